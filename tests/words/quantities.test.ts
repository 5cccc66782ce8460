import { describe, expect, it } from 'vitest';
import {
	count,
	decimal,
	durationWords,
	listWords,
	plural,
	significant
} from '#lib/words/quantities';

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
		{ seconds: 400_000, words: '4.63 days' }
	])('$seconds s is $words', ({ seconds, words }) => {
		expect(durationWords(seconds)).toBe(words);
	});
});

describe('numbers', () => {
	it('are grouped, and carry no digit that is not known', () => {
		expect([count(4048), decimal('0.50', 2), significant(0.50936), significant(12_345)]).toEqual([
			'4,048',
			'0.5',
			'0.509',
			'12,300'
		]);
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
