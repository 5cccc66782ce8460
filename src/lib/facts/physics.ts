import { ratio, type MetresPerSecond, type Ratio } from '#lib/calc/units';
import { PATH_VALUES } from './path-values';
import { cite, citeUnread } from './sources';
import type { AssumedFact, Fact, ReadFact, UnverifiedFact } from './fact';

export const SPEED_OF_LIGHT: ReadFact<MetresPerSecond> = {
	id: 'speed-of-light',
	label: 'Speed of light in vacuum',
	value: PATH_VALUES['speed-of-light'],
	unit: 'm/s',
	kind: 'definition',
	status: 'read',
	sources: [cite('bipm-metre', 'definition')]
};

export const FIBRE_GROUP_INDEX: UnverifiedFact<Ratio> = {
	id: 'fibre-group-index',
	label: 'Group index of standard single-mode fibre at 1550 nm',
	value: PATH_VALUES['fibre-group-index'],
	unit: '',
	kind: 'measurement',
	note: 'Hence 4.897 µs per km one way. 1.4676 at 1310 nm.',
	status: 'unverified',
	because:
		'Second-hand: the data sheet of Corning SMF-28 Ultra as others quote it. The published 4.9 µs per km agrees.',
	sources: [citeUnread('corning-smf28-ultra', 'effective group index of refraction')]
};

export const FIBRE_DELAY_PUBLISHED: ReadFact<number> = {
	id: 'fibre-delay-published',
	label: 'One-way delay of fibre, as published',
	value: 4.9,
	unit: 'µs per km',
	kind: 'measurement',
	status: 'read',
	sources: [cite('mapyourtech', 'fibre propagation')]
};

export const RTT_PER_100_KM: ReadFact<number> = {
	id: 'rtt-per-100-km',
	label: 'Round-trip time per 100 km of fibre, rule of thumb',
	value: 1,
	unit: 'ms',
	kind: 'rule-of-thumb',
	note: 'Fibre alone: 0.979 ms.',
	status: 'read',
	sources: [cite('ibm-light', 'rule of thumb')]
};

export const ROUTE_FACTOR_PLANNED: AssumedFact<Ratio> = {
	id: 'route-factor-planned',
	label: 'Fibre path over straight distance, planned route',
	value: PATH_VALUES['route-factor-planned'],
	unit: '',
	kind: 'assumption',
	status: 'assumption',
	because:
		'The median between 120 US cities, had the links followed the shortest conduits. Ask the carrier for the real length.',
	sources: [cite('bozkurt', 'latency over shortest conduit paths')]
};

export const ROUTE_FACTOR_INTERNET: ReadFact<Ratio> = {
	id: 'route-factor-internet',
	label: 'Latency over that of straight fibre, measured on the Internet',
	value: ratio(2.1),
	unit: '',
	kind: 'measurement',
	note: 'Contains equipment and routing detours.',
	status: 'read',
	sources: [cite('bozkurt', 'rule of thumb')]
};

export const PHYSICS_FACTS: readonly Fact<unknown>[] = [
	SPEED_OF_LIGHT,
	FIBRE_GROUP_INDEX,
	FIBRE_DELAY_PUBLISHED,
	RTT_PER_100_KM,
	ROUTE_FACTOR_PLANNED,
	ROUTE_FACTOR_INTERNET
];
