import { bytes, seconds, type Bytes, type Seconds } from '#lib/calc/units';
import type { EstimatedMigration } from '#lib/calc/migration-estimate';
import type { LoadBandTable } from '#lib/calc/load-band';
import type { PrecopyRules } from '#lib/calc/precopy';
import { workingSet } from '#lib/calc/precopy';
import {
	PRECOPY_CLASS_SETS,
	PRECOPY_DOUBTFUL_STRAIN,
	PRECOPY_FIXED_DATA,
	PRECOPY_LOAD_BANDS,
	PRECOPY_MIDDLE_RATE,
	PRECOPY_PAUSES,
	PRECOPY_PLAIN_SET,
	PRECOPY_STUDY_GOAL,
	PRECOPY_STUDY_ROUND_LIMIT,
	PRECOPY_WATCHED_NOISE,
	PRECOPY_WRITING
} from '#lib/facts/precopy-fit';
import { DIRTY_RATE_GROWS_TO, KVM_DEVICE_STATE } from '#lib/facts/migration-assumptions';
import {
	classOf,
	classRule,
	copyOfRow,
	errorsOf,
	fitBand,
	fitPauses,
	fitter,
	FOLDS,
	foldOf,
	guestOf,
	loadClass,
	mean,
	median,
	partnersOf,
	predict,
	strainOfRow,
	type Fit,
	type GuestContext,
	type Mode,
	type Scored
} from './fit';
import { readMigrations, type Migration } from './migrations';
import { estimateRow, type Tables } from './study';

/*
 * The measured migrations, scored through `estimateMigration`, the composition that the page uses: with the
 * committed constants, with constants that have not seen a row's fold, and with constants fitted on one half.
 */

export const ROWS = readMigrations();
export const RULES: PrecopyRules = {
	switchOverGoal: PRECOPY_STUDY_GOAL.value,
	roundLimit: PRECOPY_STUDY_ROUND_LIMIT.value,
	fixedData: PRECOPY_FIXED_DATA.value,
	setUp: seconds(0),
	resume: seconds(0),
	doubtfulFrom: PRECOPY_DOUBTFUL_STRAIN.value
};
export const COMMITTED: Fit = {
	plain: PRECOPY_PLAIN_SET.value,
	classes: PRECOPY_CLASS_SETS.value,
	writing: PRECOPY_WRITING.value,
	middle: PRECOPY_MIDDLE_RATE.value
};

export const fit = fitter(ROWS, RULES);
/** Fits that have seen neither of two folds; a fold with itself leaves out one. */
export const withoutFolds = Array.from({ length: FOLDS }, (_, a) =>
	Array.from({ length: FOLDS }, (_, b) => fit((row) => foldOf(row) !== a && foldOf(row) !== b))
);
export const unseen = (row: Migration, other = foldOf(row)) =>
	withoutFolds[foldOf(row)]?.[other] as Fit;

const NEAREST = new Map(ROWS.map((row) => [row, partnersOf(row, ROWS)[0]]));
export const PARTNERED = ROWS.filter((row) => NEAREST.get(row) !== undefined);
export const partnerOf = (row: Migration) => NEAREST.get(row);

const contextOf = (fitted: Fit): GuestContext => ({
	fit: fitted,
	rules: RULES,
	noise: PRECOPY_WATCHED_NOISE.value,
	growsTo: DIRTY_RATE_GROWS_TO.value,
	partner: partnerOf
});

/** Asked: mean and median error in percent; null where only the band is asked for. */
export const MODES: Readonly<
	Record<
		Mode,
		{
			readonly rows: readonly Migration[];
			readonly band: 'plain' | 'byClass' | 'watched';
			readonly target: readonly [number, number] | null;
			/** What low to high shall hold of all rows. */
			readonly holds: readonly [number, number];
		}
	>
> = {
	plain: { rows: ROWS, band: 'plain', target: [10.8, 4.7], holds: [77, 83] },
	byClass: { rows: ROWS, band: 'byClass', target: [7.8, 3.2], holds: [77, 83] },
	watched: { rows: PARTNERED, band: 'watched', target: [8, 3], holds: [77, 83] },
	kindOnly: { rows: ROWS, band: 'byClass', target: null, holds: [75, 88] },
	nothing: { rows: ROWS, band: 'plain', target: null, holds: [75, 88] }
};
/** The modes whose bands are fitted; the others take theirs from one of these, and join what is not known. */
export const FITTED_MODES = ['plain', 'byClass', 'watched'] as const;

export const tablesOf = (mode: Mode): Tables => ({
	band: PRECOPY_LOAD_BANDS.value[MODES[mode].band],
	pause: PRECOPY_PAUSES.value
});

