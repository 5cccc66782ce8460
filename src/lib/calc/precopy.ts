import {
	add,
	bytes,
	bytesPerSecond,
	least,
	ratio,
	scale,
	seconds,
	transferTime,
	transferred,
	type Bytes,
	type BytesPerSecond,
	type Ratio,
	type Seconds
} from './units';
import { isSteadyFrom, timeBetween, timeToSend, type PathClock } from './path-clock';

/**
 * How a working set is written to: pages at random; one after another, over and over; or nine writes in ten
 * to a tenth of it.
 */
export type WritingManner = 'at-random' | 'sweeping' | 'hot-tenth';

/** What a guest writes to, and how fast. */
export interface Writer {
	/**
	 * The memory written again and again. It may be larger than the guest's memory: such a guest sweeps its
	 * memory instead of touching pages at random, so that little is written twice within a round.
	 */
	readonly workingSet: Bytes;
	/** The rate at which clean pages become dirty, measured over about a second. */
	readonly dirtyRate: BytesPerSecond;
	/** At random where nothing is said. */
	readonly manner?: WritingManner;
}

export interface PrecopyInput extends Writer {
	/** Memory that has to be sent: touched pages, not configured memory. */
	readonly memory: Bytes;
	/** What the migration stream really carries. */
	readonly rate: BytesPerSecond;
	/** How the rate comes about over distance; without it the rate holds from the first byte on. */
	readonly clock?: PathClock;
	/** The guest as it is held back while the copy runs at a rate; without it nothing holds it back. */
	readonly heldAt?: (rate: BytesPerSecond) => Writer;
}

export interface PrecopyRules {
	/** The guest is paused as soon as the rest can be sent within this time. */
	readonly switchOverGoal: Seconds;
	/** Rounds before the guest is paused whatever is left. */
	readonly roundLimit: number;
	/** Rounds made while the guest runs even where all of it fits the goal; none where nothing is said. */
	readonly leastRounds?: number;
	/** Sent once besides guest memory: device memory, page headers. */
	readonly fixedData: Bytes;
	/** Before the first page is sent. */
	readonly setUp: Seconds;
	/** Device state and hand-over, after the last page. Part of the pause. */
	readonly resume: Seconds;
	/** From this strain on, finishing within the goal is a matter of chance. */
	readonly doubtfulFrom: Ratio;
}

export interface Round {
	readonly sent: Bytes;
	readonly during: Seconds;
}

/** What is sent when the copy ends by its goal or at its round limit. */
export interface Copy {
	/** The rounds sent while the guest runs, until they no longer change; the pause is not among them. */
	readonly rounds: readonly Round[];
	/** Rounds after those, each like the last of them. */
	readonly alike: number;
	/** The rate of the last of them, the start of the connection left out; where there is none, that of the first byte. */
	readonly lastPace: BytesPerSecond;
	/** Sent while the guest is paused. */
	readonly remaining: Bytes;
	readonly sent: Bytes;
	readonly total: Seconds;
	/** A hypervisor may pause as soon as the rest fits the goal, hence the upper end. */
	readonly stun: { readonly atLeast: Seconds; readonly atMost: Seconds };
	/** What is dirtied within the switch-over goal, as a share of what can be sent within it. */
	readonly strain: Ratio;
}

export type PrecopyOutcome =
	| ({ readonly kind: 'converges' } & Copy)
	| ({
			readonly kind: 'may-not-finish';
			readonly because: 'strain' | 'round-limit';
	  } & Copy)
	| ({
			readonly kind: 'does-not-converge';
			/** Where rounds settle: each leaves as much as it sent. */
			readonly fixedPoint: Bytes;
			readonly fixedPointTime: Seconds;
	  } & Copy)
	| { readonly kind: 'out-of-range'; readonly field: keyof PrecopyInput | keyof PrecopyRules };

/** How a working set is guessed when nobody has measured it. */
export interface WorkingSetRule {
	/** Share of the memory. */
	readonly share: Ratio;
	/** The set holds at least what is written in this time. */
	readonly window: Seconds;
	/** Memory that the system of the guest holds and does not write again; the share is of the rest. */
	readonly apart?: Bytes;
}

/** More rounds than any hypervisor makes; it only bounds the work. */
const MOST_ROUNDS = 10_000;

/** Rounds that differ by no more are alike: as many as are allowed change a sum by less than a hundred-millionth. */
const ALIKE = 1e-12;

/**
 * Guessed working set: a share of memory plus what is written in a short window. A guest that writes fast
 * for its size must have a set at least as large as what it was seen to write.
 */
