import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	addedWriteLatency,
	broadcastCoreShare,
	chattyCost,
	creditsNeeded,
	creditsPerKm,
	crossings,
	framesPerSecond,
	linkBudget,
	mtuNeeded,
	perSecond,
	routedOnLink,
	survivingCapacity,
	synchronousWrites,
	unavailability,
	vmotionFloor,
	witnessLimit,
	witnessTraffic,
	type Demands
} from '#lib/calc/site-traffic';
import {
	bytes,
	gigabitsPerSecond,
	kilometres,
	megabitsPerSecond,
	milliseconds,
	ratio,
	seconds,
	type BytesPerSecond
} from '#lib/calc/units';
import {
	FC_FULL_FRAME,
	FIBRE_CHANNEL_LINES,
	FIBRE_OUTAGE,
	FRAME_ON_WIRE,
	VMOTION_FLOOR,
	VSAN_METADATA_FACTOR,
	VSAN_RESYNC_FACTOR,
	WITNESS_BYTES,
	WITNESS_WITHIN
} from '#lib/facts/dci';
import { VSAN_WITNESS_TIERS } from '#lib/facts/storage';
import { FIBRE, technology } from './site-fixtures';

const megabits = (rate: BytesPerSecond) => (rate * 8) / 1e6;
const frameOnWire = FRAME_ON_WIRE.value;

describe(synchronousWrites, () => {
	const writes = { rate: perSecond(10_000), size: bytes(4000) };
	it('makes 10,000 writes of 4 KB 320 Mbit/s', () => {
		expect(megabits(synchronousWrites({ kind: 'plain', ...writes }))).toBe(320);
	});
	it('makes them 560 Mbit/s on vSAN', () => {
		const vsan = synchronousWrites({
			kind: 'vsan',
			...writes,
			metadataFactor: VSAN_METADATA_FACTOR.value,
			resyncFactor: VSAN_RESYNC_FACTOR.value
		});
		expect(megabits(vsan)).toBeCloseTo(560, 9);
	});
	it('asks nothing where nothing is written', () => {
		expect(synchronousWrites({ kind: 'none' })).toBe(0);
	});
});

describe(witnessTraffic, () => {
	it.each([
		{ components: 1000, expected: 1.82 },
		{ components: 600, expected: 1.09 },
		{ components: 0, expected: 0 }
	])('is $expected Mbit/s for $components components', ({ components, expected }) => {
		const rate = witnessTraffic({
			components,
			bytesPerComponent: WITNESS_BYTES.value,
			within: WITNESS_WITHIN.value
		});
		expect(megabits(rate)).toBeCloseTo(expected, 2);
	});
});

describe(witnessLimit, () => {
	it.each([
		{ hosts: 1, limit: 0.5 },
		{ hosts: 2, limit: 0.2 },
		{ hosts: 10, limit: 0.2 },
		{ hosts: 11, limit: 0.1 },
		{ hosts: 15, limit: 0.1 }
	])('allows $limit s to the witness of $hosts hosts a site', ({ hosts, limit }) => {
		expect(witnessLimit(VSAN_WITNESS_TIERS.value, hosts)).toEqual({ kind: 'tier', limit });
	});
	it.each([
		{ hosts: 1, limit: 0.5 },
		{ hosts: 5, limit: 0.2 },
		{ hosts: 12, limit: 0.1 }
	])('takes the closest tier for $hosts hosts, however the table is sorted', ({ hosts, limit }) => {
		const tiers = [
			{ hostsPerSite: 15, limit: seconds(0.1) },
			{ hostsPerSite: 1, limit: seconds(0.5) },
			{ hostsPerSite: 10, limit: seconds(0.2) }
		];
		expect(witnessLimit(tiers, hosts)).toEqual({ kind: 'tier', limit });
	});
	it('says where the table ends', () => {
		expect(witnessLimit(VSAN_WITNESS_TIERS.value, 16)).toEqual({
			kind: 'beyond-table',
			hostsPerSite: 15
		});
	});
});

describe(creditsPerKm, () => {
	it.each([
		{ generation: 1, expected: 0.484 },
		{ generation: 2, expected: 0.969 },
		{ generation: 4, expected: 1.938 },
		{ generation: 8, expected: 3.875 },
		{ generation: 16, expected: 7.751 },
		{ generation: 32, expected: 15.502 }
	] as const)('is $expected for full frames at $generation G', ({ generation, expected }) => {
		const perKm = creditsPerKm({
			line: FIBRE_CHANNEL_LINES.value[generation],
			frame: FC_FULL_FRAME.value,
			oneWayPerMetre: FIBRE
		});
		expect(perKm).toBeCloseTo(expected, 3);
	});
	// The published rule of thumb is one credit for each km at 2 Gbit/s.
	it('needs twice as many for half the frame', () => {
		const line = FIBRE_CHANNEL_LINES.value[2];
		const full = creditsPerKm({ line, frame: bytes(2000), oneWayPerMetre: FIBRE });
		const half = creditsPerKm({ line, frame: bytes(1000), oneWayPerMetre: FIBRE });
		expect(half).toBeCloseTo(2 * full, 9);
	});
	it('counts whole credits', () => {
		expect(creditsNeeded(kilometres(10), 0.484)).toBe(5);
		expect(creditsNeeded(kilometres(10), 0.5)).toBe(5);
		expect(creditsNeeded(kilometres(0), 15)).toBe(0);
	});
});

