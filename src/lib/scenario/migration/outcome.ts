import { remembered } from '#lib/calc/remembered';
import { estimateAlongCurve } from '#lib/calc/curve-estimate';
import { joinSums, triangleBand } from '#lib/calc/joined-causes';
import {
	type Cause,
	type CauseAlone,
	causeAlone,
	type DiskToMove,
	estimateMigration,
	type EstimatedMigration,
	type MigrationEstimate,
	type MigrationToEstimate,
	type SpeedKept,
	timesOfHighEnd,
	endingsOfHighEnd,
	taskAt
} from '#lib/calc/migration-estimate';
import { clockAfter, meanRate } from '#lib/calc/path-clock';
import { allRounds, type Copy, type Round } from '#lib/calc/precopy';
import { moveDisk } from '#lib/calc/storage-copy';
import {
	add,
	bytes,
	type Bytes,
	type BytesPerSecond,
	least,
	type Quantity,
	type Ratio,
	scale,
	type Seconds,
	seconds,
	subtract
} from '#lib/calc/units';
import { MIGRATION_VALUES } from '#lib/facts/migration-values';
import type { Span } from '#lib/scenario/span';
import type { MigrationValue } from './asking';
import { bandTable, type CurveGuest, type Guest, reachOf, type WritingGuest } from './guest';
import { type CopyRules, rulesFor } from './rules';
import type { Speed } from './speed';

/** Low and likely of what ends, and a high end that may be open. */
export interface OpenSpan<Q> {
	readonly low: Q;
	readonly likely: Q;
	/** Null: it may never end. */
	readonly high: Q | null;
}

/** What one cause alone leaves of the range; null where that is open. */
export interface OpenCause {
	readonly cause: Cause;
	readonly low: Seconds;
	readonly high: Seconds | null;
	readonly width: Seconds | null;
}

/** What one migration takes, with what makes the time uncertain, widest first. */
export interface Estimate {
	/** From the first byte to the last: modelled and scored. */
	readonly copy: OpenSpan<Seconds>;
	/** The copy and what is done around it, as a user sees it: the rest is assumed. */
	readonly task: OpenSpan<Seconds>;
	/** null for a disk: its switch-over is short, and nobody publishes how short. */
	readonly pause: Span<Seconds> | null;
	readonly sent: OpenSpan<Bytes>;
	/** Where each cause alone would put the two ends of the task. */
	readonly causes: readonly OpenCause[];
	/** null where no memory is copied in rounds. */
	readonly inRounds: InRounds | null;
}

/** A copy in rounds, at its likely dirty rate. */
export interface InRounds {
	readonly load: Ratio;
	readonly strain: Ratio;
	readonly copy: Copy;
}

export const roundsOf = ({ copy }: InRounds): readonly Round[] => allRounds(copy);

export type Outcome =
	| { readonly kind: 'finishes'; readonly estimate: Estimate }
	/** The part of its speed that the guest keeps; only `least` below 1 where a busier one alone is slowed. */
	| {
			readonly kind: 'finishes-slowed';
			readonly speedKept: SpeedKept;
			readonly estimate: Estimate;
	  }
	| { readonly kind: 'resumes-early'; readonly fetched: Bytes; readonly estimate: Estimate }
	| { readonly kind: 'ends-by-force'; readonly left: Bytes; readonly estimate: Estimate }
	| {
			readonly kind: 'may-not-finish';
			readonly because: 'strain' | 'round-limit' | 'busier-guests-do-not';
			readonly estimate: Estimate;
	  }
	| {
			readonly kind: 'fails' | 'keeps-going';
			readonly left: Bytes;
			/** The task of a quiet guest of this kind, where that ends. */
			readonly quietest: Seconds | null;
			readonly inRounds: InRounds | null;
	  }
	/** A curve that never ends does not say by how much its guest has to be slowed. */
	| { readonly kind: 'slowed-unknown'; readonly left: Bytes }
	| { readonly kind: 'disk-never-finishes'; readonly excess: BytesPerSecond }
	| { readonly kind: 'curve-beyond-memory'; readonly pages: number; readonly totalPages: number }
	| Barred;

