import { describe, expect, it } from 'vitest';
import { estimateAlongCurve } from '#lib/calc/curve-estimate';
import { usualWriting, type PerSecond } from '#lib/calc/guest-to-move';
import { heldGuest, strainAt } from '#lib/calc/held-guest';
import { bandFactorsAt, loadBand } from '#lib/calc/load-band';
import {
	estimateMigration,
	type MigrationEstimate,
	type MigrationRules
} from '#lib/calc/migration-estimate';
import {
	beyondMeasured,
	pauseByStrain,
	pauseWithinGoal,
	restOfRounds
} from '#lib/calc/pause-by-strain';
import { dirtied } from '#lib/calc/precopy';
import {
	leastFor,
	leastForAll,
	leastWhere,
	leastWhereAll,
	mostFor
} from '#lib/calc/solve-migration';
import { moveDisk } from '#lib/calc/storage-copy';
import {
	bytes,
	bytesPerSecond,
	gibibytes,
	gigabitsPerSecond,
	gigabytes,
	mebibytes,
	mebibytesPerSecond,
	ratio,
	seconds,
	type Bytes,
	type BytesPerSecond,
	type Seconds
} from '#lib/calc/units';
import { wavesOf } from '#lib/calc/waves';
import { GUEST, knot, move, pathOver, RULES, SET_UP } from './migration-fixtures';
import { BARE_FRAMES } from './migration-input';

const estimated = (found: MigrationEstimate) => {
	if (!('copy' in found)) throw new Error(found.kind);
	return found;
};
const exactly = (time: number) => ({
	low: seconds(time),
	likely: seconds(time),
	high: seconds(time)
});

