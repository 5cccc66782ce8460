import type { LoadBandTable } from '#lib/calc/load-band';
import type { MigrationRules } from '#lib/calc/migration-estimate';
import type { PrecopyRules } from '#lib/calc/precopy';
import { bytes, milliseconds, ratio, type Seconds, seconds } from '#lib/calc/units';
import { MIGRATION_VALUES } from '#lib/facts/migration-values';
import { PRECOPY_VALUES } from '#lib/facts/precopy-values';
import { type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Span } from '#lib/scenario/span';
import { type MigrationValue, withMigrationValues } from './asking';
import type { Hypervisor } from './hypervisor';

/** The rules of switch-over that a user may set in the place of the profile's. */
export interface OwnRules {
	readonly goal: MigrationValue<'goal'>;
	readonly rounds: MigrationValue<'rounds'>;
	readonly setup: MigrationValue<'setup'>;
}

export const ownRulesOf = (scenario: Scenario): Part<OwnRules> =>
	withMigrationValues(scenario, ['goal', 'rounds', 'setup'], (typed) => ready<OwnRules>(typed));

export function setUpOf(
	{ family }: Pick<Hypervisor, 'family'>,
	{ setup }: OwnRules
): Span<Seconds> {
	if (setup !== null) {
		const typed = seconds(Number(setup));
		return { low: typed, likely: typed, high: typed };
	}
	return family === 'kvm'
		? MIGRATION_VALUES['migration-kvm-set-up-range']
		: MIGRATION_VALUES['migration-set-up-range'];
}

/** How a guest is copied, whatever guest it is; the band comes with what is known of it. */
export type CopyRules = Omit<MigrationRules, 'band'>;

export function rulesOf(
	{ profile, family }: Pick<Hypervisor, 'profile' | 'family'>,
	{ goal, rounds }: Pick<OwnRules, 'goal' | 'rounds'>
): CopyRules {
	const kvm = family === 'kvm';
	return {
		goal: goal === null ? profile.switchOverGoal : milliseconds(Number(goal)),
		roundLimit: rounds === null ? MIGRATION_VALUES['migration-round-limit'] : Number(rounds),
		fixedData: kvm ? PRECOPY_VALUES['precopy-fixed-data'] : bytes(0),
		// Who types a number of rounds knows of a limit, after which the guest is paused.
		ending: rounds === null ? profile.nonConvergence : { kind: 'ends-by-force' },
		heldFrom: MIGRATION_VALUES['migration-held-from-strain'],
		doubtfulFrom: PRECOPY_VALUES['precopy-doubtful-strain'],
		pause: kvm
			? {
					kind: 'by-strain',
					table: PRECOPY_VALUES['precopy-pauses'],
					measuredOn: PRECOPY_VALUES['precopy-study-link'],
					roundTrips: MIGRATION_VALUES['migration-pause-round-trips']
				}
			: { kind: 'within-goal' },
		deviceState: kvm
			? MIGRATION_VALUES['migration-kvm-device-state']
			: MIGRATION_VALUES['migration-vmotion-device-state']
	};
}

/** Where the set itself is known, what fits the goal ends, and no guest of a study makes that a matter of chance. */
export const rulesFor = (
	rules: CopyRules,
	{ set, band }: { readonly set: 'guessed' | 'known'; readonly band: LoadBandTable }
): MigrationRules => ({
	...rules,
	doubtfulFrom: set === 'known' ? ratio(1) : rules.doubtfulFrom,
	band
});

/** Rules of a whole task, and what becomes of a guest that writes too fast. */
export interface WatchedRules extends PrecopyRules, Pick<CopyRules, 'ending' | 'heldFrom'> {}

/** The same as a migration that was watched from outside follows them: a whole task. */
export const watchedRules = (rules: CopyRules, setUp: Span<Seconds>): WatchedRules => ({
	switchOverGoal: rules.goal,
	roundLimit: rules.roundLimit,
	fixedData: rules.fixedData,
	setUp: setUp.likely,
	resume: rules.deviceState.likely,
	doubtfulFrom: rules.doubtfulFrom,
	ending: rules.ending,
	heldFrom: rules.heldFrom
});
