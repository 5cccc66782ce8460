import { usualWriting, type GuestToMove, type PerSecond } from '#lib/calc/guest-to-move';
import { learnDirtyRate, rateToCarry, carriedTo } from '#lib/calc/dirty-rate-learning';
import type { Span } from '#lib/calc/joined-causes';
import type { LoadBandTable, LoadKnot } from '#lib/calc/load-band';
import type { PauseTable } from '#lib/calc/pause-by-strain';
import {
	dirtied,
	estimatePrecopy,
	workingSet,
	type PrecopyRules,
	type WorkingSetRule
} from '#lib/calc/precopy';
import {
	mebibytes,
	mebibytesPerSecond,
	ratio,
	seconds,
	type Bytes,
	type BytesPerSecond,
	type Ratio,
	type Seconds
} from '#lib/calc/units';
import { LINK, type Migration } from './migrations';

/*
 * The fit of the pre-copy model: exhaustive searches over stated grids and ranks, no randomness, so that anyone
 * who runs it gets the committed constants. Every prediction of a row in a cross-validation uses only rows of
 * other folds.
 */

export const LOAD_ENDS = [0.05, 0.2, 0.5, 0.8] as const;
export const loadClass = (load: number) => LOAD_ENDS.filter((end) => load >= end).length;

export const FOLDS = 5;

/** Repeats of one situation stay together: same workload, memory within 5 %, dirty rate within 20 %. */
const situationOf = ({ workload, memory, dirtyRate }: Migration) =>
	[
		workload,
		Math.floor(Math.log(memory) / Math.log(1.05)),
		Math.floor(Math.log(dirtyRate + 2 ** 20) / Math.log(1.2))
	].join(' ');

/** A whole number from a text, spread evenly; FNV-1a. */
function hash(text: string): number {
	let found = 2166136261;
	for (const letter of text) found = Math.imul(found ^ letter.charCodeAt(0), 16777619) >>> 0;
	return found >>> 8;
}
export const foldOf = (row: Migration) => hash(situationOf(row)) % FOLDS;

/** Workloads of the study by the class a user would choose. The three `idle` rows write 50-100 MiB/s. */
export const CLASS_OF: Readonly<Record<string, string>> = {
	specweb: 'web',
	dacapo: 'application-server',
	oltp: 'database',
	memcached: 'in-memory-store',
	parsec: 'compute',
	bzip: 'compute',
	mplayer: 'streaming',
	mem: 'memory-writer'
};
export const classOf = ({ workload }: Migration) => CLASS_OF[workload] ?? 'unknown';

const steps = (from: number, to: number, step: number) =>
	Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) =>
		Number((from + i * step).toFixed(4))
	);

const rule = (share: number, window: number, apart = 0): WorkingSetRule => ({
	share: ratio(share),
	window: seconds(window),
	...(apart === 0 ? {} : { apart: mebibytes(apart) })
});

const PLAIN_GRID: readonly WorkingSetRule[] = steps(0.1, 0.3, 0.01).flatMap((share) =>
	steps(0, 4, 0.2).map((window) => rule(share, window))
);
const CLASS_SHARES = [...steps(0.02, 0.5, 0.02), ...steps(0.55, 1, 0.05), ...steps(1.2, 3, 0.2)];
const CLASS_GRID = CLASS_SHARES.flatMap((share) =>
	[0, 1, 2, 4, 6].map((window) => rule(share, window))
);
/** A test program that rewrites an array leaves alone what the system around it holds. */
const WRITER_GRID = CLASS_SHARES.filter((share) => share >= 0.5).flatMap((share) =>
	steps(160, 360, 20).map((apart) => rule(share, 0, apart))
);
const gridOf = (name: string) => (name === 'memory-writer' ? WRITER_GRID : CLASS_GRID);

export const median = (values: readonly number[]) => {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
};
export const mean = (values: readonly number[]) =>
	values.reduce((a, b) => a + b, 0) / values.length;

/** What is sent besides guest memory: the surplus where almost nothing is dirtied. */
export function fitFixedData(rows: readonly Migration[]): Bytes {
	const quiet = rows.filter(({ load }) => load < 0.02);
	const surplus = quiet.map((row) => row.measured.sentMebibytes - row.memory / 2 ** 20);
	return mebibytes(Number(median(surplus).toFixed(1)));
}

