import { ratio, type Metres, type Ratio, type Seconds } from '#lib/calc/units';
import type { Fact } from './fact';
import { PATH_VALUES } from './path-values';
import { cite } from './sources';

/*
 * What stands in the way of the light between two sites. Apart from the other facts on two sites, because the
 * path is worked out on pages that never judge them.
 */

/** Sources give a span, not a figure; a result shows both ends. */
export interface Band<V> {
	readonly low: V;
	readonly high: V;
}

export const SAME_PLACE = {
	id: 'same-place',
	label: 'Two places nearer than this are one campus',
	value: PATH_VALUES['same-place'],
	unit: 'm',
	kind: 'assumption',
	status: 'assumption',
	because:
		'A city list is good to about a kilometre and typed coordinates to some metres; 100 m tells one building from two.',
	sources: []
} as const satisfies Fact<Metres>;

export const AMPLIFIER_DELAY = {
	id: 'amplifier-delay',
	label: 'Optical amplifier, one way',
	value: PATH_VALUES['amplifier-delay'],
	unit: 'µs each',
	kind: 'measurement',
	status: 'read',
	sources: [cite('mapyourtech', 'EDFA, 0.15'), cite('huawei-wdm', '0.1 a site')]
} as const satisfies Fact<Band<Seconds>>;

export const REGENERATOR_DELAY = {
	id: 'regenerator-delay',
	label: 'Regenerator (optical to electrical and back), one way',
	value: PATH_VALUES['regenerator-delay'],
	unit: 'µs each',
	kind: 'measurement',
	status: 'read',
	sources: [cite('huawei-wdm', 'O-E-O regeneration'), cite('mapyourtech', 'regeneration')]
} as const satisfies Fact<Band<Seconds>>;

export const FEC_DELAY = {
	id: 'fec-delay',
	label: 'Forward error correction of a coherent line, one way',
	value: PATH_VALUES['fec-delay'],
	unit: 'µs a line',
	kind: 'measurement',
	status: 'read',
	sources: [cite('mapyourtech', 'FEC')]
} as const satisfies Fact<Band<Seconds>>;

export const MACSEC_DELAY = {
	id: 'macsec-delay',
	label: 'MACsec on a link, one way',
	value: PATH_VALUES['macsec-delay'],
	unit: 'µs a link',
	kind: 'measurement',
	status: 'read',
	sources: [cite('macsec-note', 'post body, citing a Cisco Live session')]
} as const satisfies Fact<Band<Seconds>>;

export const ROUTER_DELAY = {
	id: 'router-delay',
	label: 'Router or MPLS provider edge, one way',
	value: PATH_VALUES['router-delay'],
	unit: 'µs a hop',
	kind: 'assumption',
	status: 'assumption',
	because: 'No source was found; ask the provider or measure.',
	sources: []
} as const satisfies Fact<Band<Seconds>>;

export const IPSEC_DELAY = {
	id: 'ipsec-delay',
	label: 'IPsec gateway, one way',
	value: PATH_VALUES['ipsec-delay'],
	unit: 'µs each',
	kind: 'assumption',
	status: 'assumption',
	because: 'No source was found; software gateways lie at the upper end.',
	sources: []
} as const satisfies Fact<Band<Seconds>>;

export const DISPERSION_FIBRE = {
	id: 'dispersion-fibre',
	label: 'Extra fibre delay where a compensating fibre is in the line',
	value: { low: ratio(0.15), high: ratio(0.25) },
	unit: 'of fibre delay',
	kind: 'measurement',
	status: 'read',
	note: 'Legacy 10G lines; coherent lines need none.',
	sources: [cite('mapyourtech', 'dispersion compensation')]
} as const satisfies Fact<Band<Ratio>>;
