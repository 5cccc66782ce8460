import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	allRounds,
	dirtied,
	estimatePrecopy,
	workingSet,
	type PrecopyInput,
	type PrecopyOutcome,
	type PrecopyRules
} from '#lib/calc/precopy';
import {
	bytes,
	bytesPerSecond,
	gibibytes,
	mebibytes,
	mebibytesPerSecond,
	milliseconds,
	ratio,
	seconds
} from '#lib/calc/units';

const RULES: PrecopyRules = {
	switchOverGoal: milliseconds(250),
	roundLimit: 30,
	fixedData: bytes(0),
	setUp: seconds(0),
	resume: seconds(0),
	doubtfulFrom: ratio(0.9)
};

// A working set this large never saturates: dirty(t) is D*t to nine digits.
const ENDLESS = gibibytes(2 ** 40);

const vm = (over: Partial<PrecopyInput> = {}): PrecopyInput => ({
	memory: gibibytes(8),
	rate: mebibytesPerSecond(1024),
	dirtyRate: mebibytesPerSecond(512),
	workingSet: ENDLESS,
	...over
});

const estimated = (outcome: PrecopyOutcome) => {
	if (outcome.kind === 'out-of-range') throw new Error(outcome.field);
	return outcome;
};

describe(dirtied, () => {
	it.each([
		// 100*(1 - e^-1) = 63.21205588 MiB
		{ name: 'is 63 % of the set when one set was written', rate: 100, after: 1, mib: 63.21205588 },
		{ name: 'starts at the dirty rate', rate: 100, after: 1e-6, mib: 1e-4 },
		{ name: 'ends at the set', rate: 100, after: 1e6, mib: 100 },
		{ name: 'is nothing for an idle guest', rate: 0, after: 10, mib: 0 },
		{ name: 'is nothing after no time', rate: 100, after: 0, mib: 0 }
	])('$name', ({ rate, after, mib }) => {
		const writer = { workingSet: mebibytes(100), dirtyRate: mebibytesPerSecond(rate) };
		expect(dirtied(writer, seconds(after)) / 2 ** 20).toBeCloseTo(mib, 7);
	});

	it('is nothing when there is nothing to write to', () => {
		const writer = { workingSet: bytes(0), dirtyRate: mebibytesPerSecond(5) };
		expect(dirtied(writer, seconds(1))).toBe(0);
	});
});

describe(workingSet, () => {
	it('adds a share of memory and what is written in the window', () => {
		// 0.2 * 1000 MiB + 2 s * 50 MiB/s = 300 MiB
		const size = workingSet(
			{ memory: mebibytes(1000), dirtyRate: mebibytesPerSecond(50) },
			{ share: ratio(0.2), window: seconds(2) }
		);
		expect(size).toBe(mebibytes(300));
	});
});

