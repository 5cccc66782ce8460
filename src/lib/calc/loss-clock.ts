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

/** How many losses bring a window from full to its mean, each leaving a part of it; a mean, so not whole. */
const lossesUntilMean = (full: number, mean: number, { control }: LossyPath): number =>
	Math.log(full / mean) / -Math.log(control.kind === 'cubic' ? control.decrease : 1 / 2);

/**
 * The rates of a copy over a path that loses segments. The known laws are those of the steady state; a copy
 * begins with a full window, which falls with each loss, so that the first gigabytes run above it:
 *
 *     W0 = lossless RTT / (n S)    a loss after every 1/p segments    W <- b W, then back by C (t - K)^3 + W
 *     K = cbrt(W (1 - b) / C)      steady after ln(W0 / W*) / ln(1 / b) losses, W* the mean of the law
 *
 * Model: RFC 9438 (CUBIC: C = 0.4, b = 0.7) or Reno (b = 1/2, a segment in each round trip) with evenly spaced
 * losses; nothing is fitted. One stretch for each interval, fading into the steady law where that begins: evenly
 * spaced losses would come to it only slowly, and losses by chance do sooner. Units: B, B/s. Preconditions: a
 * loss and a round trip above 0. Bias: high where losses come early by chance, low where they come in bursts.
 */
export function lossClock(path: LossyPath, start: PathClock['start']): PathClock {
	const { lossless, streams, segment, roundTripTime, loss, control } = path;
	const full = (lossless * roundTripTime) / (streams * segment);
	const mean = windowUnderLoss({ loss, roundTripTime, control });
	const rateOf = (window: number) => bytesPerSecond((window * streams * segment) / roundTripTime);
	if (mean >= full) return { stretches: [], steady: lossless, start };
	const interval = (streams * segment) / loss;
	const intervals = lossesUntilMean(full, mean, path);
	const stretches: Stretch[] = [{ upTo: bytes(interval * Math.min(1, intervals)), rate: lossless }];
	let window = full;
	while (stretches.length < intervals) {
		const next = untilNextLoss(path, window, full);
		const average = Math.max(mean, roundTripTime / (loss * next.time));
		// Fading into the law: without it a longer round trip, which takes more losses to settle, could be quicker.
		const faded = mean * (average / mean) ** (1 - (stretches.length / intervals) ** 2);
		const upTo = bytes(interval * Math.min(stretches.length + 1, intervals));
		stretches.push({ upTo, rate: rateOf(faded) });
		window = next.window;
	}
	return { stretches, steady: rateOf(mean), start };
}
