import { remembered } from './remembered';
import type { CopyPath } from './copy-path';
import { ratesOf, writerOf, type GuestToMove } from './guest-to-move';
import { heldGuest, strainAt, type Ending, type HeldGuest } from './held-guest';
import {
	byPercentile,
	type Ends,
	joinSums,
	mixture,
	triangleBand,
	type Span
} from './joined-causes';
import { bandFactorsAt, type LoadBandTable } from './load-band';
import { clockAfter, timeBetween, timeToSend, type PathClock } from './path-clock';
import {
	beyondMeasured,
	pauseByStrain,
	pauseWithinGoal,
	restOfRounds,
	type PauseTable
} from './pause-by-strain';
import { dirtied, estimatePrecopy, type Copy, type PrecopyRules } from './precopy';
import { storageCopy } from './storage-copy';
import {
	add,
	bytes,
	bytesPerSecond,
	least,
	ratio,
	scale,
	seconds,
	subtract,
	transferTime,
	transferred,
	type Bytes,
	type BytesPerSecond,
	type Quantity,
	type Ratio,
	type Seconds
} from './units';

/** How long the guest stands still, by family of hypervisor. */
export type PauseRule =
	/** As measured on KVM over one line. */
	| {
			readonly kind: 'by-strain';
			readonly table: PauseTable;
			readonly measuredOn: BytesPerSecond;
			/** Made while the guest stands still. */
			readonly roundTrips: number;
	  }
	/** The last copy and device state, the goal being the upper end. */
	| { readonly kind: 'within-goal' };

type ByStrain = Extract<PauseRule, { kind: 'by-strain' }>;

/** What one hypervisor does, and how well the model knows guests known in this way. */
export interface MigrationRules {
	readonly goal: Seconds;
	readonly roundLimit: number;
	readonly fixedData: Bytes;
	readonly ending: Ending;
	/** Strain from which a guest is held back, and from which finishing by itself is doubtful. */
	readonly heldFrom: Ratio;
	readonly doubtfulFrom: Ratio;
	readonly pause: PauseRule;
	/** Device state and hand-over, after the last page. */
	readonly deviceState: Span<Seconds>;
	readonly band: LoadBandTable;
}

export interface DiskToMove {
	readonly size: Bytes;
	readonly writeRate: BytesPerSecond;
	/** What the datastores at both ends carry, `low` on a slow day; without it the path alone binds. */
	readonly carried?: Span<BytesPerSecond>;
}

export interface MigrationToEstimate {
	readonly guest: GuestToMove;
	/** Null where both hosts see the disks. */
	readonly disk: DiskToMove | null;
	readonly path: CopyPath;
	readonly rules: MigrationRules;
	/** Around the copy: least, usual, most; three equal figures where it was timed. */
	readonly setUp: Span<Seconds>;
}

export type Cause = 'writing' | 'model' | 'path' | 'set-up';

/** Where one cause alone would put the two ends of a task, and what lies between them. */
export interface CauseAlone extends Ends<Seconds> {
	readonly cause: Cause;
	readonly width: Seconds;
}

/** A likely task with one part of it at its ends. */
export const causeAlone = (
	cause: Cause,
	task: Seconds,
	{ low, likely, high }: Span<Seconds>
): CauseAlone => ({
	cause,
	low: seconds(task + low - likely),
	high: seconds(task + high - likely),
	width: seconds(low === high ? 0 : high - low)
});

export interface EstimatedMigration {
	/** From the first byte to the last; modelled and scored. An end that is Infinity is open. */
	readonly copy: Span<Seconds>;
	/** The copy and what is done around it, as a user sees it; the set-up is assumed. */
	readonly task: Span<Seconds>;
	readonly pause: Span<Seconds>;
	readonly sent: Span<Bytes>;
	/** Everything once at the rate of the line: nothing is faster. */
	readonly floor: Seconds;
	/** Dirty rate over rate of the copy, held or not, and what it means within the goal; of the likely case. */
	readonly load: Ratio;
	readonly strain: Ratio;
	/** The likely copy, round by round: as far as it was followed where it does not end. */
	readonly rounds: Copy;
	/** Where each cause alone would put the two ends of the task, and what lies between them; widest first. */
	readonly causes: readonly CauseAlone[];
}

