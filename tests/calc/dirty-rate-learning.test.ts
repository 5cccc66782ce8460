import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedTo, learnDirtyRate, rateToCarry } from '#lib/calc/dirty-rate-learning';
import { estimatePrecopy, workingSet } from '#lib/calc/precopy';
import {
	bytes,
	bytesPerSecond,
	mebibytes,
	mebibytesPerSecond,
	ratio,
	seconds
} from '#lib/calc/units';

const RULES = {
	switchOverGoal: seconds(0.3),
	roundLimit: 10,
	fixedData: bytes(0),
	setUp: seconds(0),
	resume: seconds(0),
	doubtfulFrom: ratio(0.5),
	set: { share: ratio(0.2), window: seconds(2) },
	noise: ratio(0.02)
};
const seen = (total: number) => ({
	memory: mebibytes(1000),
	rate: mebibytesPerSecond(100),
	total: seconds(total)
});

describe(learnDirtyRate, () => {
	it('finds the rate that a time was made with', () => {
		fc.assert(
			fc.property(fc.double({ min: 5, max: 60, noNaN: true }), (mebi) => {
				const dirtyRate = mebibytesPerSecond(mebi);
				const memory = mebibytes(1000);
				const made = estimatePrecopy(
					{
						...seen(0),
						dirtyRate,
						workingSet: workingSet({ memory, dirtyRate }, RULES.set)
					},
					RULES
				);
				if (made.kind === 'out-of-range') throw new Error(made.field);
				const learnt = learnDirtyRate(seen(made.total), RULES);
				expect(learnt.kind).toBe('learnt');
				expect(rateToCarry(learnt)).toBeCloseTo(dirtyRate, -1);
			})
		);
	});
	it('calls a guest quiet whose time is that of its memory', () => {
		// 1,000 MiB at 100 MiB/s are 10 s.
		expect(learnDirtyRate(seen(9.95), RULES)).toMatchObject({ kind: 'quiet' });
	});
	it('says what contradicts the link', () => {
		expect(learnDirtyRate(seen(9), RULES)).toEqual({
			kind: 'faster-than-the-link',
			soonest: 10
		});
	});
	it('says what no rate explains, and carries the end it reached', () => {
		const learnt = learnDirtyRate(seen(1000), RULES);
		expect(learnt).toMatchObject({ kind: 'slower-than-any-rate' });
		expect(rateToCarry(learnt)).toBe(mebibytesPerSecond(2000));
	});
	it('refuses a time that is none', () => {
		expect(learnDirtyRate(seen(NaN), RULES)).toEqual({ kind: 'out-of-range', field: 'total' });
	});
});

describe(carriedTo, () => {
	it('keeps the share of memory written in each second', () => {
		expect(carriedTo(mebibytes(3000), seen(1), bytesPerSecond(10))).toBe(30);
	});
});
