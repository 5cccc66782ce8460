import { add, bytes, bytesPerSecond, ratio, scale, seconds, subtract } from './units';
import type { SecondsPerMetre } from './latency';
import type { Bytes, BytesPerSecond, Metres, Quantity, Ratio, Seconds } from './units';

/** Frames, writes or requests a second. */
export type PerSecond = Quantity<'1/s'>;
export const perSecond = (n: number): PerSecond => n as PerSecond;

const BITS = 8;
const METRES_PER_KM = 1e3;

// Link

export interface Links {
	readonly count: number;
	/** Rate of each one. */
	readonly each: BytesPerSecond;
}

/** What still carries when one link is down; a single link leaves nothing. */
export function survivingCapacity({ count, each }: Links): BytesPerSecond {
	return scale(each, Math.max(0, count - 1));
}

/** The path MTU a technology needs so that a guest's packets pass whole. */
export function mtuNeeded(guestMtu: Bytes, overhead: Bytes): Bytes {
	return add(guestMtu, overhead);
}

// Storage

export type WriteStream =
	| { readonly kind: 'none' }
	| { readonly kind: 'plain'; readonly rate: PerSecond; readonly size: Bytes }
	/** vSAN sends metadata with the data and repairs at the same time. */
	| {
			readonly kind: 'vsan';
			readonly rate: PerSecond;
			readonly size: Bytes;
			readonly metadataFactor: number;
			readonly resyncFactor: number;
	  };

/**
 * Synchronous writes across the link: rate x size, and for vSAN x 1.4 x 1.25 (Dell, "VxRail 7.0 vSAN
 * Stretched Cluster Planning Guide", site to site: B = Wb x md x mr).
 *
 * Bias: reads are taken as local, and no compression is assumed.
 */
export function synchronousWrites(stream: WriteStream): BytesPerSecond {
	if (stream.kind === 'none') return bytesPerSecond(0);
	const plain = bytesPerSecond(stream.rate * stream.size);
	if (stream.kind === 'plain') return plain;
	return scale(plain, stream.metadataFactor * stream.resyncFactor);
}

/**
 * vSAN witness traffic: 1138 B for each component, within 5 s of a change of master (Dell, same guide,
 * witness to site). An upper bound for a moment, not an average.
 */
export function witnessTraffic({
	components,
	bytesPerComponent,
	within
}: {
	readonly components: number;
	readonly bytesPerComponent: Bytes;
	readonly within: Seconds;
}): BytesPerSecond {
	return bytesPerSecond((components * bytesPerComponent) / within);
}

export interface WitnessTier {
	/** Largest number of data hosts at one site that the tier holds for. */
	readonly hostsPerSite: number;
	readonly limit: Seconds;
}

export type WitnessLimit =
	| { readonly kind: 'tier'; readonly limit: Seconds }
	/** The vendor's table ends before so many hosts: it states no limit, which is not the same as none. */
	| { readonly kind: 'beyond-table'; readonly hostsPerSite: number };

/** The round trip allowed to the witness: the strictest tiers are for the most hosts. */
export function witnessLimit(tiers: readonly WitnessTier[], hostsPerSite: number): WitnessLimit {
	const fitting = tiers.filter((tier) => hostsPerSite <= tier.hostsPerSite);
	const [smallest] = [...fitting].sort((a, b) => a.hostsPerSite - b.hostsPerSite);
	return smallest === undefined
		? { kind: 'beyond-table', hostsPerSite: Math.max(0, ...tiers.map((t) => t.hostsPerSite)) }
		: { kind: 'tier', limit: smallest.limit };
}

/** Latency each write gains: one round trip with write acceleration, two for a plain SCSI write. */
export function addedWriteLatency(roundTrip: Seconds, roundTrips: 1 | 2): Seconds {
	return scale(roundTrip, roundTrips);
}

/** A Fibre Channel generation: baud on the line, and how many of its bits are data. */
export interface FibreChannel {
	readonly baud: number;
	readonly encoding: { readonly data: number; readonly line: number };
}

function frameTime({ baud, encoding }: FibreChannel, frame: Bytes): Seconds {
	return seconds((frame * BITS * encoding.line) / encoding.data / baud);
}

/**
 * Buffer credits that keep one kilometre of fibre full: round trip / time to send one frame.
 *
 * Physics, for full frames. Half-size frames need twice as many, and vendors advise some on top.
 */
export function creditsPerKm({
	line,
	frame,
	oneWayPerMetre
}: {
	readonly line: FibreChannel;
	readonly frame: Bytes;
	readonly oneWayPerMetre: SecondsPerMetre;
}): number {
	return (2 * METRES_PER_KM * oneWayPerMetre) / frameTime(line, frame);
}

/** Whole credits for a route; the last begun frame needs its credit too. */
export function creditsNeeded(route: Metres, perKm: number): number {
	return Math.ceil((route / METRES_PER_KM) * perKm);
}

// Machines talking

/**
 * Address requests a second: machines x rate of one.
 *
 * Linear in machines, as Karir and Rees measured (draft-karir-armd-statistics). The rate of one machine
 * is the weak part: published figures differ by a factor of seventy.
 */
export function addressRequests(machines: number, each: PerSecond): PerSecond {
	return scale(each, machines);
}

/** Broadcasts on the link: every one is a frame of least size with preamble and gap, plus the tunnel. */
export function broadcastTraffic({
	rate,
	frameOnWire,
	overhead
}: {
	readonly rate: PerSecond;
	/** 84 B for the smallest Ethernet frame: 64 + preamble 8 + gap 12. */
	readonly frameOnWire: Bytes;
	readonly overhead: Bytes;
}): BytesPerSecond {
	return bytesPerSecond(rate * (frameOnWire + overhead));
}