/** The part of its own speed that a guest keeps: at most in the busiest case, at least in the quietest. */
export interface SpeedKept {
	readonly likely: Ratio;
	readonly least: Ratio;
}

export type MigrationEstimate =
	/** By itself, whichever of its kind the guest is. */
	| ({ readonly kind: 'finishes' } & EstimatedMigration)
	/** And slows the guest for it, certainly where `likely` is below 1, perhaps where only `least` is. */
	| ({ readonly kind: 'finishes-slowed'; readonly speedKept: SpeedKept } & EstimatedMigration)
	/** Started early at the target, which fetches what is left; perhaps only, as above. */
	| ({ readonly kind: 'resumes-early'; readonly fetched: Bytes } & EstimatedMigration)
	/** Ended by force, with a long pause. */
	| ({ readonly kind: 'ends-by-force'; readonly left: Bytes } & EstimatedMigration)
	| ({
			readonly kind: 'may-not-finish';
			readonly because: 'strain' | 'round-limit' | 'busier-guests-do-not';
	  } & EstimatedMigration)
	/** The likely guest writes too fast; `copy.low` is that of a quiet one, where that ends. */
	| ({ readonly kind: 'fails' | 'keeps-going'; readonly left: Bytes } & EstimatedMigration)
	| { readonly kind: 'disk-never-finishes'; readonly excess: BytesPerSecond }
	| { readonly kind: 'out-of-range'; readonly field: string };

/** The copy of one guest at one dirty rate over one clock, the disk before it. */
interface CopyCase {
	readonly kind: 'copied';
	readonly outcome: PrecopyOutcome;
	readonly held: HeldGuest;
	readonly load: Ratio;
	readonly strain: Ratio;
	/** Infinity where the copy does not end. */
	readonly time: Seconds;
	readonly sent: Bytes;
	/** The load by which the band goes. */
	readonly bandLoad: Ratio;
	/** The disk alone, and one pass over the memory with it. */
	readonly disk: { readonly time: Seconds; readonly sent: Bytes };
	readonly pass: Seconds;
	readonly once: Bytes;
	/** What is left for the memory where the copy ends. */
	readonly rate: BytesPerSecond;
}

type PrecopyOutcome = Exclude<ReturnType<typeof estimatePrecopy>, { kind: 'out-of-range' }>;
type Impossible = Extract<
	MigrationEstimate,
	{ kind: 'disk-never-finishes' } | { kind: 'out-of-range' }
>;

/** A disk at the rate that its datastores carry on one day. */
interface DiskOfDay extends Pick<DiskToMove, 'size' | 'writeRate'> {
	readonly carries: BytesPerSecond | null;
}

const diskOn = (disk: DiskToMove | null, day: keyof Span<Ratio>, weight: number) =>
	disk === null
		? null
		: {
				...disk,
				carries:
					disk.carried === undefined
						? null
						: bytesPerSecond(towards(disk.carried.likely, disk.carried[day], weight))
			};

/** One pass over the disk, and the clock that its mirrored writes leave for the memory. */
function diskPass(disk: DiskOfDay | null, clock: PathClock) {
	if (disk === null || disk.size === 0) {
		return { kind: 'copied', time: seconds(0), sent: bytes(0), clock } as const;
	}
	const overPath = bytesPerSecond(disk.size / timeToSend(clock, disk.size));
	const rate = disk.carries === null ? overPath : least(overPath, disk.carries);
	const copied = storageCopy({ ...disk, rate });
	if (copied.kind === 'refused') {
		return { kind: 'out-of-range', field: copied.issues[0]?.field ?? 'size' } as const;
	}
	if (copied.kind === 'never-finishes') {
		return { kind: 'disk-never-finishes', excess: copied.excess } as const;
	}
	const after = clockAfter(clock, { sent: copied.sent, beside: disk.writeRate });
	if (after === null) {
		const excess = subtract(disk.writeRate, clock.steady);
		return { kind: 'disk-never-finishes', excess } as const;
	}
	return { kind: 'copied', time: copied.duration, sent: copied.sent, clock: after } as const;
}