describe(estimatePrecopy, () => {
	it('halves the remainder each round and pauses for exactly the goal', () => {
		// 8 GiB at 1 GiB/s, half the link dirtied: 8, 4, 2, 1, 0.5 s; then 0.25 s are left, which is the goal.
		const outcome = estimated(estimatePrecopy(vm(), { ...RULES, doubtfulFrom: ratio(1) }));
		expect(outcome.kind).toBe('converges');
		expect(outcome.rounds.map(({ during }) => during.toFixed(6))).toEqual(
			[8, 4, 2, 1, 0.5].map((s) => s.toFixed(6))
		);
		expect(outcome.remaining / 2 ** 30).toBeCloseTo(0.25, 9);
		expect(outcome.sent / 2 ** 30).toBeCloseTo(15.75, 9);
		expect(outcome.total).toBeCloseTo(15.75, 9);
	});

	it('needs one round for an idle guest', () => {
		const outcome = estimatePrecopy(vm({ dirtyRate: mebibytesPerSecond(0) }), RULES);
		expect(outcome).toMatchObject({ kind: 'converges', total: 8, remaining: 0, strain: 0 });
	});

	it('sends everything in the pause when it fits there', () => {
		// 256 MiB at 1 GiB/s take 0.25 s: the goal exactly.
		const outcome = estimatePrecopy(vm({ memory: mebibytes(256) }), RULES);
		expect(estimated(outcome)).toMatchObject({ rounds: [], total: 0.25, sent: mebibytes(256) });
	});

	it('copies all of it once before the pause where the rules ask for a round, and is as sure of it', () => {
		// 0.125 s of copy dirty 64 MiB at 512 MiB/s, which take 0.0625 s more; a strain of 10 is no matter of chance.
		const rules = { ...RULES, leastRounds: 1 };
		const outcome = estimatePrecopy(vm({ memory: mebibytes(128) }), rules);
		expect(outcome).toMatchObject({
			kind: 'converges',
			rounds: [{ sent: mebibytes(128), during: 0.125 }]
		});
		expect(estimated(outcome).total).toBeCloseTo(0.1875, 9);
		const busy = vm({ memory: mebibytes(128), dirtyRate: mebibytesPerSecond(10_240) });
		expect(estimatePrecopy(busy, rules).kind).toBe('converges');
	});

	it('is sure of a guest that fits the pause, however busy, and pauses it no longer than that takes', () => {
		const outcome = estimatePrecopy(
			vm({ memory: mebibytes(128), dirtyRate: mebibytesPerSecond(10_240) }),
			RULES
		);
		expect(outcome).toMatchObject({ kind: 'converges', stun: { atLeast: 0.125, atMost: 0.125 } });
	});

	it('adds set-up, resume and the data that are not guest memory', () => {
		// 8 s + 1 GiB / 1 GiB/s + 3 s + 0.5 s
		const outcome = estimatePrecopy(vm({ dirtyRate: mebibytesPerSecond(0) }), {
			...RULES,
			fixedData: gibibytes(1),
			setUp: seconds(3),
			resume: seconds(0.5)
		});
		expect(estimated(outcome)).toMatchObject({ total: 12.5, sent: gibibytes(9) });
	});

	it('says that the pause lies between what is left and the goal', () => {
		const rules = { ...RULES, resume: seconds(0.5) };
		const outcome = estimated(estimatePrecopy(vm({ dirtyRate: mebibytesPerSecond(0) }), rules));
		expect(outcome.stun).toEqual({ atLeast: 0.5, atMost: 0.75 });
	});

	it('is doubtful from the given strain on', () => {
		// Strain is D/R = 0.5 while the set does not saturate.
		const at = (share: number) => estimatePrecopy(vm(), { ...RULES, doubtfulFrom: ratio(share) });
		expect(at(0.51).kind).toBe('converges');
		expect(at(0.49)).toMatchObject({ kind: 'may-not-finish', because: 'strain' });
	});

	it('is doubtful when the rounds run out', () => {
		// After 8, 4 and 2 s one second is left.
		const outcome = estimatePrecopy(vm(), { ...RULES, roundLimit: 3 });
		expect(outcome).toMatchObject({ kind: 'may-not-finish', because: 'round-limit' });
		expect(estimated(outcome).stun.atMost).toBeCloseTo(1, 9);
		expect(estimated(outcome).total).toBeCloseTo(15, 9);
	});

	it('never converges when more than a full goal is dirtied within the goal', () => {
		// 2 GiB/s against 1 GiB/s: every round finds the whole memory again.
		const outcome = estimatePrecopy(vm({ dirtyRate: mebibytesPerSecond(2048) }), RULES);
		expect(outcome).toMatchObject({ kind: 'does-not-converge', fixedPoint: gibibytes(8) });
	});

	it('settles where a round dirties as much as it sends', () => {
		// W = 1 GiB, D = 2R: x = 1 - e^(-2x) has its root at x = 0.7968121300.
		const outcome = estimatePrecopy(
			vm({ dirtyRate: mebibytesPerSecond(2048), workingSet: gibibytes(1) }),
			RULES
		);
		expect(outcome).toMatchObject({ kind: 'does-not-converge' });
		const settled = outcome as Extract<PrecopyOutcome, { kind: 'does-not-converge' }>;
		expect(settled.fixedPoint / 2 ** 30).toBeCloseTo(0.79681213, 8);
		expect(settled.fixedPointTime).toBeCloseTo(0.79681213, 8);
	});

	it('converges above the link rate when the set fits the goal', () => {
		// W = 0.2 GiB goes out in 0.2 s however fast it is rewritten: strain 0.2/0.25.
		const outcome = estimatePrecopy(
			vm({ dirtyRate: mebibytesPerSecond(10_240), workingSet: gibibytes(0.2) }),
			RULES
		);
		expect(outcome.kind).toBe('converges');
		expect(estimated(outcome).strain).toBeCloseTo(0.8, 3);
	});

	it.each([
		{ field: 'memory', input: { memory: bytes(0) } },
		{ field: 'memory', input: { memory: bytes(Number.NaN) } },
		{ field: 'rate', input: { rate: bytesPerSecond(0) } },
		{ field: 'rate', input: { rate: bytesPerSecond(Infinity) } },
		{ field: 'dirtyRate', input: { dirtyRate: bytesPerSecond(-1) } },
		{ field: 'workingSet', input: { workingSet: bytes(-1) } }
	])('refuses $field outside its range', ({ field, input }) => {
		expect(estimatePrecopy(vm(input), RULES)).toEqual({ kind: 'out-of-range', field });
	});

	it.each([
		{ field: 'roundLimit', rules: { roundLimit: Infinity } },
		{ field: 'roundLimit', rules: { roundLimit: 2.5 } },
		{ field: 'roundLimit', rules: { roundLimit: -1 } },
		{ field: 'roundLimit', rules: { roundLimit: 10_001 } },
		{ field: 'switchOverGoal', rules: { switchOverGoal: seconds(0) } },
		{ field: 'setUp', rules: { setUp: seconds(-1) } }
	])('refuses the rule $field outside its range', ({ field, rules }) => {
		expect(estimatePrecopy(vm(), { ...RULES, ...rules })).toEqual({ kind: 'out-of-range', field });
	});
});

