import { ceilingsOnDay } from '#lib/calc/copy-path';
import type { Ceiling, CeilingName } from '#lib/calc/throughput';
import { type BytesPerSecond, seconds } from '#lib/calc/units';
import type { Span } from '#lib/scenario/span';
import { doubtsOf, otherSpeed, type Speed } from '#lib/scenario/migration/speed';

/** Payload that hosts, the link and one migration carry. */
export interface Rates {
	/** Of the cards of a host together, out and as much in. */
	readonly cards: BytesPerSecond;
	/** Between the sites; null where hosts see each other at the rate of their cards. */
	readonly link: BytesPerSecond | null;
	/** Of one migration alone, whatever the cards carry; null where nothing else holds it back. */
	readonly own: BytesPerSecond | null;
	/** What that is. */
	readonly ownBy: CeilingName | null;
}

/** A core sends for all migrations of its host. */
const OF_A_HOST: ReadonlySet<CeilingName> = new Set(['nics', 'cpu']);
const OF_THE_LINK: ReadonlySet<CeilingName> = new Set(['link']);
const OF_ONE: ReadonlySet<CeilingName> = new Set(['streams', 'window', 'loss', 'cap']);

/** Hosts of one site: no link, and a round trip that is not worth counting. */
export const withinSite = (speed: Speed): Speed =>
	otherSpeed(speed, {
		link: { kind: 'none' },
		roundTripTime: seconds(0),
		loss: { kind: 'none' },
		concurrent: 1
	});

/** What each part of the way carries, on a slow, a usual and a fast day; how many share it is found out by moving. */
export function ratesOf(speed: Speed): Span<Rates> {
	const alone = otherSpeed(speed, { concurrent: 1 });
	const { result } = alone;
	const table = doubtsOf(alone);
	const rateOn =
		(day: 'slowest' | 'usual' | 'fastest') =>
		(names: ReadonlySet<CeilingName>): BytesPerSecond | null => {
			const ceilings: readonly Ceiling[] = result.ceilings.filter(({ name }) => names.has(name));
			const [least] = ceilings;
			if (least === undefined) return null;
			return day === 'usual'
				? least.rate
				: ceilingsOnDay(ceilings, result, { table, concurrent: 1, end: day });
		};
	const on = (day: 'slowest' | 'usual' | 'fastest'): Rates => {
		const rate = rateOn(day);
		const cards = rate(OF_A_HOST);
		if (cards === null) throw new Error('the cards always bound a rate');
		return {
			cards,
			link: rate(OF_THE_LINK),
			own: rate(OF_ONE),
			ownBy: result.ceilings.find(({ name }) => OF_ONE.has(name))?.name ?? null
		};
	};
	return { low: on('slowest'), likely: on('usual'), high: on('fastest') };
}
