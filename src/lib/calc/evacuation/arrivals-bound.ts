import { perSecond, type PerSecond } from '#lib/calc/site-traffic';
import type { Bytes, BytesPerSecond, Seconds } from '#lib/calc/units';

/** What is emptied, in sums: no list of VMs is needed. */
export interface EmptiedInSum {
	readonly vms: number;
	/** Hosts that are emptied. */
	readonly hosts: number;
	/** Migrations of one host at once, and of all; null where nothing bounds them. */
	readonly atOnceEach: number | null;
	readonly atOnceInAll: number | null;
	/** Of all VMs together, each byte once. */
	readonly volume: Bytes;
	/** Set-up and resume of one, at the least. */
	readonly around: Seconds;
	/** Of one host; of the link, null where none is crossed; of one migration, null where nothing else holds it back. */
	readonly cards: BytesPerSecond;
	readonly link: BytesPerSecond | null;
	readonly own: BytesPerSecond | null;
}

export interface ArrivalsBound {
	/** VMs that arrive a second on average, at the very most. */
	readonly mean: PerSecond;
	readonly by: 'slots' | 'cards' | 'link';
	/** Never more move at once. */
	readonly atOnce: number;
}

/**
 * How many VMs a second can arrive at most while hosts are emptied, if all find a place; null where none moves.
 *
 * Model: each byte goes once, so that all together take as long as link and cards need for it; and each VM holds a slot
 * for as long as it would take alone. Whatever order, sharing and writing guests do, it only takes longer.
 * Units: B, B/s, s.
 */
export function arrivalsBound(emptied: EmptiedInSum): ArrivalsBound | null {
	const { vms, hosts, atOnceEach, atOnceInAll, volume, around, cards, link, own } = emptied;
	if (vms === 0 || hosts === 0) return null;
	const atOnce = Math.min(vms, hosts * (atOnceEach ?? Infinity), atOnceInAll ?? Infinity);
	const alone = Math.min(cards, link ?? Infinity, own ?? Infinity);
	const inSlots = vms * around + volume / alone;
	const ends = [
		{ by: 'link', time: link === null ? 0 : volume / link },
		{ by: 'cards', time: volume / (hosts * cards) },
		{ by: 'slots', time: inSlots / atOnce }
	] as const;
	const slowest = ends.reduce((most, each) => (each.time > most.time ? each : most));
	return { mean: perSecond(vms / slowest.time), by: slowest.by, atOnce };
}
