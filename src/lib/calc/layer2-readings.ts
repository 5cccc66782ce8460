import {
	tightestLimit,
	type EdgeFeature,
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
import { add, ratio, scale, type BytesPerSecond } from './units';

export type Level = 'met' | 'note' | 'warning' | 'blocker';

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
	| 'any-distance';

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
	...terms
});
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

const reach: Read = ({ technology, route }) =>
	technology.reach === null ? noObject('any-distance') : measured(route, technology.reach);

const productRtt: Read = (sites) => {
	const tightest = tightestLimit(sites);
	if (tightest === null) return notAsked('rttLimits', 'required');
	return measured(sites.roundTrip, tightest.limit, { comparison: tightest.comparison });
};

const mtu: Read = ({ technology, guestMtu, offeredMtu }, { mtuMargin }) => {
	const needed = mtuNeeded(guestMtu, technology.overhead);
	// A tunnel's next option eats a thin margin; without a tunnel there is nothing to grow.
	const thin = technology.overhead > 0 && offeredMtu < add(needed, mtuMargin);
	return measured(needed, offeredMtu, { floor: thin ? 'warning' : 'met' });
};

/** A cluster must live on what is left with one link down; a migration can wait for the repair. */
const bandwidth: Read = ({ links, demands, productMinimum, purpose }) => {
	const needed = Math.max(linkBudget(links, demands).total, productMinimum ?? 0);
	const surviving = survivingCapacity(links);
	if (surviving > 0) return measured(needed, surviving);
	return purpose === 'stretched-cluster'
		? state('blocker', 'single-link')
		: measured(needed, links.each, { floor: 'warning' });
};

const diverse: Read = ({ links, ducts, purpose }) => {
	if (links.count < 2)
		return state(purpose === 'stretched-cluster' ? 'blocker' : 'warning', 'single-link');
	return ducts === 'shared' ? state('warning', 'shared-ducts') : state('met', 'diverse-links');
};

const witness: Read = ({ purpose, witness: third }) => {
	if (purpose === 'migration') return noObject('no-cluster');
	if (third.kind === 'none') return state('blocker', 'no-witness');
	return third.limit === null
		? state('met', 'witness-limit-unread')
		: measured(third.roundTrip, third.limit);
};

const identifiers: Read = (sites) =>
	bridged(sites) ? measured(sites.vlans, sites.vlanLimit) : noObject('no-stretched-vlan');

const diameter: Read = ({ technology, bridgesOnLongestPath }) => {
	if (technology.bpdus === 'isolated') return noObject('bpdus-isolated');
	return bridgesOnLongestPath === null
		? notAsked('bridgesOnLongestPath', 'required')
		: measured(bridgesOnLongestPath, null);
};

const spanningTreePorts: Read = ({ spanningTree, vlans }) => {
	const [worst] = spanningTree
		.map(({ trunks, accessPorts, limit }) => ({ demand: trunks * vlans + accessPorts, limit }))
		.sort((a, b) => b.demand / b.limit - a.demand / a.limit);
	return worst === undefined ? noObject('no-spanning-tree') : measured(worst.demand, worst.limit);
};

const macTable: Read = (sites, { usableMacShare }) =>
	bridged(sites)
		? measured(sites.macs, sites.macTable * usableMacShare)
		: noObject('no-stretched-vlan');

const broadcastDomain: Read = (sites) =>
	bridged(sites) ? measured(sites.busiestVlan, null) : noObject('no-stretched-vlan');

const gatewayRequests: Read = ({ machines }, { requestsEach }) =>
	measured(addressRequests(machines, requestsEach.peak), null, {
		average: addressRequests(machines, requestsEach.average)
	});

const guestCpu: Read = ({ busiestVlan }, { requestsEach, coreTimePerBroadcast }) => {
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
	return measured(passed, null, { floor: 'warning' });
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

/** Relearning after a flush, or one address moving too often, whichever is nearer its limit. */
const relearn: Read = (sites, { learningRate, movesAllowed }) => {
	if (!bridged(sites)) return noObject('no-stretched-vlan');
	return measured(sites.macs / learningRate, null, {
		floor: (sites.movesPerMac ?? 0) >= movesAllowed ? 'warning' : 'met'
	});
};

const trombone: Read = ({ routed, links }) => {
	if (routed === null) return notAsked('routed');
	const capacity: BytesPerSecond = survivingCapacity(links);
	if (capacity <= 0) return state('warning', 'single-link');
	return measured(routedOnLink(routed) / capacity, null);
};

const chatty: Read = ({ application, roundTrip }) =>
	application === null
		? notAsked('application')
		: measured(chattyCost(application.roundTrips, roundTrip), application.budget);

const writeLatency: Read = ({ write, roundTrip }) =>
	write === null
		? notAsked('write')
		: measured(add(write.local, scale(roundTrip, write.roundTrips)), write.budget);

const evacuation: Read = ({ evacuation: plan }, { resendFactor }) => {
	if (plan === null) return notAsked('evacuation');
	return measured(evacuationFloor({ ...plan, resendFactor }), plan.window, {
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
	R04: bandwidth,
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
