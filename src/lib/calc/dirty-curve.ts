import { seconds, type Bytes, type BytesPerSecond, type Seconds } from './units';

/** Dirty pages counted on a sample of a guest's pages, each time starting from clean. */
export interface DirtyCurve {
	readonly totalPages: number;
	readonly sampledPages: number;
	/** How many of the sampled pages hold zeros only. */
	readonly zeroSampledPages: number;
	/** At least two, in order of time, none earlier than the first moment after the start. */
	readonly samples: readonly { readonly after: Seconds; readonly dirtyPages: number }[];
}

export interface CurveMigration {
	readonly rate: BytesPerSecond;
	readonly pauseLimit: Seconds;
	/** A copy still running by then is called endless. */
	readonly deadline: Seconds;
	readonly page: Bytes;
	/** Sent with every page, and instead of a page of zeros. */
	readonly header: Bytes;
}

export type CurveOutcome =
	| {
			readonly kind: 'converges';
			readonly total: Seconds;
			readonly pause: Seconds;
			readonly rounds: number;
			readonly remainingPages: number;
	  }
	| { readonly kind: 'does-not-converge'; readonly leftPages: number; readonly rounds: number }
	| { readonly kind: 'out-of-range'; readonly field: keyof DirtyCurve | keyof CurveMigration };

/** More rounds than fit any deadline worth waiting for; it only bounds the work. */
const MOST_ROUNDS = 10_000;

/** Rounds that differ by less have settled: whatever would end the copy lies further off than MOST_ROUNDS. */
const SETTLED = 1e-9;

type Point = readonly [time: number, pages: number];

const onLine = ([t1, n1]: Point, [t2, n2]: Point, t: number) =>
	n1 + ((n2 - n1) * (t - t1)) / (t2 - t1);

/**
 * Distinct pages of the whole guest dirtied after a time: straight lines through the samples; before the
 * first the line of the first two, not below 0; after the last the line of the last two, up to the pages
 * that are not zero. The curve is expected to be one that `migrateAlongCurve` accepts.
 */
export const curvePages = (curve: DirtyCurve, after: Seconds): number => pagesOf(curve)(after);

/** The same for many times of one curve, whose points are worked out once. */
function pagesOf(curve: DirtyCurve): (after: number) => number {
	const perSampled = curve.totalPages / curve.sampledPages;
	const points = curve.samples.map((s): Point => [s.after, s.dirtyPages * perSampled]);
	const notZero = curve.totalPages - curve.zeroSampledPages * perSampled;
	return (after) => {
		const next = points.findIndex(([time]) => time >= after);
		const right = next === -1 ? points.length - 1 : Math.max(1, next);
		const [left, end] = [points[right - 1], points[right]];
		if (!left || !end) return 0;
		return Math.min(notZero, Math.max(0, onLine(left, end, after)));
	};
}

function outOfRange(curve: DirtyCurve, how: CurveMigration) {
	const within = (value: number, min: number, max: number) => value >= min && value <= max;
	if (!within(curve.totalPages, 1, 1e15)) return 'totalPages';
	if (!within(curve.sampledPages, 1, curve.totalPages)) return 'sampledPages';
	if (!within(curve.zeroSampledPages, 0, curve.sampledPages)) return 'zeroSampledPages';
	if (curve.samples.length < 2) return 'samples';
	const inOrder = curve.samples.every(
		({ after, dirtyPages }, i) =>
			within(dirtyPages, 0, curve.sampledPages) &&
			// A nanosecond apart at least: closer points have no slope worth extending.
			within(after, (curve.samples[i - 1]?.after ?? 0) + 1e-9, 1e9)
	);
	if (!inOrder) return 'samples';
	if (!within(how.rate, 1e-3, 1e30)) return 'rate';
	if (!within(how.pauseLimit, 0, 1e30)) return 'pauseLimit';
	if (!within(how.deadline, 0, 1e30)) return 'deadline';
	if (!within(how.page, 1, 1e30)) return 'page';
	if (!within(how.header, 0, 1e30)) return 'header';
	return undefined;
}

/**
 * Migration time from a measured dirty curve: each round sends what the curve says was dirtied during the
 * round before, until a round fits the pause. The algorithm of `predict_migration.py` (A. Gudkov,
 * qemu-devel, 2023), whose author reports a typical error of 6-7 % over 5,779 experiments.
 *
 * Known bias: throttling, compression and latency are not modelled; untested above 32 GiB.
 */
export function migrateAlongCurve(curve: DirtyCurve, how: CurveMigration): CurveOutcome {
	const field = outOfRange(curve, how);
	if (field) return { kind: 'out-of-range', field };

	const dirtiedIn = pagesOf(curve);
	let zeroPages = (curve.zeroSampledPages * curve.totalPages) / curve.sampledPages;
	let pages = curve.totalPages - zeroPages;
	let total = 0;
	for (let rounds = 1; rounds <= MOST_ROUNDS; rounds++) {
		const sent = pages * (how.page + how.header) + zeroPages * how.header;
		const round = sent / how.rate;
		total += round;
		if (round <= how.pauseLimit) {
			return {
				kind: 'converges',
				total: seconds(total),
				pause: seconds(round),
				rounds,
				remainingPages: pages
			};
		}
		if (total > how.deadline) return { kind: 'does-not-converge', leftPages: pages, rounds };
		zeroPages = 0;
		const next = dirtiedIn(round);
		if (Math.abs(next - pages) <= SETTLED * pages) {
			return { kind: 'does-not-converge', leftPages: next, rounds };
		}
		pages = next;
	}
	return { kind: 'does-not-converge', leftPages: pages, rounds: MOST_ROUNDS };
}
