import { readInventory } from '#lib/calc/inventory-file/read';
import { gibibytes } from '#lib/calc/units';
import { describe, expect, it } from 'vitest';
import { AT_ONCE } from './exports';

/** The sheets of an export as files of text, by their names. */
const readSheets = (sheets: Readonly<Record<string, string>>) =>
	readInventory(
		Object.entries(sheets).map(([name, text]) => ({
			name: `${name}.csv`,
			blob: new Blob([text])
		})),
		AT_ONCE
	);

const tebibytes = (size: number) => gibibytes(1024 * size);

const faultsOf = ({ issues }: Awaited<ReturnType<typeof readInventory>>) =>
	issues.flatMap(({ shown }) =>
		shown.map(({ fault, table, row, column, text }) => [fault, `${table}:${row}`, column, text])
	);

describe('a figure', () => {
	it.each([
		// The largest that is taken, and the next; the smallest, and what is below it.
		['vInfo', 'VM', 'CPUs', 'vcpus', '4096', 4096, '4097', 'too-large'],
		['vInfo', 'VM', 'CPUs', 'vcpus', '1', 1, '0', 'not-positive'],
		['vInfo', 'VM', 'CPUs', 'vcpus', '2', 2, '2.5', 'not-whole'],
		['vInfo', 'VM', 'Memory TiB', 'memory', '64', tebibytes(64), '64.5', 'too-large'],
		['vInfo', 'VM', 'Memory GiB', 'memory', '0.5', gibibytes(0.5), '0', 'not-positive'],
		['vInfo', 'VM', 'Active TiB', 'activeMemory', '64', tebibytes(64), '65', 'too-large'],
		['vInfo', 'VM', 'Active MiB', 'activeMemory', '0', 0, '-1', 'not-positive'],
		['vInfo', 'VM', 'Disk TiB', 'provisionedDisk', '1048576', 2 ** 60, '1048577', 'too-large'],
		['vInfo', 'VM', 'Disk MiB', 'provisionedDisk', '0', 0, '-1', 'not-positive'],
		['vInfo', 'VM', 'In use TiB', 'usedDisk', '1048576', 2 ** 60, '1048577', 'too-large'],
		['vInfo', 'VM', 'In use MiB', 'usedDisk', '0', 0, '-1', 'not-positive'],
		['vHost', 'Host', '# CPU', 'sockets', '64', 64, '65', 'too-large'],
		['vHost', 'Host', '# Cores', 'cores', '16384', 16_384, '16385', 'too-large'],
		['vHost', 'Host', '# Cores', 'cores', '1', 1, '1.5', 'not-whole'],
		['vHost', 'Host', 'Threads', 'threads', '16384', 16_384, '0', 'not-positive'],
		['vHost', 'Host', 'Memory TiB', 'memory', '256', tebibytes(256), '257', 'too-large'],
		['vHost', 'Host', 'Memory GiB', 'memory', '1', gibibytes(1), '0', 'not-positive'],
		['vSC_VMK', 'Host', 'MTU', 'mtu', '65535', 65_535, '65536', 'too-large'],
		['vSC_VMK', 'Host', 'MTU', 'mtu', '1500', 1500, 'jumbo', 'not-a-number']
	])('of %s by %s: %s is read as %s up to its limits', async (...told) => {
		const [sheet, key, heading, field, taken, value, refused, fault] = told;
		const reading = await readSheets({ [sheet]: `${key},${heading}\na,${taken}\nb,${refused}` });
		const { vms, hosts, vmkernelPorts } = reading.inventory;
		const [first, second] = [...vms, ...hosts, ...vmkernelPorts] as readonly object[];
		expect([first, second]).toMatchObject([{ [field]: value }, { [field]: null }]);
		expect(faultsOf(reading)).toEqual([[fault, `${sheet}.csv:3`, heading, refused]]);
	});
});

