import { BINDERS, type Paths } from './paths';
import type { Flows, FullWatcher } from './flows';

/**
 * What is summed, as columns of plain numbers: flow-seconds by what bound them, in the order of BINDERS; seconds of
 * VMs that waited while a resource on their path was full, and of those that only lacked slots; seconds during which
 * the link was full; bytes that moved.
 */
export const WAITING_FOR_BANDWIDTH = BINDERS.length;
export const WAITING_FOR_SLOTS = WAITING_FOR_BANDWIDTH + 1;
export const LINK_FULL = WAITING_FOR_SLOTS + 1;
export const CARRIED = LINK_FULL + 1;
const COLUMNS = CARRIED + 1;

export interface Tally {
	/** Counts what lasted since the last time. To be called before anything changes. */
	readonly until: (now: number) => void;
	/** A VM no longer waits. */
	readonly started: (vm: number) => void;
	readonly total: Float64Array;
	/** The same by time, in steps of one length: from a 256th of the whole to a 128th. */
	readonly steps: () => { readonly length: number; readonly rows: readonly Float64Array[] };
}

const MOST_STEPS = 256;

/** Waiting VMs by path: those of one path wait for the same resources. */
function waitingPaths({ ends, width, ways, rates, links, nothing }: Paths, waits: Uint8Array) {
	const groups = new Int32Array(waits.length).fill(-1);
	const known = new Map<number, number>();
	const waiting: number[] = [];
	const crosses: boolean[] = [];
	const groupsOf: number[][] = Array.from(rates, () => []);
	for (let vm = 0; vm < waits.length; vm++) {
		if (waits[vm] === 0) continue;
		const path = ends.subarray(vm * width, (vm + 1) * width);
		// Paths of the same ends get the same number, end after end.
		let group = -1;
		for (const end of path) {
			const key = (group + 1) * rates.length + end;
			group = known.get(key) ?? known.size;
			if (group === known.size) known.set(key, group);
		}
		groups[vm] = group;
		if (waiting[group] === undefined) {
			waiting[group] = 0;
			crosses[group] = ways[vm] !== nothing;
			for (const end of path) {
				if (end !== nothing && !links.includes(end)) groupsOf[end]!.push(group);
			}
		}
		waiting[group]! += 1;
	}
	return { groups, waiting, crosses, groupsOf };
}

/**
 * What bound, when: of each VM that moves what froze its rate; of each that waits whether one more slot would help.
 */
export function tallyOf(paths: Paths, flowsOf: (watcher: FullWatcher) => Flows, waits: Uint8Array) {
	const { groups, waiting, crosses, groupsOf } = waitingPaths(paths, waits);
	/** How many resources on a path are full, the link aside. */
	const fullOn = new Int32Array(waiting.length);
	/** Of those over the link and of the others: how many wait, and how many of them for a full resource. */
	const count = { over: 0, beside: 0 };
	const behind = { over: 0, beside: 0 };
	const side = (group: number) => (crosses[group] ? 'over' : 'beside');
	waiting.forEach((vms, group) => {
		count[side(group)] += vms;
	});
	/** Groups nobody waits in any longer are left out from the next time on. */
	const shift = (end: number, by: 1 | -1) => {
		const list = groupsOf[end]!;
		for (let at = 0; at < list.length; at++) {
			const group = list[at]!;
			if (waiting[group] === 0) {
				list[at--] = list.at(-1)!;
				list.length -= 1;
				continue;
			}
			fullOn[group]! += by;
			if (fullOn[group] === (by === 1 ? 1 : 0)) behind[side(group)] += by * waiting[group]!;
		}
	};
	const watcher: FullWatcher = { full: (end) => shift(end, 1), open: (end) => shift(end, -1) };
	const flows = flowsOf(watcher);

	const total = new Float64Array(COLUMNS);
	const steps = new Float64Array(COLUMNS * MOST_STEPS);
	let length = 0;
	let last = 0;
	/** What lasts now, a second of it. */
	const now = new Float64Array(COLUMNS);
	const measure = () => {
		const linkFull = flows.linkIsFull();
		const forBandwidth = behind.beside + (linkFull ? count.over : behind.over);
		now.set(flows.bound);
		now[WAITING_FOR_BANDWIDTH] = forBandwidth;
		now[WAITING_FOR_SLOTS] = count.over + count.beside - forBandwidth;
		now[LINK_FULL] = linkFull ? 1 : 0;
		now[CARRIED] = flows.carried();
	};
	const addTo = (sums: Float64Array, row: number, times: number) => {
		for (let at = 0; at < COLUMNS; at++) sums[row * COLUMNS + at]! += now[at]! * times;
	};
	/** Two steps become one, so that the whole goes into as many as there are. */
	const widen = () => {
		for (let row = 0; row < MOST_STEPS; row++) {
			for (let at = 0; at < COLUMNS; at++) {
				const merged = 2 * row < MOST_STEPS ? 2 * row * COLUMNS + at : -1;
				steps[row * COLUMNS + at] = merged < 0 ? 0 : steps[merged]! + steps[merged + COLUMNS]!;
			}
		}
		length *= 2;
	};
	const enter = (from: number, to: number) => {
		// A share of the shortest times there are is none, and would never grow.
		if (length === 0) length = Math.max((to - from) / MOST_STEPS, Number.MIN_VALUE);
		while (to > length * MOST_STEPS) widen();
		let begin = from;
		for (let row = Math.min(MOST_STEPS - 1, Math.floor(from / length)); begin < to; row++) {
			const end = row >= MOST_STEPS - 1 ? to : Math.min(to, (row + 1) * length);
			if (end > begin) addTo(steps, row, end - begin);
			begin = Math.max(begin, end);
		}
	};

	const tally: Tally = {
		total,
		until(moment) {
			if (!(moment > last)) return;
			measure();
			addTo(total, 0, moment - last);
			enter(last, moment);
			last = moment;
		},
		started(vm) {
			const group = groups[vm]!;
			waiting[group]! -= 1;
			count[side(group)] -= 1;
			if (fullOn[group]! > 0) behind[side(group)] -= 1;
		},
		steps: () => {
			// A step that begins with the end by a rounding is none.
			const used = length === 0 ? 0 : Math.ceil(last / length - 1e-9);
			const row = (at: number) => steps.subarray(at * COLUMNS, (at + 1) * COLUMNS);
			return { length, rows: Array.from({ length: used }, (_, at) => row(at)) };
		}
	};
	return { tally, flows };
}
