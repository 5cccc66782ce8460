import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	checkTypedRtt,
	fibreRoute,
	pathDelay,
	planPaths,
	scaledRoundTrip,
	type Serialization,
	type Equipment,
	type EquipmentDelays
} from '#lib/calc/path';
import { headroom, longestRoute } from '#lib/calc/headroom';
import {
	bytes,
	kilometres,
	megabitsPerSecond,
	metres,
	microseconds,
	miles,
	milliseconds,
	seconds,
	type Metres
} from '#lib/calc/units';
import { FIBRE, FIBRE_OF_THE_CATALOGUE } from './site-fixtures';

const bare: Equipment = {
	amplifiers: 0,
	regenerators: 0,
	fecLines: 0,
	macsecLinks: 0,
	ipsecGateways: 0,
	routers: 0,
	other: seconds(0)
};
/** Powers of two, so that a mixed-up device shows in the sum. */
const delays: EquipmentDelays = {
	amplifier: microseconds(1),
	regenerator: microseconds(2),
	fecLine: microseconds(4),
	macsecLink: microseconds(8),
	ipsecGateway: microseconds(16),
	router: microseconds(32)
};
const assumed = { oneWayPerMetre: FIBRE, delays };
const delayOf = (
	route: Metres,
	equipment: Equipment = bare,
	serialization: Serialization | null = null
) => pathDelay({ route, equipment, serialization }, assumed);

describe(fibreRoute, () => {
	it('takes the straight line times the route factor', () => {
		expect(fibreRoute(kilometres(100), 1.3)).toEqual({ kind: 'route', route: 130_000 });
	});
	it('takes miles as well', () => {
		expect(fibreRoute(miles(60), 1).route).toBeCloseTo(96_560.64, 6);
	});
	it('calls no distance a campus', () => {
		expect(fibreRoute(kilometres(0), 1.3)).toEqual({ kind: 'campus', route: 0 });
	});
});

describe(pathDelay, () => {
	it('makes 100 km of route 0.98 ms there and back', () => {
		expect(delayOf(kilometres(100)).roundTrip * 1e3).toBeCloseTo(0.979, 3);
	});
	it.each([
		{ device: 'amplifiers', micro: 2 },
		{ device: 'regenerators', micro: 4 },
		{ device: 'fecLines', micro: 8 },
		{ device: 'macsecLinks', micro: 16 },
		{ device: 'ipsecGateways', micro: 32 },
		{ device: 'routers', micro: 64 }
	] as const)('counts one of the $device both ways', ({ device, micro }) => {
		expect(delayOf(metres(0), { ...bare, [device]: 1 }).equipment * 1e6).toBeCloseTo(micro, 9);
	});
	it('adds other equipment both ways', () => {
		const { equipment } = delayOf(metres(0), { ...bare, other: microseconds(10) });
		expect(equipment * 1e6).toBeCloseTo(20, 9);
	});
	// 1526 B at 1 Gbit/s are 12.208 us; two hops, both directions: 48.832 us.
	it('pays one frame at every store-and-forward hop, both ways', () => {
		const { serialization } = delayOf(metres(0), bare, {
			frame: bytes(1526),
			rate: megabitsPerSecond(1000),
			storeAndForwardHops: 2
		});
		expect(serialization * 1e6).toBeCloseTo(48.832, 6);
	});
	it('waits for no frame where no device stores one', () => {
		expect(delayOf(kilometres(1)).serialization).toBe(0);
	});
	test('a longer route is never faster, and the parts are the whole', () => {
		const km = fc.double({ min: 0, max: 40_000, noNaN: true });
		fc.assert(
			fc.property(km, km, fc.nat(50), (a, b, routers) => {
				const near = delayOf(kilometres(Math.min(a, b)), { ...bare, routers });
				const far = delayOf(kilometres(Math.max(a, b)), { ...bare, routers });
				expect(far.roundTrip).toBeGreaterThanOrEqual(near.roundTrip);
				expect(near.fibre + near.equipment + near.serialization).toBe(near.roundTrip);
			})
		);
	});
});

