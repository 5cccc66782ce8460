import { scale, type Seconds } from '#lib/calc/units';
import { readCase, solve } from './migration';
import type { MigrationCase, Outcome } from './outcome';
import type { Span } from './copy';
import { otherSpeed } from './speed';
import type { MigrationPart, MigrationReading } from '#lib/scenario/questions/migration-reading';
import { andThen, joinParts, ready, withValues } from '#lib/scenario/questions/reading';

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
	/** The same with the link to itself each time. */
	readonly oneByOne: Span<Seconds> | null;
}

/** The slots of the version; where it sets none, what was typed. */
function slots({ speed }: MigrationCase): Pick<Batch, 'atOnce' | 'by'> {
	return speed.permitted.kind === 'limited'
		? { atOnce: speed.permitted.migrations, by: 'version' }
		: { atOnce: speed.input.concurrent, by: 'you' };
}

export const estimateOf = (outcome: Outcome) => ('estimate' in outcome ? outcome.estimate : null);

const times = (outcome: Outcome, count: number): Span<Seconds> | null => {
	const estimate = estimateOf(outcome);
	if (estimate === null) return null;
	const { low, likely, high } = estimate.time;
	return { low: scale(low, count), likely: scale(likely, count), high: scale(high, count) };
};

function batchOf(migration: MigrationCase, vms: number): Batch {
	const { atOnce: permitted, by } = slots(migration);
	const atOnce = Math.min(vms, permitted);
	const outcomeAt = (concurrent: number) =>
		solve({ ...migration, speed: otherSpeed(migration.speed, { concurrent }) }).outcome;
	const each = outcomeAt(atOnce);
	const waves = Math.ceil(vms / atOnce);
	return {
		vms,
		atOnce,
		waves,
		by,
		each,
		time: times(each, waves),
		oneByOne: times(outcomeAt(1), vms)
	};
}

/** null for a single VM: the page has answered that already. */
export const answerBatch = (reading: MigrationReading): MigrationPart<Batch | null> =>
	andThen(
		joinParts(readCase(reading), withValues(reading, ['many'], ready)),
		([migration, { many }]) => ready(Number(many) === 1 ? null : batchOf(migration, Number(many)))
	);
