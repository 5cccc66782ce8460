import { bandAround, type BandTable } from '#lib/calc/band';
import type { CalibrationRules } from '#lib/calc/calibration';
import { bytes, scale, seconds, type Bytes } from '#lib/calc/units';
import {
	PRECOPY_BANDS,
	PRECOPY_CALIBRATION,
	PRECOPY_CLASS_SETS,
	PRECOPY_DOUBTFUL_STRAIN,
	PRECOPY_FIXED_DATA,
	PRECOPY_PLAIN_SET,
	PRECOPY_STUDY_GOAL,
	PRECOPY_STUDY_ROUND_LIMIT
} from '#lib/facts/precopy-fit';
import {
	calibratedSetOf,
	classSet,
	copyOfRow,
	fitBand,
	fitter,
	FOLDS,
	foldOf,
	errorsOf,
	loadClass,
	mean,
	median,
	partnersOf,
	plainSet,
	predict,
	type Fit,
	type Scored
} from './fit';
import { readMigrations, type Migration } from './migrations';

/*
 * The 405 measured migrations scored in three modes: with constants fitted on all of them, with constants
 * that have not seen the row, and with constants fitted on one half.
 */

export const ROWS = readMigrations();
export const RULES: CalibrationRules = {
	switchOverGoal: PRECOPY_STUDY_GOAL.value,
	roundLimit: PRECOPY_STUDY_ROUND_LIMIT.value,
	fixedData: PRECOPY_FIXED_DATA.value,
	setUp: seconds(0),
	resume: seconds(0),
	doubtfulFrom: PRECOPY_DOUBTFUL_STRAIN.value,
	...PRECOPY_CALIBRATION.value
};
export const COMMITTED: Fit = { plain: PRECOPY_PLAIN_SET.value, classes: PRECOPY_CLASS_SETS.value };

export const fit = fitter(ROWS, RULES);
/** Fits that have seen neither of two folds; a fold with itself leaves out one. */
export const withoutFolds = Array.from({ length: FOLDS }, (_, a) =>
	Array.from({ length: FOLDS }, (_, b) => fit((row) => foldOf(row) !== a && foldOf(row) !== b))
);
export const unseen = (row: Migration, other = foldOf(row)) =>
	withoutFolds[foldOf(row)]?.[other] as Fit;

export type SetOf = (row: Migration, fit: Fit) => Bytes;
export const PARTNERED = ROWS.filter((row) => partnersOf(row, ROWS).length > 0);
const calibratedSet: SetOf = (row, fitted) =>
	calibratedSetOf(row, {
		partner: partnersOf(row, ROWS)[0] as Migration,
		usual: classSet(row, fitted),
		rules: RULES,
		trust: PRECOPY_CALIBRATION.value.trust
	});

export const MODES = {
	plain: {
		rows: ROWS,
		setOf: plainSet as SetOf,
		band: PRECOPY_BANDS.value.plain,
		target: [12.2, 5.4]
	},
	byClass: {
		rows: ROWS,
		setOf: classSet as SetOf,
		band: PRECOPY_BANDS.value.byClass,
		target: [9.5, 3.8]
	},
	calibrated: {
		rows: PARTNERED,
		setOf: calibratedSet,
		band: PRECOPY_BANDS.value.calibrated,
		target: [8, 3]
	}
} as const;
export type Mode = keyof typeof MODES;
export const MODE_NAMES = Object.keys(MODES) as Mode[];

export const score = (rows: readonly Migration[], setOf: SetOf, fitFor: (row: Migration) => Fit) =>
	rows.map((row): Scored => ({ row, predicted: predict(row, setOf(row, fitFor(row)), RULES) }));
export const crossValidated = (mode: Mode) =>
	score(MODES[mode].rows, MODES[mode].setOf, (row) => unseen(row));
export const inSample = (mode: Mode) => score(MODES[mode].rows, MODES[mode].setOf, () => COMMITTED);
export const percent = (errors: readonly number[]) =>
	[mean(errors) * 100, median(errors) * 100] as const;

export const isInside = ({ row, predicted }: Scored, table: BandTable) => {
	const soonest = seconds(row.memory / row.rate);
	const { low, high } = bandAround(predicted, row.load, { table, soonest });
	return row.measured.total >= low && row.measured.total <= high;
};
export const share = (hits: readonly boolean[]) =>
	(100 * hits.filter(Boolean).length) / hits.length;
