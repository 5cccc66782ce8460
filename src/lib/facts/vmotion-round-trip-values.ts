import type { VersionId } from './vsphere-values';

/* The figures of vmotion-round-trip.ts, apart from sources and notes, so that a page answers sooner. */

interface RoundTripValue {
	readonly status: 'read' | 'unverified' | 'none';
	/** In milliseconds. */
	readonly value: number | null;
}

export interface RoundTripValues {
	readonly any: RoundTripValue;
	readonly enterprisePlus: RoundTripValue;
}

const read = (value: number) => ({ status: 'read', value }) as const;
const unverified = (value: number) => ({ status: 'unverified', value }) as const;
const NONE = { status: 'none', value: null } as const;

/** The longest round trip that each release supports vMotion over, in milliseconds. */
export const ROUND_TRIP_VALUES = {
	'3.5': { any: unverified(5), enterprisePlus: NONE },
	'4.0': { any: read(5), enterprisePlus: NONE },
	'4.1': { any: read(5), enterprisePlus: NONE },
	'5.0': { any: read(5), enterprisePlus: read(10) },
	'5.1': { any: read(5), enterprisePlus: read(10) },
	'5.5': { any: unverified(5), enterprisePlus: read(10) },
	'6.0': { any: read(150), enterprisePlus: read(150) },
	'6.5': { any: read(150), enterprisePlus: read(150) },
	'6.7': { any: read(150), enterprisePlus: read(150) },
	'7.0': { any: unverified(150), enterprisePlus: unverified(150) },
	'7.0U1': { any: unverified(150), enterprisePlus: unverified(150) },
	'8.0': { any: read(150), enterprisePlus: read(150) },
	'9.0': { any: NONE, enterprisePlus: NONE }
} as const satisfies Readonly<Record<VersionId, RoundTripValues>>;

/** "Less than 5 ms" is what 4.x allows; later releases name the most. */
export const comparisonOf = (version: VersionId): 'below' | 'at-most' =>
	/^[34]/.test(version) ? 'below' : 'at-most';

/** The most that any edition allows. */
export function longestValue(version: VersionId): (typeof ROUND_TRIP_VALUES)[VersionId]['any'] {
	const { any, enterprisePlus } = ROUND_TRIP_VALUES[version];
	return enterprisePlus.status === 'none' ? any : enterprisePlus;
}
