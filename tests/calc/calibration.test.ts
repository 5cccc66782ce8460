import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	calibrate,
	calibratedSet,
	weighShares,
	type CalibrationRules,
	type Observation
} from '#lib/calc/calibration';
import { estimatePrecopy } from '#lib/calc/precopy';
import {
	bytes,
	bytesPerSecond,
	gibibytes,
	mebibytesPerSecond,
	milliseconds,
	ratio,
	seconds
} from '#lib/calc/units';

const RULES: CalibrationRules = {
	switchOverGoal: milliseconds(300),
	roundLimit: 10,
	fixedData: bytes(0),
	setUp: seconds(0),
	resume: seconds(0),
	doubtfulFrom: ratio(0.5),
	leastShare: ratio(0.003),
	mostShare: ratio(3),
	noise: ratio(0.02)
};

const seen = (over: Partial<Observation> = {}): Observation => ({
	memory: gibibytes(8),
	rate: mebibytesPerSecond(1024),
	dirtyRate: mebibytesPerSecond(512),
	total: seconds(10),
	...over
});

const timeWith = (observation: Observation, share: number) => {
	const workingSet = calibratedSet(observation, ratio(share));
	const outcome = estimatePrecopy({ ...observation, workingSet }, RULES);
	return outcome.kind === 'out-of-range' ? NaN : outcome.total;
};

describe(calibrate, () => {
	it('finds the working set that the time was made with', () => {
		const result = calibrate(seen({ total: seconds(timeWith(seen(), 0.25)) }), RULES);
		expect(result.kind).toBe('explained');
		expect((result as { share: number }).share).toBeCloseTo(0.25, 6);
	});

	it('calls a time below one pass impossible', () => {
		// 8 GiB at 1 GiB/s take 8 s; 2 % are granted.
		expect(calibrate(seen({ total: seconds(7.8) }), RULES)).toEqual({
			kind: 'faster-than-the-link',
			soonest: 8
		});
	});

	it('counts set-up and resume among what a pass takes', () => {
		const rules = { ...RULES, setUp: seconds(3), resume: seconds(1) };
		expect(calibrate(seen({ total: seconds(11) }), rules)).toEqual({
			kind: 'faster-than-the-link',
			soonest: 12
		});
	});

	it('grants the noise to a time just below one pass', () => {
		const result = calibrate(seen({ total: seconds(7.9) }), RULES);
		expect(result.kind).toBe('explained');
		expect((result as { share: number }).share).toBeCloseTo(0.003, 6);
	});

	it('calls a time impossible that no working set reaches', () => {
		// Never more than 8/(1 - 0.5) = 16 s at half the link rate.
		const result = calibrate(seen({ total: seconds(17) }), RULES);
		expect(result).toMatchObject({ kind: 'slower-than-any-working-set', mostShare: 3 });
		expect((result as { longest: number }).longest).toBeLessThan(16);
	});

	it('learns nothing from an idle guest', () => {
		const idle = seen({ dirtyRate: mebibytesPerSecond(1), total: seconds(8.05) });
		expect(calibrate(idle, RULES)).toMatchObject({ kind: 'tells-nothing' });
	});

	it.each([
		['total', { total: seconds(0) }, {}],
		['total', { total: seconds(NaN) }, {}],
		['memory', { memory: bytes(-1) }, {}],
		['rate', { rate: bytesPerSecond(0) }, {}],
		['leastShare', {}, { leastShare: ratio(0) }],
		['mostShare', {}, { mostShare: ratio(0.001) }],
		['mostShare', {}, { mostShare: ratio(1e7) }],
		['noise', {}, { noise: ratio(NaN) }]
	])('refuses %s outside its range', (field, observation, rules) => {
		const result = calibrate(seen(observation), { ...RULES, ...rules });
		expect(result).toEqual({ kind: 'out-of-range', field });
	});
});

