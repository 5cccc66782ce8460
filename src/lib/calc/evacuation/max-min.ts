import type { Paths } from './paths';
import { KeyQueue } from './queue';

/** Levels that differ by less are one: below what any answer shows, above what sums of doubles lose. */
const SAME = 1e-12;

/**
 * Max-min fair rates of the flows that run: all rise alike; where a resource is full its flows stay; the others go on.
 *
 * Kept as one level for each resource: the rate above which it lets no flow go, Infinity where it is not full. A flow
 * runs at the least level of its path, or at its own ceiling. A change is passed on from resource to resource until
 * no level changes, which ends because a lower level never depends on a higher one.
 */
export interface MaxMin {
	readonly join: (flow: number) => void;
	readonly leave: (flow: number) => void;
	/** The levels after all joins and leaves; calls back for each flow whose rate may have changed. */
	readonly settle: (changed: (flow: number) => void) => void;
	/** The rate of a flow by the levels. */
	readonly rateOf: (flow: number) => number;
	/** Infinity where a resource is not full. */
	readonly levels: Float64Array;
	/** What was worked out again at the last time: levels of these may have changed. */
	readonly touched: () => readonly number[];
	readonly clear: () => void;
	/** Works out everything anew, for flows that join together. */
	readonly fill: (flows: readonly number[]) => void;
}

