import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	ceilDivide,
	compareFractions,
	exact,
	floorTimes,
	fraction,
	fractionToNumber,
	lesserFraction,
	smallest,
	timesFraction
} from '#lib/calc/exact';
import { digits } from './digits';

describe(exact, () => {
	test('multiplies five factors of eight digits without losing one', () => {
		const factor = fc.integer({ min: 10_000_000, max: 99_999_999 });
		fc.assert(
			fc.property(fc.array(factor, { minLength: 5, maxLength: 5 }), (factors) => {
				const product = factors.reduce((so, each) => so.times(each), exact(1));
				// Whole numbers of any length are the language's own.
				const whole = factors.reduce((so, each) => so * BigInt(each), 1n);
				expect(product.toFixed()).toBe(String(whole));
			})
		);
	});

	it.each([
		// The library alone writes 1.2e-7 and 1.2e+21.
		{ text: '0.00000012', printed: '0.00000012' },
		{ text: '1200000000000000000000', printed: '1200000000000000000000' },
		{ text: '0.10', printed: '0.1' }
	])('prints $text as digits', ({ text, printed }) => {
		expect(digits(text).toString()).toBe(printed);
	});

	it('throws on raw text', () => {
		expect(() => digits('10 Gbit')).toThrow();
	});
});

describe(smallest, () => {
	it.each([
		{ values: [3], least: 3 },
		{ values: [3, 1, 2], least: 1 },
		{ values: [1, 3], least: 1 }
	])('of $values is $least', ({ values, least }) => {
		const [first, ...rest] = values.map((value) => exact(value));
		expect(smallest(first ?? exact(NaN), ...rest).toNumber()).toBe(least);
	});
});

describe('a fraction', () => {
	it.each([
		// 100 x 29/100 = 29, where binary floats say 28.999999999999996
		{ count: 100, over: 29, under: 100, times: 29, divide: 345 },
		// 4/3 VMs on each of 3 hosts are 4; 3 VMs take 3 / (4/3) = 2.25 hosts
		{ count: 3, over: 4, under: 3, times: 4, divide: 3 },
		{ count: 7, over: 1, under: 2, times: 3, divide: 14 }
	])(
		'of $over / $under: $count of it make $times, and $count take $divide',
		({ count, over, under, times, divide }) => {
			const ratio = fraction(exact(over), exact(under));
			expect(floorTimes(exact(count), ratio).toNumber()).toBe(times);
			expect(ceilDivide(exact(count), ratio).toNumber()).toBe(divide);
		}
	);

	it.each([
		{ a: [1, 3], b: [2, 6], sign: 0 },
		{ a: [1, 3], b: [1, 2], sign: -1 },
		{ a: [2, 3], b: [1, 2], sign: 1 }
	] as const)('$a against $b is $sign', ({ a, b, sign }) => {
		const [left, right] = [a, b].map(([over, under]) => fraction(exact(over), exact(under)));
		if (left === undefined || right === undefined) throw new Error('two fractions');
		expect(compareFractions(left, right)).toBe(sign);
		expect(lesserFraction(left, right)).toBe(sign <= 0 ? left : right);
	});

	it('multiplies over by over and under by under', () => {
		const product = timesFraction(fraction(exact(2), exact(3)), fraction(exact(5), exact(4)));
		// 10/12
		expect(fractionToNumber(product)).toBeCloseTo(0.833_333, 6);
	});

	it('is whole where nothing stands under the line', () => {
		expect(fractionToNumber(fraction(exact(8)))).toBe(8);
	});
});
