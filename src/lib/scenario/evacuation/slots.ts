import type { Discipline, EvacuationLimits } from '#lib/calc/evacuation/case';
import { limitsOf } from '#lib/calc/evacuation/limits-of';
import { EVACUATION_LIMITS, type EvacuationLimitsRow } from '#lib/facts/evacuation-limits';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { type Hypervisor, isFrom } from '#lib/scenario/migration/hypervisor';
import type { Speed } from '#lib/scenario/migration/speed';
import { type EvacuationValue, withEvacuationValues } from './asking';

/** What may run at once, and who says so. */
export interface Slots {
	/** The row of the platform; null where nothing of it was read. */
	readonly row: EvacuationLimitsRow | null;
	readonly limits: EvacuationLimits;
	/** vMotions of one host that the platform lets run; null where it sets no bound. */
	readonly permitted: number | null;
	/** Typed in its place. */
	readonly typed: number | null;
	readonly discipline: Discipline;
	readonly disciplineBy: 'you' | 'platform';
}

const OLDEST: ReadonlySet<string> = new Set(['vmotion-3.5-4.0']);
const BEFORE_6: ReadonlySet<string> = new Set(['vmotion-4.1', 'vmotion-5']);
const PLATFORM_ROWS: ReadonlyMap<string, string> = new Map([
	['hyper-v', 'hyper-v'],
	['kubevirt', 'kubevirt'],
	['xcp-ng', 'xen-orchestra']
]);

function rowIdOf({
	family,
	generation,
	platform,
	chosenBy,
	version
}: Hypervisor): string | undefined {
	if (platform !== null) return PLATFORM_ROWS.get(platform.id);
	if (family === 'kvm') return undefined;
	const [oldest, before] =
		chosenBy === 'version'
			? [!isFrom(version, '4.1'), !isFrom(version, '6.0')]
			: [OLDEST.has(generation), OLDEST.has(generation) || BEFORE_6.has(generation)];
	return oldest ? 'vsphere-4.0' : before ? 'vsphere-4.1' : 'vsphere-6.0';
}

/** Whole migrations that fit a budget. */
const within = (budget: number | null | undefined, cost: number): number =>
	budget === null || budget === undefined || cost === 0 ? Infinity : Math.floor(budget / cost);

/** Of one host that only sends, or only takes. */
function permittedBy({
	hostBudget,
	hostCost,
	nicSlots,
	outOfHost,
	inAll
}: EvacuationLimits): number | null {
	const most = Math.min(
		within(hostBudget, hostCost?.vmotion ?? 0),
		...[nicSlots, outOfHost, inAll].map((slots) => slots ?? Infinity)
	);
	return most === Infinity ? null : most;
}

/** As many as were typed for each host, whatever the platform lets run. */
function typedLimits(limits: EvacuationLimits, slots: number): EvacuationLimits {
	const cost = limits.hostCost?.vmotion ?? 1;
	const atLeast = (budget: number | null | undefined, least: number) =>
		budget === null || budget === undefined ? null : Math.max(budget, least);
	return {
		...limits,
		nicSlots: slots,
		hostBudget: atLeast(limits.hostBudget, slots * cost),
		outOfHost: atLeast(limits.outOfHost, slots)
	};
}

function disciplineOf(
	chosen: Exclude<EvacuationValue<'disc'>, 'release'>,
	batch: number
): Discipline {
	return chosen === 'batches' ? { kind: chosen, of: batch } : { kind: chosen };
}

/** The limits of the platform, or what was typed; null without either. */
export const slotsOf = (scenario: Scenario, speed: Speed): Part<Slots | null> => {
	const { hypervisor } = speed;
	const id = rowIdOf(hypervisor);
	const row = EVACUATION_LIMITS.find((each) => each.id === id) ?? null;
	const read = row?.slots.value ?? null;
	const ofPlatform =
		read !== null
			? limitsOf(read, speed.given.lineRate)
			: speed.permitted.kind === 'limited'
				? { nicSlots: speed.permitted.migrations }
				: null;
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
				limits: typed === null ? limits : typedLimits(limits, typed),
				permitted: permittedBy(limits),
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