describe(planPaths, () => {
	const working = delayOf(kilometres(50));
	it('plans with the slower path and the jitter', () => {
		const detour = delayOf(kilometres(150));
		const plan = planPaths({
			working,
			protection: { kind: 'path', delay: detour },
			jitterAllowance: milliseconds(0.1)
		});
		expect(plan.planned).toBeCloseTo(detour.roundTrip + 1e-4, 12);
		expect(plan.asymmetry).toBeCloseTo(detour.roundTrip - working.roundTrip, 12);
	});
	it('plans with the working path where there is no other', () => {
		const plan = planPaths({
			working,
			protection: { kind: 'none' },
			jitterAllowance: seconds(0)
		});
		expect(plan).toMatchObject({ planned: working.roundTrip, asymmetry: 0 });
	});
	it('keeps the working path as the slower where the protection path is shorter', () => {
		const plan = planPaths({
			working,
			protection: { kind: 'path', delay: delayOf(kilometres(10)) },
			jitterAllowance: seconds(0)
		});
		expect(plan.planned).toBe(working.roundTrip);
	});
});

describe(headroom, () => {
	const limit = { id: 'vsan', limit: milliseconds(5), comparison: 'at-most' } as const;
	it('says how much is left, in time and in kilometres of fibre', () => {
		const left = headroom({ roundTrip: milliseconds(2), limit, oneWayPerMetre: FIBRE });
		expect(left).toMatchObject({ kind: 'within', ratio: 0.4 });
		expect(left.time * 1e3).toBeCloseTo(3, 9);
		// 3 ms / (2 x 4.8967 us) = 306.3 km
		expect(left.distance / 1e3).toBeCloseTo(306.3, 1);
	});
	it('says by how much the route is too long', () => {
		const over = headroom({ roundTrip: milliseconds(6), limit, oneWayPerMetre: FIBRE });
		expect(over.kind).toBe('over');
		expect(over.distance / 1e3).toBeCloseTo(-102.1, 1);
	});
	it.each([
		{ comparison: 'at-most', kind: 'within' },
		{ comparison: 'below', kind: 'over' }
	] as const)('is $kind at exactly the limit when it says $comparison', ({ comparison, kind }) => {
		const at = headroom({
			roundTrip: milliseconds(5),
			limit: { ...limit, comparison },
			oneWayPerMetre: FIBRE
		});
		expect(at.kind).toBe(kind);
	});
});

describe('a limit that says below', () => {
	it.each([
		{ ms: 4.999, kind: 'within' },
		{ ms: 5, kind: 'over' },
		{ ms: 5.001, kind: 'over' }
	])('of 5 ms finds $ms ms $kind', ({ ms, kind }) => {
		const limit = { id: 'array', limit: milliseconds(5), comparison: 'below' } as const;
		const found = headroom({ roundTrip: milliseconds(ms), limit, oneWayPerMetre: FIBRE });
		expect(found.kind).toBe(kind);
	});
});