describe(estimateMigration, () => {
	const slow = pathOver({ lineRate: gigabitsPerSecond(1), framing: BARE_FRAMES });
	const idle = { ...GUEST, writing: { kind: 'known', rate: bytesPerSecond(0) } } as const;

	it('sends an idle guest once', () => {
		// 8 GiB at 125 MB/s: 68.72 s; the high end is 1.1 times that, the low end the pass itself.
		const found = estimated(estimateMigration(move({ guest: idle, path: slow })));
		expect(found.kind).toBe('finishes');
		expect(found.copy.low).toBeCloseTo(68.72, 2);
		expect(found.copy.likely).toBeCloseTo(68.72, 2);
		expect(found.copy.high).toBeCloseTo(75.59, 2);
		expect(found.sent.likely).toBe(gibibytes(8));
	});

	it('parts the copy from the task, the set-up read as a triangle', () => {
		// Likely 68.72 + 5 + 0.2. Down: 0, 5 - 3.549 and 0.1, hence 1.454; up: 6.87, 3 and 0.1, hence 7.50.
		const { task } = estimated(estimateMigration(move({ guest: idle, path: slow })));
		expect(task.likely).toBeCloseTo(73.92, 2);
		expect(task.low).toBeCloseTo(72.47, 2);
		expect(task.high).toBeCloseTo(81.42, 2);
	});

	it('keeps the whole of 2 GiB within about what set-up and copy leave open', () => {
		const guest = { ...idle, memory: gibibytes(2) };
		const { copy, task } = estimated(estimateMigration(move({ guest })));
		// One pass at 9.49 Gbit/s: 1.81 s; at 0.8 of it 2.26 s.
		expect(copy.low).toBeCloseTo(1.81, 2);
		expect(copy.high).toBeCloseTo(2.26, 1);
		expect(task.low).toBeGreaterThan(5.4);
		expect(task.high).toBeLessThan(10.4);
	});

	it('slows a guest from 5.0 on, lets the copy fail before, and lets QEMU go on', () => {
		const guest = { ...GUEST, writing: { kind: 'known', rate: gigabitsPerSecond(3) } } as const;
		const by = (kind: 'slows-guest' | 'fails' | 'keeps-going' | 'resumes-early') =>
			estimateMigration(move({ guest, path: slow, rules: { ...RULES, ending: { kind } } }));
		const slowed = by('slows-guest');
		expect(slowed.kind).toBe('finishes-slowed');
		if (slowed.kind === 'finishes-slowed') {
			// The set is large beside what is written within the goal, so little above 0.8 of 1 is kept of 3.
			expect(slowed.speedKept.likely).toBeGreaterThan(0.8 / 3);
			expect(slowed.speedKept.likely).toBeLessThan(0.9 / 3);
			expect(slowed.strain).toBeCloseTo(0.8, 6);
		}
		expect(by('fails')).toMatchObject({ kind: 'fails', copy: { likely: Infinity } });
		expect(by('keeps-going')).toMatchObject({
			kind: 'keeps-going',
			rounds: { kind: 'does-not-converge' }
		});
		expect(by('resumes-early').kind).toBe('resumes-early');
	});

	it('says of a hot part that it ends, or not, by its size', () => {
		// At 10 Gbit/s and 0.3 s 375 MB fit the pause: 200 MiB do, 30 GiB do not.
		const hot = (size: Bytes) =>
			estimateMigration(
				move({
					guest: {
						memory: gibibytes(64),
						set: { kind: 'known', size, manner: 'sweeping' },
						writing: { kind: 'without-rest' }
					},
					rules: { ...RULES, goal: seconds(0.3), ending: { kind: 'keeps-going' } }
				})
			).kind;
		expect(hot(mebibytes(200))).not.toBe('keeps-going');
		expect(hot(gibibytes(30))).toBe('keeps-going');
	});

	it('has no edge where the guest begins to be slowed', () => {
		const timeAt = (part: number) =>
			estimated(
				estimateMigration(
					move({
						guest: {
							...GUEST,
							writing: { kind: 'known', rate: gigabitsPerSecond(part) }
						},
						path: slow
					})
				)
			).copy;
		for (let part = 0.7; part < 1.1; part += 0.002) {
			const [one, next] = [timeAt(part), timeAt(part + 0.002)];
			expect(next.likely / one.likely).toBeLessThan(1.03);
			expect(next.high / one.high).toBeLessThan(1.03);
		}
	});

	it('sends the disk first, and the memory beside its mirrored writes', () => {
		// 10 GB at 125 MB/s: 80 s; then 8 GiB at the same rate.
		const found = estimated(
			estimateMigration(
				move({
					guest: idle,
					path: slow,
					disk: { size: gigabytes(10), writeRate: bytesPerSecond(0) }
				})
			)
		);
		expect(found.copy.likely).toBeCloseTo(148.72, 2);
		expect(
			estimateMigration(
				move({
					guest: idle,
					path: slow,
					disk: { size: gigabytes(10), writeRate: bytesPerSecond(130e6) }
				})
			)
		).toEqual({ kind: 'disk-never-finishes', excess: 5e6 });
	});

	it('says which figure it cannot use', () => {
		expect(estimateMigration(move({ guest: { ...GUEST, memory: bytes(0) } }))).toEqual({
			kind: 'out-of-range',
			field: 'memory'
		});
	});
});

describe(heldGuest, () => {
	const copy = { rate: mebibytesPerSecond(100), goal: seconds(0.5) };
	const held = { ending: { kind: 'slows-guest' }, limit: ratio(0.8), copy } as const;
	it('leaves a guest alone whose hot part is small, however fast it writes', () => {
		// 30 MiB cannot strain 50 MiB to 0.8.
		const guest = {
			...GUEST,
			set: { kind: 'known', size: mebibytes(30), manner: 'sweeping' }
		} as const;
		expect(heldGuest(guest, mebibytesPerSecond(1e5), held).speedKept).toBe(1);
	});
	it('holds a sweep at 0.8 of the rate', () => {
		const guest = {
			...GUEST,
			set: { kind: 'known', size: gibibytes(4), manner: 'sweeping' }
		} as const;
		const { dirtyRate, speedKept } = heldGuest(guest, mebibytesPerSecond(160), held);
		expect(dirtyRate / mebibytesPerSecond(80)).toBeCloseTo(1, 9);
		expect(speedKept).toBeCloseTo(0.5, 9);
		expect(strainAt(guest, dirtyRate, copy)).toBeCloseTo(0.8, 9);
	});
});

