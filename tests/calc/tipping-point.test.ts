import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { perSecond } from '#lib/calc/site-traffic';
import {
	slopes,
	step,
	vlansAlone,
	type Estate,
	type SlopeId,
	type TippingLimits
} from '#lib/calc/tipping-point';
import { bytes, gigabitsPerSecond, ratio, seconds } from '#lib/calc/units';
import { ARP_RATE_LAN_AVERAGE, ARP_RATE_LAN_PEAK } from '#lib/facts/dci';
import { SPANNING_TREE_LIMITS } from '#lib/facts/switch-tables';

const limits = (over: Partial<TippingLimits> = {}): TippingLimits => ({
	spanningTreePorts: 1800,
	gatewayRequests: perSecond(2000),
	broadcastsPerVlan: perSecond(2000),
	macTable: 16_000,
	usableMacShare: ratio(0.8),
	macsPerHost: 3,
	macsPerVm: 1,
	learningRate: perSecond(1000),
	relearnTime: seconds(10),
	machinesPerVlan: 1000,
	link: gigabitsPerSecond(1),
	linkShare: ratio(0.01),
	frameOnWire: bytes(84),
	requestsEach: perSecond(ARP_RATE_LAN_PEAK.value),
	...over
});
const estate = (over: Partial<Estate> = {}): Estate => ({
	hosts: 200,
	vms: 2400,
	vlans: 120,
	trunks: 48,
	busiestVlan: 400,
	...over
});
const find = (id: SlopeId, from = slopes(estate(), limits())) => {
	const found = from.find((slope) => slope.id === id);
	if (found === undefined || found.kind !== 'tips') throw new Error(id);
	return found;
};

describe(slopes, () => {
	it.each([
		{ id: 'stp-catalyst-6500-card', trunks: 48, vlans: 37 },
		{ id: 'stp-catalyst-6500-chassis', trunks: 50, vlans: 200 },
		{ id: 'stp-nexus-3164-rpvst', trunks: 64, vlans: 187 },
		{ id: 'stp-nexus-5500', trunks: 48, vlans: 1000 }
	])('tips $id at $vlans VLANs on $trunks trunks', ({ id, trunks, vlans }) => {
		const table = SPANNING_TREE_LIMITS.find((row) => row.id === id);
		const all = slopes(estate({ trunks }), limits({ spanningTreePorts: table?.value ?? NaN }));
		expect(Math.floor(find('spanning-tree', all).at)).toBe(vlans);
	});
	it.each([
		{ rate: 0.007, vms: 285_714 },
		{ rate: ARP_RATE_LAN_AVERAGE.value, vms: 55_191 },
		{ rate: 1 / 3, vms: 6000 },
		{ rate: ARP_RATE_LAN_PEAK.value, vms: 4271 }
	])('tips the gateway at $vms machines of $rate requests a second', ({ rate, vms }) => {
		const all = slopes(estate(), limits({ requestsEach: perSecond(rate) }));
		expect(Math.floor(find('gateway-arp', all).at + 1e-6)).toBe(vms);
		expect(Math.floor(find('guest-cpu', all).at + 1e-6)).toBe(vms);
	});
	it.each([
		{ table: 8000, vms: 5120 },
		{ table: 16_000, vms: 10_240 },
		{ table: 32_000, vms: 20_480 },
		{ table: 128_000, vms: 81_920 }
	])('fills a table of $table at $vms VMs, 12 on a host', ({ table, vms }) => {
		const all = slopes(estate(), limits({ macTable: table }));
		expect(find('mac-table', all).at).toBeCloseTo(vms, 6);
	});
	it('counts every address of a VM and of a host', () => {
		// 2,400 VMs x 2 + 200 hosts x 3 = 5,400
		const all = slopes(estate(), limits({ macsPerVm: 2 }));
		expect(find('mac-table', all).demand).toBe(5400);
	});
	it('relearns 3,000 addresses in 3 s of the 10 allowed', () => {
		expect(find('mac-relearn')).toMatchObject({ demand: 3, limit: 10, at: 8000 });
	});
	it('counts machines in the broadcast domain', () => {
		expect(find('broadcast-domain')).toMatchObject({ utilisation: 0.4, at: 1000 });
	});
	it.each([
		{ rate: ARP_RATE_LAN_PEAK.value, vms: 31_780 },
		{ rate: ARP_RATE_LAN_AVERAGE.value, vms: 410_647 }
	])('spends 1 % of 1 Gbit/s on requests at $vms machines', ({ rate, vms }) => {
		const all = slopes(estate(), limits({ requestsEach: perSecond(rate) }));
		expect(Math.floor(find('link-arp', all).at)).toBe(vms);
	});
	it('puts spanning tree first on the metro example', () => {
		expect(slopes(estate(), limits())[0]?.id).toBe('spanning-tree');
	});
	it('never tips where nothing is used', () => {
		const [first] = slopes(estate({ vlans: 0, vms: 0, hosts: 0, busiestVlan: 0 }), limits());
		expect(first).toMatchObject({ kind: 'never', utilisation: 0 });
	});
	test('an estate twice the size tips at half the growth, in the same order', () => {
		const n = fc.integer({ min: 1, max: 5000 });
		fc.assert(
			fc.property(n, n, n, n, (hosts, vms, vlans, busiestVlan) => {
				const once = slopes({ hosts, vms, vlans, trunks: 48, busiestVlan }, limits());
				const twice = slopes(
					{
						hosts: 2 * hosts,
						vms: 2 * vms,
						vlans: 2 * vlans,
						trunks: 48,
						busiestVlan: 2 * busiestVlan
					},
					limits()
				);
				expect(twice.map(({ id }) => id)).toEqual(once.map(({ id }) => id));
				once.forEach((slope, i) => {
					expect(twice[i]?.utilisation).toBeCloseTo(2 * slope.utilisation, 6);
				});
			})
		);
	});
});