export function maxMin({ ends, width, rates, nothing }: Paths, caps: Float64Array): MaxMin {
	const levels = new Float64Array(rates.length).fill(Infinity);
	const members: number[][] = Array.from(rates, () => []);
	/** Where a flow stands in the list of each of its ends. */
	const places = new Int32Array(ends.length);
	const queue: number[] = [];
	const queued = new Uint8Array(rates.length);
	const changedEnds: number[] = [];
	const isChanged = new Uint8Array(rates.length);
	const newFlows: number[] = [];
	const seen = new Int32Array(caps.length);
	let stamp = 0;
	let allowed = new Float64Array(64);

	const enqueue = (end: number) => {
		if (queued[end] === 1) return;
		queued[end] = 1;
		queue.push(end);
	};
	/** Whether the changes listed were told already. */
	let told = false;
	const change = (end: number) => {
		if (told) changedEnds.length = 0;
		told = false;
		if (isChanged[end] === 1) return;
		isChanged[end] = 1;
		changedEnds.push(end);
	};
	const enlist = (flow: number) => {
		for (let at = flow * width; at < (flow + 1) * width; at++) {
			const end = ends[at]!;
			if (end === nothing) break;
			places[at] = members[end]!.push(flow) - 1;
		}
	};
	const placeOf = (flow: number, end: number) => {
		let at = flow * width;
		while (ends[at] !== end) at++;
		return at;
	};
	const strike = (flow: number) => {
		for (let at = flow * width; at < (flow + 1) * width; at++) {
			const end = ends[at]!;
			if (end === nothing) break;
			const list = members[end]!;
			const last = list.pop()!;
			if (last === flow) continue;
			const place = places[at]!;
			list[place] = last;
			places[placeOf(last, end)] = place;
		}
	};

	/** What the rest of its path leaves a flow. */
	const elsewhere = (flow: number, end: number) => {
		let least = caps[flow]!;
		for (let at = flow * width, until = at + width; at < until; at++) {
			const other = ends[at]!;
			if (other !== end && levels[other]! < least) least = levels[other]!;
		}
		return least;
	};
	/** The level up to which a resource fills, given what the others allow its flows. */
	const levelOf = (end: number) => {
		const flows = members[end]!;
		const count = flows.length;
		if (count === 0) return Infinity;
		if (allowed.length < count) allowed = new Float64Array(2 * count);
		for (let i = 0; i < count; i++) allowed[i] = elsewhere(flows[i]!, end);
		const rate = rates[end]!;
		let level = rate / count;
		let above = count;
		for (;;) {
			let sum = 0;
			let free = 0;
			const bar = level * (1 - SAME);
			for (let i = 0; i < count; i++) {
				if (allowed[i]! < bar) sum += allowed[i]!;
				else free += 1;
			}
			if (free === 0) return Infinity;
			if (free === above) return level;
			above = free;
			level = (rate - sum) / free;
		}
	};
	const isSame = (a: number, b: number) => a === b || Math.abs(a - b) <= SAME * Math.min(a, b);

	/** Those that may fill to another level when one goes from `before` to `after`. */
	const passOn = (end: number, before: number, after: number) => {
		for (const flow of members[end]!) {
			for (let at = flow * width, until = at + width; at < until; at++) {
				const other = ends[at]!;
				if (other === end || other === nothing) continue;
				const level = levels[other]!;
				if (level === Infinity ? after > before : before < level || after < level) enqueue(other);
			}
		}
	};

	const rateOf = (flow: number) => {
		let least = caps[flow]!;
		for (let at = flow * width, until = at + width; at < until; at++) {
			const level = levels[ends[at]!]!;
			if (level < least) least = level;
		}
		return least;
	};

	/** Everything from nothing, by progressive filling: the resource with the least share is full first. */
	const refill = () => {
		const left = Float64Array.from(rates);
		const open = Int32Array.from(members, (flows) => flows.length);
		const shares = new KeyQueue(rates.length + caps.length);
		const frozen = new Set<number>();
		const share = (end: number) => {
			if (open[end]! > 0) shares.set(end, Math.max(0, left[end]!) / open[end]!);
			else shares.remove(end);
		};
		members.forEach((flows, end) => {
			levels[end] = Infinity;
			share(end);
			change(end);
			for (const flow of flows) {
				if (caps[flow]! < Infinity) shares.set(rates.length + flow, caps[flow]!);
			}
		});
		const freeze = (flow: number, rate: number) => {
			frozen.add(flow);
			shares.remove(rates.length + flow);
			for (let at = flow * width, until = at + width; at < until; at++) {
				const end = ends[at]!;
				if (end === nothing) break;
				left[end]! -= rate;
				open[end]! -= 1;
				if (levels[end] === Infinity) share(end);
			}
		};
		while (shares.size > 0) {
			const item = shares.top();
			const rate = shares.least();
			if (item >= rates.length) freeze(item - rates.length, rate);
			else {
				levels[item] = rate;
				shares.remove(item);
				for (const flow of members[item]!) if (!frozen.has(flow)) freeze(flow, rate);
			}
		}
	};

	/** Levels ever passed on and never at rest would be a fault of rounding: then all is filled anew. */
	const MOST = 1000 * rates.length;

	return {
		levels,
		rateOf,
		touched: () => changedEnds,
		join(flow) {
			enlist(flow);
			newFlows.push(flow);
			for (let at = flow * width; at < (flow + 1) * width; at++) {
				if (ends[at] !== nothing) enqueue(ends[at]!);
			}
		},
		leave(flow) {
			strike(flow);
			for (let at = flow * width; at < (flow + 1) * width; at++) {
				if (ends[at] !== nothing) enqueue(ends[at]!);
			}
		},
		settle(changed) {
			let worked = 0;
			if (told) changedEnds.length = 0;
			told = false;
			for (let at = 0; at < queue.length; at++) {
				const end = queue[at]!;
				queued[end] = 0;
				const before = levels[end]!;
				const after = levelOf(end);
				if (isSame(before, after)) continue;
				levels[end] = after;
				change(end);
				passOn(end, before, after);
				if (++worked > MOST) {
					for (const left of queue.splice(0)) queued[left] = 0;
					refill();
				}
			}
			queue.length = 0;
			stamp += 1;
			const report = (flow: number) => {
				if (seen[flow] === stamp) return;
				seen[flow] = stamp;
				changed(flow);
			};
			for (const flow of newFlows) report(flow);
			newFlows.length = 0;
			for (const end of changedEnds) {
				isChanged[end] = 0;
				for (const flow of members[end]!) report(flow);
			}
			told = true;
		},
		clear() {
			for (const list of members) list.length = 0;
			levels.fill(Infinity);
			for (const end of queue) queued[end] = 0;
			for (const end of changedEnds) isChanged[end] = 0;
			queue.length = 0;
			changedEnds.length = 0;
			newFlows.length = 0;
		},
		fill(flows) {
			for (const flow of flows) {
				enlist(flow);
				newFlows.push(flow);
			}
			refill();
		}
	};
}
