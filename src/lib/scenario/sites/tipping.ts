import { perSecond } from '#lib/calc/site-traffic';
import {
	type Slope,
	type SlopeId,
	slopes,
	step,
	type Step,
	type TippingLimits
} from '#lib/calc/tipping-point';
import { ratio, scale, seconds } from '#lib/calc/units';
import type { DomainAnswer } from '#lib/scenario/domain/domain';
import { ready, withValues } from '#lib/scenario/questions/reading';
import type {
	SitesPart as Part,
	SitesReading as Reading
} from '#lib/scenario/questions/sites-reading';
import type { VerdictAnswer } from './verdict';
import { ratioOfLimit } from '#lib/words/sites/figures';
import { count, plural, significant } from '#lib/words/quantities';

/** The estate of one vMotion domain, kept within one data centre. */
export interface OneSite {
	readonly vms: number;
	readonly nearest: Slope | undefined;
}

export interface TippingAnswer {
	readonly slopes: readonly Slope[];
	readonly step: Step;
	readonly vms: number;
	/** The post's own claim, at both ratios that are compared; empty where no domain is known. */
	readonly oneSite: readonly OneSite[];
}

/** The share of the link that address requests may take before they count as a load. */
const LINK_SHARE = 0.01;
const GUEST_BROADCASTS = 2000;
const MACHINES_PER_VLAN = 1000;
/** The post's own size is told for VLANs of a /24 each, or it would hang on the VLANs of another plan. */
const VMS_OF_A_SLASH_24 = 250;

const readLimits = (reading: Reading, { sites, assumed }: VerdictAnswer): Part<TippingLimits> =>
	withValues(reading, ['r12', 'r20', 'mach', 'macv'], (typed) =>
		ready({
			spanningTreePorts: sites.spanningTree[0]?.limit ?? Infinity,
			gatewayRequests: perSecond(Number(typed.r12)),
			broadcastsPerVlan: perSecond(GUEST_BROADCASTS),
			macTable: sites.macTable,
			usableMacShare: assumed.usableMacShare,
			macsPerHost: Number(typed.mach),
			macsPerVm: Number(typed.macv),
			learningRate: assumed.learningRate,
			relearnTime: seconds(Number(typed.r20)),
			machinesPerVlan: MACHINES_PER_VLAN,
			link: scale(sites.links.each, 1),
			linkShare: ratio(LINK_SHARE),
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
		const vlans = Math.max(1, sites.vlans, Math.ceil(vms / VMS_OF_A_SLASH_24));
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
export function answerTipping(
	reading: Reading,
	answer: VerdictAnswer,
	domain: Part<DomainAnswer>
): Part<TippingAnswer> {
	const { sites, estate } = answer;
	const found = readLimits(reading, answer);
	if (found.kind === 'waiting') return found;
	const limits = found.value;
	const now = {
		hosts: estate.hosts,
		vms: estate.vms,
		vlans: sites.vlans,
		trunks: sites.spanningTree[0]?.trunks ?? 0,
		busiestVlan: sites.busiestVlan
	};
	return ready({
		slopes: slopes(now, limits),
		step: step({
			floodableVlans: floodable(answer),
			hosts: estate.hosts,
			vms: estate.vms,
			sites: 2
		}),
		vms: estate.vms,
		oneSite: domain.kind === 'ready' ? oneSiteOf(domain.value, answer, limits) : []
	});
}

const SLOPE_NAMES: Readonly<Record<SlopeId, string>> = {
	'spanning-tree': 'Spanning-tree ports',
	'gateway-arp': 'Requests at the gateway',
	'guest-cpu': 'Guest CPU for broadcasts',
	'mac-table': 'MAC table',
	'mac-relearn': 'Relearning addresses',
	'broadcast-domain': 'Machines in one VLAN',
	'link-arp': 'Requests on the link'
};
export const slopeName = (id: SlopeId): string => SLOPE_NAMES[id];

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

export function stepSentence({ step: found }: TippingAnswer): string {
	switch (found.kind) {
		case 'passed':
			return `The step is behind you: the first stretched VLAN that can flood makes both sites one failure domain. ${plural(found.hosts, 'host')} and ${plural(found.vms, 'VM')} share that fate, with one VLAN as with a hundred.`;
		case 'one-site':
			return `Within one site a flood stays there: ${plural(found.hosts, 'host')} and ${plural(found.vms, 'VM')}.`;
		case 'not-passed':
			return 'The step is not taken: no stretched VLAN can flood the other site unpoliced.';
	}
}

/** Keeps shorthands: "guest CPU", "MAC table". */
const inside = (id: SlopeId): string =>
	id === 'mac-table'
		? SLOPE_NAMES[id]
		: SLOPE_NAMES[id].charAt(0).toLowerCase() + SLOPE_NAMES[id].slice(1);

export function slopeSentence({ slopes: all, vms }: TippingAnswer): string {
	const [first, second] = all;
	if (first === undefined || first.kind === 'never') return 'Nothing here grows towards a limit.';
	const size = (slope: typeof first) => `${significant(Math.floor(vms * slope.growth))} VMs`;
	const next =
		second === undefined || second.kind === 'never'
			? ''
			: ` Next: ${inside(second.id)}, at ${size(second)}.`;
	return first.growth < 1
		? `Over its limit already: ${inside(first.id)}, ${ratioOfLimit(first.utilisation)}; ${size(first)} of this kind would fit.${next}`
		: `First to tip as the estate grows: ${inside(first.id)}, at ${size(first)}; today it is at ${ratioOfLimit(first.utilisation)}.${next}`;
}

/** The post's claim, within one data centre and across two. */
export function claimSentence({ oneSite, step: found }: TippingAnswer): string | null {
	if (oneSite.length === 0) return null;
	const sizes = oneSite.map(({ vms }) => count(vms)).join(' to ');
	const worst = oneSite.at(-1)?.nearest;
	if (worst === undefined) return null;
	const tips = worst.utilisation > 1;
	const within = tips
		? `Within one data centre ${sizes} VMs, in VLANs of a /24 each, already pass a limit: ${inside(worst.id)}, ${ratioOfLimit(worst.utilisation)}.`
		: `Within one data centre the claim of ${sizes} VMs holds: in VLANs of a /24 each nothing tips; the nearest, ${inside(worst.id)}, is at ${ratioOfLimit(worst.utilisation)}.`;
	const across =
		found.kind === 'passed'
			? ' What the number leaves out is the span: across two sites the same flood takes both.'
			: '';
	return `${within}${across}`;
}
