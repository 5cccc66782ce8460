import { maxMin } from './max-min';
import { LINK, OWN, type Paths } from './paths';
import { KeyQueue } from './queue';

/** Below this part of what cards allow the link surely binds everybody: room against going to and fro. */
const SURELY = 0.9;
const SAME = 1 - 1e-9;

/** The flows that move, each with what is left to send at the rate it gets. */
export interface Flows {
	/** A flow begins to send. It gets its rate when `settle` is called. */
	readonly join: (flow: number, amount: number) => void;
	readonly leave: (flow: number) => void;
	/** A flow whose amount is sent goes on with another, at the rate it has. */
	readonly goOn: (flow: number, amount: number) => void;
	/** Rates after all joins and leaves of this moment. */
	readonly settle: () => void;
	/** When the next amount is sent. */
	readonly due: () => number;
	/** Lets time pass up to that moment, and says whose amount it is. */
	readonly take: (now: number) => number;
	/** Lets time pass up to a moment before that. */
	readonly advance: (now: number) => void;
	readonly rateOf: (flow: number) => number;
	readonly running: () => number;
	/** How many are bound by each of BINDERS. */
	readonly bound: Int32Array;
	readonly linkIsFull: () => boolean;
	/** The sum of all rates. */
	readonly carried: () => number;
}

/** What happens to resources other than the link. */
export interface FullWatcher {
	readonly full: (end: number) => void;
	readonly open: (end: number) => void;
}

/**
 * Two ways to keep the rates. Where every flow crosses the link and the link binds them all, they have one rate: each
 * is due when the integral of that rate, one clock for all, has grown by what it sends, and no change of the rate
 * touches a flow. Otherwise rates are max-min fair by levels, and each flow is due at a time of its own.
 */
