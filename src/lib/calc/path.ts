import { add, metres, scale, seconds, transferTime } from './units';
import type { SecondsPerMetre } from './latency';
import type { Bytes, BytesPerSecond, Metres, Seconds } from './units';

/** What stands in the way of the light, counted along one direction of one path. */
export interface Equipment {
	readonly amplifiers: number;
	readonly regenerators: number;
	/** Coherent lines that correct errors forward. */
	readonly fecLines: number;
	readonly macsecLinks: number;
	readonly ipsecGateways: number;
	readonly routers: number;
	/** Anything else, one way. */
	readonly other: Seconds;
}

/** One-way delay of one of each. */
export interface EquipmentDelays {
	readonly amplifier: Seconds;
	readonly regenerator: Seconds;
	readonly fecLine: Seconds;
	readonly macsecLink: Seconds;
	readonly ipsecGateway: Seconds;
	readonly router: Seconds;
}

/** Store-and-forward devices send a frame only after having it whole. */
export interface Serialization {
	readonly frame: Bytes;
	readonly rate: BytesPerSecond;
	readonly storeAndForwardHops: number;
}

export interface PathInput {
	/** Length of the fibre, not of the straight line. */
	readonly route: Metres;
	readonly equipment: Equipment;
	/** Null where no device stores frames, and no rate has a say. */
	readonly serialization: Serialization | null;
}

export interface PathAssumptions {
	readonly oneWayPerMetre: SecondsPerMetre;
	readonly delays: EquipmentDelays;
}

/** Every part is a round trip, so that the parts add up to the whole. */
export interface PathDelay {
	readonly fibre: Seconds;
	readonly equipment: Seconds;
	readonly serialization: Seconds;
	readonly roundTrip: Seconds;
}

export type Route =
	| { readonly kind: 'campus'; readonly route: Metres }
	| { readonly kind: 'route'; readonly route: Metres };

const fibreRoundTrip = (route: Metres, oneWayPerMetre: SecondsPerMetre): Seconds =>
	seconds(2 * route * oneWayPerMetre);
/** The fibre that takes so long there and back. */
export const fibreFor = (roundTrip: Seconds, oneWayPerMetre: SecondsPerMetre): Metres =>
	metres(roundTrip / (2 * oneWayPerMetre));

/** One way, through what is not fibre. */
function equipmentOneWay(has: Equipment, delays: EquipmentDelays): Seconds {
	return seconds(
		has.amplifiers * delays.amplifier +
			has.regenerators * delays.regenerator +
			has.fecLines * delays.fecLine +
			has.macsecLinks * delays.macsecLink +
			has.ipsecGateways * delays.ipsecGateway +
			has.routers * delays.router +
			has.other
	);
}

/**
 * The fibre between two sites from the straight line between them.
 *
 * Model: route = straight line x route factor. Bozkurt et al., "Dissecting Latency in the Internet's
 * Fiber Infrastructure" (2018): 1.3 if the shortest conduits were used, 2.1 as measured. The second
 * already holds detours and equipment, so equipment on top of 2.1 counts it twice.
 */
export function fibreRoute(straightLine: Metres, routeFactor: number): Route {
	const route = scale(straightLine, routeFactor);
	return { kind: route > 0 ? 'route' : 'campus', route };
}

const framesTime = ({ frame, rate, storeAndForwardHops }: Serialization): Seconds =>
	scale(transferTime(frame, rate), 2 * storeAndForwardHops);

/**
 * Round trip over one path: twice (fibre + equipment), plus one frame's serialization at every
 * store-and-forward hop in both directions.
 *
 * Bias: a floor. Queues are not in it; the jitter allowance of `planPaths` stands for them.
 */
