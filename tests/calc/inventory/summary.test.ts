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

	it('asks where two networks are named for it', () => {
		const found = vmotionSubnetOf([port('a'), port('b', { address: '203.0.113.9' })]);
		expect(found.kind).toBe('several');
	});

	it('asks with every network where none is', () => {
		const found = vmotionSubnetOf([port('a', { portGroup: 'Kernel' })]);
		expect(found).toMatchObject({ kind: 'none-named', choices: [{ network: '198.51.100.0' }] });
	});

	it.each([
		{ address: null },
		{ address: '198.51.100.300' },
		{ address: '0.0.0.0' },
		{ address: 'fe80::1' },
		{ mask: '255.0.255.0' },
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
	});
});

describe(inventedEstate, () => {
	it('has what an estate can have', () => {
		const { all, clusters } = estateSummaryOf(inventedEstate());
		expect(clusters.map(({ name }) => name)).toEqual(['Metro', 'Office', 'Lab']);
		expect(all.hosts).toMatchObject({ count: 22, inMaintenance: 1 });
		expect(all.hosts.kinds).toHaveLength(2);
		expect(all.vms.templates).toBeGreaterThan(0);
		expect(all.vms.placeholders).toBeGreaterThan(0);
		expect(all.vms.off).toBeGreaterThan(0);
		expect(all.vmotion).toMatchObject({ kind: 'found', network: { network: '198.51.100.0' } });
	});

	it('is the same every time', () => {
		expect(inventedEstate()).toEqual(inventedEstate());
	});
});