export const workingSet = (
	guest: Pick<PrecopyInput, 'memory' | 'dirtyRate'>,
	rule: WorkingSetRule
): Bytes => {
	const writable = bytes(Math.max(0, guest.memory - (rule.apart ?? 0)));
	return add(scale(writable, rule.share), transferred(guest.dirtyRate, rule.window));
};

/** W (1 - exp(-D t / W)): a set of W written to at random at the rate D. */
export function dirtiedAtRandom(workingSet: number, written: number): number {
	if (workingSet === 0 || written === 0) return 0;
	// expm1 keeps its digits where the set is far larger than what is written.
	return -workingSet * Math.expm1(-written / workingSet);
}

/** The part of a hot-tenth set that is hot, and the part of the writes that goes there. */
const HOT = 0.1;
const TO_HOT = 0.9;

/**
 * Distinct memory dirtied in a time, starting clean, with a working set W, a rate D and a time t:
 *
 *     at random   W (1 - exp(-D t / W))      starts with slope D and ends at W
 *     sweeping    min(D t, W)
 *     hot tenth   the first law twice: 0.9 D on 0.1 W and 0.1 D on 0.9 W
 *
 * The idea of a writable working set is that of Clark et al., "Live Migration of Virtual Machines",
 * NSDI 2005. Known bias: one set for all times; real guests have hot and cold pages and change phase.
 */
export function dirtied(writer: Writer, during: Seconds): Bytes {
	const { workingSet, dirtyRate } = writer;
	const written = transferred(dirtyRate, during);
	switch (writer.manner ?? 'at-random') {
		case 'at-random':
			return bytes(dirtiedAtRandom(workingSet, written));
		case 'sweeping':
			return least(written, workingSet);
		case 'hot-tenth': {
			const hot = dirtiedAtRandom(HOT * workingSet, TO_HOT * written);
			return bytes(hot + dirtiedAtRandom((1 - HOT) * workingSet, (1 - TO_HOT) * written));
		}
	}
}

/** The time of one round: the first pays for the ramp of the connection, later ones go on at its pace. */
function roundTime(input: PrecopyInput, before: Bytes, amount: Bytes): Seconds {
	const { clock, rate } = input;
	if (clock === undefined) return transferTime(amount, rate);
	return before === 0 ? timeToSend(clock, amount) : timeBetween(clock, before, amount);
}

const isSteady = ({ clock }: PrecopyInput, before: Bytes): boolean =>
	clock === undefined || isSteadyFrom(clock, before);

/** The rate of a round, the start of the connection left out. */
const paceOf = ({ clock, rate }: PrecopyInput, before: Bytes, amount: Bytes): BytesPerSecond =>
	clock === undefined
		? rate
		: isSteadyFrom(clock, before)
			? clock.steady
			: bytesPerSecond(amount / timeBetween(clock, before, amount));

const firstPace = ({ clock, rate }: PrecopyInput): BytesPerSecond =>
	clock === undefined ? rate : (clock.stretches[0]?.rate ?? clock.steady);

function copyRounds(input: PrecopyInput, rules: PrecopyRules) {
	const { clock, rate, heldAt } = input;
	const rounds: Round[] = [];
	let remaining = input.memory;
	let before = bytes(0);
	let alike = 0;
	let lastPace = firstPace(input);
	// The billionth keeps a rest of exactly the goal from costing a round by rounding.
	const goal = rules.switchOverGoal * (1 + 1e-9);
	const fits = () =>
		clock === undefined ? remaining <= rate * goal : timeBetween(clock, before, remaining) <= goal;
	const fitsAtOnce = fits();
	const enough = () => rounds.length >= (rules.leastRounds ?? 0) && fits();
	while (!enough() && rounds.length + alike < rules.roundLimit) {
		const round = { sent: remaining, during: roundTime(input, before, remaining) };
		lastPace = paceOf(input, before, remaining);
		const writer = heldAt === undefined ? input : heldAt(lastPace);
		const left = least(input.memory, dirtied(writer, round.during));
		// A copy without end makes every round that it may, and at an even pace nothing changes any more.
		const settled =
			rounds.length > 0 &&
			isSteady(input, before) &&
			Math.abs(left - remaining) <= remaining * ALIKE;
		rounds.push(round);
		if (settled) alike = rules.roundLimit - rounds.length;
		before = bytes(before + remaining * (1 + alike));
		remaining = left;
	}
	return { rounds, alike, lastPace, sentRunning: before, remaining, fitsAtOnce, finished: fits() };
}