/** What no figure can be given for, because it cannot be done at all. */
export type Barred =
	/** Disk and memory do not move together in this release. */
	| { readonly kind: 'not-in-this-release'; readonly since: string }
	/** Memory moves alone only where both hosts see the disk. */
	| {
			readonly kind: 'storage-not-shared';
			readonly storage: 'copies' | 'none';
			/** Since when disk and memory move together instead, where this release does not move them so; else null. */
			readonly togetherSince: string | null;
	  };

/** Who moves the blocks: the array itself, a host that sees both ends, or two hosts over the network. */
export interface Disk extends DiskToMove {
	readonly by: 'array' | 'host' | 'network';
}

export interface MigrationCase {
	readonly speed: Speed;
	readonly guest: Guest;
	readonly rules: CopyRules;
	readonly setUp: Span<Seconds>;
	readonly moves: MigrationValue<'moves'>;
	readonly disk: Disk | null;
	/** null where it can be done. */
	readonly barred: Barred | null;
}

export const estimateOf = (outcome: Outcome): Estimate | null =>
	'estimate' in outcome ? outcome.estimate : null;

/** What a copy that ends sends over the network; null for one that does not, and for a disk that moves alone. */
export const sentBy = ({ moves }: Pick<MigrationCase, 'moves'>, outcome: Outcome): Bytes | null =>
	moves === 'disk' ? null : (estimateOf(outcome)?.sent.likely ?? null);

const closed = <U extends string>(end: Quantity<U>): Quantity<U> | null =>
	end === Infinity ? null : end;

/** Infinity is no answer that a link, a file or a chart could hold. */
const open = <U extends string>({ low, likely, high }: Span<Quantity<U>>) => ({
	low,
	likely,
	high: closed(high)
});

const inRounds = ({ load, strain, rounds }: EstimatedMigration): InRounds => ({
	load,
	strain,
	copy: rounds
});

const openCause = ({ cause, low, high, width }: CauseAlone): OpenCause => ({
	cause,
	low,
	high: closed(high),
	width: closed(width)
});

const asEstimate = (found: EstimatedMigration): Estimate => ({
	copy: open(found.copy),
	task: open(found.task),
	pause: found.pause,
	sent: open(found.sent),
	causes: found.causes.map(openCause),
	inRounds: inRounds(found)
});

function asOutcome(found: MigrationEstimate): Outcome {
	switch (found.kind) {
		case 'finishes':
			return { kind: found.kind, estimate: asEstimate(found) };
		case 'finishes-slowed':
			return { kind: found.kind, speedKept: found.speedKept, estimate: asEstimate(found) };
		default:
			return asOtherEnd(found);
	}
}

/** What becomes of a copy that does not get there as it should. */
function asOtherEnd(
	found: Exclude<MigrationEstimate, { kind: 'finishes' | 'finishes-slowed' }>
): Outcome {
	switch (found.kind) {
		case 'out-of-range':
			throw new Error(`the form let an impossible ${found.field} pass`);
		case 'disk-never-finishes':
			return { kind: found.kind, excess: found.excess };
		case 'fails':
		case 'keeps-going':
			return {
				kind: found.kind,
				left: found.left,
				quietest: closed(found.task.low),
				inRounds: inRounds(found)
			};
		case 'resumes-early':
			return { kind: found.kind, fetched: found.fetched, estimate: asEstimate(found) };
		case 'ends-by-force':
			return { kind: found.kind, left: found.left, estimate: asEstimate(found) };
		case 'may-not-finish':
			return { kind: found.kind, because: found.because, estimate: asEstimate(found) };
	}
}

/** What carries the disk on a slow, a usual and a fast day. */
export function diskRates(disk: Disk, { way }: Speed): Span<BytesPerSecond> {
	const { carried } = disk;
	const overPath = (day: 'slowest' | 'usual' | 'fastest', end: keyof Span<Ratio>) =>
		carried === undefined
			? meanRate(way[day], disk.size)
			: least(meanRate(way[day], disk.size), carried[end]);
	return disk.by !== 'network' && carried !== undefined
		? carried
		: {
				low: overPath('slowest', 'low'),
				likely: overPath('usual', 'likely'),
				high: overPath('fastest', 'high')
			};
}