describe(dirtied, () => {
	const writer = { workingSet: bytes(100), dirtyRate: bytesPerSecond(50) };
	it.each([
		// 100 (1 - exp(-0.5)) = 39.35; 50 x 1; 10 (1 - exp(-4.5)) + 90 (1 - exp(-0.0556)) = 9.889 + 4.863.
		['at-random', 39.35],
		['sweeping', 50],
		['hot-tenth', 14.75]
	] as const)('counts pages written %s', (manner, expected) => {
		expect(dirtied({ ...writer, manner }, seconds(1))).toBeCloseTo(expected, 2);
	});
	it('never counts more than the set', () => {
		expect(dirtied({ ...writer, manner: 'sweeping' }, seconds(10))).toBe(100);
	});
});

describe(usualWriting, () => {
	const perMemory = {
		low: 0.001 as PerSecond,
		likely: 0.01 as PerSecond,
		high: 0.1 as PerSecond
	};
	const usual = (memory: Bytes) =>
		usualWriting(memory, {
			perMemory,
			growsTo: gibibytes(2),
			middle: mebibytesPerSecond(16)
		});
	it('grows with memory as far as it was measured', () => {
		expect(usual(gibibytes(1)).rates.likely).toBeCloseTo(2 ** 30 / 100, 3);
		expect(usual(gibibytes(64))).toEqual(usual(gibibytes(2)));
	});
	it('lets a pause go by the middle of all guests where a small one would write less', () => {
		// 10.24 MiB/s of 1 GiB, 20.48 of 2.
		expect(usual(gibibytes(1)).pausesBy).toBe(mebibytesPerSecond(16));
		expect(usual(gibibytes(2)).pausesBy).toBe(usual(gibibytes(2)).rates.likely);
	});
});

describe('the pause of a guest whose dirty rate is guessed', () => {
	const rates = {
		low: mebibytesPerSecond(0.1),
		likely: mebibytesPerSecond(4),
		high: mebibytesPerSecond(8)
	};
	const line = pathOver({ lineRate: gigabitsPerSecond(1), framing: BARE_FRAMES });
	const three = (low: number, likely: number, high: number) => ({
		low: ratio(low),
		likely: ratio(likely),
		high: ratio(high)
	});
	const quiet = three(0.1, 0.2, 0.4);
	const busy = three(0.7, 0.8, 0.9);
	const BY_STRAIN: MigrationRules['pause'] = {
		kind: 'by-strain',
		table: [
			{ strain: ratio(0), capped: quiet, atLine: quiet },
			{ strain: ratio(0.2), capped: busy, atLine: busy }
		],
		measuredOn: gigabitsPerSecond(1),
		roundTrips: 0
	};
	const pausing = (pausesBy: number, pause: MigrationRules['pause'] = BY_STRAIN) =>
		estimated(
			estimateMigration(
				move({
					guest: {
						...GUEST,
						writing: { kind: 'usual', rates, pausesBy: mebibytesPerSecond(pausesBy) }
					},
					path: line,
					rules: { ...RULES, pause }
				})
			)
		);
	const usual = pausing(4);
	it('goes by its own rate in the middle, and leaves its ends and the time alone', () => {
		const busier = pausing(16);
		expect(busier.pause.likely).toBeGreaterThan(usual.pause.likely * 1.1);
		expect({ ...busier.pause, likely: 0 }).toEqual({ ...usual.pause, likely: 0 });
		expect(busier.task).toEqual(usual.task);
	});
	it('stays within its ends', () => {
		expect(pausing(1000).pause.likely).toBeLessThanOrEqual(usual.pause.high);
	});
	it('moves without a jump', () => {
		expect(pausing(4.0001).pause.likely).toBeCloseTo(usual.pause.likely, 4);
	});
	it('is that of its copy by a rule that knows no study', () => {
		const within = (pausesBy: number) => pausing(pausesBy, RULES.pause).pause;
		expect(within(16)).toEqual(within(4));
	});
});

