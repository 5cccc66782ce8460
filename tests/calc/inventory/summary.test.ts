import type { Inventory } from '#lib/calc/inventory/inventory';
import { partsOf } from '#lib/calc/inventory/parts';
import { inventedEstate } from '#lib/calc/inventory/sample';
import { averageOf, estateSummaryOf, summaryOf } from '#lib/calc/inventory/summary';
import { vmotionSubnetOf } from '#lib/calc/inventory/vmotion-subnet';
import { gibibytes } from '#lib/calc/units';
import { describe, expect, it } from 'vitest';
import { host, port, vm } from './estates';

const estate = (told: Partial<Inventory>): Inventory => ({
	hosts: [],
	vms: [],
	networks: [],
	vmkernelPorts: [],
	...told
});

describe(summaryOf, () => {
	it('counts ratios over hosts in service and VMs that run', () => {
		const hosts = [host('a'), host('b'), host('c', { inMaintenance: true })];
		const vms = [
			vm('1'),
			vm('2', { vcpus: 8 }),
			vm('3'),
			vm('4', { power: 'off' }),
			vm('5', { power: 'suspended' }),
			vm('6', { kind: 'template', power: 'off' }),
			vm('7', { kind: 'placeholder', power: 'off' })
		];
		const { hosts: sums, vms: counts, ratios } = summaryOf(estate({ hosts, vms }));
		expect(sums).toMatchObject({ count: 2, inMaintenance: 1, cores: { total: 32 } });
		expect(sums.threads.total).toBe(64);
		expect(counts).toMatchObject({
			running: 3,
			off: 1,
			suspended: 1,
			templates: 1,
			placeholders: 1
		});
		// 4 + 8 + 4 vCPUs on 2 x 16 cores; 3 x 16 GiB of 2 x 256 GiB.
		expect(ratios).toEqual({
			vmsPerHost: 3 / 2,
			vmsPerCore: 3 / 32,
			vcpusPerCore: 16 / 32,
			memoryShare: 48 / 512
		});
	});

	it('gives no ratio where some hosts do not say their cores, and tells of how many', () => {
		const { hosts, ratios } = summaryOf(
			estate({ hosts: [host('a'), host('b', { cores: null })], vms: [vm('1')] })
		);
		expect(hosts.cores).toEqual({ total: 16, said: 1, unsaid: 1 });
		expect(ratios.vmsPerCore).toBeNull();
		expect(ratios.vcpusPerCore).toBeNull();
		expect(ratios.vmsPerHost).toBe(1 / 2);
	});

	it('averages over the VMs that say it', () => {
		const { vms } = summaryOf(
			estate({ vms: [vm('1', { vcpus: 2 }), vm('2', { vcpus: null }), vm('3')] })
		);
		expect(averageOf(vms.vcpus)).toBe(3);
		expect(averageOf(vms.usedDisk)).toBeNull();
	});

	it('sums what hosts and VMs say, and counts those that do not', () => {
		const hosts = [
			host('a', { version: 'ESXi 8.0.2' }),
			host('b', { sockets: null, version: 'ESXi 8.0.3' }),
			host('c', { sockets: 4, threads: null, memory: null, version: 'ESXi 8.0.3' }),
			host('out', { version: 'ESXi 7.0.3', inMaintenance: true })
		];
		const disk = (size: number) => ({ usedDisk: gibibytes(size) });
		const vms = [
			vm('1', { activeMemory: gibibytes(2), ...disk(100) }),
			vm('2', { activeMemory: gibibytes(1), memory: null }),
			vm('off', { power: 'off', activeMemory: gibibytes(9), ...disk(10) }),
			vm('asleep', { power: 'suspended', ...disk(1) }),
			vm('template', { kind: 'template', ...disk(1000) })
		];
		const { hosts: sums, vms: counts } = summaryOf(estate({ hosts, vms }));
		expect(sums.sockets).toEqual({ total: 6, said: 2, unsaid: 1 });
		expect(sums.threads).toEqual({ total: 64, said: 2, unsaid: 1 });
		expect(sums.memory).toEqual({ total: gibibytes(512), said: 2, unsaid: 1 });
		expect(sums.versions).toEqual(['ESXi 8.0.3', 'ESXi 8.0.2']);
		expect(counts.memory).toEqual({ total: gibibytes(16), said: 1, unsaid: 1 });
		expect(counts.activeMemory).toEqual({ total: gibibytes(3), said: 2, unsaid: 0 });
		// Of those that are off or asleep too, of templates not.
		expect(counts.usedDisk).toEqual({ total: gibibytes(111), said: 3, unsaid: 1 });
	});

	it('gives no ratio of nothing', () => {
		const none = { vmsPerHost: null, vmsPerCore: null, vcpusPerCore: null, memoryShare: null };
		expect(summaryOf(estate({ vms: [vm('1')] })).ratios).toEqual(none);
		expect(summaryOf(estate({ hosts: [host('a')] })).ratios).toEqual({
			...none,
			vmsPerHost: 0,
			vmsPerCore: 0
		});
	});

	it.each([
		{ processor: 'Another' },
		{ sockets: 1 },
		{ cores: 15 },
		{ threads: 16 },
		{ memory: gibibytes(128) }
	])('takes a host with %j for another kind', (told) => {
		const { kinds } = summaryOf(estate({ hosts: [host('a'), host('b', told), host('c')] })).hosts;
		expect(kinds.map(({ hosts }) => hosts)).toEqual([2, 1]);
		expect(kinds[1]).toMatchObject(told);
	});

	it('tells hosts of two kinds apart, the commoner first', () => {
		const large = { cores: 32, memory: gibibytes(512) };
		const { hosts } = summaryOf(estate({ hosts: [host('a', large), host('b'), host('c')] }));
		expect(hosts.kinds.map(({ hosts: count, cores }) => [count, cores])).toEqual([
			[2, 16],
			[1, 32]
		]);
	});

	it('counts VMs and hosts of each network, and keeps those that nobody uses', () => {
		const { networks } = summaryOf(
			estate({
				vms: [
					vm('1', { host: 'a', networks: ['Web', 'Data'] }),
					vm('2', { host: 'b', networks: ['Web'] }),
					vm('3', { host: 'b', networks: ['Web'], power: 'off' })
				],
				networks: [
					{ name: 'Web', vlan: 10 },
					{ name: 'Idle', vlan: 30 }
				]
			})
		);
		expect(networks).toEqual([
			{ name: 'Web', vlan: 10, vms: 2, hosts: 2 },
			{ name: 'Data', vlan: null, vms: 1, hosts: 1 },
			{ name: 'Idle', vlan: 30, vms: 0, hosts: 0 }
		]);
	});
});