/** The disk before everything else; null where none moves. */
function diskMove(migration: MigrationCase) {
	const { disk, speed, setUp } = migration;
	if (disk === null) return null;
	const moved = moveDisk({ ...disk, rates: diskRates(disk, speed), setUp });
	if (moved.kind === 'refused') throw new Error('the form let an impossible disk pass');
	return moved;
}

function diskOutcome(migration: MigrationCase): Outcome {
	const moved = diskMove(migration);
	if (moved === null) throw new Error('a disk moves alone, and there is none');
	if (moved.kind === 'never-finishes') {
		return { kind: 'disk-never-finishes', excess: moved.excess };
	}
	const { copy, task, sent } = moved;
	return {
		kind: 'finishes',
		estimate: {
			copy: open(copy),
			task: open(task),
			pause: null,
			sent: { low: sent, likely: sent, high: sent },
			causes: [
				causeAlone('path', task.likely, copy),
				causeAlone('set-up', task.likely, triangleBand(migration.setUp))
			]
				.filter(({ width }) => width > 0)
				.toSorted((a, b) => (a.width === b.width ? 0 : b.width - a.width))
				.map(openCause),
			inRounds: null
		}
	};
}

/** The way after the disk: what its mirrored writes leave. Null where they leave nothing. */
function wayAfter({ speed: { way }, disk }: MigrationCase, sent: Bytes) {
	if (disk === null) return way;
	const after = { sent, beside: disk.writeRate };
	const usual = clockAfter(way.usual, after);
	if (usual === null) return null;
	return {
		...way,
		usual,
		slowest: clockAfter(way.slowest, after) ?? usual,
		fastest: clockAfter(way.fastest, after) ?? usual
	};
}

function curveOutcome(migration: MigrationCase, guest: CurveGuest): Outcome {
	const { rules, setUp } = migration;
	const moved = diskMove(migration);
	if (moved?.kind === 'never-finishes') {
		return { kind: 'disk-never-finishes', excess: moved.excess };
	}
	const way = wayAfter(migration, moved?.sent ?? bytes(0));
	if (way === null) throw new Error('the disk ends, and its writes leave something');
	const found = estimateAlongCurve({
		curve: guest.curve,
		path: way,
		goal: rules.goal,
		page: bytes(MIGRATION_VALUES['migration-page-header'].page),
		header: bytes(MIGRATION_VALUES['migration-page-header'].header),
		passesToWait: PASSES_TO_WAIT,
		error: MIGRATION_VALUES['migration-curve-error'],
		doubtful: MIGRATION_VALUES['migration-curve-doubtful-strain'],
		setUp,
		deviceState: rules.deviceState
	});
	if (found.kind === 'out-of-range') {
		const pages = Math.max(...guest.curve.samples.map(({ dirtyPages }) => dirtyPages));
		return { kind: 'curve-beyond-memory', pages, totalPages: guest.curve.totalPages };
	}
	if (found.kind === 'does-not-end') {
		const { kind } = rules.ending;
		return kind === 'fails' || kind === 'keeps-going'
			? { kind, left: found.left, quietest: null, inRounds: null }
			: { kind: 'slowed-unknown', left: found.left };
	}
	const { pause, sent } = found;
	const before = moved === null ? [] : [moved.copy];
	const all = bytes(sent + (moved?.sent ?? 0));
	const estimate: Estimate = {
		copy: open(joinSums([...before, found.copy])),
		task: open(joinSums([...before, found.task])),
		pause,
		sent: { low: all, likely: all, high: all },
		causes: [openCause(causeAlone('model', found.task.likely, found.copy))],
		inRounds: null
	};
	return found.kind === 'may-not-finish'
		? { kind: 'may-not-finish', because: 'strain', estimate }
		: { kind: 'finishes', estimate };
}

/** Passes of the whole memory after which a copy along a curve is called endless. */
const PASSES_TO_WAIT = 20;

