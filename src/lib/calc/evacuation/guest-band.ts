import { seconds, type Ratio, type Seconds } from '#lib/calc/units';
import type { Ends } from '#lib/calc/joined-causes';
import type { MovedVm } from './evacuation';

/** Standard deviation of a share over the equal one, from so many flows that share on; in rising order. */
export type ShareSpread = readonly { readonly from: number; readonly spread: Ratio }[];

/** What 80 % of a normal law hold, in standard deviations to either side. */
const EIGHTY_PERCENT = 1.2816;

/**
 * What one guest of a crowd may take from start to finish, while the whole ends as reckoned: TCP shares equally only on
 * average, so its share is drawn from a normal law around the equal one, and its time over the wire goes as one over
 * the share. How many it shared with is told by what it got of what its way carries. Bias: narrow for guests that
 * write nearly as fast as their share, whose rounds multiply a lack of it.
 */
export function guestBand(
	{ start, finish, sent, rate, alone }: MovedVm,
	spreads: ShareSpread
): Ends<Seconds> {
	const took = finish - start;
	if (rate === null) return { low: seconds(took), high: seconds(took) };
	const onWire = sent / rate;
	const sharing = Math.max(1, alone / rate);
	const spread = spreads.findLast(({ from }) => from <= sharing)?.spread ?? 0;
	const around = took - onWire;
	return {
		low: seconds(around + onWire / (1 + EIGHTY_PERCENT * spread)),
		high: seconds(around + onWire / (1 - EIGHTY_PERCENT * spread))
	};
}
