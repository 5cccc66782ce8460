import { expect, it } from 'vitest';
import { CLASS_DIRTY_RATES } from '#lib/facts/migration-assumptions';
import { CLASS_OF } from '../../validation/fit';
import { readMigrations } from '../../validation/migrations';

/** Between the values at the ranks around it. */
function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const rank = (sorted.length - 1) * share;
	const [below, above] = [sorted[Math.floor(rank)] ?? NaN, sorted[Math.ceil(rank)] ?? NaN];
	return below + (above - below) * (rank - Math.floor(rank));
}

const ROWS = readMigrations();

it.each(Object.entries(CLASS_DIRTY_RATES.value))(
	'the dirty rates of %s are the quartiles of the study',
	(name, { low, likely, high }) => {
		const shares = ROWS.filter(
			({ workload }) => name === 'unknown' || CLASS_OF[workload] === name
		).map(({ dirtyRate, memory }) => dirtyRate / memory);
		const quartiles = [0.25, 0.5, 0.75].map((share) =>
			Number(quantile(shares, share).toPrecision(3))
		);
		expect([low, likely, high]).toEqual(quartiles);
	}
);
