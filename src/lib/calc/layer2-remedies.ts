import { tightestLimit, type RuleAssumptions, type SitesCase } from './layer2-case';
import type { RuleId } from './layer2-readings';
import { isRuling, type RuleTerms, type Verdict } from './layer2-rules';
import type { SecondsPerMetre } from './latency';
import { longestRoute, type RttLimit } from './headroom';
import { add, bytes, bytesPerSecond, seconds, subtract } from './units';
import { mtuNeeded } from './site-traffic';
import type { Bytes, BytesPerSecond, Metres, Seconds } from './units';

/** Something the user can do, with the number to do it to. */
export type Remedy =
	| {
			readonly kind: 'shorten-route';
			readonly rule: RuleId;
			readonly to: Metres;
			readonly comparison: RttLimit['comparison'];
	  }
	/** Equipment and jitter alone exceed the limit; the distance is not what is wrong. */
	| { readonly kind: 'faster-equipment'; readonly rule: RuleId; readonly overBy: Seconds }
	| { readonly kind: 'other-product'; readonly rule: RuleId }
	| {
			readonly kind: 'regenerate';
			readonly rule: RuleId;
			readonly regenerators: number;
			readonly spanUpTo: Metres;
	  }
	| {
			readonly kind: 'raise-mtu';
			readonly rule: RuleId;
			readonly to: Bytes;
			readonly comfortable: Bytes;
	  }
	| { readonly kind: 'more-capacity'; readonly rule: RuleId; readonly each: BytesPerSecond }
	| { readonly kind: 'second-link'; readonly rule: RuleId }
	| { readonly kind: 'several-clusters'; readonly rule: RuleId; readonly of: number }
	| { readonly kind: 'limit-floods'; readonly rule: RuleId; readonly to: number }
	| { readonly kind: 'wish'; readonly rule: RuleId; readonly way: WayOut }
	| { readonly kind: 'witness'; readonly rule: RuleId }
	| { readonly kind: 'prune-vlans'; readonly rule: RuleId; readonly to: number }
	| { readonly kind: 'larger-mac-table'; readonly rule: RuleId; readonly entries: number }
	| { readonly kind: 'split-gateways'; readonly rule: RuleId; readonly into: number }
	| { readonly kind: 'isolate-floods'; readonly rule: RuleId; readonly with: 'evpn-gateways' }
	| { readonly kind: 'keep-together'; readonly rule: RuleId; readonly roundTripsUpTo: number }
	| { readonly kind: 'route-instead'; readonly rule: RuleId };

/** The ways out of a wish that cannot be had as it was asked. */
export type WayOut = 'overlay' | 'new-addresses' | 'shared-storage' | 'restart-copies';

interface Given {
	readonly sites: SitesCase;
	readonly assumed: RuleAssumptions;
	readonly oneWayPerMetre: SecondsPerMetre;
}

function shorter({ sites, oneWayPerMetre }: Given): readonly Remedy[] {
	const tightest = tightestLimit(sites);
	if (tightest === null) return [];
	const fibre = seconds(2 * sites.route * oneWayPerMetre);
	const longest = longestRoute({
		limit: tightest.limit,
		besidesFibre: subtract(sites.roundTrip, fibre),
		oneWayPerMetre
	});
	const { comparison } = tightest;
	const other: Remedy = { kind: 'other-product', rule: 'R02' };
	if (longest.kind === 'none')
		return [{ kind: 'faster-equipment', rule: 'R02', overBy: longest.overBy }, other];
	// No route is shorter than none.
	if (longest.route === 0 && comparison === 'below') return [other];
	return [{ kind: 'shorten-route', rule: 'R02', to: longest.route, comparison }, other];
}

function largerMtu({ sites, assumed }: Given): readonly Remedy[] {
	const to = mtuNeeded(sites.guestMtu, sites.technology.overhead);
	const comfortable = bytes(add(to, assumed.mtuMargin));
	return [{ kind: 'raise-mtu', rule: 'R03', to, comfortable }];
}

/** Gateways with a control plane help whoever has none yet; they do not make two failure domains of one. */
function isolation({ technology }: SitesCase, rule: RuleId): readonly Remedy[] {
	return technology.forwarding === 'flood-and-learn'
		? [{ kind: 'isolate-floods', rule, with: 'evpn-gateways' }]
		: [];
}

