import { protocolEfficiency } from '#lib/calc/throughput';
import { estimateOf, type Estimate } from '#lib/scenario/migration/outcome';
import { migrationOf } from '#lib/scenario/migration/migration';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { PRECOPY_STUDY_ROUND_LIMIT } from '#lib/facts/precopy-fit';
import { STANDARD_FRAMES } from '../calc/migration-input';
import { typed, valueOf } from '../scenario/scenario-of';
import { classOf, type Mode } from './fit';
import { MODES, partnerOf } from './scores';
import type { Migration } from './migrations';

/*
 * The rows of the study as somebody would type them into the page: every digit of the row, and what the page itself
 * then answers.
 */

/** As many digits as the form takes. */
const digits = (value: number) => value.toFixed(9);
const gibibytes = ({ memory }: Migration) => digits(memory / 2 ** 30);
const mebibytes = (rate: number) => digits(rate / 2 ** 20);

/** One card of 1 Gbit/s, side by side, the cap of the row; copies were ended by force after some rounds. */
const bench = (row: Migration): Partial<Scenario> => ({
	hyp: 'kvm',
	link: '1',
	km: '0',
	cap: `${mebibytes(row.rate)} MiB/s`,
	mvm: gibibytes(row),
	rounds: String(PRECOPY_STUDY_ROUND_LIMIT.value),
	setup: '0'
});

function known(row: Migration, mode: Mode): Partial<Scenario> {
	const work = mode === 'plain' || mode === 'nothing' ? 'unknown' : classOf(row);
	if (mode === 'kindOnly' || mode === 'nothing') return { know: 'kind', work };
	if (mode !== 'watched') return { know: 'rate', dirty: mebibytes(row.dirtyRate), work };
	const seen = partnerOf(row);
	if (seen === undefined) throw new Error(`row ${row.id} has no partner`);
	return {
		know: 'seen',
		work,
		smem: gibibytes(seen),
		// A cap on the one that was watched is typed as the slower link that it makes.
		slink: digits((seen.rate * 8) / 1e9 / protocolEfficiency(STANDARD_FRAMES)),
		stime: digits(seen.measured.total)
	};
}

/** What the page says of a row. */
export function pageEstimate(row: Migration, mode: Mode): Estimate {
	const { outcome } = valueOf(migrationOf(typed({ ...bench(row), ...known(row, mode) })));
	const estimate = estimateOf(outcome);
	if (estimate === null) throw new Error(`row ${row.id}: ${outcome.kind}`);
	return estimate;
}

export interface OnPage {
	readonly row: Migration;
	readonly estimate: Estimate;
}

export const onPage = (mode: Mode): readonly OnPage[] =>
	MODES[mode].rows.map((row) => ({ row, estimate: pageEstimate(row, mode) }));