const mayHold = ({ ending }: Pick<MigrationRules, 'ending'>): boolean =>
	ending.kind === 'slows-guest' || ending.kind === 'resumes-early';

/**
 * A guest that may be held back is never busier than that, whatever it would write; going by the rate at which
 * it is held would give a larger guest, which is held sooner, a narrower band.
 */
const bandLoad = (load: Ratio, rules: MigrationRules): Ratio =>
	mayHold(rules) ? least(load, rules.heldFrom) : load;

function copyCase(
	{ guest, rules }: MigrationToEstimate,
	dirtyRate: BytesPerSecond,
	{ over, disk }: { readonly over: PathClock; readonly disk: DiskOfDay | null }
): CopyCase | Impossible {
	const first = diskPass(disk, over);
	if (first.kind !== 'copied') return first;
	const { clock } = first;
	const rate = clock.steady;
	const heldAt = remembered((pace: BytesPerSecond) =>
		heldGuest(guest, dirtyRate, {
			ending: rules.ending,
			limit: rules.heldFrom,
			copy: { rate: pace, goal: rules.goal }
		})
	);
	const held = heldAt(rate);
	const input = {
		memory: guest.memory,
		rate,
		clock,
		...writerOf(guest, held.dirtyRate),
		// At an even rate the guest is held alike from the first round to the last.
		...(clock.stretches.length === 0 || !mayHold(rules)
			? {}
			: {
					heldAt: remembered((pace: BytesPerSecond) => writerOf(guest, heldAt(pace).dirtyRate))
				})
	};
	const outcome = estimatePrecopy(input, precopyRules(rules));
	if (outcome.kind === 'out-of-range') return outcome;
	const open = outcome.kind === 'does-not-converge' && rules.ending.kind !== 'ends-by-force';
	const pass = timeToSend(clock, guest.memory);
	// Over an uneven path both the pause and how the guest is held go by the pace at which the copy ends.
	const pace = clock.stretches.length === 0 ? rate : outcome.lastPace;
	const onPass = timeBetween(clock, bytes(0), guest.memory) / guest.memory;
	return {
		kind: 'copied',
		outcome,
		held: heldAt(pace),
		load: ratio(held.dirtyRate * onPass),
		bandLoad: bandLoad(ratio(dirtyRate * onPass), rules),
		disk: { time: first.time, sent: first.sent },
		strain: strainAt(guest, heldAt(pace).dirtyRate, { rate: pace, goal: rules.goal }),
		time: open ? seconds(Infinity) : add(first.time, outcome.total),
		sent: open ? bytes(Infinity) : add(first.sent, outcome.sent),
		pass: add(first.time, pass),
		once: add(first.sent, guest.memory),
		rate: pace
	};
}

const precopyRules = (rules: MigrationRules): PrecopyRules => ({
	switchOverGoal: rules.goal,
	roundLimit: rules.roundLimit,
	// QEMU pauses at once where all of the memory fits; vMotion is taken to copy it once before.
	leastRounds: rules.pause.kind === 'within-goal' ? 1 : 0,
	fixedData: rules.fixedData,
	setUp: seconds(0),
	resume: seconds(0),
	doubtfulFrom: rules.doubtfulFrom
});

/** A direction in which a migration may differ from the likely one: a weight for each cause, squares adding to 1. */
type Direction = Readonly<Record<JoinedCause, number>>;
type JoinedCause = 'writing' | 'path' | 'model';
type End = 'low' | 'high';

const WEIGHTS = [0, 1, 2] as const;

/** Each cause alone, and mixtures of them; what is not a multiple of another. */
const DIRECTIONS: readonly Direction[] = WEIGHTS.flatMap((writing) =>
	WEIGHTS.flatMap((path) => WEIGHTS.map((model) => ({ writing, path, model })))
)
	.filter(({ writing, path, model }) => [writing, path, model].includes(1))
	.map(({ writing, path, model }) => {
		const length = Math.hypot(writing, path, model);
		return { writing: writing / length, path: path / length, model: model / length };
	});

