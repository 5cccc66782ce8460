import { BINDERS, type Paths } from './paths';
import type { Flows, FullWatcher } from './flows';

/** What happened from one moment to another, as sums over those that waited and moved. */
export interface Stretch {
	/** Flow-seconds by what bound them, in the order of BINDERS. */
	readonly moving: Float64Array;
	/** Seconds of waiting VMs: a resource on their path was full, or only slots were missing. */
	waitingForBandwidth: number;
	waitingForSlots: number;
	/** Seconds during which the link was full. */
	linkFull: number;
	/** Bytes that moved. */
	carried: number;
}

export interface Tally extends FullWatcher {
	/** Counts what lasted since the last time. To be called before anything changes. */
	readonly until: (now: number) => void;
	/** A VM no longer waits. */
	readonly started: (vm: number) => void;
	readonly total: Stretch;
	/** The same by time, in steps of one length; none longer than a 128th of the whole. */
	readonly steps: () => { readonly length: number; readonly stretches: readonly Stretch[] };
}

const MOST_STEPS = 256;

const emptyStretch = (): Stretch => ({
	moving: new Float64Array(BINDERS.length),
	waitingForBandwidth: 0,
	waitingForSlots: 0,
	linkFull: 0,
	carried: 0
});

function addTo(sum: Stretch, part: Stretch, times: number): void {
	for (let at = 0; at < BINDERS.length; at++) sum.moving[at]! += part.moving[at]! * times;
	sum.waitingForBandwidth += part.waitingForBandwidth * times;
	sum.waitingForSlots += part.waitingForSlots * times;
	sum.linkFull += part.linkFull * times;
	sum.carried += part.carried * times;
}

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

	const total = emptyStretch();
	const steps = Array.from({ length: MOST_STEPS }, emptyStretch);
	let length = 0;
	let last = 0;
	const now = emptyStretch();
	const measure = () => {
		const linkFull = flows.linkIsFull();
		const forBandwidth = behind.beside + (linkFull ? count.over : behind.over);
		for (let at = 0; at < BINDERS.length; at++) now.moving[at] = flows.bound[at]!;
		now.waitingForBandwidth = forBandwidth;
		now.waitingForSlots = count.over + count.beside - forBandwidth;
		now.linkFull = linkFull ? 1 : 0;
		now.carried = flows.carried();
	};
	/** Two steps become one, so that the whole goes into as many as there are. */
	const widen = () => {
		for (let at = 0; at < MOST_STEPS; at++) {
			const merged = emptyStretch();
			if (2 * at < MOST_STEPS) {
				addTo(merged, steps[2 * at]!, 1);
				addTo(merged, steps[2 * at + 1]!, 1);
			}
			steps[at] = merged;
		}
		length *= 2;
	};
	const enter = (from: number, to: number) => {
		if (length === 0) length = (to - from) / MOST_STEPS;
		while (to > length * MOST_STEPS) widen();
		let at = Math.min(MOST_STEPS - 1, Math.floor(from / length));
		let begin = from;
		for (; at < MOST_STEPS && begin < to; at++) {
			const end = at === MOST_STEPS - 1 ? to : Math.min(to, (at + 1) * length);
			if (end > begin) addTo(steps[at]!, now, end - begin);
			begin = Math.max(begin, end);
		}
	};

	const tally: Tally = {
		...watcher,
		total,
		until(moment) {
			if (!(moment > last)) return;
			measure();
			addTo(total, now, moment - last);
			enter(last, moment);
			last = moment;
		},
		started(vm) {
			const group = groups[vm]!;
			waiting[group]! -= 1;
			count[side(group)] -= 1;
			if (fullOn[group]! > 0) behind[side(group)] -= 1;
		},
		steps: () => ({
			length,
			stretches: steps.slice(0, length === 0 ? 0 : Math.ceil(last / length - 1e-9))
		})
	};
	return { tally, flows };
}
