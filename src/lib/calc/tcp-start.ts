import { notNegative, positive, refused, wholePositive, type Refused } from './input-issue';
import { bytes, seconds, type Bytes, type BytesPerSecond, type Seconds } from './units';

export type SlowStartField = 'rate' | 'streams' | 'round-trip-time' | 'initial-window';

export type SlowStart =
	/** The first window already fills the pipe. */
	| { readonly kind: 'at-once' }
	| {
			readonly kind: 'ramp';
			/** Until the window equals the bandwidth-delay product. */
			readonly duration: Seconds;
			/** How often the window doubled; a mean, so not a whole number. */
			readonly doublings: number;
			/** Payload of all connections while the window grew. */
			readonly sent: Bytes;
			/** What the ramp costs: its duration less the time that `sent` takes at full rate. */
			readonly lost: Seconds;
	  };

/**
 * The start of a connection over a long fat pipe: the window doubles in each round trip (RFC 5681, section 3.1)
 * from the initial window (RFC 6928) to the bandwidth-delay product of its share of the rate.
 *
 *     doublings n = log2(BDP / IW)     duration = RTT n     sent = IW (1 + 2 + ... + 2^(n-1)) = BDP - IW
 *
 * Units: B/s, s, B. Zero at zero round trip. Bias: low. A start that ends early (HyStart, a loss, delayed
 * acknowledgements that grow the window by half) goes on at the slower pace of congestion avoidance, and a
 * connection that falls idle between two rounds starts again.
 */
export function slowStart({
	rate,
	streams,
	roundTripTime,
	initialWindow
}: {
	/** Payload of the whole migration, once at speed. */
	readonly rate: BytesPerSecond;
	readonly streams: number;
	readonly roundTripTime: Seconds;
	readonly initialWindow: Bytes;
}): SlowStart | Refused<SlowStartField> {
	const issues = [
		...positive('rate', rate),
		...wholePositive('streams', streams),
		...notNegative('round-trip-time', roundTripTime),
		...positive('initial-window', initialWindow)
	];
	if (issues.length > 0) return refused(issues);
	const pipe = (rate / streams) * roundTripTime;
	if (pipe <= initialWindow) return { kind: 'at-once' };
	const doublings = Math.log2(pipe / initialWindow);
	const duration = roundTripTime * doublings;
	const sent = streams * (pipe - initialWindow);
	return {
		kind: 'ramp',
		duration: seconds(duration),
		doublings,
		sent: bytes(sent),
		lost: seconds(Math.max(0, duration - sent / rate))
	};
}