describe(partsOf, () => {
	it('puts a VM that names no cluster where its host is, and one that names none last', () => {
		const parts = partsOf(
			estate({
				hosts: [host('a'), host('b', { cluster: 'Two' }), host('c', { cluster: 'Two' })],
				vms: [
					vm('1', { cluster: null, host: 'b' }),
					vm('2', { cluster: null, datacenter: null }),
					vm('3', { datacenter: null })
				]
			}),
			'cluster'
		);
		expect(
			parts.map(({ name, inventory: { hosts, vms } }) => [
				name,
				hosts.length,
				vms.map((each) => each.name)
			])
		).toEqual([
			['Two', 2, ['1']],
			['One', 1, ['3']],
			[null, 0, ['2']]
		]);
	});

	it('puts a VM that names its cluster alone into the one of that name, if there is one', () => {
		const hosts = [
			host('a'),
			host('b', { cluster: 'Two' }),
			host('c', { cluster: 'Two', datacenter: 'There' })
		];
		const vms = [vm('1', { datacenter: null }), vm('2', { cluster: 'Two', datacenter: null })];
		expect(
			partsOf(estate({ hosts, vms }), 'cluster').map(
				({ name, datacenter, inventory: { vms: inside } }) => [name, datacenter, inside.length]
			)
		).toEqual([
			['One', 'Here', 1],
			['Two', 'Here', 0],
			['Two', 'There', 0],
			['Two', null, 1]
		]);
	});

	it('stands by hosts, then by name as people count', () => {
		const hosts = ['C10', 'C2', 'B', 'B', null, null, null].map((cluster, place) =>
			host(String(place), { cluster })
		);
		expect(partsOf(estate({ hosts }), 'cluster').map(({ name }) => name)).toEqual([
			'B',
			'C2',
			'C10',
			null
		]);
	});

	it('parts datacenters, each with what its hosts and VMs use', () => {
		const parts = partsOf(
			estate({
				hosts: [host('a'), host('b', { datacenter: 'There', cluster: null }), host('c')],
				vms: [
					vm('1', { networks: ['Web'] }),
					vm('2', { datacenter: null, host: 'b', networks: ['Data'] })
				],
				networks: ['Web', 'Data', 'Kernel', 'Idle'].map((name) => ({ name, vlan: 1 })),
				vmkernelPorts: [port('a', { portGroup: null }), port('b', { portGroup: 'Kernel' })]
			}),
			'datacenter'
		);
		expect(
			parts.map(({ name, datacenter, inventory }) => ({
				name,
				datacenter,
				hosts: inventory.hosts.map((each) => each.name),
				vms: inventory.vms.map((each) => each.name),
				networks: inventory.networks.map((each) => each.name),
				ports: inventory.vmkernelPorts.map((each) => each.host)
			}))
		).toEqual([
			{
				name: 'Here',
				datacenter: null,
				hosts: ['a', 'c'],
				vms: ['1'],
				networks: ['Web'],
				ports: ['a']
			},
			{
				name: 'There',
				datacenter: null,
				hosts: ['b'],
				vms: ['2'],
				networks: ['Data', 'Kernel'],
				ports: ['b']
			}
		]);
	});

	it('takes two clusters of one name in two datacenters for two', () => {
		const hosts = [host('a'), host('b', { datacenter: 'There' })];
		expect(partsOf(estate({ hosts }), 'cluster').map(({ datacenter }) => datacenter)).toEqual([
			'Here',
			'There'
		]);
	});

	it('parts a stretched cluster by its fault domains', () => {
		const hosts = [host('a', { faultDomain: 'West' }), host('b', { faultDomain: 'East' })];
		const vms = [vm('1', { host: 'a' }), vm('2', { host: 'b' }), vm('3', { host: 'b' })];
		const parts = partsOf(estate({ hosts, vms }), 'fault-domain');
		expect(parts.map(({ name, inventory }) => [name, inventory.vms.length])).toEqual([
			['East', 2],
			['West', 1]
		]);
	});

	it('loses no host and no VM', () => {
		const all = inventedEstate();
		for (const by of ['cluster', 'datacenter', 'fault-domain'] as const) {
			const parts = partsOf(all, by);
			expect(parts.reduce((sum, { inventory }) => sum + inventory.vms.length, 0)).toBe(
				all.vms.length
			);
			expect(parts.reduce((sum, { inventory }) => sum + inventory.hosts.length, 0)).toBe(
				all.hosts.length
			);
		}
	});
});