/** Frames a second that a share of a link passes, if all are of least size. */
export function framesPerSecond({
	rate,
	share,
	frameOnWire
}: {
	readonly rate: BytesPerSecond;
	readonly share: Ratio;
	readonly frameOnWire: Bytes;
}): PerSecond {
	return perSecond((rate * share) / frameOnWire);
}

/** Share of one core a machine spends on broadcasts (RFC 7342 section 1: 2,000 a second cost 2 %). */
export function broadcastCoreShare(rate: PerSecond, coreTimeEach: Seconds): Ratio {
	return ratio(rate * coreTimeEach);
}

export interface Crossings {
	/** Times a packet between subnets crosses the link when only site A has the gateway. */
	readonly gatewayAtA: number;
	/** The same with a gateway at each site. */
	readonly localGateways: number;
	readonly surplus: number;
}

/**
 * The trombone: packets that cross the link to reach a gateway and come back.
 *
 * Machines placed at random, a share f of them at site B: 2f crossings with the gateway at A, 2f(1-f)
 * when each site routes. Own arithmetic. Bias: real chatter is less random than that, in either
 * direction.
 */
export function crossings(shareAtB: Ratio): Crossings {
	const gatewayAtA = 2 * shareAtB;
	const localGateways = 2 * shareAtB * (1 - shareAtB);
	return { gatewayAtA, localGateways, surplus: gatewayAtA - localGateways };
}

export interface RoutedTraffic {
	/** Between subnets of the stretched networks. */
	readonly betweenSubnets: BytesPerSecond;
	/** In and out of the data centre. */
	readonly northSouth: BytesPerSecond;
	readonly shareAtB: Ratio;
	readonly gateways: 'at-a' | 'each-site';
}

/** What routed traffic puts on the link: between subnets as above; in and out f of it, unless B has its own way out. */
export function routedOnLink(traffic: RoutedTraffic): BytesPerSecond {
	const { gatewayAtA, localGateways } = crossings(traffic.shareAtB);
	if (traffic.gateways === 'each-site') return scale(traffic.betweenSubnets, localGateways);
	return add(
		scale(traffic.betweenSubnets, gatewayAtA),
		scale(traffic.northSouth, traffic.shareAtB)
	);
}

/** A transaction of N exchanges, each waiting for the one before, costs N round trips more. */
export function chattyCost(roundTrips: number, roundTrip: Seconds): Seconds {
	return scale(roundTrip, roundTrips);
}

// Budget

export interface Demands {
	readonly writes: BytesPerSecond;
	/** Of copies at intervals: what changes in one, by its end. */
	readonly copies: BytesPerSecond;
	readonly vmotion: BytesPerSecond;
	readonly routed: BytesPerSecond;
	readonly broadcasts: BytesPerSecond;
	readonly backup: BytesPerSecond;
}

/** The floor of each migration under way, 250 Mbit/s by the vendor's own requirement. */
export function vmotionFloor(sessions: number, each: BytesPerSecond): BytesPerSecond {
	return scale(each, sessions);
}

export interface Budget {
	readonly capacity: BytesPerSecond;
	readonly total: BytesPerSecond;
	readonly parts: readonly { readonly id: keyof Demands; readonly rate: BytesPerSecond }[];
	readonly ratio: number;
}

export type LinkBudget =
	| (Budget & { readonly kind: 'fits'; readonly spare: BytesPerSecond })
	| (Budget & { readonly kind: 'does-not-fit'; readonly missing: BytesPerSecond })
	/** With one link there is nothing left to carry anything once it is down. */
	| { readonly kind: 'no-second-link'; readonly total: BytesPerSecond };

/** Everything that must still fit when one link is down, largest part first. */
export function linkBudget(links: Links, demands: Demands): LinkBudget {
	const parts = (Object.keys(demands) as (keyof Demands)[])
		.map((id) => ({ id, rate: demands[id] }))
		.sort((a, b) => b.rate - a.rate);
	const total = parts.reduce((sum, part) => add(sum, part.rate), bytesPerSecond(0));
	const capacity = survivingCapacity(links);
	if (capacity <= 0) return { kind: 'no-second-link', total };
	const budget: Budget = { capacity, total, parts, ratio: total / capacity };
	if (total <= capacity) return { ...budget, kind: 'fits', spare: subtract(capacity, total) };
	return { ...budget, kind: 'does-not-fit', missing: subtract(total, capacity) };
}

// Failure

/**
 * Emptying a site over what the link has spare: memory x 1.25 / rate.
 *
 * A floor for planning (Pepelnjak, "Long-distance vMotion for Disaster Avoidance? Do the Math First":
 * add 20 to 30 %). The evacuation page models rounds and waves; this stands where no VM list is known.
 */
export function evacuationFloor({
	memory,
	spare,
	resendFactor
}: {
	readonly memory: Bytes;
	readonly spare: BytesPerSecond;
	readonly resendFactor: number;
}): Seconds {
	return seconds((memory * resendFactor) / spare);
}

export interface OutageRate {
	/** Share of the year one kilometre of fibre is out. */
	readonly perKm: Ratio;
}

/**
 * Share of time with no path: the product of the paths' own shares; all of it where there is none.
 *
 * Bias: far too kind where both paths share a duct, a building or a software release; failures are not
 * independent there.
 */
export function unavailability(routes: readonly Metres[], { perKm }: OutageRate): Ratio {
	return ratio(
		routes.reduce((out, route) => out * Math.min(1, (route / METRES_PER_KM) * perKm), 1)
	);
}

/** Bytes on the way at once, which a window must cover to fill the link. */
export function bandwidthDelayProduct(rate: BytesPerSecond, roundTrip: Seconds): Bytes {
	return bytes(rate * roundTrip);
}
