import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestWay, pathOf, roundTripBasis, usedRoundTrip } from '#lib/scenario/path/path';
import { ofTyped, typed } from '../scenario-of';

const path = ofTyped(pathOf);

describe('distance and round trip', () => {
	it.each([
		// 100 km x 2 x 4.8974 us = 0.979 ms
		{ name: '100 km of route', over: { km: '100', route: '1' }, ms: 0.979 },
		// 40 x 1.3 = 52 km
		{ name: '40 km at 1.3', over: {}, ms: 0.509 },
		// 62.137 miles are 100 km
		{ name: '62.137 miles', over: { dist: 'mi', km: '62.1370', route: '1' }, ms: 0.979 },
		// the slower path: 52 x 1.5 = 78 km, and 0.1 ms of jitter
		{ name: 'a longer protection path and jitter', over: { prot: '1.5', jit: '0.1' }, ms: 0.864 },
		// 3 routers at 100 us, there and back, on 52 km
		{ name: 'three routers at their slowest', over: { hops: '3' }, ms: 1.109 },
		{ name: 'a measured one', over: { rtt: '2.5' }, ms: 2.5 },
		{ name: 'a campus', over: { km: '0' }, ms: 0 }
	] as const)('$name', ({ over, ms }) => {
		expect(path(over).ends.high.planned * 1000).toBeCloseTo(ms, 3);
	});

	it('keeps both ends of what the devices add', () => {
		const { low, high } = path({ hops: '3' }).ends;
		expect(low.planned * 1000).toBeCloseTo(0.629, 3);
		expect(high.planned * 1000).toBeCloseTo(1.109, 3);
	});

	it('does not use a round trip that no fibre could reach', () => {
		expect(path({ rtt: '0.2' }).ends.high.planned * 1000).toBeCloseTo(0.509, 3);
	});

	it('measures between two cities', () => {
		const apart = path({ dist: 'places' });
		expect(apart.line.metres / 1000).toBeGreaterThan(140);
		expect(apart.line.metres / 1000).toBeLessThan(160);
	});

	it('finds the antipodes', () => {
		const { line } = path({ dist: 'places', pa: '0, 0', pb: '0.1, 179.9' });
		expect(line.metres / 1000).toBeGreaterThan(19_900);
		expect(line.metres / 1000).toBeLessThan(20_020);
	});
});

describe('the parts of the way', () => {
	it('keep what was typed', () => {
		expect(path({ km: '25', dist: 'mi', prot: '1.5', rtt: '3', jit: '0.25' })).toMatchObject({
			line: { kind: 'typed', unit: 'mi', metres: 40_233.6, length: 25 },
			routeFactor: 1.3,
			measured: { typed: 0.003 },
			jitter: 0.00025
		});
		expect(path({ km: '25 mi' }).line).toMatchObject({ unit: 'mi' });
		expect(path({ km: '25 mi' }).line.metres).toBeCloseTo(40_233.6, 3);
		expect(path({ km: '40 km', dist: 'mi' }).line).toMatchObject({ unit: 'km' });
		expect(path({ km: '40 km', dist: 'mi' }).line.metres).toBeCloseTo(40_000, 3);
		expect(path({ km: '25', prot: '' })).toMatchObject({
			line: { kind: 'typed', unit: 'km', metres: 25_000 },
			protectionRoute: null,
			measured: null
		});
		expect(path({ dist: 'places' }).line).toMatchObject({
			kind: 'places',
			from: 'Frankfurt',
			to: 'Cologne',
			same: 'apart'
		});
		expect(path({ dist: 'places', pb: 'Frankfurt' }).line).toMatchObject({ same: 'same-place' });
	});

	it('count each device as it was typed', () => {
		const devices = {
			amp: '1',
			regen: '2',
			fec: '3',
			msec: '4',
			ipsec: '5',
			hops: '6',
			eqd: '7'
		};
		expect(path(devices).equipment).toEqual({
			amplifiers: 1,
			regenerators: 2,
			fecLines: 3,
			macsecLinks: 4,
			ipsecGateways: 5,
			routers: 6,
			other: 7e-6
		});
	});

	it('measure the working path, and a protection path that is the same', () => {
		const { working, protection } = path({ rtt: '2' }).ends.high;
		expect(working.roundTrip).toBe(0.002);
		expect(protection.kind === 'path' && protection.delay.roundTrip).toBe(0.002);
		expect(path({ rtt: '2', prot: '' }).ends.high.protection).toEqual({ kind: 'none' });
	});

	it.each([
		// 52 km more: 0.509 ms; twice as long
		{ over: { rtt: '2', prot: '2' }, low: 2.509, high: 4, basis: 'scaled' },
		// the field case: a ring the other way round, 9 ms where 4 were measured
		{ over: { rtt: '4', prot: '2.25' }, low: 4.637, high: 9, basis: 'scaled' },
		{ over: { rtt: '4', prot: '2.25', prtt: '9.5' }, low: 9.5, high: 9.5, basis: 'measured' },
		{ over: { rtt: '4', prot: '2.25', prtt: '3' }, low: 3, high: 3, basis: 'measured' },
		// no fibre is that quick
		{ over: { rtt: '4', prot: '2.25', prtt: '0.1' }, low: 4.637, high: 9, basis: 'scaled' },
		{ over: { prot: '2' }, low: 1.019, high: 1.019, basis: 'worked-out' },
		{ over: { rtt: '2', prot: '3', km: '0' }, low: 2, high: 2, basis: 'measured' }
	] as const)('make the protection path of $over', ({ over, low, high, basis }) => {
		const found = path(over);
		const times = [found.ends.low, found.ends.high].map(({ protection }) =>
			protection.kind === 'path' ? protection.delay.roundTrip * 1000 : null
		);
		expect(times).toEqual([expect.closeTo(low, 3), expect.closeTo(high, 3)]);
		expect(roundTripBasis(found)).toBe(basis);
	});

	it('are never quicker than what was measured', () => {
		const length = fc.double({ min: 1, max: 20, noNaN: true });
		const time = fc.double({ min: 0.01, max: 100, noNaN: true });
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 5000 }), time, length, (km, rtt, prot) => {
				const found = path({ km: `${km}`, rtt: rtt.toFixed(3), prot: prot.toFixed(3) });
				const used = usedRoundTrip(found.measured);
				for (const end of ['low', 'high'] as const) {
					expect(found.ends[end].planned).toBeGreaterThanOrEqual(used ?? 0);
				}
				expect(found.ends.low.planned).toBeLessThanOrEqual(found.ends.high.planned * (1 + 1e-12));
			})
		);
	});

	it('take the longer of two ways', () => {
		expect([
			longestWay(path({ km: '10', route: '1', prot: '1.5' })),
			longestWay(path({ km: '10', route: '1', prot: '1' })),
			longestWay(path({ km: '10', route: '1', prot: '' }))
		]).toEqual([15_000, 10_000, 10_000]);
	});

	it('wait for a place that nobody knows', () => {
		expect(pathOf(typed({ dist: 'places', pa: 'x' }))).toEqual({
			kind: 'waiting',
			fields: ['pa']
		});
	});
});
