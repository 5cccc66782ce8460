import { admissionOf } from './admission';
import { copiesOf, type Copies } from './copies';
import type { Estate } from './estate';
import { flowsOf } from './flows';
import type { Paths } from './paths';
import { slotsOf } from './slots';
import { tallyOf, type Tally } from './tally';

const NOT_PLACED = 0;
const WAITING = 1;
const SET_UP = 2;
const MOVING = 3;
const RESUMING = 4;
const DONE = 5;

/** Ends that differ by no more are one moment: all give their slots back before the list is gone through. */
const ONE_MOMENT = 1e-9;
/** The same for rates, which are worked out once a moment. */
const ONE_RATE = 1e-12;

/** A moment at which rates have changed, for who looks on: progress, or a test of the laws. */
export interface Moment {
	readonly time: number;
	readonly finished: number;
	/** VMs that have a place to go to. */
	readonly placed: number;
	readonly rateOf: (vm: number) => number;
	readonly isMoving: (vm: number) => boolean;
	readonly isRunning: (vm: number) => boolean;
	readonly isWaiting: (vm: number) => boolean;
}

export interface Run {
	readonly start: Float64Array;
	readonly finish: Float64Array;
	/** When a VM began and ended to send. */
	readonly joined: Float64Array;
	readonly left: Float64Array;
	readonly copies: Copies;
	readonly mostAtOnce: number;
	/** When the last one finished. */
	readonly end: number;
	readonly tally: Tally;
}

/** Those who wait for a time that is the same for all: who comes first, leaves first. */
function inLine(count: number) {
	const line = new Int32Array(count);
	const times = new Float64Array(count);
	let head = 0;
	let tail = 0;
	return {
		add(vm: number, time: number) {
			line[tail] = vm;
			times[tail++] = time;
		},
		due: () => (head < tail ? times[head]! : Infinity),
		take: () => line[head++]!
	};
}

/**
 * From event to event: set-up ends, an amount is sent, resume ends. Ends of one moment release their slots before
 * the list is gone through; rates are worked out once for all that begins and ends in a moment.
 */
export function run(
	estate: Estate,
	{
		to,
		paths,
		watch
	}: {
		readonly to: Int32Array;
		readonly paths: Paths;
		readonly watch: (moment: Moment) => void;
	}
): Run {
	const { setUp, resume } = estate.model;
	const count = to.length;
	const state = Uint8Array.from(to, (host) => (host < 0 ? NOT_PLACED : WAITING));
	const [start, finish, joined, left] = [
		new Float64Array(count),
		new Float64Array(count),
		new Float64Array(count),
		new Float64Array(count)
	];
	const copies = copiesOf(estate);
	const slots = slotsOf(estate, to);
	const { tally, flows } = tallyOf(
		paths,
		(watcher) => flowsOf(paths, estate.vms.cap, watcher),
		state
	);
	const settingUp = inLine(count);
	const resuming = inLine(count);

	let now = 0;
	let running = 0;
	let mostAtOnce = 0;
	let finished = 0;
	/** Since when slots are free that nobody was offered, and rates are due; Infinity where none are. */
	let freedAt = Infinity;
	let changedAt = Infinity;

	const end = (vm: number) => {
		state[vm] = DONE;
		finish[vm] = now;
		running -= 1;
		finished += 1;
		slots.release(vm);
		admission.ended(vm);
		if (freedAt === Infinity) freedAt = now;
	};
	const leave = (vm: number) => {
		left[vm] = now;
		state[vm] = RESUMING;
		if (resume === 0) end(vm);
		else resuming.add(vm, now + resume);
	};
	const join = (vm: number) => {
		state[vm] = MOVING;
		joined[vm] = now;
		const amount = copies.begin(vm, now);
		if (amount === 0) {
			copies.next(vm, now);
			return leave(vm);
		}
		flows.join(vm, amount);
		if (changedAt === Infinity) changedAt = now;
	};
	const sent = (vm: number) => {
		const amount = copies.next(vm, now);
		if (amount > 0) return flows.goOn(vm, amount);
		tally.until(now);
		flows.leave(vm);
		if (changedAt === Infinity) changedAt = now;
		leave(vm);
	};
	const begin = (vm: number) => {
		slots.take(vm);
		state[vm] = SET_UP;
		start[vm] = now;
		running += 1;
		mostAtOnce = Math.max(mostAtOnce, running);
		tally.started(vm);
		if (setUp === 0) join(vm);
		else settingUp.add(vm, now + setUp);
	};
	const admission = admissionOf(estate, {
		to,
		slots,
		isWaiting: (vm) => state[vm] === WAITING,
		start: begin
	});
	const moment: Omit<Moment, 'time' | 'finished'> = {
		placed: to.reduce((sum, host) => (host < 0 ? sum : sum + 1), 0),
		rateOf: flows.rateOf,
		isMoving: (vm) => state[vm] === MOVING,
		isRunning: (vm) => state[vm]! >= SET_UP && state[vm]! <= RESUMING,
		isWaiting: (vm) => state[vm] === WAITING
	};
	const until = (since: number, width: number) => since + width * Math.max(1, since);

	admission.open();
	for (;;) {
		const byFlow = flows.due();
		const bySetUp = settingUp.due();
		const byResume = resuming.due();
		const byOthers = bySetUp < byResume ? bySetUp : byResume;
		// Most events are rounds that end while nothing else is due.
		if (byFlow <= byOthers && freedAt === Infinity && changedAt === Infinity) {
			if (byFlow === Infinity) break;
			now = byFlow > now ? byFlow : now;
			sent(flows.take(now));
			continue;
		}
		const next = byFlow < byOthers ? byFlow : byOthers;
		if (next > until(freedAt, ONE_MOMENT)) {
			tally.until(now);
			freedAt = Infinity;
			admission.admit();
		} else if (next > until(changedAt, ONE_RATE)) {
			tally.until(now);
			changedAt = Infinity;
			flows.settle();
			watch({ time: now, finished, ...moment });
		} else {
			now = Math.max(now, next);
			if (byFlow <= next) sent(flows.take(now));
			else {
				flows.advance(now);
				tally.until(now);
				if (byResume <= next) end(resuming.take());
				else join(settingUp.take());
			}
		}
	}
	tally.until(now);
	return { start, finish, joined, left, copies, mostAtOnce, end: finished === 0 ? 0 : now, tally };
}