describe(vmotionSubnetOf, () => {
	it('finds the one network whose ports are named for it', () => {
		const ports = ['a', 'b'].flatMap((name, place) => [
			port(name, { device: 'vmk0', portGroup: 'Management', address: `192.0.2.${place + 2}` }),
			port(name, {
				portGroup: 'PG_vMotion_20',
				address: `198.51.100.${place + 130}`,
				mask: '255.255.255.128'
			})
		]);
		expect(vmotionSubnetOf(ports)).toEqual({
			kind: 'found',
			network: {
				groups: ['PG_vMotion_20'],
				network: '198.51.100.128',
				prefixLength: 25,
				ports: 2,
				hosts: 2,
				gateway: 'none'
			}
		});
	});

	it('asks where two networks are named for it, the one of the most hosts first', () => {
		const found = vmotionSubnetOf([
			port('a', { address: '203.0.113.9' }),
			port('a', { address: '203.0.113.10' }),
			port('b'),
			port('c', { portGroup: 'vmotion 2' }),
			port('b', { address: '192.0.2.1', mask: '255.255.255.254' }),
			// Of the same first address, but another network.
			port('d', { mask: '255.255.255.128' })
		]);
		expect(
			found.kind === 'several'
				? found.choices.map(({ network, prefixLength, hosts, ports, groups }) => [
						`${network}/${prefixLength}`,
						hosts,
						ports,
						...groups
					])
				: found
		).toEqual([
			['198.51.100.0/24', 2, 2, 'vMotion', 'vmotion 2'],
			['203.0.113.0/24', 1, 2, 'vMotion'],
			['192.0.2.0/31', 1, 1, 'vMotion'],
			['198.51.100.0/25', 1, 1, 'vMotion']
		]);
	});

	it.each(['vMotion', 'PG-VMOTION-1', 'v-motion', 'v_Motion', 'V motion', 'vmotion'])(
		'takes a group %j for it',
		(portGroup) => {
			expect(vmotionSubnetOf([port('a', { portGroup })]).kind).toBe('found');
		}
	);

	it.each(['Motion', 'v--motion', 'vMot', null])('takes a group %j for none', (portGroup) => {
		expect(vmotionSubnetOf([port('a', { portGroup })]).kind).toBe('none-named');
	});

	it.each([
		[' 198.51.100.255 ', '255.255.255.0', '198.51.100.0', 24],
		['255.254.253.252', '255.0.0.0', '255.0.0.0', 8],
		['10.200.7.9', '255.255.252.0', '10.200.4.0', 22],
		['10.200.7.9', '255.255.255.255', '10.200.7.9', 32],
		['129.0.0.1', '128.0.0.0', '128.0.0.0', 1]
	])('finds the network of %j by the mask %s', (address, mask, network, prefixLength) => {
		expect(vmotionSubnetOf([port('a', { address, mask })])).toMatchObject({
			kind: 'found',
			network: { network, prefixLength }
		});
	});

	it('asks with every network where none is', () => {
		const found = vmotionSubnetOf([port('a', { portGroup: 'Kernel' })]);
		expect(found).toMatchObject({ kind: 'none-named', choices: [{ network: '198.51.100.0' }] });
	});

	it.each([
		{ address: null },
		{ address: '198.51.100.256' },
		{ address: '198.51.100' },
		{ address: '1198.51.100.7' },
		{ address: 'x198.51.100.7' },
		{ address: '198.51.100.7/24' },
		{ address: '0.0.0.0' },
		{ address: 'fe80::1' },
		{ mask: '255.0.255.0' },
		{ mask: '0.0.0.0' },
		{ mask: null }
	])('makes nothing of a port with %j', (told) => {
		expect(vmotionSubnetOf([port('a', told)])).toEqual({ kind: 'no-ports' });
	});

	it('takes a gateway for one only where it lies in the network', () => {
		const gatewayOf = (gateway: string) => {
			const found = vmotionSubnetOf([port('a', { gateway })]);
			return found.kind === 'found' ? found.network.gateway : null;
		};
		expect(gatewayOf('198.51.100.1')).toBe('named');
		expect(gatewayOf('192.0.2.1')).toBe('none');
		expect(gatewayOf('')).toBe('none');
	});
});

