import {
	add,
	bytes,
	bytesPerSecond,
	least,
	seconds,
	subtract,
	transferTime,
	type Bytes,
	type BytesPerSecond,
	type Seconds
} from './units';

/** A part of what is sent, counted from the first byte, and the rate at which it goes. */
export interface Stretch {
	readonly upTo: Bytes;
	readonly rate: BytesPerSecond;
}

/**
 * When which byte is sent: rates by amount sent so far, none faster than the one before it, then a steady one.
 * A connection that starts with a small window is slower than that at first.
 */
export interface PathClock {
	readonly stretches: readonly Stretch[];
	readonly steady: BytesPerSecond;
	readonly start:
		| { readonly kind: 'at-once' }
		/** Doubles in each round trip what is under way, all connections together. */
		| { readonly kind: 'doubling'; readonly initial: Bytes; readonly roundTripTime: Seconds };
}

export const steadyClock = (rate: BytesPerSecond): PathClock => ({
	stretches: [],
	steady: rate,
	start: { kind: 'at-once' }
});

/** The stretches of a clock, the steady one last and without an end. */
const allStretches = ({ stretches, steady }: PathClock): readonly Stretch[] => [
	...stretches,
	{ upTo: bytes(Infinity), rate: steady }
];

/** A sum over the stretches that lie between two amounts. */
function sumBetween(
	clock: PathClock,
	from: Bytes,
	to: Bytes,
	timeOf: (from: number, to: number, rate: BytesPerSecond) => number
): Seconds {
	let time = 0;
	let at: number = from;
	for (const { upTo, rate } of allStretches(clock)) {
		const end = Math.min(upTo, to);
		if (end <= at) continue;
		time += timeOf(at, end, rate);
		at = end;
	}
	return seconds(time);
}

/** Whether nothing but the steady rate is left after an amount. */
export const isSteadyFrom = ({ stretches }: PathClock, before: Bytes): boolean =>
	before >= (stretches.at(-1)?.upTo ?? 0);

/** The time of an amount that follows on what was sent before, the connection being at speed. */
export const timeBetween = (clock: PathClock, before: Bytes, amount: Bytes): Seconds =>
	isSteadyFrom(clock, before)
		? transferTime(amount, clock.steady)
		: sumBetween(clock, before, add(before, amount), (from, to, rate) => (to - from) / rate);

/** The mean of the rates at which the first bytes are sent, the start of the connection left out. */
export const meanRate = (clock: PathClock, amount: Bytes): BytesPerSecond =>
	amount === 0 || isSteadyFrom(clock, bytes(0))
		? firstRate(clock)
		: bytesPerSecond(amount / timeBetween(clock, bytes(0), amount));

/** The fastest of its rates. */
export const firstRate = ({ stretches, steady }: PathClock): BytesPerSecond =>
	stretches[0]?.rate ?? steady;

/**
 * The time of the first bytes of a connection, its start included. With what is under way doubling in each
 * round trip, x bytes have gone after RTT log2(1 + x / IW), at the rate ln 2 (x + IW) / RTT; from where that
 * reaches the rate of the stretch, the stretch binds (RFC 5681, section 3.1; RFC 6928 for IW).
 *
 * Units: B, s. Never longer when a stretch is faster or the round trip shorter. Bias: low: a real start also waits for its handshake.
 */
export function timeToSend(clock: PathClock, amount: Bytes): Seconds {
	const { start } = clock;
	if (start.kind === 'at-once' || start.roundTripTime === 0) {
		return timeBetween(clock, bytes(0), amount);
	}
	const { initial, roundTripTime } = start;
	const perNeper = roundTripTime / Math.LN2;
	return sumBetween(clock, bytes(0), amount, (from, to, rate) => {
		const atSpeed = Math.min(to, Math.max(from, rate * perNeper - initial));
		const ramp = perNeper * Math.log((atSpeed + initial) / (from + initial));
		return ramp + (to - atSpeed) / rate;
	});
}

/** What the start costs beside the same clock at speed. */
export const startCost = (clock: PathClock, amount: Bytes): Seconds =>
	subtract(timeToSend(clock, amount), timeBetween(clock, bytes(0), amount));

/**
 * The clock of what follows on an amount, beside traffic that takes a part of the rate; at speed from its
 * first byte on. Null where that traffic leaves nothing.
 */
export function clockAfter(
	clock: PathClock,
	{ sent, beside }: { readonly sent: Bytes; readonly beside: BytesPerSecond }
): PathClock | null {
	if (beside >= clock.steady) return null;
	return {
		stretches: clock.stretches
			.filter(({ upTo }) => upTo > sent)
			.map(({ upTo, rate }) => ({ upTo: subtract(upTo, sent), rate: subtract(rate, beside) })),
		steady: subtract(clock.steady, beside),
		start: { kind: 'at-once' }
	};
}

/** Every rate of a clock times a factor, none above a bound: the same path on a bad or a good day. */
export function scaleClock(
	clock: PathClock,
	{ factor, atMost }: { readonly factor: number; readonly atMost: BytesPerSecond }
): PathClock {
	const scaled = (rate: BytesPerSecond) => least(atMost, bytesPerSecond(rate * factor));
	return {
		...clock,
		stretches: clock.stretches.map(({ upTo, rate }) => ({ upTo, rate: scaled(rate) })),
		steady: scaled(clock.steady)
	};
}
