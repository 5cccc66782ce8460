import type { MaybeFact, Source } from './fact';
import type { FigureText } from './halves';
import { cite, citeAgain } from './sources';
import { differs, type Figure, nameLimits, type Remarks, type Sources } from './vsphere-limit';
import type { VersionId } from './vsphere-values';
import { ROUND_TRIP_VALUES } from './vmotion-round-trip-values';

/** The longest round trip that each release supports vMotion over; the figures stand in vmotion-round-trip-values.ts. */
const ROUND_TRIPS = {
	any: { slug: 'vmotion-max-rtt', label: 'Longest RTT for vMotion', unit: 'ms' },
	enterprisePlus: {
		slug: 'vmotion-max-rtt-enterprise-plus',
		label: 'Longest RTT for vMotion with Enterprise Plus',
		unit: 'ms'
	}
} as const;

type Edition = keyof typeof ROUND_TRIPS;

export interface VmotionRoundTrips {
	readonly id: VersionId;
	readonly limits: Readonly<Record<Edition, MaybeFact<number>>>;
}

type Texts<Id extends VersionId> = {
	readonly [E in Edition]: FigureText<(typeof ROUND_TRIP_VALUES)[Id][E]['status']>;
};

const row = <const Id extends VersionId>(
	id: Id,
	name: string,
	texts: Texts<Id>
): VmotionRoundTrips => {
	const values = ROUND_TRIP_VALUES[id];
	return {
		id,
		limits: nameLimits(ROUND_TRIPS, { id, name }, {
			any: { ...values.any, ...texts.any },
			enterprisePlus: { ...values.enterprisePlus, ...texts.enterprisePlus }
			// Texts asks for what belongs to the status of each.
		} as Readonly<Record<Edition, Figure>>)
	};
};

const read = (sources: Sources, remarks: Remarks = {}) => ({ sources, ...remarks });
const unverified = (because: string, sources: readonly Source[] = [], remarks: Remarks = {}) => ({
	because,
	sources,
	...remarks
});
const none = (because: string) => ({ because, sources: [] });

const NO_METRO_VMOTION = 'Metro vMotion, the 10 ms of Enterprise Plus, came with 5.0.';
const NOT_FOR_STRETCHED =
	'Long-distance vMotion; needs Enterprise Plus and is not intended for stretched clusters (HA Deepdive).';
const RTT_CARRIED_ON = 'Read for 6.0 to 6.7 and for 8.0; no source names this release.';
const OF_8_0 = [
	citeAgain('vsphere-8.0-vmotion-hosts', 'vSphere vMotion across long distances'),
	cite('vcp-8', 'vMotion / Storage vMotion')
] as const;
const NOT_READ_FOR_9 =
	"VMware's figures for 9.0 could not be read; 8.0 is the last release with figures.";

