import { ratio, seconds, type Ratio, type Seconds } from './units';

/** How far measured times lay from the likely one, at one load (dirty rate over rate of the copy). */
export interface LoadKnot {
	readonly load: Ratio;
	/** The low end, as a part of what the likely time takes beyond a single pass. */
	readonly low: Ratio;
	/** The high end, as a factor of the likely time. */
	readonly high: Ratio;
}

/** In order of load; neither figure ever falls as the load rises. */
export type LoadBandTable = readonly [LoadKnot, ...LoadKnot[]];

/** A value between knots: straight lines, level before the first and after the last. */
export function between<K>(
	knots: readonly [K, ...K[]],
	at: number,
	{ place, value }: { readonly place: (knot: K) => number; readonly value: (knot: K) => number }
): number {
	const next = knots.findIndex((knot) => place(knot) > at);
	const right = next === -1 ? knots.at(-1) : knots[next];
	const left = next > 0 ? knots[next - 1] : right;
	if (left === undefined || right === undefined) return value(knots[0]);
	const width = place(right) - place(left);
	if (width === 0) return value(right);
	return value(left) + ((value(right) - value(left)) * (at - place(left))) / width;
}

const place = ({ load }: LoadKnot) => load;

export const bandFactorsAt = (load: Ratio, table: LoadBandTable): { low: Ratio; high: Ratio } => ({
	low: ratio(between(table, load, { place, value: ({ low }) => low })),
	high: ratio(between(table, load, { place, value: ({ high }) => high }))
});

/**
 * The range that held a stated share of measured migrations of about this load:
 *
 *     low = pass + l (likely - pass)     high = h likely     l and h between knots of load
 *
 * from the ranks of measured times (split conformal prediction: Vovk, Gammerman, Shafer, "Algorithmic Learning
 * in a Random World", 2005). No end falls when the load, the likely time or the pass rises, and the low end is
 * never below a single pass. Known bias: the share holds for migrations like those measured, and nothing else.
 */
export function loadBand(
	{
		likely,
		pass,
		load
	}: { readonly likely: Seconds; readonly pass: Seconds; readonly load: Ratio },
	table: LoadBandTable
): { readonly low: Seconds; readonly high: Seconds } {
	const { low, high } = bandFactorsAt(load, table);
	if (likely === Infinity) return { low: likely, high: likely };
	return {
		low: seconds(pass + low * Math.max(0, likely - pass)),
		high: seconds(likely * high)
	};
}