export function flowsOf(paths: Paths, caps: Float64Array, watcher: FullWatcher): Flows {
	const count = caps.length;
	const fair = maxMin(paths, caps);
	const bound = new Int32Array(5);
	const binder = new Uint8Array(count);
	const isBound = new Uint8Array(count);
	const isFull = new Uint8Array(paths.rates.length);
	const active: number[] = [];
	const placeOf = new Int32Array(count).fill(-1);
	/** How many run over each way of the link, and over none. */
	const onWay = new Int32Array(paths.rates.length);
	const leastCap = caps.reduce((least, cap) => Math.min(least, cap), Infinity);

	let now = 0;
	let together = false;
	let sumOfRates = 0;
	/** In common: the rate, and its integral so far. */
	let rate = 0;
	let clock = 0;
	const byClock = new KeyQueue(count);
	/** Apart: the rate of each, what was left and when that was so. */
	const rates = new Float64Array(count);
	const left = new Float64Array(count);
	const since = new Float64Array(count);
	const byTime = new KeyQueue(count);
	/** Of every resource but the link: what it could give each of its flows. */
	const shares = new KeyQueue(paths.rates.length);
	const crowd = new Int32Array(paths.rates.length);

	const bind = (flow: number, by: number) => {
		if (isBound[flow] === 1) bound[binder[flow]!]! -= 1;
		isBound[flow] = 1;
		binder[flow] = by;
		bound[by]! += 1;
	};
	const unbind = (flow: number) => {
		if (isBound[flow] === 1) bound[binder[flow]!]! -= 1;
		isBound[flow] = 0;
	};
	const binderOf = (flow: number, at: number) => {
		const bar = at / SAME;
		if (caps[flow]! <= bar) return OWN;
		let least = 5;
		for (let place = flow * paths.width, until = place + paths.width; place < until; place++) {
			const end = paths.ends[place]!;
			if (fair.levels[end]! <= bar && paths.binders[end]! < least) least = paths.binders[end]!;
		}
		return least;
	};
	const [there, back] = paths.links;
	const hasLink = paths.rates[there]! < Infinity;
	const isLink = (end: number) => paths.binders[end] === LINK && end !== paths.nothing;
	const countIn = (flow: number, by: 1 | -1) => {
		onWay[paths.ways[flow]!]! += by;
		if (!hasLink) return;
		for (let place = flow * paths.width, until = place + paths.width; place < until; place++) {
			const end = paths.ends[place]!;
			if (end === paths.nothing) break;
			if (isLink(end)) continue;
			crowd[end]! += by;
			if (crowd[end] === 0) shares.remove(end);
			else shares.set(end, paths.rates[end]! / crowd[end]!);
		}
	};
	/** The way over the link that every flow takes; nothing where they differ. */
	const wayOfAll = () => {
		const way = paths.ways[active[0]!]!;
		return onWay[way] === active.length ? way : paths.nothing;
	};
	const leastElsewhere = () => Math.min(leastCap, shares.least());

	const remaining = (flow: number) => left[flow]! - rates[flow]! * (now - since[flow]!);
	const markFull = () => {
		for (const end of fair.touched()) {
			const is = fair.levels[end]! < Infinity ? 1 : 0;
			if (is === isFull[end]) continue;
			isFull[end] = is;
			if (isLink(end)) continue;
			if (is === 1) watcher.full(end);
			else watcher.open(end);
		}
	};
	const settleApart = () => {
		fair.settle((flow) => {
			if (placeOf[flow]! < 0) return;
			const fresh = fair.rateOf(flow);
			bind(flow, binderOf(flow, fresh));
			if (fresh === rates[flow] && byTime.has(flow)) return;
			left[flow] = Math.max(0, remaining(flow));
			since[flow] = now;
			sumOfRates += fresh - rates[flow]!;
			rates[flow] = fresh;
			byTime.set(flow, now + left[flow]! / fresh);
		});
		markFull();
	};
	const part = () => {
		together = false;
		sumOfRates = 0;
		for (const flow of active) {
			left[flow] = Math.max(0, byClock.keyOf(flow) - clock);
			since[flow] = now;
			rates[flow] = 0;
		}
		byClock.clear();
		fair.fill(active);
		settleApart();
	};
	const unite = (way: number) => {
		together = true;
		clock = 0;
		byTime.clear();
		for (const flow of active) {
			byClock.set(flow, Math.max(0, remaining(flow)));
			bind(flow, LINK);
		}
		fair.clear();
		isFull.forEach((is, end) => {
			if (is === 1 && !isLink(end)) watcher.open(end);
		});
		isFull.fill(0);
		share(way);
	};
	const share = (way: number) => {
		rate = paths.rates[way]! / active.length;
		sumOfRates = paths.rates[way]!;
	};

	return {
		bound,
		running: () => active.length,
		linkIsFull: () =>
			active.length > 0 &&
			(together || fair.levels[there]! < Infinity || fair.levels[back]! < Infinity),
		carried: () => (active.length === 0 ? 0 : sumOfRates),
		rateOf: (flow) => (together ? rate : rates[flow]!),
		join(flow, amount) {
			placeOf[flow] = active.push(flow) - 1;
			countIn(flow, 1);
			if (together) {
				byClock.set(flow, clock + amount);
				bind(flow, LINK);
				return;
			}
			left[flow] = amount;
			since[flow] = now;
			rates[flow] = 0;
			fair.join(flow);
		},
		leave(flow) {
			const last = active.pop()!;
			if (last !== flow) {
				active[placeOf[flow]!] = last;
				placeOf[last] = placeOf[flow]!;
			}
			placeOf[flow] = -1;
			unbind(flow);
			countIn(flow, -1);
			if (together) byClock.remove(flow);
			else {
				byTime.remove(flow);
				sumOfRates -= rates[flow]!;
				fair.leave(flow);
			}
		},
		goOn(flow, amount) {
			if (together) byClock.set(flow, clock + amount);
			else {
				left[flow] = amount;
				since[flow] = now;
				byTime.set(flow, now + amount / rates[flow]!);
			}
		},
		settle() {
			if (active.length === 0) {
				sumOfRates = 0;
				clock = 0;
				if (!together) settleApart();
				return;
			}
			const way = wayOfAll();
			const even = paths.rates[way]! / active.length;
			if (together) {
				if (even < leastElsewhere() * SAME) share(way);
				else part();
			} else if (even < leastElsewhere() * SURELY) unite(way);
			else settleApart();
		},
		due: () => (together ? now + (byClock.least() - clock) / rate : byTime.least()),
		take(to) {
			now = to;
			if (!together) return byTime.top();
			clock = byClock.least();
			return byClock.top();
		},
		advance(to) {
			if (together) clock = Math.min(byClock.least(), clock + rate * (to - now));
			now = Math.max(now, to);
		}
	};
}