/*
 * By hand. In service are 13 hosts of 2 x 28 cores with 1,024 GiB and 9 of 2 x 16 with 512 GiB. Ten VMs in a row have 46
 * vCPUs and 164 GiB.
 *
 *                       VMs     vCPUs    GiB
 * Metro                 236     1,080   3,844    23 tens, and the first six of another: 22 vCPUs, 72 GiB
 *   off                  18        74     256    every 13th
 *   templates             4        16      60    every 59th
 *   stand-ins             2         4      12    every 97th
 * Office                118       534   1,900    11 tens, and eight: 28 vCPUs, 96 GiB
 *   off, and so on    9 2 1   30 6 2   100 20 8
 *   the warehouse         1        32     600
 * Lab                    64       286   1,016    6 tens, and four: 10 vCPUs, 32 GiB
 *   off, templates      4 1      16 2    60 4
 */
describe(inventedEstate, () => {
	const all = inventedEstate();
	const { hosts, vms, networks, vmotion } = summaryOf(all);
	const gib = (total: number, said: number) => ({ total: gibibytes(total), said, unsaid: 0 });

	it('has 22 hosts of two kinds in service', () => {
		expect(hosts).toMatchObject({
			count: 22,
			inMaintenance: 1,
			sockets: { total: 44 },
			cores: { total: 13 * 56 + 9 * 32 },
			threads: { total: 2 * (13 * 56 + 9 * 32) },
			memory: gib(13 * 1024 + 9 * 512, 22),
			versions: ['VMware ESXi 8.0.3']
		});
		expect(hosts.kinds.map(({ processor, hosts: count }) => [processor, count])).toEqual([
			['Invented 2 x 28 cores', 13],
			['Invented 2 x 16 cores', 9]
		]);
		expect(all.hosts.find(({ inMaintenance }) => inMaintenance)?.name).toBe(
			'office-esx-07.invented.example'
		);
	});

	it('has 378 VMs that run', () => {
		expect(vms).toMatchObject({
			running: 212 + 107 + 59,
			off: 18 + 9 + 4,
			suspended: 0,
			templates: 4 + 2 + 1,
			placeholders: 2 + 1,
			vcpus: { total: 986 + 528 + 268 },
			memory: gib(3516 + 2372 + 952, 378),
			activeMemory: gib((3516 + 2372 + 952) / 8, 378),
			// 20 GiB and four times the memory of 408, of which 31 are off; 600 of the warehouse.
			usedDisk: gib(20 * 408 + 4 * (3516 + 1772 + 952 + 256 + 100 + 60) + 600, 409)
		});
	});

	it('has its parts', () => {
		expect(
			estateSummaryOf(all).clusters.map(({ name, datacenter, summary }) => [
				name,
				datacenter,
				summary.hosts.count,
				summary.vms.running
			])
		).toEqual([
			['Metro', 'Ash', 12, 212],
			['Office', 'Ash', 6, 107],
			['Lab', 'Birch', 4, 59]
		]);
		expect(
			partsOf(all, 'fault-domain').map(({ name, inventory }) => [name, inventory.hosts.length])
		).toEqual([
			['Ash', 6],
			['Birch', 6],
			[null, 11]
		]);
	});

	it('has networks that its VMs use in turn, and two for the hosts alone', () => {
		expect(networks.map(({ name, vlan, vms: used, hosts: on }) => [name, vlan, used, on])).toEqual([
			// Every third VM of Metro on every third host, every second of Office, and the warehouse on another host.
			['App', 120, 70 + 52 + 1, 4 + 3 + 1],
			['Web', 110, 71, 4],
			['Data', 130, 71, 4],
			['Lab', 150, 59, 4],
			['Office', 140, 54, 3],
			['Management', 10, 0, 0],
			['vMotion', 20, 0, 0]
		]);
		expect(vmotion).toEqual({
			kind: 'found',
			network: {
				groups: ['vMotion'],
				network: '198.51.100.0',
				prefixLength: 24,
				ports: 23,
				hosts: 23,
				gateway: 'none'
			}
		});
		const [management] = all.vmkernelPorts;
		expect(management).toEqual({
			host: 'metro-esx-01.invented.example',
			device: 'vmk0',
			portGroup: 'Management',
			address: '192.0.2.10',
			mask: '255.255.255.0',
			gateway: '192.0.2.1',
			mtu: 1500
		});
		expect(all.vmkernelPorts.at(-1)).toMatchObject({
			host: 'lab-esx-04.invented.example',
			device: 'vmk1',
			address: '198.51.100.32',
			mtu: 9000
		});
	});

	it('has VMs as large as their disks say, and one for the largest host alone', () => {
		expect(all.vms.find(({ name }) => name === 'office-app-002')).toEqual({
			name: 'office-app-002',
			power: 'on',
			kind: 'vm',
			host: 'office-esx-02.invented.example',
			cluster: 'Office',
			datacenter: 'Ash',
			vcpus: 2,
			memory: gibibytes(8),
			activeMemory: gibibytes(1),
			provisionedDisk: gibibytes(120),
			usedDisk: gibibytes(52),
			networks: ['Office']
		});
		// The thirteenth is off, and touches nothing.
		expect(all.vms[12]).toMatchObject({ name: 'metro-web-013', power: 'off', activeMemory: 0 });
		expect(all.vms.filter(({ name }) => name.endsWith('-warehouse'))).toEqual([
			{
				name: 'office-warehouse',
				power: 'on',
				kind: 'vm',
				host: 'office-esx-06.invented.example',
				cluster: 'Office',
				datacenter: 'Ash',
				vcpus: 32,
				memory: gibibytes(600),
				activeMemory: gibibytes(75),
				provisionedDisk: gibibytes(1200),
				usedDisk: gibibytes(600),
				networks: ['App']
			}
		]);
		expect(new Set(all.vms.map(({ name }) => name)).size).toBe(all.vms.length);
	});
});
