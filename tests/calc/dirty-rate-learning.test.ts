import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	beyondModel,
	carriedTo,
	learnDirtyRate,
	learnFromEnded,
	rateToCarry
} from '#lib/calc/dirty-rate-learning';
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

describe(learnFromEnded, () => {
	const HELD = { ...RULES, ending: { kind: 'slows-guest' }, heldFrom: ratio(0.8) } as const;
	const UNHELD = { ...RULES, ending: { kind: 'keeps-going' }, heldFrom: ratio(0.8) } as const;
	const FORCED = { ...RULES, ending: { kind: 'ends-by-force' }, heldFrom: ratio(0.8) } as const;

	it('learns as always from what a dirty rate explains', () => {
		for (const rules of [HELD, UNHELD, FORCED]) {
			expect(learnFromEnded(seen(15), rules)).toEqual(learnDirtyRate(seen(15), rules));
			expect(learnFromEnded(seen(15), rules)).toMatchObject({ kind: 'learnt' });
			expect(learnFromEnded(seen(9), rules)).toMatchObject({ kind: 'faster-than-the-link' });
		}
	});

	it('explains no more than the time of a guest that is all but held back', () => {
		const found = learnFromEnded(seen(60), HELD);
		if (found.kind !== 'slower-than-any-rate') throw new Error(found.kind);
		// Within 0.3 s 30 MiB are sent; it may dirty 0.8 / 1.02 of them, and less than it writes.
		expect(found.atLeast).toBeGreaterThan(mebibytesPerSecond(78.4));
		expect(found.atLeast).toBeLessThan(mebibytesPerSecond(82));
		expect(found.faster).toBe('ends');
		expect(found.longest).toBeGreaterThan(10);
		expect(found.longest).toBeLessThan(60);
		// What lies within the noise is explained.
		const within = learnFromEnded(seen(found.longest * 1.019), HELD);
		expect(within.kind).toBe('learnt');
		expect(learnFromEnded(seen(found.longest * 1.021), HELD).kind).toBe('slower-than-any-rate');
	});

	it('explains nothing by a copy that has no end', () => {
		const found = learnFromEnded(seen(60), UNHELD);
		if (found.kind !== 'slower-than-any-rate') throw new Error(found.kind);
		expect(found.faster).toBe('does-not-end');
		// Up to the rate of the link, not only to where others would hold the guest back.
		const held = learnFromEnded(seen(60), HELD);
		if (held.kind !== 'slower-than-any-rate') throw new Error(held.kind);
		expect(found.longest).toBeGreaterThan(held.longest);
		expect(found.atLeast).toBe(held.atLeast);
		const within = learnFromEnded(seen(found.longest * 1.019), UNHELD);
		expect(within.kind).toBe('learnt');
		// Within 0.3 s a guest of so large a set that is followed to the end writes little more than 100 MiB/s.
		expect(rateToCarry(within)).toBeLessThan(mebibytesPerSecond(108));
	});

	it('takes a copy that is ended by force as before', () => {
		expect(learnFromEnded(seen(1000), FORCED)).toEqual(learnDirtyRate(seen(1000), FORCED));
	});
});

describe(beyondModel, () => {
	const learnt = { rate: bytesPerSecond(1e3), card: mebibytesPerSecond(100) };

	it('divides a time by that of the same guest over a whole card', () => {
		// 1,000 MiB at 100 MiB/s are 10 s, whatever the copy that was seen ran at.
		expect(beyondModel(seen(25), RULES, learnt)).toBeCloseTo(2.5, 3);
		const slow = { ...seen(25), rate: mebibytesPerSecond(40) };
		expect(beyondModel(slow, RULES, learnt)).toBeCloseTo(2.5, 3);
	});

	it('is 1 within the noise, and where nothing was longer', () => {
		expect(beyondModel(seen(10.19), RULES, learnt)).toBe(1);
		expect(beyondModel(seen(10.21), RULES, learnt)).toBeGreaterThan(1.02);
		expect(beyondModel(seen(5), RULES, learnt)).toBe(1);
	});
});

describe(carriedTo, () => {
	it('keeps the share of memory written in each second', () => {
		expect(carriedTo(mebibytes(3000), seen(1), bytesPerSecond(10))).toBe(30);
	});
});