describe('a host', () => {
	const hostsOf = async (text: string) => (await readSheets({ vHost: text })).inventory.hosts;

	it('has all that its row says', async () => {
		expect(
			await hostsOf(
				'Host,Cluster,Datacenter,vSAN Fault Domain Name,CPU Model,# CPU,# Cores,Threads,# Memory,ESX Version,in Maintenance Mode\n' +
					'esx-1,Metro,Ash,West,Invented,2,32,64,524288,ESXi 8.0.3,True'
			)
		).toEqual([
			{
				name: 'esx-1',
				cluster: 'Metro',
				datacenter: 'Ash',
				faultDomain: 'West',
				processor: 'Invented',
				sockets: 2,
				cores: 32,
				threads: 64,
				memory: gibibytes(512),
				version: 'ESXi 8.0.3',
				inMaintenance: true
			}
		]);
	});

	it('has the cores that are said, else sockets times cores of each', async () => {
		const text = 'Host,# CPU,Cores per CPU,# Cores\na,2,16,32\nb,2,16,\nc,2,,\nd,,16,\ne,2,16,24';
		expect((await hostsOf(text)).map(({ cores }) => cores)).toEqual([32, 32, null, null, 24]);
	});

	it('has the threads that are said, else two of a core where hyper-threading is on', async () => {
		const text =
			'Host,# Cores,HT Active,Threads\na,32,True,\nb,32,False,\nc,32,,\nd,,True,\ne,32,True,32';
		expect((await hostsOf(text)).map(({ threads }) => threads)).toEqual([64, 32, null, null, 32]);
	});

	it('without a name is left out, and one that stands twice counts once', async () => {
		const reading = await readSheets({
			vHost: 'Host,Cluster,Datacenter\na,One,Ash\n,One,Ash\na,One,Ash\na,Two,Ash\na,One,Birch'
		});
		expect(reading.inventory.hosts.map(({ cluster, datacenter }) => [cluster, datacenter])).toEqual(
			[
				['One', 'Ash'],
				['Two', 'Ash'],
				['One', 'Birch']
			]
		);
		expect(faultsOf(reading)).toEqual([
			['no-name', 'vHost.csv:3', null, ''],
			['twice', 'vHost.csv:4', 'Host', 'a']
		]);
	});

	it('that VMs name and no table lists is known by name', async () => {
		const { inventory, hostsByName } = await readSheets({
			vHost: 'Host,# Cores\na,32',
			vInfo: 'VM,Host,Cluster,Datacenter\n1,a,One,Ash\n2,b,Two,Birch\n3,b,Two,Birch\n4,,Two,Birch'
		});
		expect(hostsByName).toBe(1);
		expect(inventory.hosts.map(({ name }) => name)).toEqual(['a', 'b']);
		expect(inventory.hosts[1]).toEqual({
			name: 'b',
			cluster: 'Two',
			datacenter: 'Birch',
			faultDomain: null,
			processor: null,
			sockets: null,
			cores: null,
			threads: null,
			memory: null,
			version: null,
			inMaintenance: false
		});
	});
});