/** Oldest first, like VSPHERE_VERSIONS. */
export const VMOTION_ROUND_TRIPS: readonly VmotionRoundTrips[] = [
	row('3.5', 'VI 3.5', {
		any: unverified('The pages on 5.0 call 5 ms the earlier limit; none names 3.5.', [
			cite('kb-310156', 'comparison with earlier releases')
		]),
		enterprisePlus: none(NO_METRO_VMOTION)
	}),
	row('4.0', 'vSphere 4.0', {
		any: read(
			[
				citeAgain('vcp-65-guide', 'table 2.3, version 4'),
				cite('lowe-distance', 'paragraph on latency')
			],
			{ note: 'The table says 5 ms; the post of May 2011, without a release, less than 5 ms.' }
		),
		enterprisePlus: none(NO_METRO_VMOTION)
	}),
	row('4.1', 'vSphere 4.1', {
		any: read([cite('kb-310156', 'comparison with earlier releases')], {
			note: 'Less than 5 ms.'
		}),
		enterprisePlus: none(NO_METRO_VMOTION)
	}),
	row('5.0', 'vSphere 5.0', {
		any: read([
			cite('kb-310156', 'table of editions'),
			cite('yellow-bricks-metro', 'first paragraphs')
		]),
		enterprisePlus: read([
			cite('kb-310156', 'table of editions'),
			cite('yellow-bricks-metro', 'first paragraphs')
		])
	}),
	row('5.1', 'vSphere 5.1', {
		any: read([
			cite('kb-310156', 'table of editions'),
			cite('yellow-bricks-metro', 'first paragraphs')
		]),
		enterprisePlus: read([
			cite('kb-310156', 'table of editions'),
			cite('yellow-bricks-metro', 'first paragraphs')
		])
	}),
	row('5.5', 'vSphere 5.5', {
		any: unverified('The KB on Metro vMotion names 5.0 and 5.1 only.', [
			cite('kb-310156', 'table of editions, for 5.0 and 5.1')
		]),
		enterprisePlus: read(
			[
				citeAgain('vcp-65-guide', 'table 2.3, version 5'),
				cite('techtarget-vmsc', 'definition'),
				cite('logicalblock-vmsc', 'post on 10 ms')
			],
			{
				note: 'The article of the vendor names 5.0 and 5.1 only; these name 5, and clusters of 5.5.'
			}
		)
	}),
	row('6.0', 'vSphere 6.0', {
		any: read(
			[
				cite('kb-2106949', 'requirements'),
				cite('vsphere-6.0-host-manual', 'p. 122'),
				cite('ha-deepdive', 'line 26')
			],
			{
				note: NOT_FOR_STRETCHED,
				disagreements: [
					differs(100, 'A blog written at launch.', [cite('magander-6.0', 'long-distance vMotion')])
				]
			}
		),
		enterprisePlus: read([
			cite('kb-2106949', 'requirements'),
			cite('vsphere-6.0-host-manual', 'p. 122')
		])
	}),
	row('6.5', 'vSphere 6.5', {
		any: read([cite('vsphere-6.0-host-manual', 'p. 122; 6.5.1 edition, p. 118')], {
			note: NOT_FOR_STRETCHED
		}),
		enterprisePlus: read([cite('vsphere-6.0-host-manual', 'p. 122; 6.5.1 edition, p. 118')])
	}),
	row('6.7', 'vSphere 6.7', {
		any: read(
			[cite('kb-2106949', 'requirements'), cite('vsphere-6.7-host-manual', 'pp. 125-126')],
			{ note: NOT_FOR_STRETCHED }
		),
		enterprisePlus: read([
			cite('kb-2106949', 'requirements'),
			cite('vsphere-6.7-host-manual', 'pp. 125-126')
		])
	}),
	row('7.0', 'vSphere 7.0', {
		any: unverified(RTT_CARRIED_ON, [], { note: NOT_FOR_STRETCHED }),
		enterprisePlus: unverified(RTT_CARRIED_ON)
	}),
	row('7.0U1', 'vSphere 7.0 U1 to U3', {
		any: unverified(RTT_CARRIED_ON, [], { note: NOT_FOR_STRETCHED }),
		enterprisePlus: unverified(RTT_CARRIED_ON)
	}),
	row('8.0', 'vSphere 8.0', {
		any: read(OF_8_0, { note: NOT_FOR_STRETCHED }),
		enterprisePlus: read(OF_8_0)
	}),
	row('9.0', 'vSphere 9.0', {
		any: none(NOT_READ_FOR_9),
		enterprisePlus: none(NOT_READ_FOR_9)
	})
];

export const vmotionRoundTripsOf = (version: VersionId): VmotionRoundTrips => {
	const found = VMOTION_ROUND_TRIPS.find(({ id }) => id === version);
	if (found === undefined) throw new Error(`no round trip is catalogued for vSphere ${version}`);
	return found;
};

/** The most that any edition allows. */
export function longestRoundTrip(version: VersionId): MaybeFact<number> {
	const { any, enterprisePlus } = vmotionRoundTripsOf(version).limits;
	return enterprisePlus.status === 'none' ? any : enterprisePlus;
}
