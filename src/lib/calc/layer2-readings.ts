import {
	shortestDistance,
	tightestLimit,
	type EdgeFeature,
	type NoWitness,
	type OwnAnswer,
	type ProductLimit,
	type RuleAssumptions,
	type SitesCase
} from './layer2-case';
import {
	addressRequests,
	bandwidthDelayProduct,
	broadcastCoreShare,
	chattyCost,
	evacuationFloor,
	framesPerSecond,
	linkBudget,
	mtuNeeded,
	perSecond,
	routedOnLink,
	survivingCapacity
} from './site-traffic';
import {
	add,
	bytesPerSecond,
	ratio,
	scale,
	subtract,
	type BytesPerSecond,
	type Seconds
} from './units';

export type Level = 'met' | 'note' | 'warning' | 'blocker';

export interface Comparison {
	readonly demand: number;
	/** null: the rule itself brings the limit. */
	readonly limit: number | null;
}

/** What one rule sees in a case, before its thresholds judge it. */
export type Reading =
	| {
			readonly kind: 'measured';
			readonly demand: number;
			/** null: the rule itself brings the limit. */
			readonly limit: number | null;
			readonly comparison: 'at-most' | 'below';
			/** Not milder than this, for a reason the ratio does not show. */
			readonly floor: Level;
			/** Not harder than this in this case. */
			readonly ceiling: Level;
			/** The same demand seen at its average, where `demand` is a peak. */
			readonly average: number | null;
			/** The same by what was typed or read alone; null where all of it was. */
			readonly sure: Comparison | null;
	  }
	| { readonly kind: 'state'; readonly level: Level; readonly because: Because }
	| {
			readonly kind: 'not-asked';
			readonly waitsFor: keyof SitesCase;
			/** Without it there is no verdict; an optional one only goes without its rule. */
			readonly input: 'required' | 'optional';
	  }
	/** The rule has no object here: spanning tree where none runs, broadcasts where none cross. */
	| { readonly kind: 'no-object'; readonly because: Because };

export type Because =
	| 'single-link'
	| 'shared-ducts'
	| 'diverse-links'
	| 'no-witness'
	| 'witness-optional'
	| 'witness-not-read'
	| 'witness-limit-unread'
	| 'no-cluster'
	| 'routed'
	| 'hosts-either-way'
	| 'hosts-routed'
	| 'hosts-bridged'
	| 'no-stretched-vlan'
	| 'bpdus-isolated'
	| 'no-spanning-tree'
	| 'flood-control-missing'
	| 'optimization-missing'
	| 'edge-complete'
	| 'storm-control-missing'
	| 'one-failure-domain-contained'
	| 'sites-share-fate'
	| 'sites-must-be-independent'
	| 'vlans-on-every-port'
	| 'vlans-where-used'
	| 'stretched-without-need'
	| 'nothing-unneeded'
	| 'pairs-split'
	| 'pairs-share-link'
	| 'no-pairs'
	| 'any-distance'
	| 'reach-without-end'
	| 'one-link-left-out'
	| 'address-moves-too-often'
	| 'restarted-from-copies'
	| 'no-product-minimum'
	| 'release-has-it'
	| 'release-too-old'
	| 'vmotion-not-routed'
	| 'no-distance-limit'
	| 'array-read'
	| 'array-unread'
	| 'any-edition'
	| 'highest-edition'
	| 'tag-holds-them'
	| 'wish-fits'
	| 'addresses-need-layer-2'
	| 'cluster-needs-shared-storage';

export type Read = (sites: SitesCase, assumed: RuleAssumptions) => Reading;

type MeasuredTerms = Partial<Omit<Extract<Reading, { kind: 'measured' }>, 'kind'>>;

const measured = (demand: number, limit: number | null, terms: MeasuredTerms = {}): Reading => ({
	kind: 'measured',
	demand,
	limit,
	comparison: 'at-most',
	floor: 'met',
	ceiling: 'blocker',
	average: null,
	sure: null,
	...terms
});
/** Where the limit is that of an answer nobody gave, the comparison settles nothing. */
const unless = (own: OwnAnswer, { ownAnswers }: SitesCase): Comparison | null =>
	ownAnswers.includes(own) ? UNSETTLED : null;
