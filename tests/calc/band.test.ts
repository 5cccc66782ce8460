import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bandAround, factorsAt, type BandTable } from '#lib/calc/band';
import { ratio, seconds } from '#lib/calc/units';

const TABLE: BandTable = {
	classes: [
		{ below: ratio(0.2), low: ratio(0.9), high: ratio(1.1) },
		{ below: ratio(0.8), low: ratio(0.7), high: ratio(1.5) },
		{ below: null, low: ratio(0.5), high: ratio(2.5) }
	],
	glide: ratio(0.1)
};

describe(factorsAt, () => {
	it.each([
		{ where: 'inside the first class', load: 0, low: 0.9, high: 1.1 },
		{ where: 'where the glide begins', load: 0.18, low: 0.9, high: 1.1 },
		// Halfway: (0.9 + 0.7)/2 and (1.1 + 1.5)/2
		{ where: 'at the end of a class', load: 0.2, low: 0.8, high: 1.3 },
		{ where: 'where the glide ends', load: 0.22, low: 0.7, high: 1.5 },
		{ where: 'inside the second class', load: 0.5, low: 0.7, high: 1.5 },
		// A quarter of the way from 0.72 to 0.88
		{ where: 'within the second glide', load: 0.76, low: 0.65, high: 1.75 },
		{ where: 'above all that was measured', load: 40, low: 0.5, high: 2.5 }
	])('$where', ({ load, low, high }) => {
		const factors = factorsAt(ratio(load), TABLE);
		expect(factors.low).toBeCloseTo(low, 12);
		expect(factors.high).toBeCloseTo(high, 12);
	});
});

describe(bandAround, () => {
	it('spans the factors around the likely time', () => {
		const band = bandAround(seconds(10), ratio(0.5), { table: TABLE, soonest: seconds(1) });
		expect(band).toEqual({ low: 7, likely: 10, high: 15 });
	});

	it('never starts before a single pass is over', () => {
		const band = bandAround(seconds(10), ratio(0.5), { table: TABLE, soonest: seconds(8) });
		expect(band.low).toBe(8);
	});

	it('never starts after the likely time', () => {
		const band = bandAround(seconds(10), ratio(0.5), { table: TABLE, soonest: seconds(12) });
		expect(band.low).toBe(10);
	});
});

test('low, likely and high stand in this order at every load, without a jump', () => {
	const number = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
	fc.assert(
		fc.property(
			number,
			number,
			fc.double({ min: 0, max: 3, noNaN: true }),
			(likely, once, load) => {
				const how = { table: TABLE, soonest: seconds(once) };
				const band = bandAround(seconds(likely), ratio(load), how);
				expect(band.low).toBeLessThanOrEqual(band.likely);
				expect(band.likely).toBeLessThanOrEqual(band.high);
				const near = bandAround(seconds(likely), ratio(load + 1e-6), how);
				expect(Math.abs(near.high - band.high)).toBeLessThanOrEqual(likely * 1e-4);
			}
		)
	);
});