describe(loadBand, () => {
	const table = [knot(0.2, 0.4, 1.1), knot(0.6, 0.6, 1.5)] as const;
	it('lies on straight lines between knots and is level outside', () => {
		expect(bandFactorsAt(ratio(0.4), table)).toEqual({ low: 0.5, high: 1.3 });
		expect(bandFactorsAt(ratio(0), table)).toEqual({ low: 0.4, high: 1.1 });
		expect(bandFactorsAt(ratio(9), table)).toEqual({ low: 0.6, high: 1.5 });
	});
	it('takes the low end from what lies beyond a pass', () => {
		// 10 + 0.5 x (14 - 10) = 12; 14 x 1.3 = 18.2.
		const band = loadBand({ likely: seconds(14), pass: seconds(10), load: ratio(0.4) }, table);
		expect(band.low).toBeCloseTo(12, 9);
		expect(band.high).toBeCloseTo(18.2, 9);
	});
});

describe(pauseByStrain, () => {
	const three = (low: number, likely: number, high: number) => ({
		low: ratio(low),
		likely: ratio(likely),
		high: ratio(high)
	});
	const table = [
		{ strain: ratio(0), capped: three(0, 0.1, 0.2), atLine: three(0.4, 0.5, 0.6) },
		{ strain: ratio(0.5), capped: three(0.8, 0.9, 1), atLine: three(0.8, 0.9, 1) }
	] as const;
	const pause = (over: { strain?: number; filled?: number; faster?: number } = {}) =>
		pauseByStrain({
			strain: ratio(over.strain ?? 0),
			filled: ratio(over.filled ?? 1),
			faster: ratio(over.faster ?? 1),
			goal: seconds(0.3),
			longest: seconds(0.3),
			handShake: seconds(0.06),
			deviceState: { low: seconds(0.01), likely: seconds(0.02), high: seconds(0.03) },
			table
		});
	it('adds round trips and device state to a part of the goal', () => {
		// 0.5 x 0.3 + 0.06 + 0.02.
		expect(pause().likely).toBeCloseTo(0.23, 9);
	});
	it('sends what fits the goal at the rate of the line, the cap lifted', () => {
		// Half the line: 0.9 x 0.3 x 0.5 + 0.08.
		expect(pause({ strain: 0.5, filled: 0.5 }).likely).toBeCloseTo(0.215, 9);
	});
	it('takes what a sender queues as an amount', () => {
		// A tenth of the time on a line ten times as fast, and no more than the goal on one of a fifth.
		expect(pause({ faster: 10 }).likely).toBeCloseTo(0.015 + 0.08, 9);
		expect(pause({ faster: 0.2 }).likely).toBeCloseTo(0.3 + 0.08, 9);
	});
});

describe(beyondMeasured, () => {
	const high = (faster: number) => {
		const exact = (value: number) => ({
			low: seconds(value / 2),
			likely: seconds(value),
			high: seconds(value)
		});
		const pause = { low: seconds(0.05), likely: seconds(0.1), high: seconds(0.2) };
		const found = beyondMeasured(pause, {
			faster: ratio(faster),
			goal: seconds(0.3),
			longest: seconds(0.3),
			handShake: seconds(0.06),
			deviceState: exact(0.03)
		});
		expect(found).toMatchObject({ low: 0.05, likely: 0.1 });
		return found.high;
	};
	it('claims nothing but the goal for lines twice as fast as the measured one, and half of that half way', () => {
		// 0.3 + 0.06 + 0.03 = 0.39; half way from 0.2: 0.295.
		expect(high(10)).toBeCloseTo(0.39, 9);
		expect(high(2)).toBeCloseTo(0.39, 9);
		expect(high(1.5)).toBeCloseTo(0.295, 9);
		expect(high(0.5)).toBeCloseTo(0.2, 9);
	});
});

describe(restOfRounds, () => {
	const rest = (fits: number, afterPass: number, afterGoal: number) =>
		restOfRounds({ fits: bytes(fits), afterPass: bytes(afterPass), afterGoal: bytes(afterGoal) });
	it('lies midway, in logarithms, between what fits the goal and what a round of it leaves', () => {
		// sqrt(400 x 100); a second pass is not needed, sqrt(225 x 100); nor does a pass leave 100, so 64 are left.
		expect(rest(400, 1000, 100)).toBeCloseTo(200, 9);
		expect(rest(400, 225, 100)).toBeCloseTo(150, 9);
		expect(rest(400, 64, 100)).toBeCloseTo(64, 9);
		expect(rest(400, 0, 0)).toBe(0);
	});
});