/** Trunks times VLANs within every limit: the fewest VLANs any card or chassis allows. */
function fewerVlans({ sites }: Given): readonly Remedy[] {
	const counts = sites.spanningTree.map(({ trunks, accessPorts, limit }) =>
		trunks > 0 ? Math.max(0, Math.floor((limit - accessPorts) / trunks)) : sites.vlans
	);
	return [
		{ kind: 'prune-vlans', rule: 'R09', to: Math.min(sites.vlans, ...counts) },
		...isolation(sites, 'R09')
	];
}

/** The same thing to do, whichever rule asks for it. */
const alike = (one: Remedy) => (other: Remedy) =>
	JSON.stringify({ ...one, rule: null }) === JSON.stringify({ ...other, rule: null });

type Help = (given: Given, limit: number, demand: number) => readonly Remedy[];

/** What helps against each rule that can forbid; the rest have their remedy in words, in facts/. */
const HELP: Partial<Record<RuleId, Help>> = {
	R01: ({ sites }, limit) => [
		{
			kind: 'regenerate',
			rule: 'R01',
			regenerators: Math.ceil(sites.route / limit) - 1,
			spanUpTo: limit as Metres
		},
		{ kind: 'shorten-route', rule: 'R01', to: limit as Metres, comparison: 'at-most' }
	],
	R02: shorter,
	R03: largerMtu,
	R04: ({ sites }, _, demand) => [
		{
			kind: 'more-capacity',
			rule: 'R04',
			each: bytesPerSecond(demand / (sites.links.count - 1))
		}
	],
	R05: () => [{ kind: 'second-link', rule: 'R05' }],
	R06: () => [{ kind: 'witness', rule: 'R06' }],
	R07: (_, limit) => [{ kind: 'prune-vlans', rule: 'R07', to: Math.floor(limit) }],
	R09: fewerVlans,
	R10: ({ sites, assumed }) => [
		{
			kind: 'larger-mac-table',
			rule: 'R10',
			entries: Math.ceil(sites.macs / assumed.usableMacShare)
		},
		...isolation(sites, 'R10')
	],
	R12: (_, limit, demand) => [
		{ kind: 'split-gateways', rule: 'R12', into: Math.ceil(demand / limit) }
	],
	R16: ({ sites }, limit) => [
		{ kind: 'limit-floods', rule: 'R16', to: limit },
		...isolation(sites, 'R16')
	],
	R29: ({ sites }, _, demand) => [
		{ kind: 'more-capacity', rule: 'R29', each: bytesPerSecond(demand / sites.links.count) }
	],
	R30: ({ sites }, _, demand) => [
		{ kind: 'more-capacity', rule: 'R30', each: bytesPerSecond(demand / sites.links.count) }
	],
	R31: (_, limit, demand) => [
		{ kind: 'several-clusters', rule: 'R31', of: Math.ceil(demand / limit) }
	],
	R33: (_, limit) => [
		{ kind: 'shorten-route', rule: 'R33', to: limit as Metres, comparison: 'at-most' },
		{ kind: 'other-product', rule: 'R33' }
	],
	R36: ({ sites }) =>
		(sites.storage === 'copies'
			? (['shared-storage', 'restart-copies'] as const)
			: (['overlay', 'new-addresses'] as const)
		).map((way) => ({ kind: 'wish', rule: 'R36', way })),
	R37: (_, limit) => [{ kind: 'prune-vlans', rule: 'R37', to: Math.floor(limit) }],
	R22: ({ sites }, limit) => [
		{ kind: 'keep-together', rule: 'R22', roundTripsUpTo: Math.floor(limit / sites.roundTrip) }
	]
};

/**
 * What would make it feasible: for every rule that forbids, the change and the figure to change it to,
 * and whenever anything forbids layer 2, the way that needs no stretched VLAN at all.
 */
export function remediesFor<R extends RuleTerms>(
	verdict: Verdict<R>,
	given: Given
): readonly Remedy[] {
	const blockers = verdict.findings.filter(isRuling<R>).filter((f) => f.firm === 'blocker');
	const remedies = blockers.flatMap((finding): readonly Remedy[] => {
		const { limit, demand } = finding.kind === 'measured' ? finding : { limit: 0, demand: 0 };
		return HELP[finding.rule.id]?.(given, limit, demand) ?? [];
	});
	const [first] = blockers;
	const once = remedies.filter((remedy, at) => remedies.findIndex(alike(remedy)) === at);
	const { technology, vlans } = given.sites;
	if (first === undefined || technology.forwarding === 'routed' || vlans === 0) return once;
	return [...once, { kind: 'route-instead', rule: first.rule.id }];
}