/** What the model is asked of a case whose memory moves. */
export const memoryMoved = (
	{ speed, rules, disk, setUp }: MigrationCase,
	guest: WritingGuest
): MigrationToEstimate => ({
	guest,
	disk,
	path: speed.way,
	rules: rulesFor(rules, {
		set: guest.band === 'known' ? 'known' : 'guessed',
		band: bandTable(guest)
	}),
	setUp
});

/**
 * The same with its high end where such a migration was seen to end, if the model's own does not reach that far: what
 * ended once may take as long again. What made it slow is not known, so it is put down to the model.
 */
function reaching(outcome: Outcome, reach: Ratio): Outcome {
	const estimate = estimateOf(outcome);
	if (estimate === null) return outcome;
	const { copy, task, causes } = estimate;
	const seen = scale(task.likely, reach);
	if (task.high !== null && task.high >= seen) return outcome;
	const found = causes.find(({ cause }) => cause === 'model');
	const low = found?.low ?? task.likely;
	const model: OpenCause = { cause: 'model', low, high: seen, width: subtract(seen, low) };
	const widened: Estimate = {
		...estimate,
		copy: { ...copy, high: add(copy.likely, subtract(seen, task.likely)) },
		task: { ...task, high: seen },
		causes: [model, ...causes.filter(({ cause }) => cause !== 'model')]
	};
	return { ...outcome, estimate: widened } as Outcome;
}

/** What becomes of a case: what a chart sweeps. */
export function solve(migration: MigrationCase): Outcome {
	const { guest, moves, barred } = migration;
	if (barred !== null) return barred;
	if (moves === 'disk') return diskOutcome(migration);
	if (guest.kind === 'curve') return curveOutcome(migration, guest);
	const outcome = asOutcome(estimateMigration(memoryMoved(migration, guest)));
	const reach = reachOf(guest);
	return reach === 1 ? outcome : reaching(outcome, reach);
}

const movesMemory = ({ moves, barred }: MigrationCase) => moves !== 'disk' && barred === null;

/** The same migration over another link, where nothing but its path differs. */
function overLinks(migration: MigrationCase, guest: WritingGuest) {
	const moved = memoryMoved(migration, guest);
	return remembered(({ speed }: MigrationCase): MigrationToEstimate => ({
		...moved,
		path: speed.way
	}));
}

/** Conditions that all hold where the outcome of such a migration, over any link, is that it finishes. */
export function sureEndings(
	migration: MigrationCase
): readonly ((other: MigrationCase) => boolean)[] {
	const { guest } = migration;
	if (guest.kind === 'curve' || !movesMemory(migration))
		return [(other) => solve(other).kind === 'finishes'];
	const movedOf = overLinks(migration, guest);
	return endingsOfHighEnd().map((endsAt) => (other) => {
		const found = endsAt(movedOf(other));
		return typeof found === 'boolean' ? found : asOutcome(found).kind === 'finishes';
	});
}

type TaskTime = (migration: MigrationCase) => Seconds;

const endOf = (outcome: Outcome, end: 'likely' | 'high'): Seconds =>
	seconds(estimateOf(outcome)?.task[end] ?? Infinity);

/** The likely figure or the high end of the task; Infinity where that is open or nothing ends. */
export function taskEnd(migration: MigrationCase, end: 'likely' | 'high'): Seconds {
	const { guest } = migration;
	if (guest.kind === 'curve' || !movesMemory(migration)) return endOf(solve(migration), end);
	// Where what was seen moves an end, both ends are asked for.
	if (reachOf(guest) !== 1) return endOf(solve(migration), end);
	const found = taskAt(memoryMoved(migration, guest), end);
	return typeof found === 'number' ? found : endOf(asOutcome(found), end);
}

/** Times of such a migration whose latest is the high end of its task, over any link. */
export function highEnds(migration: MigrationCase): readonly TaskTime[] {
	const { guest } = migration;
	if (guest.kind === 'curve' || !movesMemory(migration) || reachOf(guest) !== 1)
		return [(other) => taskEnd(other, 'high')];
	const movedOf = overLinks(migration, guest);
	return timesOfHighEnd().map((highEnd) => (other) => {
		const found = highEnd(movedOf(other));
		return typeof found === 'number' ? found : endOf(asOutcome(found), 'high');
	});
}