export function copyOfRow(row: Migration, set: Bytes, rules: PrecopyRules) {
	const outcome = estimatePrecopy({ ...row, workingSet: set }, rules);
	if (outcome.kind === 'out-of-range') throw new Error(`row ${row.id}: ${outcome.field}`);
	return outcome;
}
export const predict = (row: Migration, set: Bytes, rules: PrecopyRules): Seconds =>
	copyOfRow(row, set, rules).total;

/** Absolute relative errors of every rule of a grid on every row, computed once for all fits. */
const errorTable = (
	rows: readonly Migration[],
	grid: readonly WorkingSetRule[],
	rules: PrecopyRules
) =>
	grid.map((each) =>
		rows.map((row) => Math.abs(predict(row, workingSet(row, each), rules) / row.measured.total - 1))
	);

/** What 80 % of the guests of a kind wrote: deciles and median of dirty rate over memory. */
export type UsualWriting = Span<PerSecond>;

export interface Fit {
	readonly plain: WorkingSetRule;
	readonly classes: Readonly<Record<string, WorkingSetRule>>;
	readonly writing: Readonly<Record<string, UsualWriting>>;
	/** The median dirty rate of all guests. */
	readonly middle: BytesPerSecond;
}

/** Between the values at the ranks around it; of n+1 gaps a new value is equally likely to fall in each. */
export function atRank(values: readonly number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const rank = Math.min(sorted.length, Math.max(1, part * (sorted.length + 1)));
	const below = sorted[Math.floor(rank) - 1] ?? NaN;
	const above = sorted[Math.ceil(rank) - 1] ?? NaN;
	return below + (above - below) * (rank - Math.floor(rank));
}

function fitWriting(rows: readonly Migration[]): UsualWriting {
	const perMemory = rows.map(({ dirtyRate, memory }) => dirtyRate / memory);
	const at = (part: number) => Number(atRank(perMemory, part).toPrecision(3)) as PerSecond;
	return { low: at(0.1), likely: at(0.5), high: at(0.9) };
}

const fitMiddle = (rows: readonly Migration[]): BytesPerSecond => {
	const middle = median(rows.map(({ dirtyRate }) => dirtyRate / 2 ** 20));
	return mebibytesPerSecond(Number(middle.toPrecision(3)));
};

/** The fitter of one set of rows: `fit(used)` sees only rows for which `used` is true. */
export function fitter(rows: readonly Migration[], rules: PrecopyRules) {
	const plainErrors = errorTable(rows, PLAIN_GRID, rules);
	const names = [...new Set(Object.values(CLASS_OF))];
	const members = names.map((name) => rows.filter((row) => classOf(row) === name));
	const classErrors = names.map((name, i) => errorTable(members[i] ?? [], gridOf(name), rules));
	const best = (
		grid: readonly WorkingSetRule[],
		errors: readonly (readonly number[])[],
		used: readonly boolean[]
	) => {
		const sums = errors.map((row) =>
			row.reduce((sum, error, i) => (used[i] ? sum + error : sum), 0)
		);
		return grid[sums.indexOf(Math.min(...sums))] as WorkingSetRule;
	};
	return (used: (row: Migration) => boolean): Fit => ({
		plain: best(PLAIN_GRID, plainErrors, rows.map(used)),
		classes: Object.fromEntries(
			names.map((name, i) => [
				name,
				best(gridOf(name), classErrors[i] ?? [], (members[i] ?? []).map(used))
			])
		),
		writing: Object.fromEntries([
			['unknown', fitWriting(rows.filter(used))],
			...names.map((name, i) => [name, fitWriting((members[i] ?? []).filter(used))] as const)
		]),
		middle: fitMiddle(rows.filter(used))
	});
}

export const classRule = (row: Migration, fit: Fit): WorkingSetRule =>
	fit.classes[classOf(row)] ?? fit.plain;