export const byLoad = (scored: readonly Scored[], inside: readonly boolean[]) =>
	[0, 1, 2, 3, 4].map((c) =>
		share(inside.filter((_, i) => loadClass(scored[i]?.row.load ?? 0) === c))
	);

/** Coverage of bands fitted without the fold they are checked on, by fits that saw neither. */
export function nestedCoverage(mode: Mode) {
	const { rows, setOf, band } = MODES[mode];
	const scored = crossValidated(mode);
	const inside = scored.map((one) => ({ one, fold: foldOf(one.row) }));
	const tables = Array.from({ length: FOLDS }, (_, fold) => {
		const others = rows.filter((row) => foldOf(row) !== fold);
		return fitBand(
			score(others, setOf, (row) => unseen(row, fold)),
			band.glide
		);
	});
	return inside.map(({ one, fold }) => isInside(one, tables[fold] as BandTable));
}

/** Numbers from 0 to 1; the same ones on every run, so that reports agree. */
function generator() {
	let state = 1;
	return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Middle 90 % of mean and median over resampled rows. */
export function bootstrap(errors: readonly number[]) {
	const next = generator();
	const runs = Array.from({ length: 1000 }, () =>
		percent(errors.map(() => errors[Math.floor(next() * errors.length)] ?? NaN))
	);
	return [0, 1].map((i) => {
		const sorted = runs.map((run) => run[i as 0 | 1]).toSorted((a, b) => a - b);
		return [sorted[50] ?? NaN, sorted[949] ?? NaN] as const;
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

/** The mean of figures, how far they spread (standard deviation), and the largest. */
export function spreadOf(values: readonly number[]) {
	const middle = mean(values);
	const deviation = Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
	return { mean: middle, deviation, worst: Math.max(...values) };
}

/** The same for a mode: fitted on a random half, scored on the other. */
export function modeOverHalves(mode: 'plain' | 'byClass', count: number) {
	const { setOf } = MODES[mode];
	return overHalves(count, (test, half) => {
		const trained = fit((row) => half.has(row));
		return errorsOf(score(test, setOf, () => trained));
	});
}

/** What simpler models say: one pass, and a dirty rate that never saturates. */
export function simplerModels() {
	const endless = bytes(1e18);
	const simple = (set: (row: Migration) => Bytes, rules: CalibrationRules) =>
		ROWS.map((row): Scored => ({ row, predicted: predict(row, set(row), rules) }));
	const longer = { ...RULES, roundLimit: 30 };
	return {
		onePass: ROWS.map((row): Scored => ({ row, predicted: seconds(row.memory / row.rate) })),
		constant: simple(() => endless, RULES),
		constantLonger: simple(() => endless, longer),
		fixedShare: simple((row) => scale(row.memory, 0.4), { ...longer, fixedData: bytes(0) })
	};
}

/** Rows predicted to be of one of these kinds, and which of them missed the goal by more than 50 ms. */
export function goalMissed(kinds: readonly string[]) {
	const rows = ROWS.filter((row) =>
		kinds.includes(copyOfRow(row, classSet(row, COMMITTED), RULES).kind)
	);
	return { rows: rows.length, missed: rows.filter((row) => row.measured.downtime > 0.35).length };
}

/** Whether the measured pause lies in the predicted range, 10 ms granted. */
export const pauseHeld = () =>
	ROWS.map((row) => {
		const { stun } = copyOfRow(row, classSet(row, COMMITTED), RULES);
		const { downtime } = row.measured;
		return downtime >= stun.atLeast - 0.01 && downtime <= stun.atMost + 0.01;
	});

/** Errors of calibration on the nearest partner, on all in turn (averaged), and on the farthest. */
export function byLikeness() {
	const from = (pick: (partners: readonly Migration[]) => readonly Migration[]) =>
		PARTNERED.map((row) => {
			const usual = classSet(row, unseen(row));
			const { trust } = PRECOPY_CALIBRATION.value;
			const errors = pick(partnersOf(row, ROWS)).map((partner) => {
				const set = calibratedSetOf(row, { partner, usual, rules: RULES, trust });
				return Math.abs(predict(row, set, RULES) / row.measured.total - 1);
			});
			return mean(errors);
		});
	return {
		nearest: percent(from((partners) => partners.slice(0, 1))),
		average: percent(from((partners) => partners)),
		farthest: percent(from((partners) => partners.slice(-1)))
	};
}
