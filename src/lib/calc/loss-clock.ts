import type { CongestionControl } from './hypervisor';
import { windowUnderLoss } from './loss-bound';
import type { PathClock, Stretch } from './path-clock';
import {
	bytes,
	bytesPerSecond,
	type Bytes,
	type BytesPerSecond,
	type Ratio,
	type Seconds
} from './units';

export interface LossyPath {
	/** Payload of all connections together where nothing is lost: the least of all other ceilings. */
	readonly lossless: BytesPerSecond;
	readonly streams: number;
	readonly segment: Bytes;
	readonly roundTripTime: Seconds;
	/** Of segments lost, evenly spaced. */
	readonly loss: Ratio;
	readonly control: CongestionControl;
}

/** More losses than a window needs to fall from anything to its mean; it only bounds the work. */
const MOST_LOSSES = 60;
/** Steps in which a window grows back to where it was. */
const STEPS = 100;

/** The window after a loss, as a function of time: RFC 9438, sections 4.2 to 4.6, or Reno's line. */
function windowLaw(before: number, { control, roundTripTime }: LossyPath) {
	if (control.kind === 'reno') {
		return {
			plateau: (before / 2) * roundTripTime,
			at: (t: number) => before / 2 + t / roundTripTime
		};
	}
	const { aggressiveness: c, decrease: b } = control;
	const plateau = Math.cbrt((before * (1 - b)) / c);
	const friendly = (3 * (1 - b)) / (1 + b);
	return {
		plateau,
		at: (t: number) =>
			Math.max(c * (t - plateau) ** 3 + before, b * before + (friendly * t) / roundTripTime)
	};
}

/** Segments sent after a loss until the next one, the time they take, and the window they end with. */
function untilNextLoss(path: LossyPath, before: number, full: number) {
	const { loss, roundTripTime } = path;
	const { plateau, at } = windowLaw(before, path);
	const interval = 1 / loss;
	const step = plateau / STEPS;
	let sent = 0;
	let time = 0;
	for (;;) {
		const window = Math.min(full, at(time));
		const rate = window / roundTripTime;
		// Back at full size nothing changes until the next loss.
		const stretch = window >= full ? Infinity : rate * step;
		if (sent + stretch >= interval) {
			time += (interval - sent) / rate;
			return { time, window: Math.min(full, at(time)) };
		}
		sent += stretch;
		time += step;
	}
}

/**
 * The rates of a copy over a path that loses segments. The known laws are those of the steady state; a copy
 * begins with a full window, which falls with each loss, so that the first gigabytes run above it:
 *
 *     W0 = lossless RTT / (n S)    a loss after every 1/p segments    W <- b W, then back by C (t - K)^3 + W
 *     K = cbrt(W (1 - b) / C)      steady as soon as an interval between losses is no faster than the mean
 *
 * Model: RFC 9438 (CUBIC: C = 0.4, b = 0.7) or Reno (b = 1/2, a segment in each round trip) with evenly spaced
 * losses; nothing is fitted. One stretch for each interval. Units: B, B/s. Preconditions: a loss and a round
 * trip above 0. Bias: high where losses come early by chance, low where they come in bursts.
 */
export function lossClock(path: LossyPath, start: PathClock['start']): PathClock {
	const { lossless, streams, segment, roundTripTime, loss, control } = path;
	const full = (lossless * roundTripTime) / (streams * segment);
	const mean = windowUnderLoss({ loss, roundTripTime, control });
	const rateOf = (window: number) => bytesPerSecond((window * streams * segment) / roundTripTime);
	if (mean >= full) return { stretches: [], steady: lossless, start };
	const interval = (streams * segment) / loss;
	const stretches: Stretch[] = [{ upTo: bytes(interval), rate: lossless }];
	let window = full;
	while (stretches.length < MOST_LOSSES) {
		const next = untilNextLoss(path, window, full);
		const average = roundTripTime / (loss * next.time);
		if (average <= mean) break;
		stretches.push({ upTo: bytes(interval * (stretches.length + 1)), rate: rateOf(average) });
		window = next.window;
	}
	return { stretches, steady: rateOf(mean), start };
}