const UNSETTLED: Comparison = { demand: 0, limit: 1 };
const state = (level: Level, because: Because): Reading => ({ kind: 'state', level, because });
const noObject = (because: Because): Reading => ({ kind: 'no-object', because });
const notAsked = (
	waitsFor: keyof SitesCase,
	input: 'required' | 'optional' = 'optional'
): Reading => ({ kind: 'not-asked', waitsFor, input });

const bridged = ({ technology, vlans }: SitesCase) =>
	technology.forwarding !== 'routed' && vlans > 0;

/** Flood limit, ARP proxy and silence for unknown unicast: without the three, no extension is clean. */
const NEEDED: readonly EdgeFeature[] = ['flood-limit-per-vlan', 'arp-proxy', 'no-unknown-unicast'];
const WANTED: readonly EdgeFeature[] = ['local-first-hop', 'ingress-steering'];

/** A regenerator begins a new span; an amplified line has no end that anybody printed. */
const reach: Read = (sites) => {
	const { technology, route, regenerators } = sites;
	if (technology.reach === null) return noObject('any-distance');
	if (technology.reachIs === 'floor') return state('met', 'reach-without-end');
	return measured(route / (regenerators + 1), technology.reach, {
		sure: unless('technology', sites)
	});
};

const isBeyond = (roundTrip: Seconds, { limit, comparison }: ProductLimit): boolean =>
	comparison === 'below' ? roundTrip >= limit : roundTrip > limit;

const productRtt: Read = (sites) => {
	if (sites.storage === 'copies') return state('met', 'restarted-from-copies');
	const tightest = tightestLimit(sites);
	if (tightest === null) return notAsked('rttLimits', 'required');
	const read = sites.rttLimits.filter(({ status }) => status === 'read');
	const surest = tightestLimit({ ...sites, rttLimits: read });
	// What a limit that somebody read forbids needs no other; below it, one that nobody read is a doubt.
	const held = surest !== null && isBeyond(sites.roundTrip, surest) ? surest : tightest;
	return measured(sites.roundTrip, held.limit, {
		comparison: held.comparison,
		sure: held.status === 'read' ? null : UNSETTLED
	});
};

const mtu: Read = (sites, { mtuMargin }) => {
	const { technology, guestMtu, offeredMtu } = sites;
	const needed = mtuNeeded(guestMtu, technology.overhead);
	// A tunnel's next option eats a thin margin; without a tunnel there is nothing to grow.
	const thin = technology.overhead > 0 && offeredMtu < add(needed, mtuMargin);
	return measured(needed, offeredMtu, {
		floor: thin ? 'warning' : 'met',
		sure: unless('offered-mtu', sites)
	});
};

const totalOf = ({ links, demands }: Pick<SitesCase, 'links' | 'demands'>) =>
	linkBudget(links, demands).total;
const typedOf = ({ links, demands, assumedDemands }: SitesCase) =>
	subtract(totalOf({ links, demands }), totalOf({ links, demands: assumedDemands }));
const allLinks = ({ links }: SitesCase): BytesPerSecond => scale(links.each, links.count);

/** What crosses must fit the links while all of them are up. */
const bandwidth: Read = (sites) =>
	measured(totalOf(sites), allLinks(sites), {
		sure: unless('links', sites) ?? { demand: typedOf(sites), limit: allLinks(sites) }
	});

const productMinimum: Read = (sites) =>
	sites.productMinimum === null
		? noObject('no-product-minimum')
		: measured(sites.productMinimum, allLinks(sites), { sure: unless('links', sites) });

/** With one link there is nothing to compare: that it is one is the rule on diverse paths. */
const withOneLinkDown: Read = (sites) => {
	const surviving = survivingCapacity(sites.links);
	if (surviving <= 0) return noObject('one-link-left-out');
	// A minimum that no number of links meets is judged as the vendor's, not here too.
	const least = sites.productMinimum ?? 0;
	const asked = least > allLinks(sites) ? 0 : least;
	return measured(Math.max(totalOf(sites), asked), surviving, {
		sure: unless('links', sites) ?? {
			demand: Math.max(typedOf(sites), asked),
			limit: surviving
		}
	});
};

const diverse: Read = ({ links, ducts, purpose }) => {
	if (links.count < 2)
		return state(purpose === 'stretched-cluster' ? 'blocker' : 'warning', 'single-link');
	return ducts === 'shared' ? state('warning', 'shared-ducts') : state('met', 'diverse-links');
};

