import type { CopyPath } from '#lib/calc/copy-path';
import type { LoadBandTable } from '#lib/calc/load-band';
import {
	estimateMigration,
	type EstimatedMigration,
	type MigrationRules
} from '#lib/calc/migration-estimate';
import type { PauseTable } from '#lib/calc/pause-by-strain';
import { steadyClock } from '#lib/calc/path-clock';
import { ratio, scale, seconds } from '#lib/calc/units';
import type { Throughput } from '#lib/calc/throughput';
import {
	PRECOPY_FIXED_DATA,
	PRECOPY_STUDY_GOAL,
	PRECOPY_STUDY_ROUND_LIMIT
} from '#lib/facts/precopy-fit';
import { PRECOPY_DOUBTFUL_STRAIN } from '#lib/facts/precopy-fit';
import type { GuestToMove } from '#lib/calc/guest-to-move';
import { KVM_DEVICE_STATE } from '#lib/facts/migration-assumptions';
import { LINK, type Migration } from './migrations';

/** The bench of the study: the link it had, the goal, and copies ended by force after some rounds. */
const NOTHING = { low: seconds(0), likely: seconds(0), high: seconds(0) };

export interface Tables {
	readonly band: LoadBandTable;
	readonly pause: PauseTable;
}

const rulesOf = ({ band, pause }: Tables): MigrationRules => ({
	goal: PRECOPY_STUDY_GOAL.value,
	roundLimit: PRECOPY_STUDY_ROUND_LIMIT.value,
	fixedData: PRECOPY_FIXED_DATA.value,
	ending: { kind: 'ends-by-force' },
	heldFrom: ratio(0.8),
	doubtfulFrom: PRECOPY_DOUBTFUL_STRAIN.value,
	pause: { kind: 'by-strain', table: pause, measuredOn: LINK, roundTrips: 0 },
	deviceState: KVM_DEVICE_STATE.value,
	band
});

const pathOf = ({ rate }: Migration): CopyPath => ({
	kind: 'path',
	usual: steadyClock(rate),
	slowest: steadyClock(rate),
	fastest: steadyClock(rate),
	line: scale(LINK, 1.01),
	uncapped: LINK,
	throughput: {} as Throughput
});

/** A row of the study through the composition that the page uses. */
export function estimateRow(
	row: Migration,
	guest: GuestToMove,
	tables: Tables
): EstimatedMigration {
	const found = estimateMigration({
		guest,
		disk: null,
		path: pathOf(row),
		rules: rulesOf(tables),
		setUp: NOTHING
	});
	if (!('copy' in found)) throw new Error(`row ${row.id}: ${found.kind}`);
	return found;
}