describe('a VM', () => {
	it('is a template, a stand-in or neither', async () => {
		const { inventory } = await readSheets({
			vInfo:
				'VM,Template,SRM Placeholder\na,False,False\nb,True,False\nc,False,True\nd,True,True\ne,,'
		});
		expect(inventory.vms.map(({ kind }) => kind)).toEqual([
			'vm',
			'template',
			'placeholder',
			'placeholder',
			'vm'
		]);
	});

	it('runs unless something else is said', async () => {
		const reading = await readSheets({
			vInfo: 'VM,Powerstate\na,poweredOn\nb,poweredOff\nc,suspended\nd,\ne,napping'
		});
		expect(reading.inventory.vms.map(({ power }) => power)).toEqual([
			'on',
			'off',
			'suspended',
			'on',
			'on'
		]);
		expect(faultsOf(reading)).toEqual([['unknown-power', 'vInfo.csv:6', 'Powerstate', 'napping']]);
	});

	it('counts once by what the export knows it by, with its name', async () => {
		const reading = await readSheets({
			vInfo: [
				'VM,VM ID,VM UUID,VI SDK UUID',
				'web,vm-1,u-1,s-1',
				// The same of each, and then another of one of them.
				'web,vm-1,u-1,s-1',
				'clone,vm-1,u-1,s-1',
				'web,vm-2,u-1,s-1',
				'web,vm-1,u-2,s-1',
				'web,vm-1,u-1,s-2',
				'db,,u-3,',
				'db,,u-3,',
				'db,,u-4,'
			].join('\n')
		});
		expect(reading.inventory.vms.map(({ name }) => name)).toEqual([
			...['web', 'clone', 'web', 'web', 'web', 'db', 'db']
		]);
		expect(faultsOf(reading)).toEqual([
			['twice', 'vInfo.csv:3', 'VM', 'web'],
			['twice', 'vInfo.csv:9', 'VM', 'db']
		]);
	});

	it('that nothing but its row tells apart counts once, and twice where its row differs', async () => {
		const reading = await readSheets({ vInfo: 'VM,CPUs\nweb,2\nweb,2\nweb,4\ndb,2' });
		expect(reading.inventory.vms.map(({ name, vcpus }) => [name, vcpus])).toEqual([
			['web', 2],
			['web', 4],
			['db', 2]
		]);
		expect(faultsOf(reading)).toEqual([
			['twice', 'vInfo.csv:3', 'VM', 'web'],
			['same-name', 'vInfo.csv:4', 'VM', 'web']
		]);
	});
});

describe('networks', () => {
	it('of a VM are those of its columns and of its cards, each once', async () => {
		const { inventory } = await readSheets({
			vInfo:
				'VM,VM ID,Network #1,Network #2\nweb,vm-1,Web,Web\ndb,vm-2,Data,\nweb,vm-3,,\nlone,vm-4,Web,\npair,vm-5,Web,Data\nsame,vm-6,Web,Web',
			vNetwork: [
				'VM,VM ID,Network',
				// By its name and what the export knows it by.
				'web,vm-3,Backup',
				'web,vm-1,Web',
				'web,vm-1,Backup',
				// By its name alone, where one VM has it.
				'db,,Backup',
				'db,vm-9,Test',
				// Two VMs have this name, and none has that one.
				'web,,Data',
				'ghost,,Data',
				// A card that is not connected.
				'lone,vm-4,'
			].join('\n')
		});
		expect(inventory.vms.map(({ name, networks }) => [name, networks])).toEqual([
			['web', ['Web', 'Backup']],
			['db', ['Data', 'Backup', 'Test']],
			['web', ['Backup']],
			['lone', ['Web']],
			['pair', ['Web', 'Data']],
			['same', ['Web']]
		]);
	});

	it('of a card that names no VM are left out', async () => {
		const reading = await readSheets({ vInfo: 'VM\nweb', vNetwork: 'VM,Network\n,Web\nweb,Data' });
		expect(reading.inventory.vms[0]?.networks).toEqual(['Data']);
		expect(faultsOf(reading)).toEqual([['no-name', 'vNetwork.csv:2', null, '']]);
		expect(reading.tables[1]).toMatchObject({ kept: 1, leftOut: 1 });
	});

	it('have the VLAN that a table of port groups says', async () => {
		const { inventory } = await readSheets({
			vInfo: 'VM,Network #1\nweb,Web\ndb,Unlisted',
			vPort: 'Port Group,VLAN\nWeb,120\nUntagged,0\nLast,4094\nTrunk,4095\nRange,1-4094\nNone,',
			dvPort: 'Port,VLAN\nDistributed,30'
		});
		expect(inventory.networks).toEqual([
			{ name: 'Web', vlan: 120 },
			{ name: 'Untagged', vlan: 0 },
			{ name: 'Last', vlan: 4094 },
			{ name: 'Trunk', vlan: null },
			{ name: 'Range', vlan: null },
			{ name: 'None', vlan: null },
			{ name: 'Distributed', vlan: 30 },
			{ name: 'Unlisted', vlan: null }
		]);
	});

	it('keep the first VLAN that is said of them, and another is told', async () => {
		const reading = await readSheets({
			vPort: 'Host,Port Group,VLAN\na,Web,\nb,Web,120\nc,Web,120\nd,Web,130\ne,Web,\nf,,10'
		});
		expect(reading.inventory.networks).toEqual([{ name: 'Web', vlan: 120 }]);
		expect(faultsOf(reading)).toEqual([
			['other-vlan', 'vPort.csv:5', 'VLAN', '130'],
			['no-name', 'vPort.csv:7', null, '']
		]);
	});
});

