import { type ArrivalsBound, arrivalsBound } from '#lib/calc/evacuation/arrivals-bound';
import { add, bytes } from '#lib/calc/units';
import type { Movers, Plan } from './plan';

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
