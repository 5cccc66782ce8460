import type { BandTable } from '#lib/calc/band';
import { calibrate, weighShares, type CalibrationRules } from '#lib/calc/calibration';
import { estimatePrecopy, workingSet, type WorkingSetRule } from '#lib/calc/precopy';
import {
	mebibytes,
	ratio,
	scale,
	seconds,
	type Bytes,
	type Ratio,
	type Seconds
} from '#lib/calc/units';
import type { Migration } from './migrations';

/*
 * The fit of the pre-copy model: exhaustive searches over stated grids, no randomness, so that anyone who
 * runs it gets the committed constants. Every prediction of a row in a cross-validation uses only rows of
 * the other folds.
 */

export const LOAD_ENDS = [0.05, 0.2, 0.5, 0.8] as const;
export const loadClass = (load: number) => LOAD_ENDS.filter((end) => load >= end).length;

export const FOLDS = 5;
export const foldOf = (row: Migration) => row.id % FOLDS;

/** Fewer rows than this say nothing about a class: its guests get the plain rule. */
export const FEWEST_ROWS = 7;

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

const steps = (from: number, to: number, step: number) =>
	Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) =>
		Number((from + i * step).toFixed(4))
	);

const PLAIN_GRID: readonly WorkingSetRule[] = steps(0.1, 0.4, 0.01).flatMap((share) =>
	steps(0, 4, 0.1).map((window) => ({ share: ratio(share), window: seconds(window) }))
);
/** A class either goes by memory alone, or its set also grows with what it writes. */
const CLASS_WINDOWS = [0, 4];
const CLASS_GRID: readonly WorkingSetRule[] = [
	...steps(0.02, 0.5, 0.01),
	...steps(0.52, 1, 0.02),
	...steps(1.1, 3, 0.1)
].flatMap((share) =>
	CLASS_WINDOWS.map((window) => ({ share: ratio(share), window: seconds(window) }))
);

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

export function copyOfRow(row: Migration, set: Bytes, rules: CalibrationRules) {
	const outcome = estimatePrecopy({ ...row, workingSet: set }, rules);
	if (outcome.kind === 'out-of-range') throw new Error(`row ${row.id}: ${outcome.field}`);
	return outcome;
}
export const predict = (row: Migration, set: Bytes, rules: CalibrationRules): Seconds =>
	copyOfRow(row, set, rules).total;

/** Absolute relative errors of every rule of a grid on every row, computed once for all fits. */
function errorTable(
	rows: readonly Migration[],
	grid: readonly WorkingSetRule[],
	rules: CalibrationRules
) {
	return grid.map((rule) =>
		rows.map((row) => Math.abs(predict(row, workingSet(row, rule), rules) / row.measured.total - 1))
	);
}

export interface Fit {
	readonly plain: WorkingSetRule;
	readonly classes: Readonly<Record<string, WorkingSetRule>>;
}

/** The fitter of one set of rows: `fit(used)` sees only rows for which `used` is true. */
export function fitter(rows: readonly Migration[], rules: CalibrationRules) {
	const plainErrors = errorTable(rows, PLAIN_GRID, rules);
	const classErrors = errorTable(rows, CLASS_GRID, rules);
	const best = (
		grid: readonly WorkingSetRule[],
		errors: readonly (readonly number[])[],
		used: readonly number[]
	) => {
		const sums = errors.map((row) => used.reduce((sum, i) => sum + (row[i] ?? NaN), 0));
		return grid[sums.indexOf(Math.min(...sums))] as WorkingSetRule;
	};
	return (used: (row: Migration) => boolean): Fit => {
		const chosen = rows.flatMap((row, i) => (used(row) ? [i] : []));
		const classes: Record<string, WorkingSetRule> = {};
		for (const name of new Set(Object.values(CLASS_OF))) {
			const members = chosen.filter((i) => CLASS_OF[rows[i]?.workload ?? ''] === name);
			if (members.length >= FEWEST_ROWS) classes[name] = best(CLASS_GRID, classErrors, members);
		}
		return { plain: best(PLAIN_GRID, plainErrors, chosen), classes };
	};
}

export const plainSet = (row: Migration, fit: Fit) => workingSet(row, fit.plain);
export const classSet = (row: Migration, fit: Fit) =>
	workingSet(row, fit.classes[CLASS_OF[row.workload] ?? ''] ?? fit.plain);

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

export interface CalibratedFrom {
	readonly partner: Migration;
	/** What the class of the guest would say. */
	readonly usual: Bytes;
	readonly rules: CalibrationRules;
	readonly trust: Ratio;
}

/** The working set of a row learnt from one other migration. */
export function calibratedSetOf(row: Migration, from: CalibratedFrom): Bytes {
	const { partner, usual, rules, trust } = from;
	const result = calibrate({ ...partner, total: partner.measured.total }, rules);
	const observed = observedShare(result, rules);
	if (observed === undefined) return usual;
	const share = weighShares({ observed, usual: ratio(usual / row.memory), trust });
	return scale(row.memory, share);
}

function observedShare(result: ReturnType<typeof calibrate>, rules: CalibrationRules) {
	switch (result.kind) {
		case 'explained':
			return result.share;
		case 'slower-than-any-working-set':
			return result.mostShare;
		case 'faster-than-the-link':
			return rules.leastShare;
		default:
			return undefined;
	}
}

/** One prediction beside the measured time. */
export interface Scored {
	readonly row: Migration;
	readonly predicted: Seconds;
}

export const errorsOf = (scored: readonly Scored[]) =>
	scored.map(({ row, predicted }) => Math.abs(predicted / row.measured.total - 1));

/** Between the values at the ranks around it; of n+1 gaps a new value is equally likely to fall in each. */
function atRank(sorted: readonly number[], rank: number) {
	const below = sorted[Math.floor(rank) - 1] ?? NaN;
	const above = sorted[Math.ceil(rank) - 1] ?? NaN;
	return below + (above - below) * (rank - Math.floor(rank));
}

/**
 * Band factors in each class of load: the ranks 0.1 (n+1) from either end of measured over predicted time,
 * so that a new migration falls between them in 80 % of cases.
 */
export function fitBand(scored: readonly Scored[], glide: Ratio): BandTable {
	const ends = [...LOAD_ENDS.map((end) => ratio(end)), null];
	const classes = ends.map((below, index) => {
		const ratios = scored
			.filter(({ row }) => loadClass(row.load) === index)
			.map(({ row, predicted }) => row.measured.total / predicted)
			.toSorted((a, b) => a - b);
		const rank = 0.1 * (ratios.length + 1);
		const factor = (value: number) => ratio(Number(value.toFixed(3)));
		return {
			below,
			low: factor(Math.min(1, atRank(ratios, rank))),
			high: factor(Math.max(1, atRank(ratios, ratios.length + 1 - rank)))
		};
	});
	return { classes: classes as unknown as BandTable['classes'], glide };
}