const mib = (max: number) => fc.double({ min: 0.001, max, noNaN: true });
const anyGuest = fc.record({
	memory: mib(1e6).map(mebibytes),
	rate: mib(1e5).map(mebibytesPerSecond),
	dirtyRate: mib(1e5).map(mebibytesPerSecond),
	workingSet: mib(1e6).map(mebibytes)
});

describe('for any guest', () => {
	const total = (input: PrecopyInput) => estimated(estimatePrecopy(input, RULES)).total;
	const always = (check: (input: PrecopyInput, factor: number) => void) =>
		fc.assert(fc.property(anyGuest, fc.double({ min: 1, max: 50, noNaN: true }), check));

	test('more memory never makes it shorter', () => {
		always((input, factor) => {
			const larger = { ...input, memory: bytes(input.memory * factor) };
			expect(total(larger)).toBeGreaterThanOrEqual(total(input) * (1 - 1e-9));
		});
	});

	test('a busier guest never makes it shorter', () => {
		always((input, factor) => {
			const busier = { ...input, dirtyRate: bytesPerSecond(input.dirtyRate * factor) };
			expect(total(busier)).toBeGreaterThanOrEqual(total(input) * (1 - 1e-9));
		});
	});

	test('a larger working set never makes it shorter', () => {
		always((input, factor) => {
			const wider = { ...input, workingSet: bytes(input.workingSet * factor) };
			expect(total(wider)).toBeGreaterThanOrEqual(total(input) * (1 - 1e-9));
		});
	});

	test('a faster link never makes it longer', () => {
		always((input, factor) => {
			const faster = { ...input, rate: bytesPerSecond(input.rate * factor) };
			expect(total(faster)).toBeLessThanOrEqual(total(input) * (1 + 1e-9));
		});
	});

	test('it takes one pass at least, and at most one per round and one for the pause', () => {
		always((input) => {
			const pass = input.memory / input.rate;
			expect(total(input)).toBeGreaterThanOrEqual(pass * (1 - 1e-9));
			expect(total(input)).toBeLessThanOrEqual(pass * (RULES.roundLimit + 1) * (1 + 1e-9));
		});
	});

	test('the fixed point lies above the goal and reproduces itself', () => {
		always((input, factor) => {
			const busier = { ...input, dirtyRate: bytesPerSecond(input.rate * factor * 1.5) };
			const outcome = estimatePrecopy(busier, RULES);
			if (outcome.kind !== 'does-not-converge') {
				expect(outcome.kind).not.toBe('out-of-range');
				return;
			}
			expect(outcome.fixedPointTime).toBeGreaterThanOrEqual(RULES.switchOverGoal * (1 - 1e-9));
			const next = Math.min(busier.memory, dirtied(busier, outcome.fixedPointTime));
			expect(next / outcome.fixedPoint).toBeCloseTo(1, 6);
		});
	});
});

