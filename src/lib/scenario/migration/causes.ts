import { withCauseHeld } from '#lib/calc/cause-held';
import { type Cause, estimateMigration } from '#lib/calc/migration-estimate';
import type { Seconds } from '#lib/calc/units';
import {
	estimateOf,
	memoryMoved,
	type MigrationCase,
	type OpenCause,
	type OpenSpan,
	type Outcome
} from './outcome';

/** One cause of the range, and the range that the others leave without it. */
export interface RangeCause extends OpenCause {
	readonly without: OpenSpan<Seconds>;
}

export interface RangeCauses {
	readonly task: OpenSpan<Seconds>;
	/** Widest first. */
	readonly causes: readonly RangeCause[];
}

function taskWithout(migration: MigrationCase, cause: Cause): OpenSpan<Seconds> | null {
	const { guest } = migration;
	if (guest.kind === 'curve') return null;
	const found = estimateMigration(withCauseHeld(memoryMoved(migration, guest), cause));
	if (!('task' in found)) return null;
	const { low, likely, high } = found.task;
	return { low, likely, high: high === Infinity ? null : high };
}

/**
 * What each cause of a range adds to it: held at its middle, how wide the others leave the range. null where fewer than
 * two causes are told apart, as along a curve, and for a disk that moves alone.
 */
export function rangeCauses(
	migration: MigrationCase & { readonly outcome: Outcome }
): RangeCauses | null {
	const estimate = estimateOf(migration.outcome);
	if (estimate === null || migration.moves === 'disk' || estimate.causes.length < 2) return null;
	const causes = estimate.causes.flatMap((each) => {
		const without = taskWithout(migration, each.cause);
		return without === null ? [] : [{ ...each, without }];
	});
	return causes.length < 2 ? null : { task: estimate.task, causes };
}
