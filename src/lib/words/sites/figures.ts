import type { Because } from '#lib/calc/layer2-readings';
import { bitRate, kilometreWords, manyWords, percent, shortTime } from '#lib/words/measures';
import { count, ofUnit, significant, workedOut } from '#lib/words/quantities';
import type { SitesRuling } from '#lib/scenario/sites/rules';

/** Two digits of what rests on assumptions; more where two would not tell it from the limit. */
const digitsOf = (ratio: number): number => {
	if (Math.abs(ratio - 1) >= 0.05) return 2;
	return [3, 4, 5].find((digits) => Number(ratio.toPrecision(digits)) !== 1) ?? 6;
};

/** Sums differ in their last digits. */
const EQUAL = 1e-9;

/** "3.2 times the limit", "61 % of the limit"; "just above the limit" where six digits would not show it. */
export function ratioOfLimit(ratio: number): string {
	if (ratio >= 10) return `${manyWords(ratio)} times the limit`;
	if (ratio <= 1 + EQUAL) return `${percent(ratio, digitsOf(ratio))} of the limit`;
	const times = significant(ratio, digitsOf(ratio));
	return times === '1' ? 'just above the limit' : `${times} times the limit`;
}

/** A figure in the unit that its rule counts. */
export function inUnit(value: number, { unit, id }: SitesRuling['rule'], digits?: number): string {
	switch (unit) {
		case 'm':
			return kilometreWords(value, digits);
		case 's':
			return shortTime(value, digits);
		case 'B':
			return `${count(value)} B`;
		case 'B/s':
			return bitRate(value);
		case '1/s':
			return `${manyWords(value)} a second`;
		case '1':
			return id === 'R26' ? manyWords(value) : `${workedOut(100 * value, 3)} %`;
		default:
			return ofUnit(manyWords(value), unit);
	}
}

/** As few digits as tell two figures apart. */
const FINER = [undefined, 3, 4, 5, 6] as const;

/** "5,760 against 1,800 ports": what is counted is named once. Only a limit to stay below forbids what equals it. */
export function against(
	{
		demand,
		limit,
		firm
	}: { readonly demand: number; readonly limit: number; readonly firm: SitesRuling['firm'] },
	rule: SitesRuling['rule']
): string {
	const measured = ['m', 's', 'B', 'B/s', '1/s', '1'].includes(rule.unit);
	const most = inUnit(limit, rule);
	if (demand === limit && firm === 'blocker') return `${most}, and less than that is allowed`;
	if (!measured) return `${manyWords(demand)} against ${most}`;
	const told = FINER.map((digits) => inUnit(demand, rule, digits));
	return `${told.find((each) => demand === limit || each !== most) ?? most} against ${most}`;
}

const BECAUSE: Readonly<Record<Because, string>> = {
	'single-link': 'There is one link, and nothing is left when it is down.',
	'shared-ducts': 'The links share ducts, so one digger can cut them all.',
	'diverse-links': 'The links run in separate ducts.',
	'no-witness': 'No witness: when the link is cut, each site may think the other is gone.',
	'witness-optional':
		'The product does without a witness; then somebody has to decide which site goes on when the link is cut.',
	'witness-not-read':
		'There is no witness, and nothing was read on whether the product asks for one: when the link is cut, each site may think the other is gone.',
	'witness-limit-unread':
		'A witness stands at a third site; no limit was read for this product and size.',
	'no-cluster': 'Moving VMs needs no witness.',
	routed: 'The link is routed.',
	'hosts-either-way': 'The product takes either layer between its hosts.',
	'hosts-routed': 'The networks of the hosts are routed, as the vendor requires.',
	'hosts-bridged':
		'The vendor supports no layer 2 between the hosts of two sites: their networks have to be routed.',
	'no-stretched-vlan': 'No VLAN is stretched.',
	'bpdus-isolated': 'Each site has a spanning tree of its own.',
	'no-spanning-tree': 'No spanning tree runs here.',
	'flood-control-missing':
		'The edges lack a flood limit per VLAN, an ARP proxy, or silence for unknown unicast.',
	'optimization-missing':
		'The edges contain floods, but lack a local first hop or ingress steering.',
	'edge-complete': 'The edges have all that is asked for.',
	'storm-control-missing': 'Storm control is missing.',
	'one-failure-domain-contained':
		'One failure domain on purpose, with trees apart, floods policed and a witness.',
	'sites-share-fate': 'One flood in a stretched VLAN reaches both sites.',
	'sites-must-be-independent':
		'The sites are to be independent, and a stretched VLAN makes one failure domain of them.',
	'vlans-on-every-port': 'Every host port carries the stretched VLANs, so every host is flooded.',
	'vlans-where-used': 'VLANs are carried only where their VMs may run.',
	'stretched-without-need': 'The list stretches networks that could be routed.',
	'nothing-unneeded': 'Nothing is stretched without need.',
	'pairs-split': 'A firewall or load-balancer pair is split over the sites.',
	'pairs-share-link': 'A firewall or load-balancer pair is split over this very link.',
	'no-pairs': 'No pair is split over the sites.',
	'any-distance': 'The service has no reach of its own.',
	'reach-without-end': 'Amplified span after span, it goes so far and more; no end was read.',
	'one-link-left-out': 'There is one link.',
	'address-moves-too-often': 'One address moves so often that EVPN freezes it.',
	'restarted-from-copies': 'VMs are started from copies, so no round trip has to be kept.',
	'no-product-minimum': 'The product names no least bandwidth.',
	'release-has-it': 'The release has such a cluster.',
	'release-too-old': 'The release is older than a stretched cluster on this storage.',
	'vmotion-not-routed': 'The release does not support a routed vMotion network.',
	'no-distance-limit': 'The vendor names no distance.',
	'array-read': 'Limits of the array itself were read.',
	'array-unread': 'Nothing was read for the array.',
	'any-edition': 'Every edition goes so far.',
	'highest-edition': 'So far takes Enterprise Plus.',
	'tag-holds-them': 'No vendor’s figure below the tag was given.',
	'wish-fits': 'The link can do what is asked.',
	'addresses-need-layer-2':
		'A VM that keeps its address needs layer 2, which a routed link does not carry: put an overlay over it, or let addresses change and names follow.',
	'cluster-needs-shared-storage':
		'A cluster runs on storage that both sites write to, and copies at intervals are none: take synchronous storage, or start the copies at the other site.'
};

export const becauseWords = (because: Because): string => BECAUSE[because];
