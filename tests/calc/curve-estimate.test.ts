import { describe, expect, it } from 'vitest';
import type { CopyPath } from '#lib/calc/copy-path';
import { estimateAlongCurve, type CurveToEstimate } from '#lib/calc/curve-estimate';
import { steadyClock } from '#lib/calc/path-clock';
import { bytes, bytesPerSecond, ratio, seconds } from '#lib/calc/units';
import { pathOver } from './migration-fixtures';

const span = (low: number, likely: number, high: number) => ({
	low: seconds(low),
	likely: seconds(likely),
	high: seconds(high)
});

/** A line of so many B/s that is never quicker; a bad day has four fifths of what a usual one has. */
const path = (line: number): CopyPath => ({
	...pathOver({}),
	line: bytesPerSecond(line),
	fastest: steadyClock(bytesPerSecond(4096)),
	usual: steadyClock(bytesPerSecond(4096)),
	slowest: steadyClock(bytesPerSecond(3276.8))
});

const dirtied = (...pages: readonly number[]) =>
	pages.map((dirtyPages, index) => ({ after: seconds(index + 1), dirtyPages }));

/** Ten pages of 4,096 B, two of them empty, over 4,096 B/s: the eight others in 8 s. */
const STILL: CurveToEstimate = {
	curve: { totalPages: 10, sampledPages: 10, zeroSampledPages: 2, samples: dirtied(0, 0) },
	path: path(8192),
	goal: seconds(0.5),
	page: bytes(4096),
	header: bytes(0),
	passesToWait: 3,
	error: { low: ratio(0.9), high: ratio(1.25) },
	doubtful: { from: ratio(0.9), to: ratio(1.1) },
	setUp: span(1, 1, 1),
	deviceState: span(0.25, 0.5, 1)
};

describe(estimateAlongCurve, () => {
	it('joins the error of the method and the ends of the path', () => {
		// Low 0.9 x 8 = 7.2 s, a fast day is a usual one. High: ln 1.25 twice, 8 x exp(0.2231 x sqrt 2) = 10.97 s.
		// Task: 8 + 1 + 0.5, down sqrt(0.8^2 + 0.25^2) = 0.838, up sqrt(2.968^2 + 0.5^2) = 3.01.
		const estimate = estimateAlongCurve(STILL);
		expect(estimate).toMatchObject({
			kind: 'finishes',
			copy: { likely: 8 },
			task: { likely: 9.5 },
			pause: span(0.25, 0.5, 1.5),
			sent: 32_768,
			strain: 0
		});
		if (estimate.kind !== 'finishes') throw new Error(estimate.kind);
		expect(estimate.copy.low).toBeCloseTo(7.2, 9);
		expect(estimate.copy.high).toBeCloseTo(10.97, 2);
		expect(estimate.task.low).toBeCloseTo(8.662, 3);
		expect(estimate.task.high).toBeCloseTo(12.51, 2);
	});

	it('is never quicker than the line lets the filled pages be', () => {
		// 32,768 B at 4,096 B/s.
		expect(estimateAlongCurve({ ...STILL, path: path(4096) })).toMatchObject({ copy: { low: 8 } });
	});

	it.each([
		{ from: 0, to: 1.1, kind: 'may-not-finish' },
		{ from: -1, to: 0, kind: 'may-not-finish' },
		{ from: 0.1, to: 1, kind: 'finishes' },
		{ from: -1, to: -0.1, kind: 'finishes' }
	])('a strain of 0 between $from and $to: $kind', ({ from, to, kind }) => {
		const doubtful = { from: ratio(from), to: ratio(to) };
		expect(estimateAlongCurve({ ...STILL, doubtful }).kind).toBe(kind);
	});

	it('says what is left of a guest that dirties all of its pages', () => {
		// The eight that are not empty, after half a second as after one, when half a page can have been sent.
		const curve = { ...STILL.curve, samples: dirtied(10, 10) };
		expect(estimateAlongCurve({ ...STILL, curve })).toEqual({
			kind: 'does-not-end',
			left: 32_768,
			strain: 16
		});
	});

	it('names what is out of range', () => {
		const curve = { ...STILL.curve, totalPages: 0 };
		expect(estimateAlongCurve({ ...STILL, curve })).toEqual({
			kind: 'out-of-range',
			field: 'totalPages'
		});
	});
});