describe(pauseWithinGoal, () => {
	it('has the goal as its upper end and the last copy as its likely one', () => {
		expect(
			pauseWithinGoal({ rest: seconds(0.015), goal: seconds(0.5), deviceState: RULES.deviceState })
		).toEqual({ low: 0.1, likely: 0.015 + 0.2, high: 0.5 + 0.3 });
	});
	it('is not held by the goal where a copy is ended by force', () => {
		expect(
			pauseWithinGoal({ rest: seconds(4), goal: seconds(0.5), deviceState: RULES.deviceState })
		).toEqual({ low: 0.1, likely: 4.2, high: 4.3 });
	});
});

describe(estimateAlongCurve, () => {
	const along = (dirtyPages: number) =>
		estimateAlongCurve({
			curve: {
				totalPages: 1e6,
				sampledPages: 1e6,
				zeroSampledPages: 0,
				samples: [
					{ after: seconds(0.5), dirtyPages },
					{ after: seconds(100), dirtyPages: dirtyPages + 1000 }
				]
			},
			path: pathOver({ lineRate: gigabitsPerSecond(10), framing: BARE_FRAMES }),
			goal: seconds(0.5),
			page: bytes(4096),
			header: bytes(8),
			passesToWait: 20,
			error: { low: ratio(0.87), high: ratio(1.13) },
			doubtful: { from: ratio(0.5), to: ratio(1.15) },
			setUp: exactly(0),
			deviceState: exactly(0)
		});
	it('hedges where the strain lies about 1', () => {
		// 625 MB fit the goal: 152,285 pages of 4,104 B.
		expect(along(20_000).kind).toBe('finishes');
		expect(along(140_000).kind).toBe('may-not-finish');
		expect(along(300_000).kind).toBe('does-not-end');
	});
});

describe(moveDisk, () => {
	it('takes 100 GB at 500 to 700 MB/s in 143 to 200 s, and the set-up besides', () => {
		const found = moveDisk({
			size: gigabytes(100),
			writeRate: bytesPerSecond(0),
			rates: {
				low: bytesPerSecond(500e6),
				likely: bytesPerSecond(600e6),
				high: bytesPerSecond(700e6)
			},
			setUp: SET_UP
		});
		if (found.kind !== 'finishes') throw new Error(found.kind);
		expect(found.copy.low).toBeCloseTo(142.86, 2);
		expect(found.copy.likely).toBeCloseTo(166.67, 2);
		expect(found.copy.high).toBeCloseTo(200, 2);
		expect(found.task.likely).toBeCloseTo(171.67, 2);
	});
});

describe(wavesOf, () => {
	it('runs six in three waves of two', () => {
		expect(wavesOf(6, { kind: 'limited', migrations: 2 })).toEqual({
			kind: 'in-waves',
			running: 2,
			waiting: 4,
			waves: 3
		});
	});
	it('runs all where nothing limits them', () => {
		expect(wavesOf(6, { kind: 'unlimited' })).toEqual({ kind: 'all-at-once', running: 6 });
	});
});

