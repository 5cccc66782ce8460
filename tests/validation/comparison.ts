import {
	inputsOf,
	measuredRounds,
	predictRow,
	predictTaught,
	statedBound,
	taughtBy
} from './published';
import type { Prediction, PublishedRow, Taught } from './published';

/** A predicted row beside what was measured; figures in the unit of the row. */
export interface Compared {
	readonly row: PublishedRow;
	readonly prediction: Exclude<Prediction, { kind: 'missing' }>;
	readonly unit: 's' | 'Gbit/s' | 'MiB';
	readonly ours: readonly number[];
	readonly measured: readonly number[];
	/** Ours over measured less 1, in percent; of rounds the largest one. Null where a bound was published. */
	readonly error: number | null;
	/** Only this was published: the time was below it. */
	readonly below: number | null;
}

export interface Unpredicted {
	readonly row: PublishedRow;
	readonly missing: readonly string[];
}

const percentOff = (ours: number, measured: number) => 100 * (ours / measured - 1);

/** Rounds that the log shows; the first two are the memory and the set, which are inputs. */
const GIVEN_ROUNDS = 2;

function compareRounds(row: PublishedRow, sent: readonly number[]) {
	const measured = measuredRounds(row).map((size) => size / 2 ** 20);
	const ours = sent.slice(0, measured.length).map((size) => size / 2 ** 20);
	const errors = ours.map((size, i) => percentOff(size, measured[i] ?? NaN)).slice(GIVEN_ROUNDS);
	const error = errors.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? NaN;
	return { unit: 'MiB', ours, measured, error, below: null } as const;
}

function compareTime(row: PublishedRow, ours: number) {
	if (row.totalSeconds === null) {
		return { unit: 's', ours: [ours], measured: [], error: null, below: statedBound(row) } as const;
	}
	const error = percentOff(ours, row.totalSeconds);
	return { unit: 's', ours: [ours], measured: [row.totalSeconds], error, below: null } as const;
}

function compareRate(row: PublishedRow, rate: number) {
	const ours = (rate * 8) / 1e9;
	const measured = row.measuredGbps ?? NaN;
	const error = percentOff(ours, measured);
	return { unit: 'Gbit/s', ours: [ours], measured: [measured], error, below: null } as const;
}

function compare(row: PublishedRow, prediction: Compared['prediction']): Compared {
	switch (prediction.kind) {
		case 'time':
			return { row, prediction, ...compareTime(row, prediction.seconds) };
		case 'rate':
			return { row, prediction, ...compareRate(row, prediction.rate) };
		case 'rounds':
			return { row, prediction, ...compareRounds(row, prediction.sent) };
	}
}

/** Every row that was read in its source, in one of two lists; rows that were not stand in neither. */
export function compareAll(rows: readonly PublishedRow[]) {
	const compared: Compared[] = [];
	const unpredicted: Unpredicted[] = [];
	for (const row of rows.filter(({ status }) => status === 'read')) {
		const prediction = predictRow(inputsOf(row));
		if (prediction.kind === 'missing') unpredicted.push({ row, missing: prediction.inputs });
		else compared.push(compare(row, prediction));
	}
	return { compared, unpredicted };
}

export interface ComparedTaught {
	readonly row: PublishedRow;
	readonly ours: number;
	readonly measured: number;
	readonly error: number;
}

/** OpenStack's disks and evacuations, by rate and set-up from the study's plain migrations. */
export function compareTaught(rows: readonly PublishedRow[]): {
	readonly taught: Taught;
	readonly compared: readonly ComparedTaught[];
} {
	const taught = taughtBy(rows.filter(({ id }) => id.startsWith('osic-shared-direct')));
	const compared = rows
		.filter(({ id }) => /^osic-(block|evac)/.test(id))
		.map((row) => {
			const ours = predictTaught(inputsOf(row), taught);
			const measured = row.totalSeconds ?? NaN;
			return { row, ours, measured, error: percentOff(ours, measured) };
		});
	return { taught, compared };
}
