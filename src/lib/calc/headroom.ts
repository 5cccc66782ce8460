import type { SecondsPerMetre } from './latency';
import { fibreFor } from './path';
import { scale, subtract } from './units';
import type { Metres, Seconds } from './units';

export interface RttLimit {
	readonly id: string;
	readonly limit: Seconds;
	readonly comparison: 'at-most' | 'below';
}

export type Headroom<L extends RttLimit = RttLimit> = {
	readonly limit: L;
	readonly ratio: number;
	/** Left to the limit; negative when over it. */
	readonly time: Seconds;
	/** The same as fibre: how much longer the route may be, or (negative) how much shorter it must be. */
	readonly distance: Metres;
} & ({ readonly kind: 'within' } | { readonly kind: 'over' });

/** Headroom of one round trip to a limit, in time and in kilometres of fibre. */
export function headroom<L extends RttLimit>({
	roundTrip,
	limit,
	oneWayPerMetre
}: {
	readonly roundTrip: Seconds;
	readonly limit: L;
	readonly oneWayPerMetre: SecondsPerMetre;
}): Headroom<L> {
	const time = subtract(limit.limit, roundTrip);
	const within = limit.comparison === 'below' ? time > 0 : time >= 0;
	return {
		kind: within ? 'within' : 'over',
		limit,
		ratio: roundTrip / limit.limit,
		time,
		distance: fibreFor(time, oneWayPerMetre)
	};
}

export type LongestRoute =
	| { readonly kind: 'route'; readonly route: Metres }
	/** Equipment, serialization and jitter alone use the limit up: no fibre is short enough. */
	| { readonly kind: 'none'; readonly overBy: Seconds };

/** The longest fibre a round-trip limit leaves once everything that is not fibre is taken off. */
export function longestRoute({
	limit,
	besidesFibre,
	oneWayPerMetre
}: {
	readonly limit: Seconds;
	readonly besidesFibre: Seconds;
	readonly oneWayPerMetre: SecondsPerMetre;
}): LongestRoute {
	const left = subtract(limit, besidesFibre);
	if (left < 0) return { kind: 'none', overBy: scale(left, -1) };
	return { kind: 'route', route: fibreFor(left, oneWayPerMetre) };
}
