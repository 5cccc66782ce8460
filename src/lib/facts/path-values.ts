import { bytes, metres, metresPerSecond, microseconds, ratio } from '#lib/calc/units';

/*
 * What a path is worked out by, of physics.ts, ethernet.ts and path-devices.ts and by the identifiers there, apart from
 * labels and sources: every page answers sooner.
 */

export const PATH_VALUES = {
	'speed-of-light': metresPerSecond(299_792_458),
	'fibre-group-index': ratio(1.4682),
	'route-factor-planned': ratio(1.3),
	'ethernet-overhead': bytes(38),
	'tcp-ipv4-headers': bytes(40),
	'mtu-standard': bytes(1500),
	'same-place': metres(100),
	'amplifier-delay': { low: microseconds(0.1), high: microseconds(0.15) },
	'regenerator-delay': { low: microseconds(100), high: microseconds(100) },
	'fec-delay': { low: microseconds(15), high: microseconds(150) },
	'macsec-delay': { low: microseconds(1), high: microseconds(3) },
	'router-delay': { low: microseconds(20), high: microseconds(100) },
	'ipsec-delay': { low: microseconds(50), high: microseconds(500) }
} as const;