/** The largest amount that a round leaves again, by bisection between the goal and the memory. */
function fixedPoint(input: PrecopyInput, fitsPause: Bytes): Bytes {
	let grows: number = fitsPause;
	let shrinks: number = input.memory;
	for (let step = 0; step < 200; step++) {
		const middle = (grows + shrinks) / 2;
		if (middle <= grows || middle >= shrinks) break;
		const left = least(input.memory, dirtied(input, transferTime(bytes(middle), input.rate)));
		if (left >= middle) grows = middle;
		else shrinks = middle;
	}
	return bytes(shrinks);
}

function outOfRange(input: PrecopyInput, rules: PrecopyRules) {
	// 1e30 leaves room for products and sums; a byte and a nanosecond lie below anything meant.
	const within = (value: number, min: number) => value >= min && value <= 1e30;
	if (!within(input.memory, 1)) return 'memory';
	if (!within(input.rate, 1e-9)) return 'rate';
	if (!within(input.dirtyRate, 0)) return 'dirtyRate';
	if (!within(input.workingSet, 0)) return 'workingSet';
	if (!within(rules.switchOverGoal, 1e-9)) return 'switchOverGoal';
	if (!Number.isInteger(rules.roundLimit) || rules.roundLimit < 0) return 'roundLimit';
	if (rules.roundLimit > MOST_ROUNDS) return 'roundLimit';
	if (!within(rules.fixedData, 0)) return 'fixedData';
	if (!within(rules.setUp, 0)) return 'setUp';
	if (!within(rules.resume, 0)) return 'resume';
	if (!within(rules.doubtfulFrom, 0)) return 'doubtfulFrom';
	return undefined;
}

/** Every round that is made while the guest runs, one by one. */
export const allRounds = ({ rounds, alike }: Pick<Copy, 'rounds' | 'alike'>): readonly Round[] => {
	const last = rounds.at(-1);
	return last === undefined ? [] : [...rounds, ...Array.from({ length: alike }, () => last)];
};

const onWire = ({ clock, rate }: PrecopyInput, sent: Bytes): Seconds =>
	clock === undefined ? transferTime(sent, rate) : timeToSend(clock, sent);

function copyOf(input: PrecopyInput, rules: PrecopyRules) {
	// Named one by one: what is left over of an object costs as much as two rounds, and searches ask hundreds of times.
	const { rounds, alike, lastPace, remaining, sentRunning, fitsAtOnce, finished } = copyRounds(
		input,
		rules
	);
	const sent = add(add(sentRunning, remaining), rules.fixedData);
	const pause = transferTime(remaining, input.rate);
	const wholePass = transferTime(input.memory, input.rate);
	const longestPause = seconds(Math.min(wholePass, Math.max(pause, rules.switchOverGoal)));
	const copy: Copy = {
		rounds,
		alike,
		lastPace,
		remaining,
		sent,
		total: add(add(rules.setUp, onWire(input, sent)), rules.resume),
		stun: { atLeast: add(pause, rules.resume), atMost: add(longestPause, rules.resume) },
		strain: ratio(
			dirtied(input, rules.switchOverGoal) / transferred(input.rate, rules.switchOverGoal)
		)
	};
	return { copy, fitsAtOnce, finished };
}

/**
 * Time, data and pause of one pre-copy live migration: the memory is sent once, then what was dirtied
 * meanwhile, and so on, until the rest fits the switch-over goal or the rounds run out.
 *
 * The loop ends by itself exactly when less is dirtied within the goal than can be sent within it
 * (`strain` below 1), because the dirty curve is concave. Rounds as in Clark et al., NSDI 2005; the
 * saturating curve is what keeps busy guests from being told an endless copy.
 *
 * Known bias: a steady guest is assumed. Throttling, compression and post-copy are not modelled; with them
 * a copy that does not converge here may well finish.
 */
export function estimatePrecopy(input: PrecopyInput, rules: PrecopyRules): PrecopyOutcome {
	const field = outOfRange(input, rules);
	if (field) return { kind: 'out-of-range', field };

	const { copy, fitsAtOnce, finished } = copyOf(input, rules);
	if (!finished && copy.strain >= 1) {
		const settles = fixedPoint(input, transferred(input.rate, rules.switchOverGoal));
		const settlesTime = transferTime(settles, input.rate);
		return {
			kind: 'does-not-converge',
			fixedPoint: settles,
			fixedPointTime: settlesTime,
			...copy
		};
	}
	if (!finished) return { kind: 'may-not-finish', because: 'round-limit', ...copy };
	if (copy.strain >= rules.doubtfulFrom && !fitsAtOnce) {
		return { kind: 'may-not-finish', because: 'strain', ...copy };
	}
	return { kind: 'converges', ...copy };
}