type Eight = [number, number, number, number, number, number, number, number];

test('whatever goes in, every number that comes out is finite', () => {
	const anything = fc.oneof(
		fc.double(),
		fc.double({ min: 0, max: 1e12 }),
		fc.constantFrom(0, -0, 1e308, 5e-324, NaN, Infinity)
	);
	const eight = fc.array(anything, { minLength: 8, maxLength: 8 });
	fc.assert(
		fc.property(eight, (n) => {
			const [memory, rate, dirtyRate, set, goal, fixed, setUp, resume] = n as Eight;
			const outcome = estimatePrecopy(
				{
					memory: bytes(memory),
					rate: bytesPerSecond(rate),
					dirtyRate: bytesPerSecond(dirtyRate),
					workingSet: bytes(set)
				},
				{
					...RULES,
					switchOverGoal: seconds(goal),
					fixedData: bytes(fixed),
					setUp: seconds(setUp),
					resume: seconds(resume)
				}
			);
			const broken: unknown[] = [];
			JSON.stringify(outcome, (_, value: unknown) => {
				if (typeof value === 'number' && !Number.isFinite(value)) broken.push(value);
				return value;
			});
			expect(broken).toEqual([]);
		}),
		{ numRuns: 2000 }
	);
});

describe('the borders of the rules', () => {
	it.each([
		{ field: 'fixedData', rules: { fixedData: bytes(-1) } },
		{ field: 'resume', rules: { resume: seconds(-1) } },
		{ field: 'doubtfulFrom', rules: { doubtfulFrom: ratio(-0.1) } }
	])('refuse $field below zero', ({ field, rules }) => {
		expect(estimatePrecopy(vm(), { ...RULES, ...rules })).toEqual({ kind: 'out-of-range', field });
	});

	it.each([
		// No round at all: the guest is paused for the whole pass.
		{ roundLimit: 0, kind: 'may-not-finish' },
		{ roundLimit: 10_000, kind: 'converges' }
	])('accept a limit of $roundLimit rounds', ({ roundLimit, kind }) => {
		expect(estimatePrecopy(vm(), { ...RULES, roundLimit }).kind).toBe(kind);
	});

	it('doubt at exactly the strain they name', () => {
		const { strain } = estimated(estimatePrecopy(vm(), RULES));
		expect(estimatePrecopy(vm(), { ...RULES, doubtfulFrom: strain })).toMatchObject({
			kind: 'may-not-finish',
			because: 'strain'
		});
	});

	it('find nothing dirty where nothing is written to nothing', () => {
		const writer = { workingSet: bytes(0), dirtyRate: bytesPerSecond(0) };
		expect(dirtied(writer, seconds(1))).toBe(0);
	});
});

