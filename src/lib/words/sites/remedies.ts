import type { Remedy, WayOut } from '#lib/calc/layer2-remedies';
import { ROLE_VALUES } from '#lib/facts/network-role-values';
import { bitRate, kilometresWithin, shortTime } from '#lib/words/measures';
import { count, plural } from '#lib/words/quantities';
import { limitOf } from './verdict';

/** Whose limit holds for what: the mistake that is made most often. */
export const limitsApartSentence = (): string =>
	`The ${limitOf('vmotion-long-distance')} of vMotion are for moving VMs over distance. A stretched cluster is held to ${limitOf('vmsc')}, to the ${limitOf('vsan-stretched')} of vSAN, or to its array’s own limit.`;

const WAYS_OUT: Readonly<Record<WayOut, string>> = {
	overlay:
		'Keep the addresses: an overlay over the routed link (VXLAN EVPN, OTV, NSX). It joins the failure domains.',
	'new-addresses':
		'Keep the link routed: a VM gets a new address at the other site, and its name follows in DNS. The sites stay apart.',
	'shared-storage': 'Keep the cluster: storage that both sites write to, within its round trip.',
	'restart-copies':
		'Keep the copies: start the VMs at the other site when the first is lost; nothing is stretched.'
};

export function remedySentence(remedy: Remedy): string {
	switch (remedy.kind) {
		case 'shorten-route':
			return `A route of ${remedy.comparison === 'below' ? 'less than' : 'at most'} ${kilometresWithin(remedy.to)}.`;
		case 'faster-equipment':
			return `Quicker equipment: devices and jitter alone are ${shortTime(remedy.overBy)} over, whatever the distance.`;
		case 'other-product':
			return 'A product that accepts a longer round trip.';
		case 'regenerate':
			return `${plural(remedy.regenerators, 'regenerator')}, each span at most ${kilometresWithin(remedy.spanUpTo)}, or an amplified line.`;
		case 'raise-mtu':
			return `An MTU of ${count(remedy.to)} B on the path; better ${count(remedy.comfortable)}.`;
		case 'more-capacity':
			return `Links of ${bitRate(remedy.each)} each.`;
		case 'second-link':
			return 'A second link that shares nothing with the first.';
		case 'several-clusters':
			return `${plural(remedy.of, 'cluster')} instead of one.`;
		case 'limit-floods':
			return `Storm control of at most ${count(remedy.to)} broadcasts a second in each VLAN.`;
		case 'wish':
			return WAYS_OUT[remedy.way];
		case 'witness':
			return 'A witness at a third site, within its round trip.';
		case 'prune-vlans':
			return `At most ${plural(remedy.to, 'stretched VLAN')}.`;
		case 'larger-mac-table':
			return `Switches with a MAC table of ${count(remedy.entries)} entries.`;
		case 'split-gateways':
			return `${plural(remedy.into, 'gateway')}, each for part of the networks.`;
		case 'isolate-floods':
			return 'EVPN gateways at the edges: they answer for the other site and keep its floods out.';
		case 'keep-together':
			return `At most ${plural(remedy.roundTripsUpTo, 'round trip')} a transaction: keep its tiers at one site.`;
		case 'route-instead':
			return 'Or no stretched VLAN at all: the routed way below.';
	}
}

/** The way that needs no layer 2, always offered. */
export const ROUTED_ALTERNATIVE = `Route between the sites. From vSphere ${ROLE_VALUES.vmotion.since.join('.')} vMotion itself is routed; a VM that moves for good gets a new address and its name follows in DNS, and a VM that is lost is restarted at the other site instead of moved.`;