describe(framesPerSecond, () => {
	it('makes 1 % of 10 Gbit/s 148,810 frames a second, which cost 149 % of a core', () => {
		const frames = framesPerSecond({
			rate: gigabitsPerSecond(10),
			share: ratio(0.01),
			frameOnWire
		});
		expect(Math.round(frames)).toBe(148_810);
		expect(broadcastCoreShare(frames, milliseconds(0.01)) * 100).toBeCloseTo(148.8, 1);
	});
	it('makes 2,000 a second 2 % of a core', () => {
		expect(broadcastCoreShare(perSecond(2000), milliseconds(0.01))).toBeCloseTo(0.02, 12);
	});
});

describe(mtuNeeded, () => {
	it.each([
		{ id: 'otv', expected: 1542 },
		{ id: 'vxlan', expected: 1550 },
		{ id: 'vxlan-evpn', expected: 1550 },
		{ id: 'eompls', expected: 1530 },
		{ id: 'vpls', expected: 1530 },
		{ id: 'nsx', expected: 1600 },
		{ id: 'vxlan-ipsec', expected: 1602 },
		{ id: 'dark-fibre-lr', expected: 1500 },
		{ id: 'routed', expected: 1500 }
	] as const)('is $expected over $id', ({ id, expected }) => {
		expect(mtuNeeded(bytes(1500), technology(id).overhead)).toBe(expected);
	});
});

describe(crossings, () => {
	it.each([
		{ f: 0, gatewayAtA: 0, localGateways: 0, surplus: 0 },
		{ f: 0.5, gatewayAtA: 1, localGateways: 0.5, surplus: 0.5 },
		{ f: 1, gatewayAtA: 2, localGateways: 0, surplus: 2 }
	])('at f = $f are $gatewayAtA and $localGateways', ({ f, ...expected }) => {
		expect(crossings(ratio(f))).toEqual(expected);
	});
	test('a gateway at each site never costs more, and the surplus is 2f squared', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (f) => {
				const { gatewayAtA, localGateways, surplus } = crossings(ratio(f));
				expect(localGateways).toBeLessThanOrEqual(gatewayAtA);
				expect(surplus).toBeCloseTo(2 * f * f, 12);
			})
		);
	});
});

describe(routedOnLink, () => {
	const traffic = {
		betweenSubnets: gigabitsPerSecond(1),
		northSouth: gigabitsPerSecond(2),
		shareAtB: ratio(0.5)
	};
	it('carries 2f between subnets and f of what goes out when A has the only gateway', () => {
		expect(megabits(routedOnLink({ ...traffic, gateways: 'at-a' }))).toBe(2000);
	});
	it('carries 2f(1-f) when each site has its own', () => {
		expect(megabits(routedOnLink({ ...traffic, gateways: 'each-site' }))).toBe(500);
	});
});

describe(linkBudget, () => {
	const demands: Demands = {
		writes: megabitsPerSecond(560),
		copies: megabitsPerSecond(0),
		vmotion: vmotionFloor(4, VMOTION_FLOOR.value),
		routed: megabitsPerSecond(300),
		broadcasts: megabitsPerSecond(1),
		backup: megabitsPerSecond(139)
	};
	it('counts what survives the loss of one link', () => {
		expect(survivingCapacity({ count: 3, each: gigabitsPerSecond(10) })).toBe(
			gigabitsPerSecond(20)
		);
	});
	it('fits to the last bit', () => {
		const budget = linkBudget({ count: 2, each: gigabitsPerSecond(2) }, demands);
		expect(budget).toMatchObject({ kind: 'fits', ratio: 1, spare: 0 });
		expect(budget.kind === 'fits' && budget.parts[0]?.id).toBe('vmotion');
	});
	it('says what is missing', () => {
		const budget = linkBudget({ count: 2, each: gigabitsPerSecond(1) }, demands);
		expect(budget.kind === 'does-not-fit' && megabits(budget.missing)).toBe(1000);
	});
	it.each([1, 0])('has no budget with %d link', (count) => {
		expect(linkBudget({ count, each: gigabitsPerSecond(10) }, demands).kind).toBe('no-second-link');
	});
	test('each part is in the total once', () => {
		const rate = fc.double({ min: 0, max: 400_000, noNaN: true });
		const any = fc.record({
			writes: rate,
			vmotion: rate,
			routed: rate,
			broadcasts: rate,
			backup: rate
		});
		fc.assert(
			fc.property(any, (typed) => {
				const all = Object.fromEntries(
					Object.entries(typed).map(([id, mbit]) => [id, megabitsPerSecond(mbit)])
				) as unknown as Demands;
				const { total } = linkBudget({ count: 2, each: gigabitsPerSecond(1) }, all);
				const sum = Object.values(typed).reduce((a, b) => a + b, 0);
				expect(megabits(total)).toBeCloseTo(sum, 3);
			})
		);
	});
});

describe('what distance costs', () => {
	it('adds one or two round trips to a write', () => {
		expect(addedWriteLatency(milliseconds(3), 1)).toBe(milliseconds(3));
		expect(addedWriteLatency(milliseconds(3), 2)).toBe(milliseconds(6));
	});
	it('adds a round trip for each exchange', () => {
		expect(chattyCost(200, milliseconds(20))).toBeCloseTo(4, 12);
	});
});

describe(unavailability, () => {
	const rate = { perKm: FIBRE_OUTAGE.value };
	it('is 5 minutes a year for 10 km', () => {
		expect(unavailability([kilometres(10)], rate) * 525_600).toBeCloseTo(5, 9);
	});
	it('multiplies for paths that share nothing', () => {
		const one = unavailability([kilometres(60)], rate);
		expect(unavailability([kilometres(60), kilometres(60)], rate)).toBeCloseTo(one * one, 15);
	});
	it('is always with no path', () => {
		expect(unavailability([], rate)).toBe(1);
	});
});
