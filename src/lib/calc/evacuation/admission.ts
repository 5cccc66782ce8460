import type { Estate } from './estate';
import { KeyQueue } from './queue';
import type { End, Slots } from './slots';

/** Who may start, and who waits. */
export interface Admission {
	/** Starts what may start before anything has run. */
	readonly open: () => void;
	/** Notes that a move has ended; its slots are free. */
	readonly ended: (vm: number) => void;
	/** Starts what may start since the last time, in the order of the list. */
	readonly admit: () => void;
}

/** What waits at one end of its moves, by place: each place has a list in the order of the VMs. */
interface Waiting {
	/** First of each place; -1 where none waits. */
	readonly heads: Int32Array;
	readonly next: Int32Array;
	readonly before: Int32Array;
	readonly places: Int32Array;
	readonly shut: (place: number) => boolean;
}

function waitingBy(places: Int32Array, count: number, shut: (place: number) => boolean): Waiting {
	const heads = new Int32Array(count).fill(-1);
	const next = new Int32Array(places.length).fill(-1);
	const before = new Int32Array(places.length).fill(-1);
	for (let vm = places.length - 1; vm >= 0; vm--) {
		const place = places[vm]!;
		if (place < 0) continue;
		const after = heads[place]!;
		next[vm] = after;
		if (after >= 0) before[after] = vm;
		heads[place] = vm;
	}
	return { heads, next, before, places, shut };
}

function unlink({ heads, next, before, places }: Waiting, vm: number): void {
	const place = places[vm]!;
	if (place < 0) return;
	const [ahead, after] = [before[vm]!, next[vm]!];
	if (ahead >= 0) next[ahead] = after;
	else heads[place] = after;
	if (after >= 0) before[after] = ahead;
}

/**
 * First fit in the order of the list, looking only at VMs that touch a place where slots came free: of no other has
 * anything changed. `from` to `until` is the part of the list that may start, in batches.
 */
function firstFit(
	estate: Estate,
	{
		to,
		slots,
		isWaiting,
		start
	}: {
		readonly to: Int32Array;
		readonly slots: Slots;
		readonly isWaiting: (vm: number) => boolean;
		readonly start: (vm: number) => void;
	}
) {
	const { vms, hosts, datastores, limits } = estate;
	const placed = (places: Int32Array) => places.map((place, vm) => (to[vm]! < 0 ? -1 : place));
	const host = (end: End) => (place: number) => slots.hostShut(place, end);
	const store = (end: End) => (place: number) => slots.datastoreShut(place, end);
	const [hostCount, storeCount] = [hosts.ids.length, datastores.ids.length];
	const ends = [
		waitingBy(placed(vms.from), hostCount, host('atSource')),
		waitingBy(to, hostCount, host('atTarget')),
		...(storeCount === 0
			? []
			: [
					waitingBy(placed(vms.datastore), storeCount, store('atSource')),
					waitingBy(placed(vms.toDatastore), storeCount, store('atTarget'))
				]),
		// Where all of an estate share a budget, each end concerns all.
		...(limits.inAll === Infinity
			? []
			: [waitingBy(placed(new Int32Array(to.length)), 1, () => false)])
	];
	const width = Math.max(hostCount, storeCount, 1);
	/** Where slots came free: the next VM of each list to look at. */
	const cursors = new KeyQueue(ends.length * width);
	const touch = (end: number, place: number) => {
		if (place < 0) return;
		const first = ends[end]!.heads[place]!;
		if (first >= 0) cursors.set(end * width + place, first);
	};
	const launch = (vm: number) => {
		for (const end of ends) unlink(end, vm);
		start(vm);
	};

	return {
		ended(vm: number): void {
			touch(0, vms.from[vm]!);
			touch(1, vms.from[vm]!);
			touch(0, to[vm]!);
			touch(1, to[vm]!);
			for (let end = 2; end < ends.length; end++) {
				if (storeCount > 0 && end < 4) {
					touch(end, vms.datastore[vm]!);
					touch(end, vms.toDatastore[vm]!);
				} else touch(end, 0);
			}
		},
		admit(until: number): void {
			while (cursors.size > 0) {
				const cursor = cursors.top();
				const vm = cursors.least();
				const end = ends[Math.floor(cursor / width)]!;
				if (vm < until && isWaiting(vm) && slots.fits(vm)) launch(vm);
				const next = end.next[vm]!;
				if (next < 0 || next >= until || end.shut(cursor % width)) cursors.remove(cursor);
				else cursors.set(cursor, next);
			}
		},
		/** Goes through a part of the list from its head. */
		sweep(from: number, until: number): void {
			for (let vm = from; vm < until; vm++) {
				if (isWaiting(vm) && slots.fits(vm)) launch(vm);
			}
		}
	};
}

export function admissionOf(
	estate: Estate,
	how: {
		readonly to: Int32Array;
		readonly slots: Slots;
		readonly isWaiting: (vm: number) => boolean;
		readonly start: (vm: number) => void;
	}
): Admission {
	const { discipline } = estate.model;
	const { to, slots, isWaiting, start } = how;
	const count = to.length;
	switch (discipline.kind) {
		case 'first-fit': {
			const list = firstFit(estate, how);
			return {
				open: () => list.sweep(0, count),
				ended: list.ended,
				admit: () => list.admit(count)
			};
		}
		case 'strict': {
			let head = 0;
			const admit = () => {
				for (; head < count; head++) {
					if (!isWaiting(head)) continue;
					if (!slots.fits(head)) return;
					start(head);
				}
			};
			return { open: admit, ended: () => {}, admit };
		}
		case 'batches':
			return inBatches(estate, how, discipline.of);
		case 'one-at-a-time':
			return inBatches(estate, how, 1);
	}
}

/** Of those that take part, so many at a time; within a batch whatever fits. */
function inBatches(estate: Estate, how: Parameters<typeof admissionOf>[1], of: number): Admission {
	const list = firstFit(estate, how);
	const count = how.to.length;
	let until = 0;
	let left = 0;
	const next = () => {
		const from = until;
		for (; until < count && left < of; until++) {
			if (how.isWaiting(until)) left += 1;
		}
		list.sweep(from, until);
	};
	return {
		open: next,
		ended(vm) {
			left -= 1;
			list.ended(vm);
		},
		admit() {
			list.admit(until);
			if (left === 0) next();
		}
	};
}