/** The other migration most like this one: same workload, memory within 10 %, dirty rate within 25 %. */
export function partnersOf(row: Migration, rows: readonly Migration[]): readonly Migration[] {
	const apart = (a: number, b: number, unit: number) =>
		a === b ? 0 : Math.abs(Math.log(a / b)) / Math.log(unit);
	const distance = (other: Migration) =>
		apart(other.memory, row.memory, 1.1) +
		apart(other.dirtyRate, row.dirtyRate, 1.25) +
		apart(other.rate, row.rate, Math.E);
	return rows
		.filter(
			(other) =>
				other !== row &&
				other.workload === row.workload &&
				Math.abs(other.memory - row.memory) <= 0.1 * row.memory &&
				Math.abs(other.dirtyRate - row.dirtyRate) <= 0.25 * row.dirtyRate
		)
		.toSorted((a, b) => distance(a) - distance(b));
}

/** The dirty rate of a row learnt from the time of one other migration, whose dirty rate nobody looks at. */
export function learntRate(
	row: Migration,
	seen: Migration,
	{ rules, set, noise }: { rules: PrecopyRules; set: WorkingSetRule; noise: Ratio }
): BytesPerSecond {
	const { memory, rate } = seen;
	const learnt = learnDirtyRate(
		{ memory, rate, total: seen.measured.total },
		{ ...rules, set, noise }
	);
	// A time that not even an idle guest explains teaches that the guest is idle.
	const carried = rateToCarry(learnt) ?? (1e3 as BytesPerSecond);
	return carriedTo(row.memory, seen, carried);
}

/** What is known of a guest, as a page asks it. */
export const MODE_NAMES = ['plain', 'byClass', 'watched', 'kindOnly', 'nothing'] as const;
export type Mode = (typeof MODE_NAMES)[number];

export interface GuestContext {
	readonly fit: Fit;
	readonly rules: PrecopyRules;
	readonly noise: Ratio;
	readonly growsTo: Bytes;
	readonly partner: (row: Migration) => Migration | undefined;
}

/** A row as the guest of one mode; nothing that was measured of its own migration is in it. */
export function guestOf(row: Migration, mode: Mode, context: GuestContext): GuestToMove {
	const { fit, growsTo } = context;
	const set =
		mode === 'plain' || mode === 'nothing'
			? { kind: 'rule' as const, rule: fit.plain }
			: { kind: 'rule' as const, rule: classRule(row, fit) };
	const usual = (name: string) => {
		const perMemory = fit.writing[name] as UsualWriting;
		return usualWriting(row.memory, { perMemory, growsTo, middle: fit.middle });
	};
	const writing = (): GuestToMove['writing'] => {
		switch (mode) {
			case 'plain':
			case 'byClass':
				return { kind: 'known', rate: row.dirtyRate };
			case 'kindOnly':
				return usual(classOf(row));
			case 'nothing':
				return usual('unknown');
			case 'watched': {
				const seen = context.partner(row);
				if (!seen) throw new Error(`row ${row.id} has no partner`);
				return { kind: 'learnt', rate: learntRate(row, seen, { ...context, set: set.rule }) };
			}
		}
	};
	return { memory: row.memory, set, writing: writing() };
}

/** One prediction beside the measured time. */
export interface Scored {
	readonly row: Migration;
	readonly predicted: Seconds;
	/** Everything once. */
	readonly pass: Seconds;
	/** As the prediction knows it. */
	readonly load: Ratio;
}

export const errorsOf = (scored: readonly Pick<Scored, 'row' | 'predicted'>[]) =>
	scored.map(({ row, predicted }) => Math.abs(predicted / row.measured.total - 1));

/** Ends of the classes of load from which bands are read, wide enough for ranks to mean something. */
const BAND_ENDS = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8];

/** Left out at either end; a little more than a tenth, because pooling neighbours widens the band. */
const BAND_TAIL = 0.11;