const isAlone = (direction: Direction, cause: JoinedCause) => direction[cause] === 1;

/** From one value towards another by a weight, in logarithms. */
const towards = (from: number, to: number, weight: number) =>
	weight === 0 ? from : weight === 1 ? to : from ** (1 - weight) * to ** weight;

const clockTowards = (from: PathClock, to: PathClock, weight: number): PathClock => ({
	...from,
	steady: bytesPerSecond(towards(from.steady, to.steady, weight)),
	stretches: from.stretches.map(({ upTo, rate }, i) => ({
		upTo,
		rate: bytesPerSecond(towards(rate, to.stretches[i]?.rate ?? to.steady, weight))
	}))
});

/** Time and data of one migration that differs from the likely one in a direction. */
interface Corner {
	readonly direction: Direction;
	readonly time: Seconds;
	readonly sent: Bytes;
	readonly copied: CopyCase | null;
}

function cornerOf(migration: MigrationToEstimate, direction: Direction, end: End): Corner {
	const { guest, path, rules } = migration;
	const rates = ratesOf(guest);
	// Straight, because a time grows with the rate and not with its logarithm.
	const dirtyRate = bytesPerSecond(rates.likely + (rates[end] - rates.likely) * direction.writing);
	const otherDay = end === 'low' ? path.fastest : path.slowest;
	const found = copyCase(migration, dirtyRate, {
		over: clockTowards(path.usual, otherDay, direction.path),
		disk: diskOn(migration.disk, end === 'low' ? 'high' : 'low', direction.path)
	});
	// A slow day on which the disk never ends is an open end, not the answer.
	if (found.kind !== 'copied' || found.time === Infinity) {
		return {
			direction,
			time: seconds(Infinity),
			sent: bytes(Infinity),
			copied: found.kind === 'copied' ? found : null
		};
	}
	const factors = bandFactorsAt(found.bandLoad, rules.band);
	// The pass bounds the low end already, so the model's own low end is taken whole.
	const factor = end === 'low' ? factors.low : factors.high ** direction.model;
	// The band is that of memory; a disk is sent once.
	const banded = (likely: number, { once, disk }: { once: number; disk: number }) =>
		end === 'high' ? disk + (likely - disk) * factor : once + factor * Math.max(0, likely - once);
	return {
		direction,
		time: seconds(banded(found.time, { once: found.pass, disk: found.disk.time })),
		sent: bytes(banded(found.sent, { once: found.once, disk: found.disk.sent })),
		copied: found
	};
}

/** Causes that say something here: others would only cost time. */
function activeDirections({ guest, path, disk }: MigrationToEstimate): readonly Direction[] {
	const { low, high } = ratesOf(guest);
	const guessed = low !== high;
	const certain =
		path.slowest === path.usual &&
		path.fastest === path.usual &&
		(disk?.carried === undefined || disk.carried.low === disk.carried.high);
	return DIRECTIONS.filter(
		({ writing, path: day }) => (guessed || writing === 0) && (!certain || day === 0)
	);
}

/** The likely case, and the corners at the same joint distance from it on either side. */
interface Cases {
	readonly likely: CopyCase;
	readonly low: readonly Corner[];
	readonly high: readonly Corner[];
}

const likelyCaseAt = (
	migration: MigrationToEstimate,
	dirtyRate: BytesPerSecond
): CopyCase | Impossible =>
	copyCase(migration, dirtyRate, {
		over: migration.path.usual,
		disk: diskOn(migration.disk, 'likely', 0)
	});

const likelyCase = (migration: MigrationToEstimate): CopyCase | Impossible =>
	likelyCaseAt(migration, ratesOf(migration.guest).likely);

function casesOf(migration: MigrationToEstimate): Cases | Impossible {
	const likely = likelyCase(migration);
	if (likely.kind !== 'copied') return likely;
	const directions = activeDirections(migration);
	return {
		likely,
		low: directions.map((direction) => cornerOf(migration, direction, 'low')),
		high: directions.map((direction) => cornerOf(migration, direction, 'high'))
	};
}

