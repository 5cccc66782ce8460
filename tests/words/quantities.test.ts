import { describe, expect, it } from 'vitest';
import { exact } from '#lib/calc/exact';
import {
	count,
	decimal,
	durationWords,
	listWords,
	plural,
	ratioWords,
	significant,
	workedOut
} from '#lib/words/quantities';
import { typedNumber } from '#lib/words/typed-number';
import { digits } from '../calc/digits';

describe(workedOut, () => {
	it.each([
		{ value: 4.75, known: 4, says: '4.75' },
		{ value: 1.3 * 40, known: 3, says: '52' },
		{ value: 0.50932, known: 4, says: '0.51' },
		{ value: 25_996.7, known: 3, says: '26,000' },
		{ value: 0, known: 3, says: '0' }
	])('writes $value as $says', ({ value, known, says }) => {
		expect(workedOut(value, known)).toBe(says);
	});
});

describe(typedNumber, () => {
	it.each([
		['1234567', '1,234,567'],
		[' 6.5 ', '6.5'],
		['1234.125', '1,234.125'],
		['x', 'x'],
		['', '']
	])('groups “%s”', (text, says) => {
		expect(typedNumber(text)).toBe(says);
	});
});

describe(ratioWords, () => {
	it.each([
		[8, '8 : 1'],
		[2.705, '2.71 : 1'],
		[0.00125, '0.0013 : 1'],
		[0, '0 : 1']
	])('writes %s as %s', (value, says) => {
		expect(ratioWords({ over: exact(value), under: exact(1) })).toBe(says);
	});
});

describe(durationWords, () => {
	it.each([
		{ seconds: 0.0005, words: '0.5 ms' },
		{ seconds: 0.5, words: '500 ms' },
		{ seconds: 1.7179869, words: '1.72 s' },
		{ seconds: 8, words: '8 s' },
		// 256 GiB at 1 Gbit/s: 2^38 x 8 / 10^9 = 2,199 s
		{ seconds: 2199.02, words: '36 min 39 s' },
		// 59.96 must not read "60 s"
		{ seconds: 59.96, words: '1 min 0 s' },
		{ seconds: 168_000, words: '46 h 40 min' },
		{ seconds: 400_000, words: '4.63 days' },
		{ seconds: 4.7e9, words: '149 years' }
	])('$seconds s is $words', ({ seconds, words }) => {
		expect(durationWords(seconds)).toBe(words);
	});
});

describe('numbers', () => {
	it('are grouped, and carry no digit that is not known', () => {
		expect([
			count(4048),
			decimal(digits('0.50'), 2),
			significant(0.50936),
			significant(12_345)
		]).toEqual(['4,048', '0.5', '0.509', '12,300']);
	});

	it('agree with their noun', () => {
		expect([plural(1, 'host'), plural(0, 'host'), plural(1000, 'VM')]).toEqual([
			'1 host',
			'0 hosts',
			'1,000 VMs'
		]);
	});
});

describe(listWords, () => {
	it.each([
		{ items: [], words: '' },
		{ items: ['a'], words: 'a' },
		{ items: ['a', 'b'], words: 'a and b' },
		{ items: ['a', 'b', 'c'], words: 'a, b and c' }
	])('$words', ({ items, words }) => {
		expect(listWords(items)).toBe(words);
	});
});