describe('the estate of the post, 2,024 to 4,048 VMs on 253 hosts', () => {
	it.each([
		{ vms: 2024, average: 73, peak: 948 },
		{ vms: 4048, average: 147, peak: 1895 }
	])('asks for $average addresses a second, $peak at the peak', ({ vms, average, peak }) => {
		const at = (rate: number) =>
			find(
				'gateway-arp',
				slopes(estate({ hosts: 253, vms }), limits({ requestsEach: perSecond(rate) }))
			).demand;
		expect(Math.round(at(ARP_RATE_LAN_AVERAGE.value))).toBe(average);
		expect(Math.round(at(ARP_RATE_LAN_PEAK.value))).toBe(peak);
	});
	it('tips nowhere within one data centre with a modern table and MST', () => {
		const all = slopes(
			estate({ hosts: 253, vms: 2024, vlans: 20, busiestVlan: 400 }),
			limits({ spanningTreePorts: 48_000, macTable: 32_000 })
		);
		expect(all.every(({ utilisation }) => utilisation < 1)).toBe(true);
	});
});

describe(step, () => {
	const span = { floodableVlans: 1, hosts: 253, vms: 2024, sites: 2 };
	it('is passed by the first VLAN that can flood between sites', () => {
		expect(step(span)).toEqual({ kind: 'passed', hosts: 253, vms: 2024, sites: 2 });
	});
	it('stays within the site where there is one', () => {
		expect(step({ ...span, sites: 1 })).toEqual({ kind: 'one-site', hosts: 253, vms: 2024 });
	});
	it('is not passed where nothing floods', () => {
		expect(step({ ...span, floodableVlans: 0 })).toEqual({ kind: 'not-passed' });
	});
});

describe(vlansAlone, () => {
	it('is ended by the fullest table first', () => {
		// (1,000 - 100) / 2 = 450; (101 - 1) / 3 = 33.3; more access ports than the table has leave none.
		const spanningTree = [
			{ trunks: 2, accessPorts: 100, limit: 1000 },
			{ trunks: 0, accessPorts: 0, limit: 10 },
			{ trunks: 3, accessPorts: 1, limit: 101 },
			{ trunks: 1, accessPorts: 20, limit: 10 }
		];
		expect(vlansAlone({ spanningTree, identifiers: 400 })).toEqual([
			{ id: 'spanning-tree', vlans: 0 },
			{ id: 'spanning-tree', vlans: 33 },
			{ id: 'vlan-identifiers', vlans: 400 },
			{ id: 'spanning-tree', vlans: 450 }
		]);
	});
});
