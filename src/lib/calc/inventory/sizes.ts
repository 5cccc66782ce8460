import { bytes, type Bytes } from '#lib/calc/units';
import type { InventoryVm } from './inventory';

/** VMs of one memory. */
export interface SizeGroup {
	readonly vms: number;
	readonly memory: Bytes;
}

/** A question has room for no more. */
const MOST = 40;

/**
 * VMs by their memory, the smallest first; those that do not say it are left out. Where there are more sizes than a
 * question has room for, the rarest count as the next larger one, so that nothing gets smaller.
 */
export function sizesOf(vms: readonly InventoryVm[]): readonly SizeGroup[] {
	const counts = new Map<Bytes, number>();
	for (const { memory } of vms)
		if (memory !== null && memory > 0) counts.set(memory, (counts.get(memory) ?? 0) + 1);
	const groups = [...counts]
		.map(([memory, count]): SizeGroup => ({ vms: count, memory }))
		.toSorted((a, b) => a.memory - b.memory);
	while (groups.length > MOST) {
		// The largest has none to go with.
		const rarest = groups
			.slice(0, -1)
			.reduce(
				(least, { vms: count }, place) => (count < (groups[least]?.vms ?? 0) ? place : least),
				0
			);
		const [gone] = groups.splice(rarest, 1);
		const next = groups[rarest];
		if (gone !== undefined && next !== undefined)
			groups[rarest] = { vms: next.vms + gone.vms, memory: bytes(next.memory) };
	}
	return groups;
}
