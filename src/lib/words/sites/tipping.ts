import type { SlopeId } from '#lib/calc/tipping-point';
import type { TippingAnswer } from '#lib/scenario/sites/tipping';
import { count, plural, significant } from '#lib/words/quantities';
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
	const size = (slope: typeof first) => `${significant(Math.floor(vms * slope.growth), 2)} VMs`;
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
	const sizes = [...new Set(oneSite.map(({ vms }) => count(vms)))].join(' to ');
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