/** From the quickest corner to the slowest; nothing below everything once at the rate of the line. */
function spanOf<U extends string>(
	{ likely, low, high }: Cases,
	of: (one: Corner | CopyCase) => Quantity<U>,
	floor: Quantity<U>
): Span<Quantity<U>> {
	const bounded = (value: number) => Math.max(value, floor) as Quantity<U>;
	return {
		low: bounded(Math.min(of(likely), ...low.map(of))),
		likely: bounded(of(likely)),
		high: bounded(Math.max(of(likely), ...high.map(of)))
	};
}

/** Where one cause alone puts the two ends of the copy. */
function endsOf({ likely, low, high }: Cases, cause: JoinedCause): Ends<Seconds> {
	const alone = (corners: readonly Corner[]) =>
		corners.find(({ direction }) => isAlone(direction, cause))?.time ?? likely.time;
	return { low: alone(low), high: alone(high) };
}

/** The case at one end of how fast the guest writes; the likely one where that is known. */
const writingCase = (cases: Cases, end: End): CopyCase =>
	cases[end].find(({ direction }) => isAlone(direction, 'writing'))?.copied ?? cases.likely;

const roundTripOf = ({ usual: { start } }: CopyPath): Seconds =>
	start.kind === 'at-once' ? seconds(0) : start.roundTripTime;

/** What is sent while the guest stands still, in the middle case. */
function restOf(
	{ rate, held, outcome }: CopyCase,
	{ guest, rules: { goal, ending } }: MigrationToEstimate
): Bytes {
	if (ending.kind === 'resumes-early') return bytes(0);
	if (ending.kind === 'ends-by-force') return outcome.remaining;
	const writer = writerOf(guest, held.dirtyRate);
	return restOfRounds({
		fits: transferred(rate, goal),
		afterPass: dirtied(writer, transferTime(guest.memory, rate)),
		afterGoal: dirtied(writer, goal)
	});
}

const pauseEnds = (
	{ guest, path, rules }: MigrationToEstimate,
	{ measuredOn, roundTrips }: ByStrain
) => ({
	faster: ratio(path.uncapped / measuredOn),
	goal: rules.goal,
	handShake: scale(roundTripOf(path), roundTrips),
	deviceState: rules.deviceState,
	longest:
		rules.ending.kind === 'ends-by-force' ? transferTime(guest.memory, path.uncapped) : rules.goal
});

function pauseOfCase(copied: CopyCase, migration: MigrationToEstimate): Span<Seconds> {
	const { strain, rate } = copied;
	const { path, rules } = migration;
	const { pause, goal, deviceState } = rules;
	if (pause.kind === 'within-goal') {
		const rest = transferTime(restOf(copied, migration), rate);
		return pauseWithinGoal({ rest, goal, deviceState });
	}
	return pauseByStrain({
		...pauseEnds(migration, pause),
		strain,
		filled: ratio(Math.min(1, rate / path.uncapped)),
		table: pause.table
	});
}

/**
 * The likely guest as its pause goes. What the rest of a vMotion takes is the model's own, and goes by the rate that
 * the copy goes by.
 */
function pausingCase({ likely }: Cases, migration: MigrationToEstimate): CopyCase {
	const { writing } = migration.guest;
	if (writing.kind !== 'usual' || writing.pausesBy === writing.rates.likely) return likely;
	const found = likelyCaseAt(migration, writing.pausesBy);
	return found.kind === 'copied' ? found : likely;
}

/** Where only the kind is known, guests of it pause unlike each other: a mixture of quiet, usual and busy ones. */
function mixedPause(cases: Cases, migration: MigrationToEstimate): Span<Seconds> {
	const likely = pauseOfCase(cases.likely, migration);
	const { low, high } = ratesOf(migration.guest);
	if (low === high) return likely;
	const mixed = (middle: Span<Seconds>) =>
		mixture(
			byPercentile({
				low: pauseOfCase(writingCase(cases, 'low'), migration),
				likely: middle,
				high: pauseOfCase(writingCase(cases, 'high'), migration)
			})
		);
	const ends = mixed(likely);
	if (migration.rules.pause.kind === 'within-goal') return ends;
	const pausing = pausingCase(cases, migration);
	if (pausing === cases.likely) return ends;
	// The usual guest weighs 0.4: wherever it goes, the middle stays between the tenths of the others.
	return { ...ends, likely: mixed(pauseOfCase(pausing, migration)).likely };
}

