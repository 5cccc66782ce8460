import { type ArrivalsBound, arrivalsBound } from '#lib/calc/evacuation/arrivals-bound';
import { perSecond, type PerSecond } from '#lib/calc/site-traffic';
import { add, bytes } from '#lib/calc/units';
import { once, withText } from '#lib/scenario/once';
import { andThen, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withEvacuationValues } from './asking';
import { type Movers, moversOf, type Plan } from './plan';

/** All of them once, as the copy sends them. */
function volumeOf({ groups, oneByOne, average, vms, migration }: Movers | Plan): number {
	const beside = (migration.disk?.size ?? 0) + migration.rules.fixedData;
	const memory =
		oneByOne !== null
			? oneByOne.active * memoryOf(oneByOne)
			: (groups?.reduce((sum, group) => sum + group.vms * group.kind.memory, 0) ??
				vms * average.kind.memory);
	return memory + vms * beside;
}

function memoryOf({ listed, emptied }: NonNullable<Plan['oneByOne']>): number {
	const leaves = new Set(emptied);
	let memory = 0;
	for (const [vm, at] of listed.vmHost.entries())
		if (leaves.has(at)) memory += listed.vmMemory[vm] ?? 0;
	return memory;
}

/** How many VMs a second can arrive at most, on a quick day: no order and no sharing makes it more. Null where none moves. */
export function churnOfPlan(plan: Movers | Plan): ArrivalsBound | null {
	const { counts, vms, slots, setUp, migration, rates } = plan;
	const { cards, link, own } = rates.high;
	return arrivalsBound({
		vms,
		hosts: counts.emptied,
		atOnceEach: slots.typed ?? slots.permitted,
		atOnceInAll: slots.discipline.kind === 'one-at-a-time' ? 1 : (slots.limits.inAll ?? null),
		volume: bytes(volumeOf(plan)),
		around: add(setUp.low, migration.rules.deviceState.low),
		cards,
		link,
		own
	});
}

/** What emptying a site adds to what switches have to learn. */
export interface Churn {
	readonly bound: ArrivalsBound;
	/** Addresses that are learnt anew, a second. */
	readonly addresses: PerSecond;
	/** As many are assumed to be learnt. */
	readonly learningRate: PerSecond;
}

/** Of the whole site, whatever is emptied on the page that asks; null where nothing can be or none moves. */
export const churnOf = once((scenario: Scenario): Part<Churn | null> =>
	andThen(
		moversOf(scenario.em === 'site' ? scenario : withText({ ...scenario }, 'em', 'site')),
		(movers): Part<Churn | null> => {
			const bound = movers.kind === 'movers' ? churnOfPlan(movers) : null;
			if (bound === null) return ready(null);
			return withEvacuationValues(scenario, ['macv', 'lrn'], ({ macv, lrn }) =>
				ready({
					bound,
					addresses: perSecond(bound.mean * Number(macv)),
					learningRate: perSecond(Number(lrn))
				})
			);
		}
	)
);
