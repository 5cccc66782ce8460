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

/** The losses within which any window of today comes to its mean: 0.7 to the 12th is 1 in 72, 10 Gbit/s at 80 ms. */
const SETTLED_AFTER = 12;

/**
 * The rates of a copy over a path that loses segments. The known laws are those of the steady state; a copy
 * begins with a full window, which falls with each loss, so that the first gigabytes run above it:
 *
 *     W0 = lossless RTT / (n S)    a loss after every 1/p segments    W <- b W, then back by C (t - K)^3 + W
 *     K = cbrt(W (1 - b) / C)      stretch j at W_j^f W*^(1 - f), f = 1 - (j / 12)^2, W* the mean of the law
 *
 * Model: RFC 9438 (CUBIC: C = 0.4, b = 0.7) or Reno (b = 1/2, a segment in each round trip) with evenly spaced
 * losses, one stretch for each. Nothing is fitted; the fading into the steady law is ours: evenly spaced losses come
 * to it only slowly, and losses by chance do sooner. It goes by the number of losses alone, so that neither more loss
 * nor a longer round trip is ever quicker. Units: B, B/s. Preconditions: a loss and a round trip above 0. Bias: high
 * where losses come early by chance, low where they come in bursts.
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
	for (let losses = 1; losses < SETTLED_AFTER; losses++) {
		const next = untilNextLoss(path, window, full);
		const average = Math.max(mean, roundTripTime / (loss * next.time));
		const faded = mean * (average / mean) ** (1 - (losses / SETTLED_AFTER) ** 2);
		stretches.push({ upTo: bytes(interval * (losses + 1)), rate: rateOf(faded) });
		window = next.window;
	}
	return { stretches, steady: rateOf(mean), start };
}