describe('a value for a time', () => {
	const memory = gibibytes(256);
	const overLink = (rate: BytesPerSecond): Seconds => seconds(memory / rate);
	it('is the least link that moves 256 GiB in 10 min', () => {
		// 274.9 GB in 600 s: 458 MB/s, 3.67 Gbit/s.
		const found = leastFor(overLink, {
			within: seconds(600),
			from: gigabitsPerSecond(0.01),
			to: gigabitsPerSecond(400)
		});
		if (found.kind !== 'found') throw new Error(found.kind);
		expect(found.value / gigabitsPerSecond(3.665)).toBeCloseTo(1, 3);
	});
	it('is the most memory that moves in 10 min at 1 Gbit/s', () => {
		const found = mostFor((amount: Bytes) => seconds(amount / 125e6), {
			within: seconds(600),
			from: gibibytes(0.01),
			to: gibibytes(1e4)
		});
		if (found.kind !== 'found') throw new Error(found.kind);
		// A part in five thousand, as the search stops there.
		expect(found.value / 75e9).toBeCloseTo(1, 3);
	});
	it('says where no value reaches the time, and where all do', () => {
		const range = { from: gigabitsPerSecond(1), to: gigabitsPerSecond(2) };
		expect(leastFor(overLink, { ...range, within: seconds(1) }).kind).toBe('never');
		expect(leastFor(overLink, { ...range, within: seconds(1e9) }).kind).toBe('always');
	});
	it('asks for few times, also where the time jumps', () => {
		const asked = (timeAt: (rate: BytesPerSecond) => number) => {
			let times = 0;
			const counted = (rate: BytesPerSecond) => {
				times += 1;
				return seconds(timeAt(rate));
			};
			const range = { from: gigabitsPerSecond(0.01), to: gigabitsPerSecond(1600) };
			expect(leastFor(counted, { ...range, within: seconds(600) }).kind).toBe('found');
			return times;
		};
		// 16 halvings and the two ends are 18.
		expect(asked((rate) => 5 + memory / rate)).toBeLessThan(12);
		expect(asked((rate) => (rate < 1e8 ? Infinity : 5))).toBeLessThanOrEqual(18);
		expect(asked((rate) => (rate < 1e8 ? 1e9 : 5))).toBeLessThanOrEqual(50);
		expect(asked((rate) => (rate < 1e8 ? 601 : 1e-9))).toBeLessThanOrEqual(50);
	});
	it('is the least value for the latest of several times, each asked for no more than it has to be', () => {
		const range = { from: gigabitsPerSecond(0.01), to: gigabitsPerSecond(1600) };
		const times = [
			(rate: BytesPerSecond) => seconds(memory / rate),
			(rate: BytesPerSecond) => seconds(100 + (2 * memory) / rate),
			(rate: BytesPerSecond) => seconds(200 + (1.9 * memory) / rate),
			(rate: BytesPerSecond) => seconds(memory / (3 * rate))
		];
		const latest = (rate: BytesPerSecond) => seconds(Math.max(...times.map((at) => at(rate))));
		for (const within of [203, 300, 600, 2000, 1e4])
			expect(leastForAll(times, { ...range, within: seconds(within) })).toEqual(
				leastFor(latest, { ...range, within: seconds(within) })
			);
		expect(leastForAll(times, { ...range, within: seconds(150) })).toEqual({ kind: 'never' });
		expect(leastForAll(times, { ...range, within: seconds(1e9) })).toEqual({ kind: 'always' });
		let asked = 0;
		const never = (): Seconds => {
			asked += 1;
			return seconds(0);
		};
		leastForAll([...times, never], { ...range, within: seconds(600) });
		expect(asked).toBeLessThanOrEqual(3);
	});
	it('is the least value for which something holds', () => {
		const range = { from: gigabitsPerSecond(0.01), to: gigabitsPerSecond(1600) };
		const found = leastWhere((rate: BytesPerSecond) => rate >= 1e8, range);
		if (found.kind !== 'found') throw new Error(found.kind);
		expect(found.value / 1e8).toBeGreaterThanOrEqual(1);
		expect(found.value / 1e8).toBeLessThan(1.0002);
		expect(leastWhere(() => false, range).kind).toBe('never');
		expect(leastWhere(() => true, range).kind).toBe('always');
	});
	it('is the least value for which several things hold, each asked for no more than it has to be', () => {
		const range = { from: gigabitsPerSecond(0.01), to: gigabitsPerSecond(1600) };
		const from = (least: number) => (rate: BytesPerSecond) => rate >= least;
		const conditions = [from(1e8), from(3e9), from(2e9)];
		const all = (rate: BytesPerSecond) => conditions.every((holds) => holds(rate));
		expect(leastWhereAll(conditions, range)).toEqual(leastWhere(all, range));
		expect(leastWhereAll([from(1e7), from(0)], range)).toEqual(leastWhere(from(1e7), range));
		expect(leastWhereAll([from(0), from(1e30)], range)).toEqual({ kind: 'never' });
		expect(leastWhereAll([from(0), from(1)], range)).toEqual({ kind: 'always' });
		let asked = 0;
		const holds = () => {
			asked += 1;
			return true;
		};
		leastWhereAll([...conditions, holds], range);
		expect(asked).toBe(1);
	});
});