describe('rounds that no longer change', () => {
	/** Counts how often the writer is asked for: once a round that is worked out. */
	const counted = (input: PrecopyInput) => {
		let asked = 0;
		const heldAt = () => {
			asked += 1;
			return input;
		};
		return { input: { ...input, heldAt }, asked: () => asked };
	};
	// W = 1 GiB, D = 2R: rounds settle at 0.7968121300 GiB, from 8 GiB on.
	const settling = vm({ dirtyRate: mebibytesPerSecond(2048), workingSet: gibibytes(1) });
	const rules = { ...RULES, roundLimit: 10_000 };

	it('are worked out once', () => {
		const { input, asked } = counted(settling);
		const outcome = estimated(estimatePrecopy(input, rules));
		expect(allRounds(outcome)).toHaveLength(10_000);
		expect(asked()).toBeLessThan(100);
		expect(asked()).toBe(outcome.rounds.length);
	});

	it('are sent and counted like any other', () => {
		const outcome = estimated(estimatePrecopy(settling, rules));
		const sum = allRounds(outcome).reduce((total, { sent }) => total + sent, 0);
		// 8 GiB, 1 GiB of which less than a millionth is clean, and 9,999 of about 0.7968 GiB with the pause.
		expect(sum / 2 ** 30).toBeCloseTo(8 + 9999 * 0.79681213, 0);
		expect(outcome.sent / (sum + outcome.remaining)).toBeCloseTo(1, 12);
		expect(outcome.total / (outcome.sent / settling.rate)).toBeCloseTo(1, 12);
		expect(outcome.remaining / 2 ** 30).toBeCloseTo(0.79681213, 8);
	});

	it('go on where the path has a slower stretch before it', () => {
		// Every round finds all 8 GiB again: 8 s each over the first 80 GiB, 16 s from there on.
		const clock = {
			stretches: [{ upTo: gibibytes(80), rate: mebibytesPerSecond(1024) }],
			steady: mebibytesPerSecond(512),
			start: { kind: 'at-once' } as const
		};
		const input = vm({ clock, rate: clock.steady, dirtyRate: mebibytesPerSecond(2048) });
		const outcome = estimated(estimatePrecopy(input, { ...RULES, roundLimit: 1000 }));
		const during = allRounds(outcome).map((round) => round.during);
		expect(during).toEqual(Array.from({ length: 1000 }, (_, at) => (at < 10 ? 8 : 16)));
		expect(outcome.total).toBeCloseTo(10 * 8 + 991 * 16, 6);
	});
});

describe('where one thing turns into another', () => {
	const sweeping = (over: Partial<PrecopyInput> = {}) => vm({ manner: 'sweeping', ...over });

	it('never converges at a strain of exactly one', () => {
		// As much is dirtied as is sent: each round finds all 8 GiB again.
		const input = sweeping({ dirtyRate: mebibytesPerSecond(1024) });
		expect(estimatePrecopy(input, RULES)).toMatchObject({ kind: 'does-not-converge', strain: 1 });
	});

	it('pays for the start of a connection in the first round alone', () => {
		const start = {
			kind: 'doubling',
			initial: bytes(14_600),
			roundTripTime: milliseconds(100)
		} as const;
		const clock = { stretches: [], steady: mebibytesPerSecond(1024), start };
		const input = sweeping({ clock, dirtyRate: mebibytesPerSecond(2048) });
		const [first, ...others] = allRounds(estimated(estimatePrecopy(input, RULES)));
		expect(first?.during).toBeGreaterThan(8.5);
		expect(others.map(({ during }) => during)).toEqual(Array.from({ length: 29 }, () => 8));
	});

	it('goes at the pace of the first byte where the pause takes all', () => {
		const clock = {
			stretches: [{ upTo: gibibytes(80), rate: mebibytesPerSecond(1024) }],
			steady: mebibytesPerSecond(512),
			start: { kind: 'at-once' } as const
		};
		const input = vm({ memory: mebibytes(256), clock, rate: clock.steady });
		const outcome = estimated(estimatePrecopy(input, RULES));
		expect(outcome.rounds).toEqual([]);
		expect(outcome.lastPace).toBe(mebibytesPerSecond(1024));
	});
});
