import type { Writer } from '#lib/calc/precopy';
import { estimatePrecopy } from '#lib/calc/precopy';
import { add, bytes, bytesPerSecond, least, scale, transferred, seconds } from '#lib/calc/units';
import { PRECOPY_PLAIN_SET } from '#lib/facts/precopy-fit';
import { mean } from './fit';
import type { Migration } from './migrations';
import { overHalves, percent, ROWS, RULES, spreadOf } from './scores';

/*
 * Other plain rules, fitted and scored like the committed one. They stand in the report so that what was
 * tried and left can be seen, and tried again.
 */

interface Candidate {
	readonly name: string;
	readonly windows: readonly number[];
	/** The objective over measured / predicted ratios; the least wins. */
	readonly loss: (predictedOverMeasured: number) => number;
	readonly writer: (row: Migration, share: number, window: number) => Writer;
}

const relative = (q: number) => Math.abs(q - 1);
const setOf = (row: Migration, share: number, window: number) =>
	add(scale(row.memory, share), transferred(row.dirtyRate, seconds(window)));
const asCommitted = (row: Migration, share: number, window: number): Writer => ({
	dirtyRate: row.dirtyRate,
	workingSet: setOf(row, share, window)
});

const SHARES = Array.from({ length: 12 }, (_, i) => Number((0.1 + i * 0.02).toFixed(2)));
const WINDOWS = Array.from({ length: 9 }, (_, i) => Number((i * 0.4).toFixed(1)));

const CANDIDATES: readonly Candidate[] = [
	{
		name: 'share V + window D, least mean error (the form in use)',
		windows: WINDOWS,
		loss: relative,
		writer: asCommitted
	},
	{
		name: 'the same, least error of the logarithm',
		windows: WINDOWS,
		loss: (q) => Math.abs(Math.log(q)),
		writer: asCommitted
	},
	{
		name: 'the same, no error counted above 50 %',
		windows: WINDOWS,
		loss: (q) => Math.min(0.5, relative(q)),
		writer: asCommitted
	},
	{
		name: 'share V alone',
		windows: [0],
		loss: relative,
		writer: asCommitted
	},
	{
		name: 'share V + 2 s D, the window not fitted',
		windows: [2],
		loss: relative,
		writer: asCommitted
	},
	{
		name: 'never more than V',
		windows: WINDOWS,
		loss: relative,
		writer: (row, share, window) => ({
			dirtyRate: row.dirtyRate,
			workingSet: least(row.memory, setOf(row, share, window))
		})
	},
	{
		name: 'approaching V: V (1 - exp(-(share + window D / V)))',
		windows: WINDOWS,
		loss: relative,
		writer: (row, share, window) => ({
			dirtyRate: row.dirtyRate,
			workingSet: bytes(-row.memory * Math.expm1(-setOf(row, share, window) / row.memory))
		})
	},
	{
		name: 'share V + window D, written by a sweep',
		windows: WINDOWS,
		loss: relative,
		writer: (row, share, window) => ({
			...asCommitted(row, share, window),
			manner: 'sweeping'
		})
	},
	{
		name: 'share V + window D, nine writes in ten to a tenth of it',
		windows: WINDOWS,
		loss: relative,
		writer: (row, share, window) => ({
			...asCommitted(row, share, window),
			manner: 'hot-tenth'
		})
	},
	{
		name: 'share V; D read as distinct pages after 1 s, up to 90 % of W',
		windows: [0],
		loss: relative,
		writer: (row, share) => {
			const workingSet = scale(row.memory, share);
			const seen = Math.min(0.9, row.dirtyRate / workingSet);
			return { workingSet, dirtyRate: bytesPerSecond(-workingSet * Math.log1p(-seen)) };
		}
	}
];

const ratioOf = (row: Migration, writer: Writer) => {
	const outcome = estimatePrecopy({ ...row, ...writer }, RULES);
	if (outcome.kind === 'out-of-range') throw new Error(`row ${row.id}: ${outcome.field}`);
	return outcome.total / row.measured.total;
};

const COMMITTED_ERRORS = ROWS.map((row) => {
	const { share, window } = PRECOPY_PLAIN_SET.value;
	return relative(ratioOf(row, asCommitted(row, share, window)));
});

export interface Tried {
	readonly name: string;
	readonly share: number;
	readonly window: number;
	/** Fitted and scored on all rows. */
	readonly inSample: readonly [mean: number, median: number];
	/** Fitted on random halves, scored on the others. */
	readonly halves: { readonly mean: number; readonly deviation: number; readonly worst: number };
	/** Mean error less that of the committed rule, in percent; its standard error; the same without the row that gains most. */
	readonly gain: { readonly mean: number; readonly error: number; readonly withoutBest: number };
}

function tryOne({ name, windows, loss, writer }: Candidate, splits: number): Tried {
	const rules = SHARES.flatMap((share) => windows.map((window) => [share, window] as const));
	const ratios = rules.map(([share, window]) =>
		ROWS.map((row) => ratioOf(row, writer(row, share, window)))
	);
	const losses = ratios.map((row) => row.map(loss));
	const best = (used: readonly number[]) => {
		const sums = losses.map((row) => used.reduce((sum, i) => sum + (row[i] ?? NaN), 0));
		return sums.indexOf(Math.min(...sums));
	};
	const indexOf = new Map(ROWS.map((row, i) => [row, i]));
	const indices = (rows: Iterable<Migration>) => [...rows].map((row) => indexOf.get(row) ?? NaN);
	const errorsOn = (rule: number, rows: readonly number[]) =>
		rows.map((i) => relative(ratios[rule]?.[i] ?? NaN));

	const all = indices(ROWS);
	const chosen = best(all);
	const errors = errorsOn(chosen, all);
	const differences = errors.map((error, i) => 100 * (error - (COMMITTED_ERRORS[i] ?? NaN)));
	const halves = overHalves(splits, (test, half) => errorsOn(best(indices(half)), indices(test)));
	const [share, window] = rules[chosen] as readonly [number, number];
	return {
		name,
		share,
		window,
		inSample: percent(errors),
		halves: spreadOf(halves.map(([average]) => average)),
		gain: {
			mean: mean(differences),
			error: spreadOf(differences).deviation / Math.sqrt(differences.length),
			withoutBest: mean(differences.toSorted((a, b) => a - b).slice(1))
		}
	};
}

export const tryAlternatives = (splits: number): readonly Tried[] =>
	CANDIDATES.map((candidate) => tryOne(candidate, splits));
