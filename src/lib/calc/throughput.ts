import type {
	BufferRule,
	CongestionControl,
	MinimumBandwidth,
	RoundTripLimit,
	StreamRule
} from './hypervisor';
import {
	atLeast,
	notNegative,
	positive,
	probability,
	refused,
	share,
	wholePositive,
	type InputIssue,
	type Refused
} from './input-issue';
import { windowUnderLoss } from './loss-bound';
import {
	bytes,
	bytesPerSecond,
	ratio,
	type Bytes,
	type BytesPerSecond,
	type Ratio,
	type Seconds
} from './units';

/** What wraps the payload on the wire. */
export interface Framing {
	/** The largest IP packet. */
	readonly mtu: Bytes;
	/** Preamble, header, check sequence and gap around each packet. */
	readonly ethernetOverhead: Bytes;
	/** Inside the packet: 40 B for IPv4 and TCP, 52 B with time stamps; 20 B more for IPv6. */
	readonly tcpIpHeaders: Bytes;
}

/** A link between the sites that is narrower than the cards, or shared with others. */
export type InterSiteLink =
	/** The cards see each other at full rate. */
	| { readonly kind: 'none' }
	| {
			readonly kind: 'link';
			readonly capacity: BytesPerSecond;
			/** The part that migrations may use. */
			readonly share: Ratio;
	  };

export type Loss =
	| { readonly kind: 'none' }
	| {
			readonly kind: 'random';
			readonly probability: Ratio;
			/** Above this the model is outside what it was made for. */
			readonly validUpTo: Ratio;
	  };

export type Cap =
	| { readonly kind: 'none' }
	/** Of payload, as hypervisors count it. */
	| { readonly kind: 'at'; readonly rate: BytesPerSecond };

export type Processor =
	| { readonly kind: 'unlimited' }
	| {
			readonly kind: 'cores';
			readonly cores: number;
			/** What one core, fully used, can send or receive. */
			readonly ratePerCore: BytesPerSecond;
	  };

export interface ThroughputInput {
	readonly nics: number;
	readonly nicUse: 'one' | 'all';
	readonly lineRate: BytesPerSecond;
	readonly vmknics: number;
	readonly framing: Framing;
	readonly link: InterSiteLink;
	readonly roundTripTime: Seconds;
	readonly streams: StreamRule;
	readonly perStream: BytesPerSecond;
	readonly buffer: BufferRule;
	readonly loss: Loss;
	readonly congestion: CongestionControl;
	/** Migrations over the same cards and link, this one included. */
	readonly concurrent: number;
	readonly cap: Cap;
	readonly processor: Processor;
	readonly roundTripLimit: RoundTripLimit;
	readonly minimumBandwidth: MinimumBandwidth;
}

export type ThroughputField =
	| 'nics'
	| 'line-rate'
	| 'vmknics'
	| 'mtu'
	| 'ethernet-overhead'
	| 'tcp-ip-headers'
	| 'link-capacity'
	| 'link-share'
	| 'round-trip-time'
	| 'streams'
	| 'per-stream'
	| 'buffer'
	| 'loss'
	| 'concurrent'
	| 'cap'
	| 'cores'
	| 'rate-per-core';

export type CeilingName = 'nics' | 'link' | 'share' | 'streams' | 'window' | 'loss' | 'cap' | 'cpu';

/** A bound on the payload rate of this one migration. */
export interface Ceiling {
	readonly name: CeilingName;
	readonly rate: BytesPerSecond;
}

/** A bound that says nothing here, and why. */
export interface Unbounded {
	readonly name: CeilingName;
	readonly because:
		| 'cards-are-the-link'
		| 'alone'
		| 'no-round-trip'
		| 'buffer-follows-round-trip'
		| 'no-loss'
		/** The copy is sent before the first loss is due. */
		| 'sent-before-a-loss'
		| 'no-cap'
		| 'cpu-not-counted'
		/** So high that no number holds it. */
		| 'past-any-link';
}

type LimitedRoundTrip = Exclude<RoundTripLimit, { kind: 'none' }>;

