import { atLeast, notNegative, positive, refused, type Refused } from './input-issue';
import {
	metres,
	seconds,
	type Metres,
	type MetresPerSecond,
	type Quantity,
	type Seconds
} from './units';

/** How long light needs for one metre of fibre, one way. */
export type SecondsPerMetre = Quantity<'s/m'>;

export type LatencyField =
	| 'group-index'
	| 'light-speed'
	| 'site-distance'
	| 'route-factor'
	| 'delay-per-metre'
	| 'one-way-equipment-delay'
	| 'round-trip-time';

export interface FibreDelay {
	readonly kind: 'delay';
	/** One way. */
	readonly oneWayPerMetre: SecondsPerMetre;
}

/**
 * A pulse travels at c divided by the group index of the fibre: t = n / c per metre, one way.
 *
 * Model: group velocity, v = c/n. Unit: s/m. Bias: none worth naming; the index of a laid cable is known to
 * about 0.1 %, its length to far less (slack, patching), and dispersion-compensating fibre adds its own length.
 */
export function fibreDelay({
	groupIndex,
	lightSpeed
}: {
	readonly groupIndex: number;
	readonly lightSpeed: MetresPerSecond;
}): FibreDelay | Refused<LatencyField> {
	const issues = [...atLeast('group-index', groupIndex, 1), ...positive('light-speed', lightSpeed)];
	if (issues.length > 0) return refused(issues);
	return { kind: 'delay', oneWayPerMetre: (groupIndex / lightSpeed) as SecondsPerMetre };
}

export interface RoundTrip {
	readonly kind: 'round-trip';
	/** There and back, fibre and equipment. */
	readonly roundTripTime: Seconds;
	/** Length of the cable between the sites, not of the line on the map. */
	readonly fibre: Metres;
	readonly oneWayFibreDelay: Seconds;
	readonly roundTripFibreDelay: Seconds;
	readonly roundTripEquipmentDelay: Seconds;
}

/**
 * RTT = 2 (d f t + e): site distance d, route factor f (cable length over distance), delay per metre t and
 * the delay e that equipment adds one way.
 *
 * Unit: s. Bias: low. Queues, protection switching and the slower of two paths are not in it; a measured
 * RTT always wins over this one.
 */
export function roundTripOverFibre({
	siteDistance,
	routeFactor,
	oneWayPerMetre,
	oneWayEquipmentDelay
}: {
	readonly siteDistance: Metres;
	readonly routeFactor: number;
	readonly oneWayPerMetre: SecondsPerMetre;
	readonly oneWayEquipmentDelay: Seconds;
}): RoundTrip | Refused<LatencyField> {
	const issues = [
		...notNegative('site-distance', siteDistance),
		...atLeast('route-factor', routeFactor, 1),
		...positive('delay-per-metre', oneWayPerMetre),
		...notNegative('one-way-equipment-delay', oneWayEquipmentDelay)
	];
	if (issues.length > 0) return refused(issues);
	const fibre = metres(siteDistance * routeFactor);
	const oneWayFibreDelay = seconds(fibre * oneWayPerMetre);
	const roundTripFibreDelay = seconds(2 * oneWayFibreDelay);
	const roundTripEquipmentDelay = seconds(2 * oneWayEquipmentDelay);
	return {
		kind: 'round-trip',
		roundTripTime: seconds(roundTripFibreDelay + roundTripEquipmentDelay),
		fibre,
		oneWayFibreDelay,
		roundTripFibreDelay,
		roundTripEquipmentDelay
	};
}

export type Reach =
	| {
			readonly kind: 'reaches';
			/** How far apart the sites may be, as the crow flies. */
			readonly siteDistance: Metres;
			readonly fibre: Metres;
	  }
	/** The equipment alone uses up the budget: no distance is possible. */
	| { readonly kind: 'equipment-uses-it-all'; readonly roundTripEquipmentDelay: Seconds };

/**
 * The distance that a round-trip budget allows: d = (RTT / 2 - e) / (f t), {@link roundTripOverFibre} solved for d.
 *
 * Unit: m. Bias: high, for the reasons given there.
 */
export function distanceWithin({
	roundTripTime,
	routeFactor,
	oneWayPerMetre,
	oneWayEquipmentDelay
}: {
	readonly roundTripTime: Seconds;
	readonly routeFactor: number;
	readonly oneWayPerMetre: SecondsPerMetre;
	readonly oneWayEquipmentDelay: Seconds;
}): Reach | Refused<LatencyField> {
	const issues = [
		...notNegative('round-trip-time', roundTripTime),
		...atLeast('route-factor', routeFactor, 1),
		...positive('delay-per-metre', oneWayPerMetre),
		...notNegative('one-way-equipment-delay', oneWayEquipmentDelay)
	];
	if (issues.length > 0) return refused(issues);
	const oneWayBudget = roundTripTime / 2 - oneWayEquipmentDelay;
	if (oneWayBudget < 0) {
		return {
			kind: 'equipment-uses-it-all',
			roundTripEquipmentDelay: seconds(2 * oneWayEquipmentDelay)
		};
	}
	const fibre = metres(oneWayBudget / oneWayPerMetre);
	return { kind: 'reaches', siteDistance: metres(fibre / routeFactor), fibre };
}