/** Only what a vendor asks for can be missing; that nobody decides when the link is cut is a condition in any case. */
const WITHOUT_WITNESS: Readonly<Record<NoWitness['product'], Reading>> = {
	'requires-one': state('blocker', 'no-witness'),
	'does-without': state('warning', 'witness-optional'),
	'not-read': state('warning', 'witness-not-read')
};

const witness: Read = ({ purpose, storage, witness: third }) => {
	if (purpose === 'migration' || storage === 'copies') return noObject('no-cluster');
	if (third.kind === 'none') return WITHOUT_WITNESS[third.product];
	return third.limit === null
		? state('met', 'witness-limit-unread')
		: measured(third.roundTrip, third.limit, { comparison: 'below' });
};

const VLAN_TAGS = 4094;

/** What the tag, or the segment number of an overlay, can name at all. */
const identifiers: Read = (sites) =>
	bridged(sites)
		? measured(sites.vlans, Math.max(sites.vlanLimit, VLAN_TAGS))
		: noObject('no-stretched-vlan');

const verifiedVlans: Read = (sites) => {
	if (!bridged(sites)) return noObject('no-stretched-vlan');
	return sites.vlanLimit >= VLAN_TAGS
		? noObject('tag-holds-them')
		: measured(sites.vlans, sites.vlanLimit);
};

const diameter: Read = (sites) => {
	const { technology, bridgesOnLongestPath } = sites;
	if (!bridged(sites)) return noObject('no-stretched-vlan');
	if (technology.bpdus === 'isolated') return noObject('bpdus-isolated');
	return bridgesOnLongestPath === null
		? notAsked('bridgesOnLongestPath', 'required')
		: measured(bridgesOnLongestPath, null);
};

const spanningTreePorts: Read = (sites) => {
	if (!bridged(sites)) return noObject('no-stretched-vlan');
	const { spanningTree, vlans } = sites;
	const [worst] = spanningTree
		.map(({ trunks, accessPorts, limit }) => ({ demand: trunks * vlans + accessPorts, limit }))
		.sort((a, b) => b.demand / b.limit - a.demand / a.limit);
	return worst === undefined
		? noObject('no-spanning-tree')
		: measured(worst.demand, worst.limit, { sure: unless('switch', sites) });
};

/** Sure is what the whole table cannot hold with one address for each host. */
const macTable: Read = (sites, { usableMacShare }) => {
	if (!bridged(sites)) return noObject('no-stretched-vlan');
	const { macs, macTable: entries, fewestMacs } = sites;
	return measured(macs, entries * usableMacShare, {
		sure: unless('mac-table', sites) ?? { demand: fewestMacs, limit: entries }
	});
};

const broadcastDomain: Read = (sites) =>
	bridged(sites) ? measured(sites.busiestVlan, null) : noObject('no-stretched-vlan');

const gatewayRequests: Read = (sites, { requestsEach }) =>
	measured(addressRequests(sites.machines, requestsEach.peak), null, {
		sure: unless('requests', sites),
		average: addressRequests(sites.machines, requestsEach.average)
	});

const guestCpu: Read = (sites, { requestsEach, coreTimePerBroadcast }) => {
	if (!bridged(sites)) return noObject('no-stretched-vlan');
	const { busiestVlan } = sites;
	const share = (each: typeof requestsEach.peak) =>
		broadcastCoreShare(addressRequests(busiestVlan, each), coreTimePerBroadcast);
	return measured(share(requestsEach.peak), null, { average: share(requestsEach.average) });
};

const hostCopies: Read = ({ hostCopies: copies }) =>
	copies === null ? notAsked('hostCopies') : measured(copies, null);

const edge: Read = (sites) => {
	if (!bridged(sites)) return noObject('no-stretched-vlan');
	const lacks = (features: readonly EdgeFeature[]) =>
		features.some((feature) => !sites.edgeFeatures.includes(feature));
	if (lacks(NEEDED)) return state('warning', 'flood-control-missing');
	return lacks(WANTED) ? state('warning', 'optimization-missing') : state('met', 'edge-complete');
};

