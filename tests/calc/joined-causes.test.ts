import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	byPercentile,
	joinFactors,
	joinSums,
	mixture,
	triangleBand
} from '#lib/calc/joined-causes';
import { seconds } from '#lib/calc/units';

const span = (low: number, likely: number, high: number) => ({
	low: seconds(low),
	likely: seconds(likely),
	high: seconds(high)
});

type Case = ReturnType<typeof span>;

describe(joinFactors, () => {
	it('adds distances as squares of logarithms', () => {
		// Down: ln 2 and ln 2, hence ln 2 x sqrt 2 = 0.980: 10 / 2.665 = 3.752. Up: only one cause, ln 3: 30.
		const joined = joinFactors(seconds(10), [
			{ low: seconds(5), high: seconds(30) },
			{ low: seconds(5), high: seconds(10) }
		]);
		expect(joined.low).toBeCloseTo(3.752, 3);
		expect(joined.high).toBeCloseTo(30, 9);
	});
	it('leaves an open end open', () => {
		const joined = joinFactors(seconds(10), [{ low: seconds(8), high: seconds(Infinity) }]);
		expect(joined.high).toBe(Infinity);
		expect(joined.low).toBeCloseTo(8, 9);
	});
	it('knows of what never ends the quickest cause alone, and of nothing that it stays nothing', () => {
		const causes = [
			{ low: seconds(5), high: seconds(9) },
			{ low: seconds(3), high: seconds(Infinity) }
		];
		expect(joinFactors(seconds(Infinity), causes)).toEqual(span(3, Infinity, Infinity));
		expect(joinFactors(seconds(0), causes)).toEqual(span(0, 0, 0));
	});
});

describe(joinSums, () => {
	it('adds likely values, and distances as squares', () => {
		// 10 - 3 and 5 - 4 apart: sqrt(3^2 + 4^2) = 5 down from 15; up 0.
		expect(joinSums([span(7, 10, 10), span(1, 5, 5)])).toEqual(span(10, 15, 15));
	});
	it('gives the low end of what may never end, the rest at its likely value', () => {
		expect(joinSums([span(7, Infinity, Infinity), span(1, 5, 9)])).toEqual(
			span(12, Infinity, Infinity)
		);
	});
});

describe(triangleBand, () => {
	it('reads 2, 5 and 10 s as 3.5, 5 and 8 s', () => {
		// 2 + sqrt(0.1 x 8 x 3) = 3.549; 10 - sqrt(0.1 x 8 x 5) = 8.
		const band = triangleBand(span(2, 5, 10));
		expect(band.low).toBeCloseTo(3.549, 3);
		expect(band.high).toBeCloseTo(8, 9);
	});
	it('is narrower than what it was given, and never without its usual value', () => {
		const ordered = fc
			.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 })
			.map((values) => values.toSorted((a, b) => a - b) as [number, number, number]);
		fc.assert(
			fc.property(ordered, ([low, likely, high]) => {
				const band = triangleBand(span(low, likely, high));
				expect(band.low).toBeGreaterThanOrEqual(low);
				expect(band.low).toBeLessThanOrEqual(likely);
				expect(band.high).toBeGreaterThanOrEqual(likely);
				expect(band.high).toBeLessThanOrEqual(high);
			})
		);
	});
});

describe(mixture, () => {
	it('of one case is that case', () => {
		const found = mixture([{ weight: 1, span: span(1, 2, 4) }]);
		expect([found.low, found.high]).toEqual([1, 4]);
		expect(found.likely).toBeCloseTo(2, 12);
	});
	it('of two even cases lies between their points', () => {
		// 1, 2, 3, 4, 6, 12 weigh .15 .2 .15 .15 .2 .15: middles at .075 .25 .425 .575 .75 .925.
		// .1 is 1 + .025 / .175; .5 halfway from 3 to 4; .9 is 6 + 6 x .15 / .175.
		const found = mixture([
			{ weight: 0.5, span: span(1, 2, 4) },
			{ weight: 0.5, span: span(3, 6, 12) }
		]);
		expect(found.low).toBeCloseTo(1.142857, 6);
		expect(found.likely).toBeCloseTo(3.5, 9);
		expect(found.high).toBeCloseTo(11.142857, 6);
	});
	it('goes beyond no case, and is as ordered as they are', () => {
		const value = fc.double({ min: 0, max: 1e3, noNaN: true });
		const ordered = fc
			.tuple(value, value, value)
			.map((values) => values.toSorted((a, b) => a - b) as [number, number, number]);
		fc.assert(
			fc.property(fc.tuple(ordered, ordered, ordered), (three) => {
				const [low, likely, high] = three.map((each) => span(...each)) as [Case, Case, Case];
				const found = mixture(byPercentile({ low, likely, high }));
				expect(found.low).toBeGreaterThanOrEqual(Math.min(...three.flat()));
				expect(found.low).toBeLessThanOrEqual(found.likely);
				expect(found.likely).toBeLessThanOrEqual(found.high);
				expect(found.high).toBeLessThanOrEqual(Math.max(...three.flat()));
			})
		);
	});
});