export interface Estimated {
	readonly row: Migration;
	readonly estimate: EstimatedMigration;
}

export const estimateAll = (
	mode: Mode,
	{
		rows = MODES[mode].rows,
		fitFor = () => COMMITTED,
		tables = tablesOf(mode)
	}: {
		readonly rows?: readonly Migration[];
		readonly fitFor?: (row: Migration) => Fit;
		readonly tables?: Tables | ((row: Migration) => Tables);
	} = {}
): readonly Estimated[] =>
	rows.map((row) => ({
		row,
		estimate: estimateRow(
			row,
			guestOf(row, mode, contextOf(fitFor(row))),
			typeof tables === 'function' ? tables(row) : tables
		)
	}));

export const scored = (estimated: readonly Estimated[]): readonly Scored[] =>
	estimated.map(({ row, estimate }) => ({
		row,
		predicted: estimate.copy.likely,
		pass: seconds(row.memory / row.rate),
		load: estimate.load
	}));

export const inSample = (mode: Mode) => estimateAll(mode);
export const crossValidated = (mode: Mode) => estimateAll(mode, { fitFor: (row) => unseen(row) });

export const percent = (errors: readonly number[]) =>
	[mean(errors) * 100, median(errors) * 100] as const;
export const share = (hits: readonly boolean[]) =>
	(100 * hits.filter(Boolean).length) / hits.length;
export const byLoad = (estimated: readonly Estimated[], inside: readonly boolean[]) =>
	[0, 1, 2, 3, 4].map((c) =>
		share(inside.filter((_, i) => loadClass(estimated[i]?.row.load ?? 0) === c))
	);

const holds = (value: number, { low, high }: { low: number; high: number }) =>
	value >= low && value <= high;
export const timeHeld = (estimated: readonly Estimated[]) =>
	estimated.map(({ row, estimate }) => holds(row.measured.total, estimate.copy));
export const pauseHeld = (estimated: readonly Estimated[]) =>
	estimated.map(({ row, estimate }) => holds(row.measured.downtime, estimate.pause));
export const pauseErrors = (estimated: readonly Estimated[]) =>
	estimated.map(({ row, estimate }) => Math.abs(estimate.pause.likely / row.measured.downtime - 1));

/** The band of a mode fitted on rows without one fold, each predicted by a fit that saw neither. */
const bandWithout = (mode: 'plain' | 'byClass' | 'watched', fold: number): LoadBandTable =>
	fitBand(
		scored(
			estimateAll(mode, {
				rows: MODES[mode].rows.filter((row) => foldOf(row) !== fold),
				fitFor: (row) => unseen(row, fold)
			})
		)
	);
const eachFold = <T>(of: (fold: number) => T) =>
	Array.from({ length: FOLDS }, (_, fold) => of(fold));

const NESTED_BANDS = new Map(
	FITTED_MODES.map((mode) => [mode, eachFold((fold) => bandWithout(mode, fold))])
);
/** Each row twice, its strain by the plain rule and by that of its class: a page knows the one or the other. */
const strained = (rows: readonly Migration[], fitted: Fit) =>
	rows.flatMap((row) =>
		[fitted.plain, classRule(row, fitted)].map((set) => ({
			row,
			strain: strainOfRow(row, set, RULES.switchOverGoal)
		}))
	);
const PAUSING = {
	goal: RULES.switchOverGoal,
	deviceState: KVM_DEVICE_STATE.value
};
const NESTED_PAUSES = eachFold((fold) =>
	fitPauses(
		strained(
			ROWS.filter((row) => foldOf(row) !== fold),
			withoutFolds[fold]?.[fold] as Fit
		),
		PAUSING
	)
);

/** Rows by constants, bands and pauses that have not seen their fold. */
export const nested = (mode: Mode) =>
	estimateAll(mode, {
		fitFor: (row) => unseen(row),
		tables: (row) => ({
			band: NESTED_BANDS.get(MODES[mode].band)?.[foldOf(row)] as LoadBandTable,
			pause: NESTED_PAUSES[foldOf(row)] as Tables['pause']
		})
	});

/** What the committed tables must be. */
export const fittedBand = (mode: (typeof FITTED_MODES)[number]) =>
	fitBand(scored(crossValidated(mode)));
export const fittedPauses = () => fitPauses(strained(ROWS, COMMITTED), PAUSING);