function pauseSpan(cases: Cases, migration: MigrationToEstimate): Span<Seconds> {
	const mixed = mixedPause(cases, migration);
	const { pause } = migration.rules;
	return pause.kind === 'by-strain' ? beyondMeasured(mixed, pauseEnds(migration, pause)) : mixed;
}

const floorOf = ({ guest, disk, path }: MigrationToEstimate): Seconds =>
	transferTime(add(guest.memory, disk?.size ?? bytes(0)), path.line);

const copyOf = (cases: Cases, migration: MigrationToEstimate): Span<Seconds> =>
	spanOf(cases, ({ time }) => time, floorOf(migration));

const taskAround = (
	copy: Span<Seconds>,
	{ setUp, rules }: Pick<MigrationToEstimate, 'setUp' | 'rules'>
): Span<Seconds> => joinSums([copy, triangleBand(setUp), rules.deviceState]);

function estimated(cases: Cases, migration: MigrationToEstimate): EstimatedMigration {
	const { setUp } = migration;
	const { likely } = cases;
	const copy = copyOf(cases, migration);
	const task = taskAround(copy, migration);
	const causes = [
		causeAlone('set-up', task.likely, triangleBand(setUp)),
		...(['writing', 'model', 'path'] as const).map((cause) =>
			causeAlone(cause, task.likely, { ...endsOf(cases, cause), likely: copy.likely })
		)
	];
	return {
		copy,
		task,
		pause: pauseSpan(cases, migration),
		sent: spanOf(cases, ({ sent }) => sent, likely.once),
		floor: floorOf(migration),
		load: likely.load,
		strain: likely.strain,
		rounds: likely.outcome,
		causes: causes
			.filter(({ width }) => width > 0)
			.toSorted((a, b) => (a.width === b.width ? 0 : b.width - a.width))
	};
}

const leftOf = ({ outcome }: CopyCase): Bytes =>
	outcome.kind === 'does-not-converge' ? outcome.fixedPoint : outcome.remaining;

const leastKept = ({ likely, high }: Pick<Cases, 'likely' | 'high'>): Ratio =>
	ratio(Math.min(likely.held.speedKept, ...high.map(({ copied }) => copied?.held.speedKept ?? 1)));

/** By itself, whichever of its kind the guest is and whatever the day. */
function endsByItself(
	cases: Pick<Cases, 'likely' | 'high'>,
	{ ending }: Pick<MigrationRules, 'ending'>
): boolean {
	const { likely, high } = cases;
	switch (ending.kind) {
		case 'slows-guest':
		case 'resumes-early':
			return leastKept(cases) === 1;
		case 'ends-by-force':
			return likely.outcome.kind === 'converges';
		case 'fails':
		case 'keeps-going':
			return likely.outcome.kind === 'converges' && high.every(({ time }) => time !== Infinity);
	}
}

/** What becomes of the copy where nothing holds the guest back, and it may not end. */
function unheldOutcome(
	{ likely }: Cases,
	ending: 'fails' | 'keeps-going',
	estimate: EstimatedMigration
): MigrationEstimate {
	if (likely.time === Infinity) return { kind: ending, left: leftOf(likely), ...estimate };
	const because =
		likely.outcome.kind === 'may-not-finish' ? likely.outcome.because : 'busier-guests-do-not';
	return { kind: 'may-not-finish', because, ...estimate };
}

function outcomeOf(
	cases: Cases,
	{ ending }: MigrationRules,
	estimate: EstimatedMigration
): MigrationEstimate {
	const { likely } = cases;
	if (endsByItself(cases, { ending })) return { kind: 'finishes', ...estimate };
	switch (ending.kind) {
		case 'slows-guest':
			return {
				kind: 'finishes-slowed',
				speedKept: { likely: likely.held.speedKept, least: leastKept(cases) },
				...estimate
			};
		case 'resumes-early':
			return { kind: 'resumes-early', fetched: leftOf(likely), ...estimate };
		case 'ends-by-force':
			return { kind: 'ends-by-force', left: leftOf(likely), ...estimate };
		case 'fails':
		case 'keeps-going':
			return unheldOutcome(cases, ending.kind, estimate);
	}
}