export type Flag =
	| {
			readonly kind: 'round-trip-too-long';
			readonly roundTripTime: Seconds;
			readonly limit: LimitedRoundTrip;
	  }
	| {
			readonly kind: 'below-minimum-bandwidth';
			/** With headers, as the link carries it: for one migration, or for the whole link. */
			readonly wireRate: BytesPerSecond;
			readonly minimum: Exclude<MinimumBandwidth, { kind: 'none' }>;
	  }
	/** Cards that were counted in and that no connection reaches. */
	| { readonly kind: 'idle-nics'; readonly nics: number; readonly nicsUsed: number }
	| {
			readonly kind: 'loss-outside-model';
			readonly probability: Ratio;
			readonly validUpTo: Ratio;
	  };

export interface Throughput {
	readonly kind: 'rate';
	/** Payload of one migration. */
	readonly rate: BytesPerSecond;
	readonly binds: CeilingName;
	/** What would bind if the first were lifted; the cards and the streams always give at least two. */
	readonly next: Ceiling;
	/** Lowest first. */
	readonly ceilings: readonly [Ceiling, Ceiling, ...Ceiling[]];
	readonly unbounded: readonly Unbounded[];
	readonly flags: readonly Flag[];
	/** For the working. */
	readonly streams: number;
	readonly nicsUsed: number;
	readonly efficiency: Ratio;
	readonly segment: Bytes;
}

/**
 * The part of the line rate that is payload: (MTU - headers) / (MTU + Ethernet overhead).
 *
 * Model: full frames back to back. Bias: high by well under 1 %, acknowledgements and partial frames.
 */
export const protocolEfficiency = ({ mtu, ethernetOverhead, tcpIpHeaders }: Framing): Ratio =>
	ratio((mtu - tcpIpHeaders) / (mtu + ethernetOverhead));

/**
 * How many connections carry one migration. Automatic: enough of them to fill each card, and at least one
 * for each VMkernel interface (vSphere 7.0 U2: the number follows the bandwidth of the cards).
 */
export function streamCount({
	rule,
	vmknics,
	nicsUsed,
	lineRate,
	perStream
}: {
	readonly rule: StreamRule;
	readonly vmknics: number;
	readonly nicsUsed: number;
	readonly lineRate: BytesPerSecond;
	readonly perStream: BytesPerSecond;
}): number {
	switch (rule.kind) {
		case 'fixed':
			return rule.count;
		case 'per-vmknic':
			return vmknics;
		case 'automatic':
			return Math.max(vmknics, nicsUsed * Math.ceil(lineRate / perStream));
	}
}

function issuesOf(input: ThroughputInput): readonly InputIssue<ThroughputField>[] {
	const { framing, link, loss, cap, processor, streams, buffer } = input;
	return [
		...wholePositive('nics', input.nics),
		...positive('line-rate', input.lineRate),
		...wholePositive('vmknics', input.vmknics),
		...notNegative('ethernet-overhead', framing.ethernetOverhead),
		...notNegative('tcp-ip-headers', framing.tcpIpHeaders),
		// Not one byte of payload would fit.
		...atLeast('mtu', framing.mtu, Math.max(0, framing.tcpIpHeaders) + 1),
		...(link.kind === 'none' ? [] : positive('link-capacity', link.capacity)),
		...(link.kind === 'none' ? [] : share('link-share', link.share)),
		...notNegative('round-trip-time', input.roundTripTime),
		...(streams.kind === 'fixed' ? wholePositive('streams', streams.count) : []),
		...positive('per-stream', input.perStream),
		...(buffer.kind === 'fixed' ? positive('buffer', buffer.buffer) : []),
		...(loss.kind === 'none' ? [] : probability('loss', loss.probability)),
		...wholePositive('concurrent', input.concurrent),
		...(cap.kind === 'none' ? [] : positive('cap', cap.rate)),
		...(processor.kind === 'unlimited' ? [] : positive('cores', processor.cores)),
		...(processor.kind === 'unlimited' ? [] : positive('rate-per-core', processor.ratePerCore))
	];
}

type Bound = Ceiling | Unbounded;

const at = (name: CeilingName, rate: number): Bound =>
	Number.isFinite(rate) ? { name, rate: bytesPerSecond(rate) } : { name, because: 'past-any-link' };

