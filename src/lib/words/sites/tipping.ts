import type { Estate, SlopeId, VlanTip } from '#lib/calc/tipping-point';
import { TIPPING_RELIEF } from '#lib/facts/tipping-relief';
import { firstToTip, slopeStanding, type TippingAnswer } from '#lib/scenario/sites/tipping';
import { count, listWords, plural, significant } from '#lib/words/quantities';
import type { Working } from '#lib/words/working';
import { ratioOfLimit } from './figures';

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

/** Who is there to share it: nobody, hosts, or hosts and VMs. */
function whoShares({ hosts, vms }: Pick<Estate, 'hosts' | 'vms'>): string {
	const named = [
		...(hosts === 0 ? [] : [plural(hosts, 'host')]),
		...(vms === 0 ? [] : [plural(vms, 'VM')])
	];
	if (named.length === 0) return '';
	const share = hosts + vms === 1 ? 'shares' : 'share';
	return ` ${listWords(named)} ${share} that fate, with one VLAN as with a hundred.`;
}

export function stepSentence({ step: found }: TippingAnswer): string {
	switch (found.kind) {
		case 'passed':
			return `That point is passed: the first stretched VLAN that can flood makes both sites one failure domain.${whoShares(found)}`;
		case 'one-site':
			return `Within one site a flood stays there: ${plural(found.hosts, 'host')} and ${plural(found.vms, 'VM')}.`;
		case 'not-passed':
			return 'That point is not reached: no stretched VLAN can flood the other site unpoliced.';
	}
}

/** Keeps shorthands: "guest CPU", "MAC table". */
const inside = (id: SlopeId): string =>
	id === 'mac-table'
		? SLOPE_NAMES[id]
		: SLOPE_NAMES[id].charAt(0).toLowerCase() + SLOPE_NAMES[id].slice(1);

/** A size that is no better known than to two digits: "1,200 hosts". */
const roughly = (amount: number, one: string): string =>
	`${significant(amount, 2)} ${amount === 1 ? one : `${one}s`}`;

/** The estate at the size at which something tips: all of it grows together. */
function sizeWords({ hosts, vms, vlans }: Estate, growth: number): string {
	const grown = (now: number) => Math.floor(now * growth);
	const on =
		vms === 0
			? roughly(grown(hosts), 'host')
			: `${roughly(grown(vms), 'VM')} on ${roughly(Math.max(1, grown(hosts)), 'host')}`;
	return vlans === 0 ? on : `${on} in ${roughly(Math.max(1, grown(vlans)), 'VLAN')}`;
}

/** Of what is over its limit already: less than one VM is none. */
const fittingWords = (estate: Estate, growth: number): string =>
	estate.vms > 0 && Math.floor(estate.vms * growth) === 0
		? 'not one VM'
		: sizeWords(estate, growth);

const RESTS = {
	read: 'a published figure',
	unverified: 'a figure that nobody has verified',
	assumption: 'an assumption of ours'
} as const;

/** What somebody published comes first, whatever our own assumptions say. */
export function slopeSentence(tipping: TippingAnswer): string {
	const { estate } = tipping;
	if (estate.vms === 0 && estate.hosts === 0) return 'Nothing here grows towards a limit.';
	const { headed, other } = firstToTip(tipping);
	if (headed === null) return 'Nothing here grows towards a limit.';
	const used = ratioOfLimit(headed.utilisation);
	const by = `by ${RESTS[slopeStanding(headed.id)]}`;
	const head =
		headed.growth < 1
			? `Over its limit already, ${by}: ${inside(headed.id)}, ${used}; ${fittingWords(estate, headed.growth)} would fit.`
			: `First to tip as the estate grows, ${by}: ${inside(headed.id)}, at ${sizeWords(estate, headed.growth)}; today it is at ${used}.`;
	if (other === null) return head;
	const otherBy = `by ${RESTS[slopeStanding(other.id)]}`;
	if (other.growth < 1)
		return `${head} Over already, ${otherBy}: ${inside(other.id)}, ${ratioOfLimit(other.utilisation)}; ${fittingWords(estate, other.growth)} would fit.`;
	const when = other.growth < headed.growth ? 'Sooner' : 'Next';
	return `${head} ${when}, ${otherBy}: ${inside(other.id)}, at ${sizeWords(estate, other.growth)}.`;
}

const VLAN_ENDS: Readonly<Record<VlanTip['id'], string>> = {
	'spanning-tree': 'the ports of the spanning tree are used up',
	'vlan-identifiers': 'the numbers for VLANs are used up'
};

/** The question as it was asked: how many stretched VLANs, and on how many hosts each. */
export function breadthSentence({ estate, vlansAlone, widest }: TippingAnswer): string | null {
	if (vlansAlone === null) return null;
	const now = `${plural(estate.vlans, 'stretched VLAN')} on ${plural(estate.hosts, 'host')}`;
	const many = `with these trunks ${count(vlansAlone.vlans)} can be stretched until ${VLAN_ENDS[vlansAlone.id]}`;
	const wide =
		widest === null
			? ''
			: widest.hosts === 0
				? `; a VLAN as full as the fullest holds more than ${count(widest.machines)} machines on a single host`
				: `; a VLAN as full as the fullest can reach ${roughly(widest.hosts, 'host')} until it holds ${count(widest.machines)} machines`;
	return `In VLANs and breadth: today ${now}; ${many}${wide}.`;
}

/** One row a way of joining: what it takes away, what it leaves, and how sure that is. */
export const reliefRows = (): readonly (readonly string[])[] =>
	TIPPING_RELIEF.map(({ name, takes, leaves, status }) => [name, takes, leaves, status]);

/** What was read of the ways to join two sites, and where. */
export const reliefWorking = (): Working => ({
	title: 'What each way of joining takes off: who says so',
	formula: 'As those who build or criticise it put it; in our words.',
	steps: [],
	ingredients: TIPPING_RELIEF.map(({ name, takes, leaves, status, sources }) => ({
		label: name,
		value: takes,
		status,
		note: `Leaves: ${leaves}`,
		sources
	}))
});

/** The post's claim, within one data centre and across two. */
export function claimSentence({ oneSite, step: found }: TippingAnswer): string | null {
	if (oneSite.every(({ vms }) => vms === 0)) return null;
	const sizes = [...new Set(oneSite.map(({ vms }) => count(vms)))].join(' to ');
	const vms = sizes === '1' ? 'VM' : 'VMs';
	const worst = oneSite.at(-1)?.nearest;
	if (worst === undefined) return null;
	const tips = worst.utilisation > 1;
	const standing = slopeStanding(worst.id);
	const by = standing === 'read' ? '' : `, by ${RESTS[standing]}`;
	const within = tips
		? `Within one data centre ${sizes} ${vms}, in VLANs of a /24 each, already ${vms === 'VM' ? 'passes' : 'pass'} a limit: ${inside(worst.id)}, ${ratioOfLimit(worst.utilisation)}${by}.`
		: `Within one data centre the claim of ${sizes} ${vms} holds: in VLANs of a /24 each nothing tips; the nearest, ${inside(worst.id)}, is at ${ratioOfLimit(worst.utilisation)}${by}.`;
	const across =
		found.kind === 'passed'
			? ' What the number leaves out is the span: across two sites the same flood takes both.'
			: '';
	return `${within}${across}`;
}