/**
 * One live migration, from what is known of the guest to times, pause, data and outcome; each low, likely, high.
 *
 *     copy    likely by the rounds of `estimatePrecopy` over the usual clock; its ends from three causes (how
 *             fast the guest writes, the path, the model). Independent causes add up as squares of logarithms:
 *             an end is the extreme of all migrations that differ from the likely one by weights whose squares
 *             add to 1, as in first-order reliability (Hasofer, Lind 1974). Each of those is a whole migration,
 *             so what makes every one of them slower makes the ends later
 *     task    the copy and the set-up around it, joined by `joinSums`
 *     pause   by the rule of the hypervisor
 *
 * Time and both its ends never fall when memory, dirty rate, round trip, loss, disk or other load rise, and
 * never rise when the line, the streams or a cap do; no end is below everything once at the rate of the line.
 * Low to high holds about 80 % of migrations like those measured. Bias: a steady guest is assumed; the pass
 * over a disk is taken to be over before the memory starts.
 */
export function estimateMigration(migration: MigrationToEstimate): MigrationEstimate {
	const cases = casesOf(migration);
	if ('kind' in cases) return cases;
	return outcomeOf(cases, migration.rules, estimated(cases, migration));
}

/**
 * The likely figure or the high end of the task alone, the same as that of `estimateMigration`: a search asks for
 * it many times, and for nothing else. Infinity where that end is open.
 */
export function taskAt(
	migration: MigrationToEstimate,
	end: 'likely' | 'high'
): Seconds | Impossible {
	const likely = likelyCase(migration);
	if (likely.kind !== 'copied') return likely;
	const directions = end === 'high' ? activeDirections(migration) : [];
	const high = directions.map((direction) => cornerOf(migration, direction, 'high'));
	return taskAround(copyOf({ likely, low: [], high }, migration), migration)[end];
}

/** The likely case and the corners of one migration, each worked out when it is asked for, and once. */
function highCases() {
	const likelyOf = remembered(likelyCase);
	const activeOf = remembered(activeDirections);
	const highOf = (migration: MigrationToEstimate, direction: Direction) =>
		activeOf(migration).includes(direction) ? [cornerOf(migration, direction, 'high')] : [];
	return { likelyOf, highOf };
}

/**
 * Times whose latest is the high end of the task: a search that knows which of them that is need not ask the others.
 * Each as `taskAt` gives it; what several of them ask of one migration is worked out once.
 */
export function timesOfHighEnd(): readonly ((
	migration: MigrationToEstimate
) => Seconds | Impossible)[] {
	const { likelyOf, highOf } = highCases();
	return DIRECTIONS.map((direction) => (migration) => {
		const likely = likelyOf(migration);
		if (likely.kind !== 'copied') return likely;
		const high = highOf(migration, direction);
		return taskAround(copyOf({ likely, low: [], high }, migration), migration).high;
	});
}

/**
 * Conditions that all hold where `estimateMigration` would say `finishes`: a search that knows which of them fails
 * first need not ask the others. Mostly it is the one of a guest as busy as its kind may be, which stands first. A
 * direction that leaves some of its length to the model goes less far in the others, so those that leave it none decide; a
 * disk that ends on one day and not on a slower one has to be looked at in all.
 */
export function endingsOfHighEnd(): readonly ((
	migration: MigrationToEstimate
) => boolean | Impossible)[] {
	const { likelyOf, highOf } = highCases();
	return DIRECTIONS.toSorted((one, other) => other.writing - one.writing).map(
		(direction) => (migration) => {
			const likely = likelyOf(migration);
			if (likely.kind !== 'copied') return likely;
			const decides = direction.model === 0 || migration.disk !== null;
			const high = decides ? highOf(migration, direction) : [];
			return endsByItself({ likely, high }, migration.rules);
		}
	);
}