const none = (name: CeilingName, because: Unbounded['because']): Bound => ({ name, because });

interface Derived {
	readonly nicsUsed: number;
	readonly streams: number;
	readonly efficiency: Ratio;
	readonly segment: Bytes;
	/** Payload that the cards, the link, and the narrower of them carry for all migrations together. */
	readonly nicsRate: number;
	readonly linkRate: number;
	readonly pathRate: number;
}

/** What uses one card goes through one interface, however many there are. */
const interfacesUsed = ({ nicUse, vmknics }: ThroughputInput): number =>
	nicUse === 'one' ? 1 : vmknics;

/** A connection leaves through one card: with fewer interfaces (or connections) than cards, the rest idles. */
function cardsReached({ nicUse, nics, streams, vmknics }: ThroughputInput): number {
	if (nicUse === 'one') return 1;
	return Math.min(nics, streams.kind === 'fixed' ? streams.count : vmknics);
}

function derive(input: ThroughputInput): Derived {
	const { framing, link, lineRate, perStream } = input;
	const vmknics = interfacesUsed(input);
	const nicsUsed = cardsReached(input);
	const efficiency = protocolEfficiency(framing);
	const nicsRate = nicsUsed * lineRate * efficiency;
	const linkRate = link.kind === 'none' ? nicsRate : link.capacity * link.share * efficiency;
	return {
		nicsUsed,
		efficiency,
		nicsRate,
		linkRate,
		pathRate: Math.min(nicsRate, linkRate),
		segment: bytes(framing.mtu - framing.tcpIpHeaders),
		streams: streamCount({ rule: input.streams, vmknics, nicsUsed, lineRate, perStream })
	};
}

const linkBound = ({ link }: ThroughputInput, { linkRate }: Derived): Bound =>
	link.kind === 'none' ? none('link', 'cards-are-the-link') : at('link', linkRate);

const shareBound = ({ concurrent }: ThroughputInput, { pathRate }: Derived): Bound =>
	concurrent === 1 ? none('share', 'alone') : at('share', pathRate / concurrent);

/** rate = streams x buffer / RTT: no more than one buffer is under way in each round trip. */
function windowBound({ buffer, roundTripTime }: ThroughputInput, { streams }: Derived): Bound {
	if (buffer.kind === 'bdp-sized') return none('window', 'buffer-follows-round-trip');
	if (roundTripTime === 0) return none('window', 'no-round-trip');
	return at('window', (streams * buffer.buffer) / roundTripTime);
}

/** rate = streams x window x segment / RTT, losses striking each connection independently. */
function lossBound(
	{ loss, roundTripTime, congestion }: ThroughputInput,
	{ streams, segment }: Derived
): Bound {
	if (loss.kind === 'none' || loss.probability === 0) return none('loss', 'no-loss');
	if (roundTripTime === 0) return none('loss', 'no-round-trip');
	const window = windowUnderLoss({
		loss: loss.probability,
		roundTripTime,
		control: congestion
	});
	return at('loss', (streams * window * segment) / roundTripTime);
}

const capBound = ({ cap }: ThroughputInput): Bound =>
	cap.kind === 'none' ? none('cap', 'no-cap') : at('cap', cap.rate);

const processorBound = ({ processor, concurrent }: ThroughputInput): Bound =>
	processor.kind === 'unlimited'
		? none('cpu', 'cpu-not-counted')
		: at('cpu', (processor.cores * processor.ratePerCore) / concurrent);

/** A rate that only rounding puts below the minimum meets it. */
const ROUNDING = 1e-9;

const isPast = (limit: LimitedRoundTrip, roundTripTime: Seconds): boolean =>
	limit.kind === 'below'
		? roundTripTime >= limit.roundTripTime
		: roundTripTime > limit.roundTripTime;

