import { describe, expect, it } from 'vitest';
import type { Bytes, BytesPerSecond } from '#lib/calc/units';
import {
	aboutTime,
	gibibyteWords,
	gigabits,
	memoryRate,
	sizeRange,
	sizeWords,
	timeRange,
	timeWithin
} from '#lib/words/estimates';

/** The space that keeps a figure and its unit on one line. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const GIB = 2 ** 30;

describe('times', () => {
	it.each([
		{ time: 0.0123, says: '12 ms' },
		{ time: 0.949, says: '950 ms' },
		{ time: 0.95, says: '0.95 s' },
		{ time: 119, says: '120 s' },
		{ time: 120, says: '2 min' },
		{ time: 7199, says: '120 min' },
		{ time: 7200, says: '2 h' },
		{ time: 72 * 3600 - 1, says: '72 h' },
		{ time: 72 * 3600, says: '3 days' },
		{ time: 8.64e8, says: '27 years' }
	])('$time s is about $says', ({ time, says }) => {
		expect(plain(aboutTime(time))).toBe(says);
	});

	it.each([
		{ low: 4, high: 13, says: '4 to 13 s' },
		{ low: 7.11, high: 7.12, says: 'about 7.1 s' },
		// a unit in which the low end is no fraction, while the two ends are not far apart
		{ low: 50, high: 150, says: '50 to 150 s' },
		{ low: 60, high: 150, says: '1 to 2.5 min' },
		{ low: 0.5, high: 99, says: '0.5 to 99 s' },
		{ low: 0.5, high: 100, says: '0.5 to 100 s' },
		{ low: 0.1, high: 0.2, says: '100 to 200 ms' }
	])('$low to $high s: $says', ({ low, high, says }) => {
		expect(plain(timeRange({ low, high }))).toBe(says);
	});

	it('stand in the unit of their range', () => {
		expect(plain(timeWithin(90, { low: 60, high: 150 }))).toBe('1.5 min');
		expect(plain(timeWithin(90, { low: 50, high: 150 }))).toBe('90 s');
	});
});

describe('sizes', () => {
	it.each([
		{ size: 100 * 2 ** 20, says: '100 MiB' },
		{ size: 0.949 * GIB, says: '970 MiB' },
		{ size: 0.95 * GIB, says: '0.95 GiB' },
		{ size: 0.949 * 1024 * GIB, says: '970 GiB' },
		{ size: 0.96 * 1024 * GIB, says: '0.96 TiB' },
		{ size: 3000 * 1024 * GIB, says: '3,000 TiB' }
	])('$size B: $says', ({ size, says }) => {
		expect(sizeWords(size as Bytes)).toBe(says);
	});

	it('keep more digits where they were typed', () => {
		expect([sizeWords((1.234 * GIB) as Bytes, 3), gibibyteWords(1.234)]).toEqual([
			'1.23 GiB',
			'1.23 GiB'
		]);
	});

	it('stand in the unit of the larger end', () => {
		const span = (low: number, high: number) => ({
			low: low as Bytes,
			likely: low as Bytes,
			high: high as Bytes
		});
		expect(plain(sizeRange(span(0.5 * GIB, 2.5 * GIB)))).toBe('0.5 to 2.5 GiB');
		expect(plain(sizeRange(span(GIB, GIB)))).toBe('about 1 GiB');
	});
});

describe('rates', () => {
	it('carry no more digits than they are worth', () => {
		expect([
			memoryRate((121.4 * 2 ** 20) as BytesPerSecond),
			memoryRate((121.4 * 2 ** 20) as BytesPerSecond, 3),
			gigabits(1.2345e9 as BytesPerSecond),
			gigabits(1.2345e9 as BytesPerSecond, 3)
		]).toEqual(['120 MiB/s', '121 MiB/s', '9.9 Gbit/s', '9.88 Gbit/s']);
	});
});
