import { bytes, type Bytes, type Seconds } from '#lib/calc/units';
import type { Evacuated } from './evacuation';

/** Who is safe by a time, and who is not. */
export interface ByDeadline {
	readonly moved: readonly string[];
	/** Still moving or waiting then, in the order in which they would finish. */
	readonly late: readonly { readonly id: string; readonly finish: Seconds }[];
	/** Never to move: no place was found for them. */
	readonly notPlaced: readonly string[];
	/** Sent by those that moved. */
	readonly sent: Bytes;
}

export function byDeadline({ vms, notPlaced }: Evacuated, deadline: Seconds): ByDeadline {
	const moved = vms.filter(({ finish }) => finish <= deadline);
	return {
		moved: moved.map(({ id }) => id),
		late: vms
			.filter(({ finish }) => finish > deadline)
			.map(({ id, finish }) => ({ id, finish }))
			.toSorted((a, b) => a.finish - b.finish),
		notPlaced: notPlaced.map(({ id }) => id),
		sent: bytes(moved.reduce((sum, { sent }) => sum + sent, 0))
	};
}

/** When each host of the list is empty: the last of its VMs. Hosts whose VMs found no place are never so. */
export function hostsEmptyAt(
	from: ReadonlyMap<string, string>,
	{ vms, notPlaced }: Evacuated
): ReadonlyMap<string, Seconds | null> {
	const empty = new Map<string, Seconds | null>();
	for (const { id, finish } of vms) {
		const host = from.get(id);
		if (host === undefined) continue;
		const before = empty.get(host);
		if (before === undefined || (before !== null && before < finish)) empty.set(host, finish);
	}
	for (const { id } of notPlaced) {
		const host = from.get(id);
		if (host !== undefined) empty.set(host, null);
	}
	return empty;
}
