import { seconds, type Quantity, type Seconds } from './units';

/** Low, likely and high of one thing. An open end is Infinity. */
export interface Span<Q> {
	readonly low: Q;
	readonly likely: Q;
	readonly high: Q;
}

/** Where one cause alone would put the two ends. */
export interface Ends<Q> {
	readonly low: Q;
	readonly high: Q;
}

const square = (value: number) => value * value;

/**
 * Independent causes that multiply, joined: distances from the likely value add up as squares of logarithms.
 *
 *     low = likely exp(-sqrt(sum ln(likely / low_i)^2))      high alike
 *
 * Each end rises when the likely value or any end of a cause does. An end that is open stays open.
 * Precondition: 0 < low_i <= likely <= high_i; what breaks it counts as no distance. Bias: low where causes
 * go together; a busier guest, say, on the slower of two paths.
 */
export function joinFactors<U extends string>(
	likely: Quantity<U>,
	causes: readonly Ends<Quantity<U>>[]
): Span<Quantity<U>> {
	if (likely === Infinity) {
		const low = Math.min(...causes.map((cause) => cause.low));
		return { low: low as Quantity<U>, likely, high: likely };
	}
	if (likely === 0) return { low: likely, likely, high: likely };
	const distance = (of: (cause: Ends<Quantity<U>>) => number) =>
		Math.sqrt(causes.reduce((sum, cause) => sum + square(Math.max(0, of(cause))), 0));
	const down = distance(({ low }) => Math.log(likely / low));
	const up = distance(({ high }) => Math.log(high / likely));
	return {
		low: (likely * Math.exp(-down)) as Quantity<U>,
		likely,
		high: (likely * Math.exp(up)) as Quantity<U>
	};
}

/**
 * Independent spans that add, joined: distances from the likely values add up as squares.
 *
 * Each end of the sum rises with each figure of each span. Bias as above.
 */
export function joinSums(spans: readonly Span<Seconds>[]): Span<Seconds> {
	const ending = spans.filter(({ likely }) => likely !== Infinity);
	const open = spans.filter(({ likely }) => likely === Infinity);
	const likely = ending.reduce((sum, span) => sum + span.likely, 0);
	const distance = (of: (span: Span<Seconds>) => number) =>
		Math.sqrt(ending.reduce((sum, span) => sum + square(of(span)), 0));
	const low = likely - distance((span) => span.likely - span.low);
	const high = likely + distance((span) => span.high - span.likely);
	if (open.length === 0) return { low: seconds(low), likely: seconds(likely), high: seconds(high) };
	// Of what may never end only the quickest end is known; the rest is taken at its likely value.
	const quickest = open.reduce((sum, span) => sum + span.low, likely);
	return { low: seconds(quickest), likely: seconds(Infinity), high: seconds(Infinity) };
}

/** The share of cases that a band leaves out at either end. */
const TAIL = 0.1;

/**
 * What a guess of "least, usual, most" says of the middle 80 % of cases: a triangle of probability between the
 * three, its ends cut off at 10 % each.
 *
 *     low = a + sqrt(0.1 (c - a) (b - a))   high = c - sqrt(0.1 (c - a) (c - b))
 *
 * 2, 5 and 10 s give 3.5, 5 and 8 s. Three equal figures give that figure. Where the usual value lies within
 * the tail of an end, that end is the usual value.
 */
export function triangleBand({ low: a, likely: b, high: c }: Span<Seconds>): Span<Seconds> {
	const low = a + Math.sqrt(TAIL * (c - a) * (b - a));
	const high = c - Math.sqrt(TAIL * (c - a) * (c - b));
	return { low: seconds(Math.min(low, b)), likely: b, high: seconds(Math.max(high, b)) };
}

/** One case of several, as likely as its weight says. */
export interface Weighted<Q> {
	readonly weight: number;
	readonly span: Span<Q>;
}

/** What three points weigh that stand for the 10th, the 50th and the 90th percentile: Swanson's rule. */
const SWANSON = { low: 0.3, likely: 0.4, high: 0.3 } as const;
const PERCENTILES = ['low', 'likely', 'high'] as const;

/** The cases at the 10th, the 50th and the 90th percentile of a cause, each with its weight. */
export const byPercentile = <Q>(cases: Span<Span<Q>>): readonly Weighted<Q>[] =>
	PERCENTILES.map((at) => ({ weight: SWANSON[at], span: cases[at] }));

/**
 * What 80 % of a mixture of cases hold, and its middle. Each case stands at its three points with the weights of
 * Swanson's rule (as in Hurst, Brown, Swanson, "Swanson's 30-40-30 rule", AAPG Bulletin 2000); read off are the
 * 10th, 50th and 90th percentile of all points, straight lines between the middles of their weights.
 *
 * Unlike `joinFactors` it puts no end beyond those of every case, and knows cases that have little in common.
 * Weights add to 1. Bias: three points know nothing of tails.
 */
export function mixture<U extends string>(
	cases: readonly Weighted<Quantity<U>>[]
): Span<Quantity<U>> {
	const points = cases
		.flatMap(({ weight, span }) =>
			PERCENTILES.map((at) => ({ value: span[at], weight: weight * SWANSON[at] }))
		)
		.toSorted((a, b) => a.value - b.value);
	let below = 0;
	const places = points.map(({ value, weight }) => {
		below += weight;
		return { value, place: below - weight / 2 };
	});
	const at = (part: number) => {
		const next = places.findIndex(({ place }) => place >= part);
		const right = next === -1 ? places.at(-1) : places[next];
		const left = next > 0 ? places[next - 1] : right;
		if (left === undefined || right === undefined) throw new Error('a mixture of nothing');
		const width = right.place - left.place;
		const share = width === 0 ? 0 : (part - left.place) / width;
		return (left.value + (right.value - left.value) * share) as Quantity<U>;
	};
	return { low: at(TAIL), likely: at(0.5), high: at(1 - TAIL) };
}
