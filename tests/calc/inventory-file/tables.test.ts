import { columnsOf, kindNamed } from '#lib/calc/inventory-file/tables';
import { describe, expect, it } from 'vitest';

describe(kindNamed, () => {
	it.each([
		['vInfo', 'vInfo'],
		['RVTools_tabvInfo.csv', 'vInfo'],
		['2026-11-26 vHost.XLSX', 'vHost'],
		['vCluster.txt', 'vCluster'],
		['tab vNetwork', 'vNetwork'],
		['RVTools_tabvSC_VMK.csv', 'vSC_VMK'],
		['vPort', 'vPort'],
		// It ends with the name of the one above, too.
		['RVTools_tabdvPort.csv', 'dvPort'],
		['vInfo.csv.bak.csv', null],
		['vHealth', null],
		['list.csv', null]
	])('takes %j for %j', (name, expected) => {
		expect(kindNamed(name)).toBe(expected);
	});
});

describe(columnsOf, () => {
	/** What heads a column in exports of several tools and in lists that people keep. */
	const KNOWN = {
		vInfo: {
			name: 'VM | VM Name | Virtual machine | Virtual Machine Name | Name | Guest | Guest name',
			power: 'Powerstate | Power State | Power | Power status | State',
			template: 'Template | Is Template',
			placeholder: 'SRM Placeholder',
			vcpus:
				'CPUs | vCPUs | vCPU | NumCpu | Num CPUs | # CPU | # CPUs | # vCPU | # vCPUs | CPU | CPU count | vCPU count',
			memory:
				'Memory | Memory Size | Configured memory | vRAM | RAM | Mem | MemoryGB | Memory (MiB)',
			activeMemory: 'Active Memory | Memory active | Active | Active MB',
			provisionedDisk:
				'Provisioned MiB | Provisioned Space | Total disk capacity MiB | Disk capacity | Disk size | Disk | Storage',
			usedDisk: 'In Use MB | Used space (GB) | Used disk | Used disk space | Used',
			networks: 'Network #1 | Network 2 | Network | Network name | Port group | Networks',
			host: 'Host | VMHost | ESX host | ESXi Host | Hypervisor',
			cluster: 'Cluster | Cluster Name',
			datacenter: 'Datacenter | Datacentre | DC',
			id: 'VM ID | MoRef',
			uuid: 'VM UUID | Instance UUID | UUID',
			server: 'VI SDK UUID | VI SDK Server | vCenter | vCenter Server'
		},
		vHost: {
			name: 'Host | Name | Host name | VMHost | ESX host | ESXi host',
			cluster: 'Cluster | Cluster name',
			datacenter: 'Datacenter | DC',
			processor: 'CPU Model | Processor | Processor type | Processor model',
			sockets:
				'# CPU | # CPUs | Sockets | CPU sockets | # Sockets | NumCpu | CPUs | Num CPU packages',
			coresPerSocket: 'Cores per CPU | Cores per socket',
			cores:
				'# Cores | Cores | Total cores | Num cores | Num CPU cores | CPU cores | Cores (total)',
			threads: 'Threads | Logical processors | Num CPU threads | CPU threads | # Threads',
			hyperThreading: 'HT Active | Hyper-threading active | Hyperthreading',
			memory: '# Memory | Memory size | Memory GB | Total memory | Memory total | RAM [GiB] | Mem',
			version: 'ESX Version | ESXi version | Version | Full name',
			maintenance:
				'in Maintenance Mode | Maintenance mode | In maintenance | Maintenance | Connection state',
			faultDomain: 'vSAN Fault Domain Name | vSAN fault domain | Fault domain | Site',
			server: 'VI SDK UUID | VI SDK server | vCenter | vCenter server'
		},
		vCluster: {
			name: 'Name | Cluster | Cluster name',
			hosts: 'NumHosts | Hosts | # Hosts'
		},
		vNetwork: {
			vm: 'VM | VM Name',
			networks: 'Network | Network name | Port group',
			id: 'VM ID',
			server: 'VI SDK UUID | VI SDK Server'
		},
		vSC_VMK: {
			host: 'Host | VMHost',
			device: 'Device',
			portGroup: 'Port Group',
			address: 'IP Address | IP',
			mask: 'Subnet mask | Mask | Netmask',
			gateway: 'Gateway',
			mtu: 'MTU'
		},
		vPort: {
			portGroup: 'Port Group | Name',
			vlan: 'VLAN | VLAN ID'
		},
		dvPort: {
			portGroup: 'Port | Port group | Name',
			vlan: 'VLAN | VLAN ID'
		}
	} as const;

	it.each(Object.entries(KNOWN))('knows the headings of %s', (kind, fields) => {
		const found = Object.entries(fields).map(([field, headings]) => [
			field,
			headings
				.split(' | ')
				.filter((heading) =>
					[...columnsOf(kind as keyof typeof KNOWN, [heading]).keys()].includes(field as never)
				)
				.join(' | ')
		]);
		expect(Object.fromEntries(found)).toEqual(fields);
	});

	it('knows those that begin with the name of their sheet, and one that is no more than it', () => {
		const found = columnsOf('vSC_VMK', ['vSC_VMKHost', 'vSC_VMKPortGroup', 'vSC_VMK']);
		expect([...found].map(([field, [at]]) => [field, at?.column])).toEqual([
			['host', 0],
			['portGroup', 1]
		]);
	});

	it('gives sizes their unit: as headed, else MiB; and others none', () => {
		const found = columnsOf('vInfo', ['VM', 'Memory', 'Provisioned GB', 'CPUs']);
		expect(Object.fromEntries(found)).toEqual({
			name: [{ column: 0, unit: null, named: 'none' }],
			memory: [{ column: 1, unit: 'MiB', named: 'none' }],
			provisionedDisk: [{ column: 2, unit: 'GiB', named: 'unit' }],
			vcpus: [{ column: 3, unit: null, named: 'none' }]
		});
	});

	it('prefers the better heading wherever it stands, and takes a column once', () => {
		// "Name" would do for a VM, and so it does where nothing says it better.
		expect(columnsOf('vInfo', ['Name', 'VM']).get('name')).toMatchObject([{ column: 1 }]);
		// "Host" is the name of a host, and then no other field has it.
		const host = columnsOf('vHost', ['CPUs', 'Host', 'Name', '# CPU']);
		expect(host.get('name')).toMatchObject([{ column: 1 }]);
		expect(host.get('sockets')).toMatchObject([{ column: 3 }]);
		expect(columnsOf('vPort', ['Name']).size).toBe(1);
	});

	it('takes all numbered networks of a VM, and else the one column of them', () => {
		const numbered = columnsOf('vInfo', ['VM', 'Network #1', 'Networks', 'Network #2']);
		expect(numbered.get('networks')?.map(({ column }) => column)).toEqual([1, 3]);
		expect(columnsOf('vInfo', ['VM', 'Networks']).get('networks')).toEqual([
			{ column: 1, unit: null, named: 'none' }
		]);
		expect(columnsOf('vInfo', ['VM', 'CPUs']).has('networks')).toBe(false);
	});

	it('takes no unit off a heading that is no size', () => {
		expect(columnsOf('vHost', ['Host', 'Cores GB']).has('cores')).toBe(false);
	});
});
