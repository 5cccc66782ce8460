import { scale, type Seconds } from '#lib/calc/units';
import { type MigrationCase, type Outcome, readCase, solve } from './migration';
import type { Span } from './migration-copy';
import { otherSpeed } from './migration-speed';
import type { MigrationPart, MigrationReading } from './migration-reading';
import { andThen, joinParts, ready, withValues } from './reading';

/** Many VMs of one kind, moved from one host as many at once as is permitted. */
export interface Batch {
	readonly vms: number;
	readonly atOnce: number;
	readonly waves: number;
	/** Whether the version, or the user where it sets no bound, says how many go at once. */
	readonly by: 'version' | 'you';
	readonly each: Outcome;
	/** null where one of them does not end. */
	readonly time: Span<Seconds> | null;
}

/** The slots of the version; where it sets none, what was typed. */
function slots({ speed }: MigrationCase): Pick<Batch, 'atOnce' | 'by'> {
	return speed.permitted.kind === 'limited'
		? { atOnce: speed.permitted.migrations, by: 'version' }
		: { atOnce: speed.input.concurrent, by: 'you' };
}

export const estimateOf = (outcome: Outcome) => ('estimate' in outcome ? outcome.estimate : null);

function batchOf(migration: MigrationCase, vms: number): Batch {
	const { atOnce, by } = slots(migration);
	const concurrent = Math.min(vms, atOnce);
	const speed = otherSpeed(migration.speed, { concurrent });
	const each = solve({ ...migration, speed }).outcome;
	const waves = Math.ceil(vms / concurrent);
	const estimate = estimateOf(each);
	return {
		vms,
		atOnce: concurrent,
		waves,
		by,
		each,
		time:
			estimate === null
				? null
				: {
						low: scale(estimate.time.low, waves),
						likely: scale(estimate.time.likely, waves),
						high: scale(estimate.time.high, waves)
					}
	};
}

/** null for a single VM: the page has answered that already. */
export const answerBatch = (reading: MigrationReading): MigrationPart<Batch | null> =>
	andThen(
		joinParts(readCase(reading), withValues(reading, ['many'], ready)),
		([migration, { many }]) => ready(Number(many) === 1 ? null : batchOf(migration, Number(many)))
	);
