import type { CongestionControl } from './hypervisor';
import { positive, refused, type Refused } from './input-issue';
import { ratio, type Quantity, type Ratio, type Seconds } from './units';

/** A TCP window counted in full segments; a mean, so not a whole number. */
export type Segments = Quantity<'segment'>;

type Cubic = Extract<CongestionControl, { kind: 'cubic' }>;

export type LossField = 'round-trip-time' | 'window';

/** What the cubic law multiplies (RTT/p)^(3/4) with; 1.054 at C = 0.4 and beta = 0.7. */
const cubicFactor = ({ aggressiveness: c, decrease: b }: Cubic): number =>
	((c * (3 + b)) / (4 * (1 - b))) ** 0.25;

/**
 * The mean window that a connection keeps when segments are lost at random with probability p.
 *
 * Models: Reno, W = constant / sqrt(p) (Mathis, Semke, Mahdavi, Ott 1997: sqrt(3/2) with an acknowledgement
 * for every segment, sqrt(3/4) with one for every second); CUBIC, W = (C (3 + b) / (4 (1 - b)))^(1/4)
 * (RTT/p)^(3/4), but never less than Reno's 1.2 / sqrt(p) (RFC 9438, section 5.1).
 * Units: probability, s, segments. Bias: high at p above 1 %, where time-outs rule; low when losses come in
 * bursts, because a burst costs one reduction and not many.
 */
export function windowUnderLoss({
	loss,
	roundTripTime,
	control
}: {
	readonly loss: Ratio;
	readonly roundTripTime: Seconds;
	readonly control: CongestionControl;
}): Segments {
	if (control.kind === 'reno') return (control.constant / Math.sqrt(loss)) as Segments;
	const cubic = cubicFactor(control) * (roundTripTime / loss) ** 0.75;
	return Math.max(cubic, control.renoConstant / Math.sqrt(loss)) as Segments;
}

export interface TolerableLoss {
	readonly kind: 'tolerable';
	/** The most that may be lost while the mean window stays as large as asked. */
	readonly loss: Ratio;
}

/**
 * {@link windowUnderLoss} solved for p: Reno p = (constant / W)^2, CUBIC p = RTT (factor / W)^(4/3),
 * the larger of the two where both apply.
 */
export function tolerableLoss({
	window,
	roundTripTime,
	control
}: {
	readonly window: Segments;
	readonly roundTripTime: Seconds;
	readonly control: CongestionControl;
}): TolerableLoss | Refused<LossField> {
	const issues = [...positive('window', window), ...positive('round-trip-time', roundTripTime)];
	if (issues.length > 0) return refused(issues);
	if (control.kind === 'reno') {
		return { kind: 'tolerable', loss: ratio(Math.min(1, (control.constant / window) ** 2)) };
	}
	const reno = (control.renoConstant / window) ** 2;
	const cubic = roundTripTime * (cubicFactor(control) / window) ** (4 / 3);
	return { kind: 'tolerable', loss: ratio(Math.min(1, Math.max(reno, cubic))) };
}
