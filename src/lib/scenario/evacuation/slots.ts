import type { Discipline, EvacuationLimits, MoveKind } from '#lib/calc/evacuation/case';
import { mostAtOnce } from '#lib/calc/evacuation/limits-of';
import type { EvacuationLimitsRow } from '#lib/facts/evacuation-limits';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { limitsRowOf, platformLimits } from '#lib/scenario/migration/platform-limits';
import type { Speed } from '#lib/scenario/migration/speed';
import { type EvacuationValue, withEvacuationValues } from './asking';

/** What may run at once, and who says so. */
export interface Slots {
	/** The row of the platform; null where nothing of it was read. */
	readonly row: EvacuationLimitsRow | null;
	readonly limits: EvacuationLimits;
	/** Moves of this kind of one host that the platform lets run; null where it sets no bound. */
	readonly permitted: number | null;
	/** Typed in its place. */
	readonly typed: number | null;
	readonly discipline: Discipline;
	readonly disciplineBy: 'you' | 'platform';
}

/** Of one host that only sends, or only takes. */
function permittedBy(limits: EvacuationLimits, kind: MoveKind): number | null {
	const { ofHost, inAll } = mostAtOnce(limits, kind);
	return ofHost === null || inAll === null ? (ofHost ?? inAll) : Math.min(ofHost, inAll);
}

/** As many as were typed for each host, whatever the platform lets run. */
function typedLimits(limits: EvacuationLimits, slots: number, kind: MoveKind): EvacuationLimits {
	const cost = limits.hostCost?.[kind] ?? 1;
	const atLeast = (budget: number | null | undefined, least: number) =>
		budget === null || budget === undefined ? null : Math.max(budget, least);
	return {
		...limits,
		nicSlots: slots,
		hostBudget: atLeast(limits.hostBudget, slots * cost),
		outOfHost: atLeast(limits.outOfHost, slots),
		...(kind === 'vmotion' ? {} : { storageSlots: atLeast(limits.storageSlots, slots) })
	};
}

function disciplineOf(
	chosen: Exclude<EvacuationValue<'disc'>, 'release'>,
	batch: number
): Discipline {
	return chosen === 'batches' ? { kind: chosen, of: batch } : { kind: chosen };
}

/** The limits of the platform, or what was typed; null without either. */
export const slotsOf = (scenario: Scenario, speed: Speed, kind: MoveKind): Part<Slots | null> => {
	const row = limitsRowOf(speed.hypervisor);
	const ofPlatform = platformLimits(speed);
	return andThen(
		joinParts(
			withEvacuationValues(scenario, ['slo', 'disc'], ready),
			withEvacuationValues(scenario, ['bat'], ready)
		),
		([{ slo, disc }, { bat }]): Part<Slots | null> => {
			if (ofPlatform === null && slo === null) return ready(null);
			const limits = ofPlatform ?? {};
			const typed = slo === null ? null : Number(slo);
			return ready({
				row,
				limits: typed === null ? limits : typedLimits(limits, typed, kind),
				permitted: permittedBy(limits, kind),
				typed,
				discipline:
					disc === 'release'
						? (row?.order.value ?? { kind: 'first-fit' })
						: disciplineOf(disc, Number(bat)),
				disciplineBy: disc === 'release' ? 'platform' : 'you'
			});
		}
	);
};