/** The nearest values that never fall: neighbours that do are pooled (Barlow et al. 1972). */
export function neverFalling(values: readonly number[], weights: readonly number[]): number[] {
	const blocks: { sum: number; weight: number; count: number }[] = [];
	values.forEach((value, i) => {
		const weight = weights[i] ?? 1;
		blocks.push({ sum: value * weight, weight, count: 1 });
		for (;;) {
			const [a, b] = [blocks.at(-2), blocks.at(-1)];
			if (!a || !b || a.sum / a.weight <= b.sum / b.weight) break;
			blocks.splice(-2, 2, {
				sum: a.sum + b.sum,
				weight: a.weight + b.weight,
				count: a.count + b.count
			});
		}
	});
	return blocks.flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight));
}

/**
 * Band knots: in each class of load the ranks 0.11 (n+1) from either end, of the measured share of what is
 * predicted beyond a pass and of measured over predicted time, so that a new migration falls between them in
 * 80 % of cases; then neither end falls as the load rises.
 */
export function fitBand(scored: readonly Scored[]): LoadBandTable {
	const groups = Array.from({ length: BAND_ENDS.length + 1 }, (_, c) =>
		scored.filter(({ load }) => BAND_ENDS.filter((end) => load >= end).length === c)
	).filter((group) => group.length > 0);
	const counts = groups.map((group) => group.length);
	const lows = groups.map((group) =>
		atRank(
			group.map(({ row, predicted, pass }) =>
				// Rows predicted as a bare pass hold at no part of nothing, and at every part alike.
				predicted > pass ? (row.measured.total - pass) / (predicted - pass) : 1
			),
			BAND_TAIL
		)
	);
	const highs = groups.map((group) =>
		atRank(
			group.map(({ row, predicted }) => row.measured.total / predicted),
			1 - BAND_TAIL
		)
	);
	const low = neverFalling(lows, counts);
	const high = neverFalling(highs, counts);
	const knots = groups.map((group, i): LoadKnot => ({
		load: ratio(Number(median(group.map(({ load }) => load)).toPrecision(2))),
		low: ratio(Number(Math.min(1, Math.max(0, low[i] ?? 0)).toFixed(2))),
		high: ratio(Number(Math.max(1, high[i] ?? 1).toFixed(3)))
	}));
	return knots as unknown as LoadBandTable;
}

/** Ends of the classes of strain from which pauses are read. */
const STRAIN_ENDS = [0.005, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9];
/** Only here it matters whether a cap holds the copy: what is queued in the sender is all there is. */
const QUEUE_BELOW = 0.05;
const [CAPPED_BELOW, AT_LINE_FROM] = [0.7, 0.9];

export interface PauseRow {
	readonly row: Migration;
	readonly strain: number;
}

export const strainOfRow = (row: Migration, set: WorkingSetRule, goal: Seconds): number =>
	dirtied({ dirtyRate: row.dirtyRate, workingSet: workingSet(row, set) }, goal) / (row.rate * goal);

/** Pause knots: ranks of measured pause over the time that what fits the goal takes on the line. */
export function fitPauses(
	rows: readonly PauseRow[],
	{ goal, deviceState }: { readonly goal: Seconds; readonly deviceState: Span<Seconds> }
): PauseTable {
	const span = (group: readonly PauseRow[]): Span<Ratio> => {
		const at = (part: number, end: keyof Span<Seconds>) => {
			const factors = group.map(
				({ row }) =>
					(Math.max(0, row.measured.downtime - deviceState[end]) * LINK) / (goal * row.rate)
			);
			return ratio(Number(atRank(factors, part).toPrecision(2)));
		};
		return { low: at(0.1, 'low'), likely: at(0.5, 'likely'), high: at(0.9, 'high') };
	};
	const knots = Array.from({ length: STRAIN_ENDS.length + 1 }, (_, c) => {
		const group = rows.filter(
			({ strain }) => STRAIN_ENDS.filter((end) => strain >= end).length === c
		);
		const place = median(group.map(({ strain }) => strain));
		const part = (low: number, high: number) =>
			place >= QUEUE_BELOW
				? group
				: group.filter(({ row }) => row.rate / LINK >= low && row.rate / LINK < high);
		return {
			strain: ratio(Number(place.toPrecision(2))),
			capped: span(part(0, CAPPED_BELOW)),
			atLine: span(part(AT_LINE_FROM, 2))
		};
	});
	return knots as unknown as PauseTable;
}