describe(weighShares, () => {
	it.each([
		{ trust: 1, expected: 0.4 },
		{ trust: 0, expected: 0.1 },
		// sqrt(0.4 * 0.1)
		{ trust: 0.5, expected: 0.2 }
	])('gives $expected at trust $trust', ({ trust, expected }) => {
		const share = weighShares({ observed: ratio(0.4), usual: ratio(0.1), trust: ratio(trust) });
		expect(share).toBeCloseTo(expected, 12);
	});
});

test('a migration of the model is explained by a share that gives its time again', () => {
	const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });
	fc.assert(
		fc.property(
			positive,
			positive,
			fc.double({ min: 0.05, max: 0.9, noNaN: true }),
			fc.double({ min: 0.004, max: 2.9, noNaN: true }),
			(memory, rate, load, share) => {
				const observation = seen({
					memory: gibibytes(memory),
					rate: mebibytesPerSecond(rate),
					dirtyRate: mebibytesPerSecond(rate * load)
				});
				const total = seconds(timeWith(observation, share));
				const result = calibrate({ ...observation, total }, RULES);
				expect(['explained', 'tells-nothing']).toContain(result.kind);
				if (result.kind === 'explained') {
					// On a step of the round count the crossing is found, not the time: look just beside it.
					const [below, above] = [0.999999, 1.000001].map((f) =>
						timeWith(observation, result.share * f)
					);
					expect(below).toBeLessThanOrEqual(total * (1 + 1e-6));
					expect(above).toBeGreaterThanOrEqual(total * (1 - 1e-6));
				}
			}
		)
	);
});

test('whatever was observed, there is an answer and no broken number', () => {
	const anything = fc.oneof(fc.double(), fc.double({ min: 0, max: 1e12 }));
	fc.assert(
		fc.property(anything, anything, anything, anything, (memory, rate, dirtyRate, total) => {
			const result = calibrate(
				{
					memory: bytes(memory),
					rate: bytesPerSecond(rate),
					dirtyRate: bytesPerSecond(dirtyRate),
					total: seconds(total)
				},
				RULES
			);
			const numbers = Object.values(result).filter((v) => typeof v === 'number');
			expect(numbers.every(Number.isFinite)).toBe(true);
		}),
		{ numRuns: 500 }
	);
});

describe('the borders of what calibrates', () => {
	it.each([
		{ field: 'total', observation: { total: seconds(1e31) }, rules: {} },
		{ field: 'mostShare', observation: {}, rules: { mostShare: RULES.leastShare } },
		{ field: 'noise', observation: {}, rules: { noise: ratio(-0.001) } },
		{ field: 'noise', observation: {}, rules: { noise: ratio(1e7) } }
	])('refuse $field for $observation $rules', ({ field, observation, rules }) => {
		const result = calibrate(seen(observation), { ...RULES, ...rules });
		expect(result).toEqual({ kind: 'out-of-range', field });
	});

	it('accept no noise at all, and then no time below one pass', () => {
		// 8 GiB at 1 GiB/s take 8 s.
		const exactly = { ...RULES, noise: ratio(0) };
		expect(calibrate(seen({ total: seconds(7.999) }), exactly)).toEqual({
			kind: 'faster-than-the-link',
			soonest: 8
		});
		expect(calibrate(seen({ total: seconds(8) }), exactly).kind).toBe('explained');
	});

	it('grant the noise to the longest time as well', () => {
		// A guest that never writes takes 8 s whatever its set: 2 % more is noise, beyond that is not.
		const idle = seen({ dirtyRate: mebibytesPerSecond(0) });
		expect(calibrate({ ...idle, total: seconds(8.16) }, RULES).kind).toBe('tells-nothing');
		expect(calibrate({ ...idle, total: seconds(8.161) }, RULES)).toEqual({
			kind: 'slower-than-any-working-set',
			longest: 8,
			mostShare: 3
		});
	});

	it('learn nothing without noise only where every set takes the same time', () => {
		const exactly = { ...RULES, noise: ratio(0) };
		const idle = seen({ dirtyRate: mebibytesPerSecond(0), total: seconds(8) });
		expect(calibrate(idle, exactly)).toEqual({ kind: 'tells-nothing', shortest: 8, longest: 8 });
	});
});
