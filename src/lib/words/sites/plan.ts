import type { Contradiction, Placed, RoleRule, Treatment } from '#lib/calc/vlan-plan';
import { VLAN_IDS } from '#lib/facts/dci';
import { ROLE_TEXTS } from '#lib/facts/network-roles';
import type { SitesPlan } from '#lib/scenario/sites/plan';
import { count, listWords, plural } from '#lib/words/quantities';

export type PlacedNetwork = Placed<RoleRule>;

const TREATMENTS: Readonly<Record<Treatment, string>> = {
	stretch: 'stretch',
	route: 'route',
	local: 'keep local'
};
export const treatmentWord = (treatment: Treatment): string => TREATMENTS[treatment];

/** Why a network is treated so. */
export function reasonWords({ reason, rule, advised, treatment }: PlacedNetwork): string {
	switch (reason) {
		case 'role':
		case 'addresses-must-stay':
			return ROLE_TEXTS[rule.role].reason;
		case 'addresses-may-change':
			return 'Its VMs may get new addresses, so nothing needs layer 2.';
		case 'subnet-moves-whole':
			return 'Its VMs are started from copies when the first site is gone: the subnet goes over whole, announced from the other site, and is never at both.';
		case 'restarted-elsewhere':
			return 'Its VMs are started from copies in a subnet of the other site: addresses by script, names by DNS.';
		case 'one-site-only':
			return 'Its machines are at one site.';
		case 'release-too-old':
			return `Before vSphere ${sinceWords(rule.since)} it had to share a VLAN. ${ROLE_TEXTS[rule.role].reason}`;
		case 'wished':
			return `Your wish; the advice is to ${treatmentWord(advised)}.${treatment === 'stretch' ? ' It is stretched without need.' : ''} ${ROLE_TEXTS[rule.role].reason}`;
	}
}

/** Whether somebody read how such a network is treated. */
export const roleStanding = ({ rule }: PlacedNetwork): string => ROLE_TEXTS[rule.role].status;

export const sinceWords = (since: RoleRule['since']): string =>
	since === null ? 'any release' : `${since[0]}.${since[1]}`;

/** What contradicts what, and how to mend it. */
export function contradictionSentence(contradiction: Contradiction): string {
	switch (contradiction.kind) {
		case 'same-id':
			return `“${contradiction.id}” stands in the list twice. Give each network a name of its own.`;
		case 'one-vlan-two-treatments':
			return `VLAN ${contradiction.vlan} cannot be stretched for one of ${listWords(contradiction.networks)} and kept apart for the other. Give them different VLANs, or treat both alike.`;
		case 'one-subnet-two-networks':
			return `${listWords(contradiction.networks)} both claim the subnet ${contradiction.subnet} in different VLANs. A subnet belongs to one of them.`;
		case 'stretched-to-nowhere':
			return `“${contradiction.network}” is at one site only, so there is nothing to stretch it to. Say where its other half is, or keep it local.`;
		case 'addresses-need-layer-2':
			return `The VMs of “${contradiction.network}” are at both sites and keep their addresses, which takes layer 2; yet it is to be routed or kept local. Stretch it, or let the addresses change.`;
		case 'vlan-out-of-range':
			return `VLAN ${contradiction.vlan} of “${contradiction.network}” does not exist: they end at ${count(VLAN_IDS.value)}.`;
	}
}

const named = (networks: readonly PlacedNetwork[]): string =>
	listWords(networks.map(({ network }) => network.id));

/** The plan in one sentence, or why there is none. */
export function planSentence(plan: SitesPlan): string {
	if (plan.kind === 'empty') return 'The list of networks is empty, so there is nothing to plan.';
	if (plan.kind === 'contradiction')
		return `The list contradicts itself in ${plural(plan.contradictions.length, 'place')}, so there is no plan yet.`;
	const by = (treatment: Treatment) =>
		plan.networks.filter((placed) => placed.treatment === treatment);
	const parts = [
		{ verb: 'Stretch', networks: by('stretch') },
		{ verb: 'route', networks: by('route') },
		{ verb: 'keep local', networks: by('local') }
	]
		.filter(({ networks }) => networks.length > 0)
		.map(({ verb, networks }) => `${verb} ${named(networks)}`);
	const share =
		plan.stretched.length === 0
			? ' Nothing is stretched.'
			: ` ${plural(plan.vms, 'VM')} on ${plural(plan.hosts, 'host')} share what happens in a stretched network.`;
	const words = parts.join('; ');
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}.${share}`;
}

/** A routed link cannot carry what the plan stretches; null where nothing is the matter. */
export const overRoutedSentence = (plan: SitesPlan, forwarding: string): string | null =>
	plan.kind === 'plan' && plan.stretched.length > 0 && forwarding === 'routed'
		? `The link is routed: to stretch ${named(plan.stretched)} takes an overlay or layer 2 over it.`
		: null;