describe('VMkernel ports', () => {
	it('have all that their row says, each once', async () => {
		const reading = await readSheets({
			vSC_VMK: [
				'Host,Device,Port Group,IP Address,Subnet mask,Gateway,MTU',
				'a,vmk1,vMotion,198.51.100.11,255.255.255.0,198.51.100.1,9000',
				'a,vmk1,vMotion,198.51.100.11,255.255.255.0,198.51.100.1,9000',
				'a,vmk2,vMotion,198.51.100.11,,,',
				'a,vmk1,vMotion,198.51.100.12,,,',
				'b,vmk1,vMotion,198.51.100.11,,,',
				'c,,,,,,',
				',vmk1,,,,,'
			].join('\n')
		});
		const { vmkernelPorts } = reading.inventory;
		expect(vmkernelPorts[0]).toEqual({
			host: 'a',
			device: 'vmk1',
			portGroup: 'vMotion',
			address: '198.51.100.11',
			mask: '255.255.255.0',
			gateway: '198.51.100.1',
			mtu: 9000
		});
		expect(vmkernelPorts.map(({ host, device, address }) => [host, device, address])).toEqual([
			['a', 'vmk1', '198.51.100.11'],
			['a', 'vmk2', '198.51.100.11'],
			['a', 'vmk1', '198.51.100.12'],
			['b', 'vmk1', '198.51.100.11'],
			['c', '', null]
		]);
		expect(faultsOf(reading)).toEqual([
			['twice', 'vSC_VMK.csv:3', 'Host', 'a'],
			['no-name', 'vSC_VMK.csv:8', null, '']
		]);
	});
});

describe('clusters', () => {
	const hosts = 'Host,Cluster\na,One\nb,One\nc,Two';

	it('are told where their table and that of hosts differ', async () => {
		const reading = await readSheets({
			vHost: hosts,
			vCluster: 'Name,NumHosts\nOne,2\nTwo,3\nEmpty,0\nUnsaid,\n,4\nGone,1'
		});
		expect(reading.clustersDiffer).toEqual([
			{ cluster: 'Two', said: 3, listed: 1 },
			{ cluster: 'Gone', said: 1, listed: 0 }
		]);
		expect(faultsOf(reading)).toEqual([['no-name', 'vCluster.csv:6', null, '']]);
	});

	it('of one name count together, as their hosts do', async () => {
		const { clustersDiffer } = await readSheets({
			vHost: hosts,
			vCluster: 'Name,NumHosts\nOne,1\nOne,1\nTwo,1\nTwo,1'
		});
		expect(clustersDiffer).toEqual([{ cluster: 'Two', said: 2, listed: 1 }]);
	});

	it('differ from nothing where no table lists hosts', async () => {
		const { clustersDiffer } = await readSheets({
			vInfo: 'VM,Host,Cluster\n1,a,One',
			vCluster: 'Name,NumHosts\nOne,2'
		});
		expect(clustersDiffer).toEqual([]);
	});
});
