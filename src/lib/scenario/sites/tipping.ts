import { perSecond } from '#lib/calc/site-traffic';
import {
	type Estate,
	type Slope,
	type SlopeId,
	slopes,
	step,
	type Step,
	type TippingLimits,
	vlansAlone,
	type VlanTip
} from '#lib/calc/tipping-point';
import { scale, seconds } from '#lib/calc/units';
import { ARP_LINK_SHARE, GUEST_BROADCAST_RATE, VMS_OF_A_SLASH_24 } from '#lib/facts/dci';
import { LAYER2_RULE_VALUES } from '#lib/facts/layer2-rule-values';
import { type DomainAnswer, domainOf } from '#lib/scenario/domain/domain';
import { once } from '#lib/scenario/once';
import { andThen, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withSitesValues } from './asking';
import { type VerdictAnswer, verdictOf } from './verdict';

/** The estate of one vMotion domain, kept within one data centre. */
export interface OneSite {
	readonly vms: number;
	readonly nearest: Slope | undefined;
}

export type TippingSlope = Extract<Slope, { kind: 'tips' }>;

export interface TippingAnswer {
	readonly slopes: readonly Slope[];
	readonly step: Step;
	readonly estate: Estate;
	/** What ends the number of stretched VLANs, all else as it is; null where none is stretched. */
	readonly vlansAlone: VlanTip | null;
	/** How wide one VLAN may become; null where none holds a machine. */
	readonly widest: { readonly hosts: number; readonly machines: number } | null;
	/** The post's own claim, at both ratios that are compared; empty where no domain is known. */
	readonly oneSite: readonly OneSite[];
}

/** How many machines the rule on broadcast domains lets stand in one VLAN. */
const machinesPerVlan = (): number => {
	const limit = LAYER2_RULE_VALUES.find(({ id }) => id === 'R11')?.limit ?? null;
	if (limit === null) throw new Error('the rule on machines in a VLAN has lost its limit');
	return limit;
};

const limitsOf = (scenario: Scenario, { sites, assumed }: VerdictAnswer): Part<TippingLimits> =>
	withSitesValues(scenario, ['r12', 'r20', 'mach', 'macv'], (typed) =>
		ready({
			spanningTreePorts: sites.spanningTree[0]?.limit ?? null,
			gatewayRequests: perSecond(Number(typed.r12)),
			broadcastsPerVlan: perSecond(GUEST_BROADCAST_RATE.value),
			macTable: sites.macTable,
			usableMacShare: assumed.usableMacShare,
			macsPerHost: Number(typed.mach),
			macsPerVm: Number(typed.macv),
			learningRate: assumed.learningRate,
			relearnTime: seconds(Number(typed.r20)),
			machinesPerVlan: machinesPerVlan(),
			link: scale(sites.links.each, 1),
			linkShare: ARP_LINK_SHARE.value,
			frameOnWire: assumed.frameOnWire,
			requestsEach: assumed.requestsEach.peak
		})
	);

function oneSiteOf(
	domain: DomainAnswer,
	{ sites }: VerdictAnswer,
	limits: TippingLimits
): readonly OneSite[] {
	return [domain.first, domain.second].flatMap(({ capacity }) => {
		if (capacity.kind === 'unbounded') return [];
		const [hosts, vms] = [capacity.hosts.toNumber(), capacity.vms.toNumber()];
		// The post's own size is told for VLANs of a /24 each, or it would hang on the VLANs of another plan.
		const vlans = Math.max(1, sites.vlans, Math.ceil(vms / VMS_OF_A_SLASH_24.value));
		const estate = {
			hosts,
			vms,
			vlans,
			trunks: sites.spanningTree[0]?.trunks ?? 0,
			busiestVlan: Math.ceil(vms / vlans)
		};
		return [{ vms, nearest: slopes(estate, limits)[0] }];
	});
}

/** Nobody polices floods unless storm control counts frames and the edges contain them. */
const floodable = ({ sites }: VerdictAnswer): number =>
	sites.technology.forwarding === 'routed' ||
	(sites.stormControl.kind === 'frames' && sites.edgeFeatures.includes('flood-limit-per-vlan'))
		? 0
		: sites.vlans;

/** The step and the slopes: what tips first as the estate grows, and who already shares one fate. */
export const tippingOf = once((scenario: Scenario): Part<TippingAnswer> =>
	andThen(verdictOf(scenario), (answer) =>
		andThen(limitsOf(scenario, answer), (limits) => {
			const { sites, stretched } = answer;
			const domain = domainOf(scenario);
			const now = {
				hosts: stretched.hosts,
				vms: stretched.vms,
				vlans: sites.vlans,
				trunks: sites.spanningTree[0]?.trunks ?? 0,
				busiestVlan: sites.busiestVlan
			};
			return ready({
				slopes: slopes(now, limits),
				step: step({
					floodableVlans: floodable(answer),
					hosts: stretched.hosts,
					vms: stretched.vms,
					sites: 2
				}),
				estate: now,
				vlansAlone:
					sites.vlans === 0
						? null
						: (vlansAlone({
								spanningTree: sites.spanningTree,
								identifiers: sites.vlanLimit
							})[0] ?? null),
				widest: widestOf(now, limits),
				oneSite: domain.kind === 'ready' ? oneSiteOf(domain.value, answer, limits) : []
			});
		})
	)
);

function widestOf(
	{ hosts, busiestVlan }: Estate,
	{ machinesPerVlan: machines }: TippingLimits
): TippingAnswer['widest'] {
	return busiestVlan === 0 || hosts === 0
		? null
		: { hosts: Math.floor((hosts * machines) / busiestVlan), machines };
}

/** The slope to speak of first is the first whose figures somebody published; another may be sooner, or come next. */
export function firstToTip({ slopes: all }: Pick<TippingAnswer, 'slopes'>): {
	readonly headed: TippingSlope | null;
	readonly other: TippingSlope | null;
} {
	const tips = all.flatMap((slope) => (slope.kind === 'tips' ? [slope] : []));
	const headed = tips.find(({ id }) => slopeStanding(id) === 'read') ?? tips[0] ?? null;
	return { headed, other: tips.find((slope) => slope !== headed) ?? null };
}

const SLOPE_RESTS: Readonly<Record<SlopeId, 'read' | 'unverified' | 'assumption'>> = {
	'spanning-tree': 'read',
	'gateway-arp': 'assumption',
	'guest-cpu': 'unverified',
	'mac-table': 'assumption',
	'mac-relearn': 'assumption',
	'broadcast-domain': 'read',
	'link-arp': 'assumption'
};
/** What a slope rests on: the rates of requests are unverified, the shares ours. */
export const slopeStanding = (id: SlopeId) => SLOPE_RESTS[id];
