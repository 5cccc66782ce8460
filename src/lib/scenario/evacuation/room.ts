import { exact } from '#lib/calc/exact';
import { type Bytes, bytes, mebibytes } from '#lib/calc/units';
import type { Hardware } from '#lib/scenario/domain/estate';
import { type Counts, leaving, shareOf } from './counts';

/** Who is moved, and the memory that they take where they go. */
export interface RoomAsked {
	readonly counts: Counts;
	/** The VM that stands for all. */
	readonly average: { readonly reserve: Bytes };
	/** null where all VMs are alike. */
	readonly groups: readonly unknown[] | null;
	readonly memory: Bytes;
}

/** What hypervisor and VMs leave of the memory of a host. */
export function leftOf(
	{ host, sharing }: Hardware,
	{ counts: { vms, hosts }, average }: RoomAsked
): Bytes {
	const whole = exact(host.memoryMib).minus(host.hypervisorMib).times(sharing.memoryOvercommit);
	return bytes(Math.max(0, mebibytes(whole.toNumber()) - (vms / hosts) * average.reserve));
}

/** What has to leave together at most: VMs, or their memory where they differ. */
function mostAtOnce({ counts, groups, memory }: RoomAsked): number {
	const { what, hosts, vms, atATime } = counts;
	if (what !== 'roll') return groups === null ? leaving(counts) : memory;
	if (groups !== null) return (memory * atATime) / hosts;
	// What a host holds by its turn beyond its own has left as much room where it came from.
	const held = Array.from({ length: hosts }, (_, place) => shareOf(vms, hosts, place));
	const turns = Array.from({ length: Math.ceil(hosts / atATime) }, (_, turn) => turn * atATime);
	return Math.max(
		...turns.map((first) =>
			held.slice(first, first + atATime).reduce((sum, there) => sum + there, 0)
		)
	);
}

/**
 * Whether so much free memory on each host is too little for what leaves the others.
 *
 * Bias: where VMs differ in size only their memory is added up, so that a last one which fits nowhere is not seen.
 */
export function lacksRoom(asked: RoomAsked, free: Bytes): boolean {
	const { counts, average, groups } = asked;
	const taking = counts.hosts - (counts.what === 'roll' ? counts.atATime : counts.emptied);
	// Without another host it is not memory that is wanting.
	if (taking <= 0) return false;
	const each = groups === null ? Math.floor(free / average.reserve) : free;
	return mostAtOnce(asked) > taking * each;
}
