import { describe, expect, it } from 'vitest';
import { bitRate, kilometreWords, manyWords, percent, shortTime } from '#lib/words/measures';

describe('times', () => {
	it.each([
		{ time: 0, says: '0 ms' },
		{ time: 7.08e-7, says: '0.708 µs' },
		{ time: 9.99e-5, says: '99.9 µs' },
		{ time: 1e-4, says: '0.1 ms' },
		{ time: 5.093e-4, says: '0.5093 ms' },
		{ time: 0.00441, says: '4.41 ms' },
		{ time: -0.000592, says: '-0.592 ms' },
		{ time: 1.2, says: '1.2 s' },
		{ time: 204, says: '3 min 24 s' }
	])('$time s is shortly $says', ({ time, says }) => {
		expect(shortTime(time)).toBe(says);
	});

	it.each([
		{ length: 1e-19, says: 'less than 0.001 km' },
		{ length: 0.999, says: 'less than 0.001 km' },
		{ length: 1, says: '0.001 km' },
		{ length: 0, says: '0 km' }
	])('calls a fibre of $length m $says', ({ length, says }) => {
		expect(kilometreWords(length)).toBe(says);
	});

	it('writes no row of zeros before a time that nobody measures', () => {
		expect(shortTime(1e-24)).toBe('less than 0.001 µs');
		expect(shortTime(1e-9)).toBe('0.001 µs');
	});
});

describe('rates and other figures', () => {
	it.each([
		{ rate: 0, says: '0 Mbit/s' },
		{ rate: 1e3, says: '8 kbit/s' },
		{ rate: 124_999, says: '1,000 kbit/s' },
		{ rate: 125_000, says: '1 Mbit/s' },
		{ rate: 124.93e6, says: '999 Mbit/s' },
		{ rate: 124.9375e6, says: '1 Gbit/s' },
		{ rate: 1.25e9, says: '10 Gbit/s' }
	])('$rate B/s: $says', ({ rate, says }) => {
		expect(bitRate(rate)).toBe(says);
	});

	it('carry no more digits than they are worth', () => {
		expect([
			bitRate(1.2345e9, 2),
			percent(0.12345),
			percent(0.12345, 3),
			kilometreWords(52_345)
		]).toEqual(['9.9 Gbit/s', '12 %', '12.3 %', '52 km']);
	});

	it.each([
		{ value: 99.94, says: '99.9' },
		{ value: 100.4, says: '100' },
		{ value: 12_345, says: '12,345' },
		{ value: 999_999, says: '999,999' },
		{ value: 1e6, says: '1 million' },
		{ value: 14_880_952, says: '14.9 million' }
	])('$value: $says', ({ value, says }) => {
		expect(manyWords(value)).toBe(says);
	});
});