export function pathDelay(
	{ route, equipment, serialization }: PathInput,
	{ oneWayPerMetre, delays }: PathAssumptions
): PathDelay {
	const fibre = fibreRoundTrip(route, oneWayPerMetre);
	const devices = scale(equipmentOneWay(equipment, delays), 2);
	const framing = serialization === null ? seconds(0) : framesTime(serialization);
	return {
		fibre,
		equipment: devices,
		serialization: framing,
		roundTrip: add(add(fibre, devices), framing)
	};
}

/**
 * A longer path from one that was measured. Its extra fibre is sure, so the low end adds that alone; in the high end
 * everything that was measured grows with the length, for nobody knows how much of it was devices.
 *
 * Bias: none towards quick; a longer path is never quicker than the measured one.
 */
export function scaledRoundTrip({
	measured,
	route,
	longer,
	oneWayPerMetre
}: {
	readonly measured: Seconds;
	readonly route: Metres;
	/** At least `route`. */
	readonly longer: Metres;
	readonly oneWayPerMetre: SecondsPerMetre;
}): { readonly low: Seconds; readonly high: Seconds } {
	if (route === 0) return { low: measured, high: measured };
	const times = longer / route;
	// The cable cannot be longer than the measured time lets it be, whatever route was assumed.
	const fibre = Math.min(fibreRoundTrip(route, oneWayPerMetre), measured);
	return { low: seconds(measured + fibre * (times - 1)), high: scale(measured, times) };
}

export interface Paths {
	readonly working: PathDelay;
	readonly protection:
		{ readonly kind: 'path'; readonly delay: PathDelay } | { readonly kind: 'none' };
	/** What a limit is compared with: the slower path, and the jitter that one packet in a thousand meets. */
	readonly planned: Seconds;
	/** How much slower the slower path is; a switch-over makes it felt. */
	readonly asymmetry: Seconds;
}

/**
 * The round trip to plan with: a link fails over to its protection path some day, so the slower path
 * counts, and the allowance for jitter (a P99.9 above the floor, round trip) is added once.
 */
export function planPaths({
	working,
	protection,
	jitterAllowance
}: {
	readonly working: PathDelay;
	readonly protection: Paths['protection'];
	readonly jitterAllowance: Seconds;
}): Paths {
	const other = protection.kind === 'path' ? protection.delay.roundTrip : working.roundTrip;
	const slower = seconds(Math.max(working.roundTrip, other));
	return {
		working,
		protection,
		planned: add(slower, jitterAllowance),
		asymmetry: seconds(Math.abs(working.roundTrip - other))
	};
}

/** A product's round-trip limit; `below` where the vendor says less than, `at-most` where it says up to. */

export type TypedRtt =
	/** What the typed round trip implies: route factor, if all of it were fibre. */
	| { readonly kind: 'possible'; readonly impliedRouteFactor: number }
	| { readonly kind: 'campus'; readonly impliedFibre: Metres }
	/** No fibre is that fast over that distance. Often a one-way figure was typed. */
	| {
			readonly kind: 'too-fast-for-fibre';
			readonly least: Seconds;
			readonly asOneWay: 'would-fit' | 'would-not-fit';
	  };

/**
 * Whether a typed round trip can be true of a straight line. Fibre laid dead straight is the floor, so
 * anything below it is a slip: usually a one-way time in place of a round trip.
 */
export function checkTypedRtt({
	typed,
	straightLine,
	oneWayPerMetre
}: {
	readonly typed: Seconds;
	readonly straightLine: Metres;
	readonly oneWayPerMetre: SecondsPerMetre;
}): TypedRtt {
	const impliedFibre = fibreFor(typed, oneWayPerMetre);
	if (straightLine === 0) return { kind: 'campus', impliedFibre };
	const least = fibreRoundTrip(straightLine, oneWayPerMetre);
	if (typed < least) {
		const asOneWay = 2 * typed >= least ? 'would-fit' : 'would-not-fit';
		return { kind: 'too-fast-for-fibre', least, asOneWay };
	}
	return { kind: 'possible', impliedRouteFactor: impliedFibre / straightLine };
}