/** A workload that the fit has never met, by the plain rule: how far the rule carries to other guests. */
export function unseenWorkloads() {
	return [...new Set(ROWS.map(({ workload }) => workload))].map((workload) => {
		const others = fit((row) => row.workload !== workload);
		const rows = ROWS.filter((row) => row.workload === workload);
		const errors = errorsOf(scored(estimateAll('plain', { rows, fitFor: () => others })));
		return { workload, rows: rows.length, errors };
	});
}

/** Numbers from 0 to 1; the same ones on every run, so that reports agree. */
function generator() {
	let state = 1;
	return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Middle 90 % of mean and median over resampled rows. */
export function bootstrap(errors: readonly number[]) {
	const next = generator();
	const runs = Array.from({ length: 400 }, () =>
		percent(errors.map(() => errors[Math.floor(next() * errors.length)] ?? NaN))
	);
	return [0, 1].map((i) => {
		const sorted = runs.map((run) => run[i as 0 | 1]).toSorted((a, b) => a - b);
		return [sorted[20] ?? NaN, sorted[379] ?? NaN] as const;
	});
}

/** Random halves of the rows, each with its complement. */
export function halves(count: number): readonly ReadonlySet<Migration>[] {
	const next = generator();
	return Array.from({ length: count }, () => {
		const keys = new Map(ROWS.map((row) => [row, next()]));
		const shuffled = ROWS.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
		const half = shuffled.slice(0, Math.floor(ROWS.length / 2));
		return [new Set(half), new Set(shuffled.slice(half.length))];
	}).flat();
}

/** Errors on the other half, in percent, of what was fitted on one: one figure for each half. */
export const overHalves = (
	count: number,
	errorsOn: (test: readonly Migration[], trainedOn: ReadonlySet<Migration>) => readonly number[]
) =>
	halves(count).map((half) =>
		percent(
			errorsOn(
				ROWS.filter((row) => !half.has(row)),
				half
			)
		)
	);

/** A mode fitted on a random half, scored on the other. */
export const halvesOf = (mode: 'plain' | 'byClass', count: number) =>
	overHalves(count, (test, half) => {
		const trained = fit((row) => half.has(row));
		return errorsOf(scored(estimateAll(mode, { rows: test, fitFor: () => trained })));
	});

/** The mean of figures, how far they spread (standard deviation), and the largest. */
export function spreadOf(values: readonly number[]) {
	const middle = mean(values);
	const deviation = Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
	return { mean: middle, deviation, worst: Math.max(...values) };
}

/** What simpler models say: one pass, and a dirty rate that never saturates. */
export function simplerModels() {
	const endless = bytes(1e18);
	const simple = (set: (row: Migration) => Bytes, rules: PrecopyRules) =>
		ROWS.map((row): { row: Migration; predicted: Seconds } => ({
			row,
			predicted: predict(row, set(row), rules)
		}));
	const longer = { ...RULES, roundLimit: 30 };
	return {
		onePass: ROWS.map((row) => ({ row, predicted: seconds(row.memory / row.rate) })),
		constant: simple(() => endless, RULES),
		constantLonger: simple(() => endless, longer),
		fixedShare: simple((row) => bytes(0.4 * row.memory), longer)
	};
}

/** Rows by the outcome that the plain model foretells, and how many missed the goal by more than 50 ms. */
export function goalMissed(kinds: readonly string[]) {
	const rows = ROWS.filter((row) =>
		kinds.includes(copyOfRow(row, workingSet(row, COMMITTED.plain), RULES).kind)
	);
	const limit = RULES.switchOverGoal + 0.05;
	return { rows: rows.length, missed: rows.filter((row) => row.measured.downtime > limit).length };
}

/**
 * A time known from the nearest like migration, by three ways: the dirty rate learnt; the time scaled by memory
 * and link; and, to show what "the same guest" is worth, the rate learnt from any guest of the class.
 */
export function watchedWays() {
	const strangers = (row: Migration) => {
		const others = ROWS.filter((other) => other !== row && classOf(other) === classOf(row));
		return others[row.id % Math.max(1, others.length)];
	};
	const scaled = PARTNERED.map((row) => {
		const seen = partnerOf(row) as Migration;
		const factor = ((row.memory / seen.memory) * seen.rate) / row.rate;
		return { row, predicted: seconds(seen.measured.total * factor) };
	});
	const byStranger = PARTNERED.map((row) => {
		const context = { ...contextOf(unseen(row)), partner: strangers };
		const { copy } = estimateRow(row, guestOf(row, 'watched', context), tablesOf('watched'));
		return { row, predicted: copy.likely };
	});
	return {
		learnt: percent(errorsOf(scored(crossValidated('watched')))),
		scaled: percent(errorsOf(scaled)),
		byStranger: percent(errorsOf(byStranger))
	};
}