describe(longestRoute, () => {
	it.each([
		{ index: '1.468', oneWayPerMetre: FIBRE },
		{ index: 'the catalogue', oneWayPerMetre: FIBRE_OF_THE_CATALOGUE }
	])(
		'makes 5 ms 510 km of fibre when nothing else is in the way, by $index',
		({ oneWayPerMetre }) => {
			const longest = longestRoute({
				limit: milliseconds(5),
				besidesFibre: seconds(0),
				oneWayPerMetre
			});
			expect(longest.kind === 'route' && Math.floor(longest.route / 1e3)).toBe(510);
		}
	);
	it('is no fibre at all when everything else takes exactly the limit', () => {
		const limit = milliseconds(1);
		expect(longestRoute({ limit, besidesFibre: limit, oneWayPerMetre: FIBRE })).toEqual({
			kind: 'route',
			route: 0
		});
	});
	it('has no answer when equipment alone takes longer', () => {
		const longest = longestRoute({
			limit: milliseconds(1),
			besidesFibre: milliseconds(1.5),
			oneWayPerMetre: FIBRE
		});
		expect(longest.kind === 'none' && longest.overBy * 1e3).toBeCloseTo(0.5, 9);
	});
	test('the route it names takes exactly the limit', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.01, max: 500, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(ms, share) => {
					const limit = milliseconds(ms);
					const besidesFibre = seconds(limit * share);
					const longest = longestRoute({ limit, besidesFibre, oneWayPerMetre: FIBRE });
					const route = longest.kind === 'route' ? longest.route : metres(NaN);
					expect(delayOf(route).fibre + besidesFibre).toBeCloseTo(limit, 9);
				}
			)
		);
	});
});

describe(checkTypedRtt, () => {
	const check = (ms: number, km: number) =>
		checkTypedRtt({
			typed: milliseconds(ms),
			straightLine: kilometres(km),
			oneWayPerMetre: FIBRE
		});
	it('accepts a round trip that fibre can make, and says what route it implies', () => {
		const typed = check(1.27, 100);
		expect(typed.kind === 'possible' && typed.impliedRouteFactor).toBeCloseTo(1.297, 3);
	});
	it('points out a one-way figure typed as a round trip', () => {
		expect(check(0.5, 100)).toMatchObject({ kind: 'too-fast-for-fibre', asOneWay: 'would-fit' });
	});
	it('points out what is too fast even one way', () => {
		const typed = check(0.4, 100);
		expect(typed).toMatchObject({ kind: 'too-fast-for-fibre', asOneWay: 'would-not-fit' });
		expect(typed.kind === 'too-fast-for-fibre' && typed.least * 1e3).toBeCloseTo(0.979, 3);
	});
	it('takes any round trip on a campus, and says how much fibre it would be', () => {
		const typed = check(0.1, 0);
		expect(typed.kind === 'campus' && typed.impliedFibre / 1e3).toBeCloseTo(10.2, 1);
	});
	it('takes exactly half of the least for a one-way figure', () => {
		const oneWay = seconds(100_000 * FIBRE);
		const found = checkTypedRtt({
			typed: oneWay,
			straightLine: kilometres(100),
			oneWayPerMetre: FIBRE
		});
		expect(found).toMatchObject({ kind: 'too-fast-for-fibre', asOneWay: 'would-fit' });
	});
	test('accepts exactly what fibre laid straight would take', () => {
		const least = seconds(2 * 100_000 * FIBRE);
		const at = checkTypedRtt({
			typed: least,
			straightLine: kilometres(100),
			oneWayPerMetre: FIBRE
		});
		expect(at.kind).toBe('possible');
	});
});

describe(scaledRoundTrip, () => {
	it.each([
		// 52 km x 2 x 4.8967 us = 0.5093 ms; 1.25 times as much again 0.6366; all of it grown: 4 x 2.25.
		{ measured: 4, route: 52, longer: 117, low: 4.637, high: 9 },
		// The cable cannot be longer than 0.4 ms, whatever route was assumed: 0.4 x 2.25 both ways.
		{ measured: 0.4, route: 52, longer: 117, low: 0.9, high: 0.9 },
		{ measured: 0.4, route: 0, longer: 0, low: 0.4, high: 0.4 }
	])('$measured ms over $route km, on $longer km', ({ measured, route, longer, low, high }) => {
		const found = scaledRoundTrip({
			measured: seconds(measured / 1000),
			route: kilometres(route),
			longer: kilometres(longer),
			oneWayPerMetre: FIBRE
		});
		expect(found.low * 1000).toBeCloseTo(low, 3);
		expect(found.high * 1000).toBeCloseTo(high, 9);
	});
});
