import { STORAGE, type Estate } from './estate';
import { chargesOf, type Charges } from './slots';

/** Why a VM takes no part: of all targets the reason of the one that came nearest. */
export type NotPlacedBecause =
	/** No host may be gone to. */
	| { readonly kind: 'no-target' }
	| { readonly kind: 'memory'; readonly host: string; readonly short: number }
	| { readonly kind: 'vm-limit'; readonly host: string; readonly limit: number }
	/** The move costs more slots than the budget holds, however few run. */
	| { readonly kind: 'slots'; readonly at: string };

export interface NotPlaced {
	readonly id: string;
	readonly because: NotPlacedBecause;
}

export interface Placement {
	/** The host each VM goes to; -1 where it takes no part. */
	readonly to: Int32Array;
	readonly notPlaced: readonly NotPlaced[];
}

/** Hosts by free memory, the most first; of those with as much, the one fewest VMs were sent to, then by list. */
class Emptiest {
	private readonly heap: number[] = [];
	private readonly places = new Map<number, number>();

	constructor(
		private readonly free: Float64Array,
		private readonly placed: Int32Array
	) {}

	top(): number | undefined {
		return this.heap[0];
	}

	add(host: number): void {
		if (this.places.has(host)) return;
		this.heap.push(host);
		this.rise(this.heap.length - 1);
	}

	remove(host: number): void {
		const place = this.places.get(host);
		const last = this.heap.pop();
		this.places.delete(host);
		if (place === undefined || last === undefined || last === host) return;
		this.put(place, last);
		this.sink(this.rise(place));
	}

	private before(a: number, b: number): boolean {
		const [freeA, freeB] = [this.free[a]!, this.free[b]!];
		if (freeA !== freeB) return freeA > freeB;
		const [placedA, placedB] = [this.placed[a]!, this.placed[b]!];
		return placedA !== placedB ? placedA < placedB : a < b;
	}

	private put(place: number, host: number): void {
		this.heap[place] = host;
		this.places.set(host, place);
	}

	private rise(from: number): number {
		const host = this.heap[from]!;
		let place = from;
		while (place > 0) {
			const above = (place - 1) >> 1;
			if (!this.before(host, this.heap[above]!)) break;
			this.put(place, this.heap[above]!);
			place = above;
		}
		this.put(place, host);
		return place;
	}

	private sink(from: number): void {
		const host = this.heap[from]!;
		let place = from;
		for (;;) {
			const left = 2 * place + 1;
			if (left >= this.heap.length) break;
			const right = left + 1;
			const next =
				right < this.heap.length && this.before(this.heap[right]!, this.heap[left]!) ? right : left;
			if (!this.before(this.heap[next]!, host)) break;
			this.put(place, this.heap[next]!);
			place = next;
		}
		this.put(place, host);
	}
}

/**
 * Where each VM goes, before anything moves and in the order of the list: to the target it names, if that has room;
 * else to the one with most free memory. Memory not known is endless. Nothing that leaves a host makes room on it.
 *
 * Assumed, since DRS decides by load. Bias: what is placed greedily may leave out a VM that would have fitted.
 */
export function place(estate: Estate): Placement {
	const { hosts, vms } = estate;
	const free = Float64Array.from(hosts.memory);
	const placed = new Int32Array(free.length);
	const targets = new Emptiest(free, placed);
	hosts.target.forEach((is, host) => {
		if (is === 1 && hosts.vmLimit[host]! > 0) targets.add(host);
	});
	const charges = chargesOf(estate);
	const to = new Int32Array(vms.ids.length).fill(-1);
	const notPlaced: NotPlaced[] = [];

	const takes = (host: number, vm: number) =>
		free[host]! >= vms.reserve[vm]! && placed[host]! < hosts.vmLimit[host]!;
	const settle = (vm: number, host: number) => {
		to[vm] = host;
		// A disk that moves below its VM takes no memory anywhere.
		if (host === vms.from[vm]) return;
		const queued = hosts.target[host] === 1;
		if (queued) targets.remove(host);
		free[host]! -= vms.reserve[vm]!;
		placed[host]! += 1;
		if (queued && placed[host]! < hosts.vmLimit[host]!) targets.add(host);
	};

	for (let vm = 0; vm < to.length; vm++) {
		const named = vms.named[vm]!;
		const stays = vms.kind[vm] === STORAGE && named === vms.from[vm];
		if (named >= 0 && (stays || takes(named, vm))) {
			const full = charges.tooMuch(vm, named);
			if (full === null) settle(vm, named);
			else notPlaced.push({ id: vms.ids[vm]!, because: { kind: 'slots', at: full } });
			continue;
		}
		const found = bestTarget(vm, { estate, targets, free, charges });
		if (found >= 0) settle(vm, found);
		else
			notPlaced.push({ id: vms.ids[vm]!, because: nearest(vm, { estate, free, placed, charges }) });
	}
	return { to, notPlaced };
}

/** The emptiest target that takes a VM; -1 where none does. Those passed over go back afterwards. */
function bestTarget(
	vm: number,
	{
		estate: { vms },
		targets,
		free,
		charges
	}: {
		readonly estate: Estate;
		readonly targets: Emptiest;
		readonly free: Float64Array;
		readonly charges: Charges;
	}
): number {
	const passed: number[] = [];
	let found = -1;
	for (let host = targets.top(); host !== undefined; host = targets.top()) {
		// Those behind it have less.
		if (free[host]! < vms.reserve[vm]!) break;
		if (host !== vms.from[vm] && charges.tooMuch(vm, host) === null) {
			found = host;
			break;
		}
		passed.push(host);
		targets.remove(host);
	}
	for (const host of passed) targets.add(host);
	return found;
}

function nearest(
	vm: number,
	{
		estate: { hosts, vms },
		free,
		placed,
		charges
	}: {
		readonly estate: Estate;
		readonly free: Float64Array;
		readonly placed: Int32Array;
		readonly charges: Charges;
	}
): NotPlacedBecause {
	const named = vms.named[vm]!;
	let best: { readonly far: number; readonly because: NotPlacedBecause } | null = null;
	hosts.ids.forEach((host, at) => {
		if ((hosts.target[at] === 0 && at !== named) || at === vms.from[vm]) return;
		const short = vms.reserve[vm]! - free[at]!;
		const limit = hosts.vmLimit[at]!;
		const because: NotPlacedBecause | null =
			short > 0
				? { kind: 'memory', host, short }
				: placed[at]! >= limit
					? { kind: 'vm-limit', host, limit }
					: slotsOf(charges.tooMuch(vm, at));
		if (because === null) return;
		const far = Math.max(0, short);
		if (best === null || far < best.far) best = { far, because };
	});
	return (best as { readonly because: NotPlacedBecause } | null)?.because ?? { kind: 'no-target' };
}

const slotsOf = (at: string | null): NotPlacedBecause | null =>
	at === null ? null : { kind: 'slots', at };