function flagsOf(input: ThroughputInput, derived: Derived, rate: BytesPerSecond): Flag[] {
	const { roundTripTime, roundTripLimit: limit, minimumBandwidth: minimum, loss } = input;
	const flags: Flag[] = [];
	if (limit.kind !== 'none' && isPast(limit, roundTripTime)) {
		flags.push({ kind: 'round-trip-too-long', roundTripTime, limit });
	}
	if (minimum.kind !== 'none') {
		const payload = minimum.kind === 'per-migration' ? rate : derived.pathRate;
		const wireRate = bytesPerSecond(payload / derived.efficiency);
		if (wireRate < minimum.rate * (1 - ROUNDING)) {
			flags.push({ kind: 'below-minimum-bandwidth', wireRate, minimum });
		}
	}
	if (derived.nicsUsed < input.nics) {
		flags.push({ kind: 'idle-nics', nics: input.nics, nicsUsed: derived.nicsUsed });
	}
	if (loss.kind === 'random' && loss.probability > loss.validUpTo) {
		const { probability, validUpTo } = loss;
		flags.push({ kind: 'loss-outside-model', probability, validUpTo });
	}
	return flags;
}

/** Lowest first; of equals, the one named first in the list of ceilings. Sorting keeps the count. */
const inOrder = (a: Ceiling, b: Ceiling, others: readonly Ceiling[]) =>
	[a, b, ...others].sort((x, y) => x.rate - y.rate) as [Ceiling, Ceiling, ...Ceiling[]];

/**
 * The payload rate of one live migration: the least of eight ceilings, each in B/s.
 *
 *     nics     cards x line rate x efficiency
 *     link     capacity between the sites x share x efficiency
 *     share    the smaller of those two / migrations at once
 *     streams  connections x what one connection reaches
 *     window   connections x socket buffer / RTT           (RFC 7323: one window in each round trip)
 *     loss     connections x mean window x segment / RTT   (Mathis 1997, RFC 9438)
 *     cap      what the user set
 *     cpu      cores x rate of a core / migrations at once
 *
 * Bias: high. The least of ceilings is never reached by all of them at once: where two lie close together the
 * measured rate is lower than either. Connections are taken as evenly loaded and losses as independent of the
 * migration's own traffic. Page scanning, encryption and the target's disks are not in it.
 */
export function throughput(input: ThroughputInput): Throughput | Refused<ThroughputField> {
	const issues = issuesOf(input);
	if (issues.length > 0) return refused(issues);
	const derived = derive(input);
	return leastOf(input, derived, lossBound(input, derived));
}

/** Of rates that only rounding tells apart. */
const isBelow = (rate: number, other: number): boolean => rate < other * (1 - ROUNDING);

/**
 * The same for one copy whose connections begin with a full window: losses bound it by the mean of the rates at which
 * it is sent, and not at all where it is sent before they tell. Units: B/s. Preconditions: the input is one that
 * {@link throughput} takes; `mean` is above 0 and not above `lossless`.
 */
export function throughputOfCopy(
	input: ThroughputInput,
	{ mean, lossless }: { readonly mean: BytesPerSecond; readonly lossless: BytesPerSecond }
): Throughput {
	return leastOf(
		input,
		derive(input),
		isBelow(mean, lossless) ? at('loss', mean) : none('loss', 'sent-before-a-loss')
	);
}

function leastOf(input: ThroughputInput, derived: Derived, loss: Bound): Throughput {
	const bounds: readonly Bound[] = [
		linkBound(input, derived),
		shareBound(input, derived),
		windowBound(input, derived),
		loss,
		capBound(input),
		processorBound(input)
	];
	// Both are products of at most three bounded inputs, so they are always numbers.
	const cards: Ceiling = { name: 'nics', rate: bytesPerSecond(derived.nicsRate) };
	const streams: Ceiling = {
		name: 'streams',
		rate: bytesPerSecond(derived.streams * input.perStream)
	};
	const others = bounds.filter((bound) => 'rate' in bound);
	const [first, next, ...rest] = inOrder(cards, streams, others);
	return {
		kind: 'rate',
		rate: first.rate,
		binds: first.name,
		next,
		ceilings: [first, next, ...rest],
		unbounded: bounds.filter((bound) => 'because' in bound),
		flags: flagsOf(input, derived, first.rate),
		streams: derived.streams,
		nicsUsed: derived.nicsUsed,
		efficiency: derived.efficiency,
		segment: derived.segment
	};
}
