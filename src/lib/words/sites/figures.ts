import type { Because } from '#lib/calc/layer2-readings';
import type { BytesPerSecond, Metres, Seconds } from '#lib/calc/units';
import { count, durationWords, significant } from '#lib/words/quantities';
import type { SitesRuling } from '#lib/scenario/sites/rules';

/** Quantities of this page in words, none with more digits than it carries. */

export const kmWords = (length: Metres | number): string => `${significant(length / 1000)} km`;

/** Round trips read best in milliseconds up to a second. */
export const timeWords = (time: Seconds | number): string =>
	time === 0 ? '0 ms' : Math.abs(time) < 1e-3 ? microWords(time) : durationWords(time);

const microWords = (time: number): string =>
	Math.abs(time) < 1e-4 ? `${significant(time * 1e6)} µs` : `${significant(time * 1e3)} ms`;

/** 1.82 Mbit/s, 0.56 Gbit/s. */
export function bitRateWords(rate: BytesPerSecond | number): string {
	const bits = rate * 8;
	if (bits >= 1e9) return `${significant(bits / 1e9)} Gbit/s`;
	if (bits >= 1e6) return `${significant(bits / 1e6)} Mbit/s`;
	return bits === 0 ? '0 Mbit/s' : `${significant(bits / 1e3)} kbit/s`;
}

/** A large count rounded to what it is worth: 14.9 million. */
export const manyWords = (value: number): string =>
	value >= 1e6
		? `${significant(value / 1e6)} million`
		: value >= 100
			? count(value)
			: significant(value);

export const percentWords = (share: number): string => `${significant(share * 100)} %`;

/** "3.2 times the limit", "61 % of the limit". */
export const ratioOfLimit = (ratio: number): string =>
	ratio >= 10
		? `${manyWords(ratio)} times the limit`
		: ratio > 1.0005
			? `${significant(ratio)} times the limit`
			: `${percentWords(ratio)} of the limit`;

/** A figure in the unit that its rule counts. */
export function inUnit(value: number, { unit, id }: SitesRuling['rule']): string {
	if (!Number.isFinite(value)) return 'no figure';
	switch (unit) {
		case 'm':
			return kmWords(value);
		case 's':
			return timeWords(value);
		case 'B':
			return `${count(value)} B`;
		case 'B/s':
			return bitRateWords(value);
		case '1/s':
			return `${manyWords(value)} a second`;
		case '1':
			return id === 'R26' ? manyWords(value) : percentWords(value);
		default:
			return `${manyWords(value)} ${unit}`;
	}
}

/** "5,760 against 1,800 ports": what is counted is named once. */
export function against(
	{ demand, limit }: { readonly demand: number; readonly limit: number },
	rule: SitesRuling['rule']
): string {
	const measured = ['m', 's', 'B', 'B/s', '1/s', '1'].includes(rule.unit);
	return `${measured ? inUnit(demand, rule) : manyWords(demand)} against ${inUnit(limit, rule)}`;
}

const BECAUSE: Readonly<Record<Because, string>> = {
	'single-link': 'There is one link, and nothing is left when it is down.',
	'shared-ducts': 'Both links share ducts, so one digger can cut both.',
	'diverse-links': 'Two links in separate ducts.',
	'no-witness': 'No witness: when the link is cut, each site may think the other is gone.',
	'no-cluster': 'Moving VMs needs no witness.',
	routed: 'The link is routed.',
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
	'any-distance': 'The service has no reach of its own.'
};

export const becauseWords = (because: Because): string => BECAUSE[because];