/** A percentage of a fast link is a great many frames: turned into frames, it is judged like the rest. */
const stormControl: Read = (sites, { frameOnWire }) => {
	if (!bridged(sites)) return noObject('no-stretched-vlan');
	const { stormControl: control, links } = sites;
	if (control.kind === 'frames') return measured(control.rate, null);
	const share = control.kind === 'share' ? control.share : ratio(1);
	const passed = framesPerSecond({ rate: links.each, share, frameOnWire });
	// Edges that limit floods themselves leave a warning of what the ports would let through.
	return measured(passed, null, {
		floor: 'warning',
		ceiling: sites.edgeFeatures.includes('flood-limit-per-vlan') ? 'warning' : 'blocker'
	});
};

const blastRadius: Read = (sites) => {
	if (!bridged(sites)) return noObject('no-stretched-vlan');
	if (sites.independence === 'required') return state('blocker', 'sites-must-be-independent');
	const contained =
		sites.independence === 'one-failure-domain' &&
		sites.technology.bpdus === 'isolated' &&
		sites.stormControl.kind === 'frames' &&
		sites.witness.kind === 'third-site';
	return contained
		? state('note', 'one-failure-domain-contained')
		: state('warning', 'sites-share-fate');
};

const breadth: Read = (sites) => {
	if (!bridged(sites)) return noObject('no-stretched-vlan');
	return sites.breadth === 'every-port'
		? state('warning', 'vlans-on-every-port')
		: state('met', 'vlans-where-used');
};

const unneeded: Read = ({ stretchedWithoutNeed }) =>
	stretchedWithoutNeed > 0
		? state('note', 'stretched-without-need')
		: state('met', 'nothing-unneeded');

/** Relearning after a flush; an address that moves too often is frozen, however quick that is. */
const relearn: Read = (sites, { learningRate, movesAllowed }) => {
	if (!bridged(sites)) return noObject('no-stretched-vlan');
	return (sites.movesPerMac ?? 0) >= movesAllowed
		? state('warning', 'address-moves-too-often')
		: measured(sites.macs / learningRate, null);
};

const trombone: Read = ({ routed, links, assumedDemands }) => {
	if (routed === null) return notAsked('routed');
	const capacity: BytesPerSecond = survivingCapacity(links);
	if (capacity <= 0) return state('warning', 'single-link');
	const crossing = routedOnLink(routed);
	return measured(crossing / capacity, null, {
		sure: { demand: subtract(crossing, assumedDemands.routed) / capacity, limit: null }
	});
};

const chatty: Read = ({ application, roundTrip }) =>
	application === null
		? notAsked('application')
		: measured(chattyCost(application.roundTrips, roundTrip), application.budget);

const writeLatency: Read = ({ write, roundTrip }) =>
	write === null
		? notAsked('write')
		: measured(add(write.local, scale(roundTrip, write.roundTrips)), write.budget);

const evacuation: Read = ({ evacuation: plan, assumedDemands }, { resendFactor }) => {
	if (plan === null) return notAsked('evacuation');
	const { writes, copies, routed, broadcasts, backup } = assumedDemands;
	const mostSpare = bytesPerSecond(plan.spare + writes + copies + routed + broadcasts + backup);
	const least = evacuationFloor({ ...plan, spare: mostSpare, resendFactor });
	return measured(evacuationFloor({ ...plan, resendFactor }), plan.window, {
		sure: { demand: least, limit: plan.window },
		ceiling: plan.reason === 'disaster-avoidance' ? 'blocker' : 'warning'
	});
};

const pairs: Read = ({ statefulPairs }) => {
	if (statefulPairs === 'none') return state('met', 'no-pairs');
	return state(
		'warning',
		statefulPairs === 'split-over-this-link' ? 'pairs-share-link' : 'pairs-split'
	);
};

/** The worse of TCP window against what is under way, and buffer credits against what fibre holds. */
const flowControl: Read = ({ window, credits, links, roundTrip }) => {
	if (window === null && credits === null) return notAsked('window');
	const tcp =
		window === null
			? { demand: 0, limit: 1 }
			: { demand: bandwidthDelayProduct(links.each, roundTrip), limit: window };
	const fc = credits === null ? tcp : { demand: credits.needed, limit: credits.available };
	const worse = fc.demand / fc.limit > tcp.demand / tcp.limit ? fc : tcp;
	return measured(worse.demand, worse.limit);
};

const tunnels: Read = ({ vteps }, { vtepNeighbours, vtepReplication }) => {
	if (vteps === null) return notAsked('vteps');
	const neighbours = { demand: vteps.neighbours, limit: vtepNeighbours };
	const replication = { demand: vteps.replication, limit: vtepReplication };
	const worse =
		neighbours.demand / neighbours.limit > replication.demand / replication.limit
			? neighbours
			: replication;
	return measured(worse.demand, worse.limit);
};

/** As many clusters as it takes is a condition; one that is too large is no cluster. */
const clusterHosts: Read = ({ cluster }) => {
	if (cluster === null) return noObject('no-cluster');
	const { hosts, most, counts, status } = cluster;
	return measured(hosts, most, {
		ceiling: counts === 'sites' ? 'warning' : 'blocker',
		sure: status === 'read' || counts === 'sites' ? null : UNSETTLED
	});
};

const release: Read = ({ release: known }) => {
	if (known === null) return noObject('no-cluster');
	if (known === 'has-it') return state('met', 'release-has-it');
	return state('blocker', known === 'too-old' ? 'release-too-old' : known);
};

const productDistance: Read = (sites) => {
	const shortest = shortestDistance(sites);
	return shortest === null
		? noObject('no-distance-limit')
		: measured(sites.route, shortest.limit, {
				sure: shortest.status === 'read' ? null : UNSETTLED
			});
};

const arrayItself: Read = ({ array }) => {
	if (array === 'none') return noObject('no-cluster');
	return array === 'unread' ? state('note', 'array-unread') : state('met', 'array-read');
};

const edition: Read = ({ lesserEditions, roundTrip, storage }) =>
	lesserEditions === null || storage === 'copies'
		? noObject('any-edition')
		: roundTrip > lesserEditions
			? state('warning', 'highest-edition')
			: state('met', 'any-edition');

/** Whether what is wanted can be had this way at all: addresses that stay, a cluster on what is shared. */
const wish: Read = ({ technology, keepAddresses, storage, purpose }) => {
	if (storage === 'copies' && purpose === 'stretched-cluster')
		return state('blocker', 'cluster-needs-shared-storage');
	return technology.forwarding === 'routed' && keepAddresses > 0
		? state('blocker', 'addresses-need-layer-2')
		: state('met', 'wish-fits');
};

const availability: Read = ({ outage }) =>
	outage === null ? notAsked('outage') : measured(outage.share, outage.accepted);

const hostNetworks: Read = ({ hostNetworks: wanted, technology }) => {
	if (wanted === 'either') return noObject('hosts-either-way');
	return technology.forwarding === 'routed'
		? state('met', 'hosts-routed')
		: state('blocker', 'hosts-bridged');
};

/** What each rule reads off a case; the rules as data say what is too much. */
export const READINGS = {
	R01: reach,
	R02: productRtt,
	R03: mtu,
	R04: withOneLinkDown,
	R05: diverse,
	R06: witness,
	R07: identifiers,
	R08: diameter,
	R09: spanningTreePorts,
	R10: macTable,
	R11: broadcastDomain,
	R12: gatewayRequests,
	R13: guestCpu,
	R14: hostCopies,
	R15: edge,
	R16: stormControl,
	R17: blastRadius,
	R18: breadth,
	R19: unneeded,
	R20: relearn,
	R21: trombone,
	R22: chatty,
	R23: writeLatency,
	R24: evacuation,
	R25: pairs,
	R26: flowControl,
	R27: tunnels,
	R28: availability,
	R29: bandwidth,
	R30: productMinimum,
	R31: clusterHosts,
	R32: release,
	R33: productDistance,
	R34: arrayItself,
	R35: edition,
	R36: wish,
	R37: verifiedVlans,
	R38: hostNetworks
} as const satisfies Record<string, Read>;

export type RuleId = keyof typeof READINGS;

/** The floods that one percent, or the whole, of a link lets through, and what they cost each VM. */
export function storm(
	{ rate, share }: { readonly rate: BytesPerSecond; readonly share: number },
	{
		frameOnWire,
		coreTimePerBroadcast
	}: Pick<RuleAssumptions, 'frameOnWire' | 'coreTimePerBroadcast'>
) {
	const frames = framesPerSecond({ rate, share: ratio(share), frameOnWire });
	return { frames, coreShare: broadcastCoreShare(perSecond(frames), coreTimePerBroadcast) };
}
