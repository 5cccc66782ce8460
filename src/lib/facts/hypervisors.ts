import type { Fact } from './fact';
import { HYPERVISOR_VALUES } from './hypervisor-values';
import { MIGRATION_FACTS } from './migration';
import { cite, citeAgain, citeUnread } from './sources';

/** One generation: its names, and a sourced value for every field of a profile. */
type HypervisorFacts = Readonly<Record<string, string | Fact<unknown>>>;

/** What is written about each value of a generation, or a fact that says it of others too. */
type Texts<Profile> = {
	readonly [K in keyof Profile]: Omit<Fact<Profile[K]>, 'value'> | Fact<Profile[K]>;
};

type Sourced<Profile, T> = {
	readonly [K in keyof Profile & keyof T]: T[K] & { readonly value: Profile[K] };
};

interface Generation {
	readonly id: string;
	readonly name: string;
	readonly versions: string;
	readonly profile: object;
}

/** Each value of a generation with what is written about it. */
function sourced<const G extends Generation, const T extends Texts<G['profile']>>(
	{ profile, ...names }: G,
	texts: T
): Omit<G, 'profile'> & Sourced<G['profile'], T> {
	const values = new Map(Object.entries<unknown>({ ...profile }));
	const facts = Object.fromEntries(
		Object.entries<object>(texts).map(([key, text]) => [
			key,
			'value' in text ? text : { ...text, value: values.get(key) }
		])
	);
	// Entries forget which key has which text.
	return { ...names, ...facts } as Omit<G, 'profile'> & Sourced<G['profile'], T>;
}

const GOAL_FROM_LATER =
	'Read only in a log of 2015 and a later article; no older source gives a goal.';

const onlyOneNic = (id: string, of: string) =>
	({
		id,
		label: `Network cards that one migration uses, ${of}`,
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		sources: [
			cite('yellow-bricks-vmotion-5.0', 'Multi-NIC vMotion Support: before 5.0, a single card')
		]
	}) as const;

const allNics = (id: string, of: string) =>
	({
		id,
		label: `Network cards that one migration uses, ${of}`,
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		sources: [cite('yellow-bricks-vmotion-5.0', 'Multi-NIC vMotion Support')]
	}) as const;

const olderGoal = (id: string, of: string) =>
	({
		id,
		label: `Switch-over goal, ${of}`,
		unit: 's',
		kind: 'vendor-limit',
		status: 'unverified',
		because: GOAL_FROM_LATER,
		sources: [cite('sexilog-vmotion-rate', 'log line, later release')]
	}) as const;

/** The stream ceiling was stated for recent hosts; earlier ones are taken as no faster. */
const olderStream = (id: string, of: string) =>
	({
		id,
		label: `What one stream carries, ${of}`,
		unit: 'Gbit/s',
		kind: 'measurement',
		status: 'unverified',
		because:
			'Measured on vSphere 6 and later. Cards of that time were slower than this, so it seldom binds.',
		sources: [cite('kb-323379', 'measured table, later release')]
	}) as const;

const vmotionOverhead = (id: string, of: string) =>
	({
		id,
		label: `Set-up before the copy, and resume after it, ${of}`,
		unit: 's',
		kind: 'assumption',
		status: 'assumption',
		because:
			'Nobody publishes it for vMotion. Set-up: see the range of other systems. Resume: device state and memory map, from experience 0.1 to 0.3 s.',
		sources: MIGRATION_FACTS.SET_UP_RANGE.sources
	}) as const;

const vmotionCongestion = (id: string, of: string) =>
	({
		id,
		label: `Congestion control, ${of}`,
		unit: '',
		kind: 'vendor-limit',
		status: 'unverified',
		because:
			'The documentation says that the algorithm of a TCP/IP stack can be changed, and not which one it starts with. New Reno is widely reported; the lower constant is the careful choice.',
		sources: []
	}) as const;

const perVmknic = (id: string, of: string) =>
	({
		id,
		label: `TCP connections of one migration, ${of}`,
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		note: 'One connection and one worker thread for each VMkernel interface.',
		sources: [cite('kb-323379', 'introduction, vSphere 6')]
	}) as const;

const slowsGuest = (id: string, of: string) =>
	({
		id,
		label: `When the guest writes faster than the copy, ${of}`,
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		sources: [
			cite('yellow-bricks-sdps', 'quotation of the original article'),
			cite('yellow-bricks-vmotion-5.0', 'Stun During Page Send')
		]
	}) as const;

const perMigrationMinimum = (id: string, of: string) =>
	({
		id,
		label: `Least bandwidth, ${of}`,
		unit: 'Mbit/s',
		kind: 'vendor-limit',
		status: 'read',
		sources: [
			cite('vsphere-6.5-vmotion-networking', 'Requirements for Concurrent vMotion Migrations'),
			cite('yellow-bricks-bandwidth', 'update')
		]
	}) as const;

const perLinkMinimum = (id: string, of: string) =>
	({
		id,
		label: `Least bandwidth, ${of}`,
		unit: 'Mbit/s',
		kind: 'vendor-limit',
		status: 'read',
		note: 'For vMotion over distance.',
		sources: [cite('yellow-bricks-bandwidth', 'the question that opens the article')]
	}) as const;

const longDistanceLimit = (id: string, of: string, source: Fact<unknown>['sources'][number]) =>
	({
		id,
		label: `Longest round trip, ${of}`,
		unit: 's',
		kind: 'vendor-limit',
		status: 'read',
		note: 'With the licence for long distance; not meant for stretched clusters, whose storage allows far less.',
		sources: [source, cite('ha-deepdive', 'line 26')]
	}) as const;

const followsRoundTrip = (id: string, of: string) =>
	({
		id,
		label: `Socket buffer, ${of}`,
		unit: '',
		kind: 'vendor-limit',
		status: 'unverified',
		because:
			'Metro vMotion (5.0) sized buffers by the observed round trip. That 6.0 and later keep doing so up to 150 ms follows from the supported distance; no source opened says it.',
		sources: [cite('yellow-bricks-metro', 'third paragraph')]
	}) as const;

/** What sets the generations apart: streams, buffers, limits, and what happens to a guest that writes too fast. */
export const HYPERVISORS = {
	VMOTION_3: sourced(HYPERVISOR_VALUES.VMOTION_3, {
		switchOverGoal: olderGoal('vmotion-3-goal', 'vMotion 3.5 to 4.0'),
		nicUse: onlyOneNic('vmotion-3-nics', 'vMotion 3.5 to 4.0'),
		streams: {
			...perVmknic('vmotion-3-streams', 'vMotion 3.5 to 4.0'),
			status: 'unverified',
			because: 'Described for vSphere 6; with a single card nothing else is known.'
		},
		perStream: MIGRATION_FACTS.OLD_STREAM_CEILING,
		buffer: {
			id: 'vmotion-3-buffer',
			label: 'Socket buffer, vMotion 3.5 to 4.0',
			unit: 'B',
			kind: 'rule-of-thumb',
			status: 'unverified',
			because: 'Stated in 2011 as the standard size; that 3.5 and 4.0 had the same is a guess.',
			sources: [cite('yellow-bricks-metro', 'third paragraph')]
		},
		congestion: vmotionCongestion('vmotion-3-congestion', 'vMotion 3.5 to 4.0'),
		roundTripLimit: {
			id: 'vmotion-3-round-trip',
			label: 'Longest round trip, vMotion 3.5 to 4.0',
			unit: 's',
			kind: 'vendor-limit',
			status: 'read',
			note: 'A table prints 5 ms for version 4; less than 5 ms is stated for 4.1. 3.5 is taken alike.',
			sources: [
				citeAgain('vcp-65-guide', 'table 2.3, version 4'),
				cite('kb-310156', 'the sentence on 4.1')
			]
		},
		minimumBandwidth: perLinkMinimum('vmotion-3-minimum', 'vMotion 3.5 to 4.0'),
		concurrency: {
			id: 'vmotion-3-concurrency',
			label: 'Migrations at once, vMotion 3.5 to 4.0',
			unit: 'migrations',
			kind: 'vendor-limit',
			status: 'read',
			note: "Two at a time by default, on 10 GbE too: read for 4.0 in a tester's comment. 3.5 is taken alike. More by vpxd.cfg, which VMware did not support.",
			sources: [
				{
					document: 'lowe-reality',
					where: 'comment 17; comment 22 on vpxd.cfg',
					checkedOn: '2026-11-25'
				}
			]
		},
		overhead: vmotionOverhead('vmotion-3-overhead', 'vMotion 3.5 to 4.0'),
		nonConvergence: {
			id: 'vmotion-3-non-convergence',
			label: 'When the guest writes faster than the copy, vMotion 3.5 to 4.0',
			unit: '',
			kind: 'vendor-limit',
			status: 'read',
			sources: [cite('yellow-bricks-quick-resume', 'first paragraph: what happened without it')]
		}
	}),
	VMOTION_41: sourced(HYPERVISOR_VALUES.VMOTION_41, {
		switchOverGoal: olderGoal('vmotion-4.1-goal', 'vMotion 4.1'),
		nicUse: onlyOneNic('vmotion-4.1-nics', 'vMotion 4.1'),
		streams: {
			...perVmknic('vmotion-4.1-streams', 'vMotion 4.1'),
			status: 'unverified',
			because: 'Described for vSphere 6; with a single card nothing else is known.'
		},
		perStream: olderStream('vmotion-4.1-stream-ceiling', 'vMotion 4.1'),
		buffer: {
			id: 'vmotion-4.1-buffer',
			label: 'Socket buffer, vMotion 4.1',
			unit: 'B',
			kind: 'rule-of-thumb',
			status: 'read',
			note: 'Also right for 5.x without the Metro licence.',
			sources: [cite('yellow-bricks-metro', 'third paragraph')]
		},
		congestion: vmotionCongestion('vmotion-4.1-congestion', 'vMotion 4.1'),
		roundTripLimit: {
			id: 'vmotion-4.1-round-trip',
			label: 'Longest round trip, vMotion 4.1',
			unit: 's',
			kind: 'vendor-limit',
			status: 'read',
			sources: [cite('kb-310156', 'the sentence on 4.1: less than 5 ms')]
		},
		minimumBandwidth: perLinkMinimum('vmotion-4.1-minimum', 'vMotion 4.1'),
		concurrency: {
			id: 'vmotion-4.1-concurrency',
			label: 'Migrations at once, by the slowest card, vMotion 4.1',
			unit: 'migrations',
			kind: 'vendor-limit',
			status: 'read',
			sources: [cite('kb-326281', 'network limits')]
		},
		overhead: vmotionOverhead('vmotion-4.1-overhead', 'vMotion 4.1'),
		nonConvergence: {
			id: 'vmotion-4.1-non-convergence',
			label: 'When the guest writes faster than the copy, vMotion 4.1',
			unit: '',
			kind: 'vendor-limit',
			status: 'read',
			note: 'Quick Resume.',
			sources: [cite('yellow-bricks-quick-resume', 'second paragraph')]
		}
	}),
	VMOTION_5: sourced(HYPERVISOR_VALUES.VMOTION_5, {
		switchOverGoal: {
			id: 'vmotion-5-goal',
			label: 'Switch-over goal, vMotion 5.x',
			unit: 's',
			kind: 'vendor-limit',
			status: 'read',
			note: 'From a log of February 2015; the page does not name the release.',
			sources: [cite('sexilog-vmotion-rate', 'log line: switchover time goal of 0.500 seconds')]
		},
		nicUse: allNics('vmotion-5-nics', 'vMotion 5.x'),
		streams: {
			...perVmknic('vmotion-5-streams', 'vMotion 5.x'),
			status: 'unverified',
			because: 'Described for vSphere 6; 5.x needs one interface for each card as well.'
		},
		perStream: olderStream('vmotion-5-stream-ceiling', 'vMotion 5.x'),
		buffer: {
			id: 'vmotion-5-buffer',
			label: 'Socket buffer, Metro vMotion (Enterprise Plus), vMotion 5.x',
			unit: 'B',
			kind: 'rule-of-thumb',
			status: 'read',
			note: 'The one size that is printed. The buffer follows the round trip, so over 10 GbE it may well be larger and this too careful. Without Enterprise Plus: 0.5 MB.',
			sources: [cite('yellow-bricks-metro', 'third paragraph')]
		},
		congestion: vmotionCongestion('vmotion-5-congestion', 'vMotion 5.x'),
		roundTripLimit: {
			id: 'vmotion-5-round-trip',
			label: 'Longest round trip, vMotion 5.x',
			unit: 's',
			kind: 'vendor-limit',
			status: 'read',
			note: 'With Enterprise Plus; 5 ms otherwise.',
			sources: [
				cite('kb-310156', 'the sentences on 5.0'),
				cite('yellow-bricks-metro', 'first paragraph')
			]
		},
		minimumBandwidth: perMigrationMinimum('vmotion-5-minimum', 'vMotion 5.x'),
		concurrency: {
			id: 'vmotion-5-concurrency',
			label: 'Migrations at once, by the slowest card, vMotion 5.x',
			unit: 'migrations',
			kind: 'vendor-limit',
			status: 'read',
			sources: [cite('vsphere-6.5-migration-limits', 'Network Limits, rows for 5.0 to 6.0')]
		},
		overhead: vmotionOverhead('vmotion-5-overhead', 'vMotion 5.x'),
		nonConvergence: slowsGuest('vmotion-5-non-convergence', 'vMotion 5.x')
	}),
	VMOTION_6: sourced(HYPERVISOR_VALUES.VMOTION_6, {
		switchOverGoal: {
			id: 'vmotion-6-goal',
			label: 'Switch-over goal, vMotion 6.x',
			unit: 's',
			kind: 'vendor-limit',
			status: 'read',
			sources: [cite('kb-436882', 'pre-copy rounds')]
		},
		nicUse: allNics('vmotion-6-nics', 'vMotion 6.x'),
		streams: perVmknic('vmotion-6-streams', 'vMotion 6.x'),
		perStream: MIGRATION_FACTS.STREAM_CEILING,
		buffer: followsRoundTrip('vmotion-6-buffer', 'vMotion 6.x'),
		congestion: vmotionCongestion('vmotion-6-congestion', 'vMotion 6.x'),
		roundTripLimit: longDistanceLimit(
			'vmotion-6-round-trip',
			'vMotion 6.x',
			cite('vsphere-6.5-vmotion-networking', 'Round-Trip Time for Long-Distance vMotion Migration')
		),
		minimumBandwidth: perMigrationMinimum('vmotion-6-minimum', 'vMotion 6.x'),
		concurrency: {
			id: 'vmotion-6-concurrency',
			label: 'Migrations at once, by the slowest card, vMotion 6.x',
			unit: 'migrations',
			kind: 'vendor-limit',
			status: 'read',
			note: 'The table names 1 and 10 GbE only; faster cards are held to 8 by the limit of the host.',
			sources: [
				cite('vsphere-6.7-migration-limits', 'Network Limits'),
				cite('vsphere-6.5-migration-limits', 'Network Limits')
			]
		},
		overhead: vmotionOverhead('vmotion-6-overhead', 'vMotion 6.x'),
		nonConvergence: slowsGuest('vmotion-6-non-convergence', 'vMotion 6.x')
	}),
	VMOTION_7: sourced(HYPERVISOR_VALUES.VMOTION_7, {
		switchOverGoal: {
			id: 'vmotion-7-goal',
			label: 'Switch-over goal, vMotion 7 to 8',
			unit: 's',
			kind: 'vendor-limit',
			status: 'read',
			sources: [cite('kb-436882', 'pre-copy rounds')]
		},
		nicUse: allNics('vmotion-7-nics', 'vMotion 7 to 8'),
		streams: {
			id: 'vmotion-7-streams',
			label: 'TCP connections of one migration, vMotion 7 to 8',
			unit: '',
			kind: 'vendor-limit',
			status: 'read',
			note: 'As many as the bandwidth of the cards asks for. That this is line rate / 15 Gbit/s, rounded up, is our reading of it: 2, 3 and 7 for 25, 40 and 100 GbE.',
			sources: [
				cite('hagoort-streams', 'Automatically Adjust for High Bandwidth'),
				cite('vsphere-7.0-vmotion-networking', 'row on bandwidth')
			]
		},
		perStream: MIGRATION_FACTS.STREAM_CEILING,
		buffer: followsRoundTrip('vmotion-7-buffer', 'vMotion 7 to 8'),
		congestion: vmotionCongestion('vmotion-7-congestion', 'vMotion 7 to 8'),
		roundTripLimit: longDistanceLimit(
			'vmotion-7-round-trip',
			'vMotion 7 to 8',
			citeAgain(
				'vsphere-8.0-vmotion-hosts',
				'vSphere vMotion across long distances; for 7.0 itself nothing was read'
			)
		),
		minimumBandwidth: perMigrationMinimum('vmotion-7-minimum', 'vMotion 7 to 8'),
		concurrency: {
			id: 'vmotion-7-concurrency',
			label: 'Migrations at once, by the slowest card, vMotion 7 to 8',
			unit: 'migrations',
			kind: 'vendor-limit',
			status: 'read',
			note: '8 also on 40 GbE.',
			sources: [cite('vmware-concurrent-vmotion', 'post body'), cite('kb-326281', 'network limits')]
		},
		overhead: vmotionOverhead('vmotion-7-overhead', 'vMotion 7 to 8'),
		nonConvergence: slowsGuest('vmotion-7-non-convergence', 'vMotion 7 to 8')
	}),
	KVM: sourced(HYPERVISOR_VALUES.KVM, {
		switchOverGoal: {
			id: 'kvm-goal',
			label: 'Switch-over goal (downtime limit), KVM without a cap',
			unit: 's',
			kind: 'vendor-limit',
			status: 'read',
			sources: [cite('qemu-migration-options', 'DEFAULT_MIGRATE_SET_DOWNTIME')]
		},
		nicUse: {
			id: 'kvm-nics',
			label: 'Network cards that one migration uses, KVM without a cap',
			unit: '',
			kind: 'assumption',
			status: 'assumption',
			because:
				'A migration connects to one address; bonding below it is invisible to a single stream.',
			sources: []
		},
		streams: {
			id: 'kvm-streams',
			label: 'TCP connections of one migration, KVM without a cap',
			unit: '',
			kind: 'vendor-limit',
			status: 'read',
			note: 'multifd is off unless asked for, and then starts with 2.',
			sources: [
				cite('qemu-migration-options', 'x-multifd capability; DEFAULT_MIGRATE_MULTIFD_CHANNELS')
			]
		},
		perStream: MIGRATION_FACTS.SINGLE_CONNECTION_KVM,
		buffer: {
			id: 'kvm-buffer',
			label: 'Socket buffer (largest that Linux grows to), KVM without a cap',
			unit: 'MiB',
			kind: 'vendor-limit',
			status: 'read',
			note: 'tcp_wmem: between 64 KB and 4 MB, by the memory of the host. It grows with the round trip up to there.',
			sources: [cite('linux-ip-sysctl', 'tcp_wmem, max')]
		},
		congestion: {
			id: 'kvm-congestion',
			label: 'Congestion control, KVM without a cap',
			unit: '',
			kind: 'vendor-limit',
			status: 'unverified',
			because: 'CUBIC is what Linux distributions ship as default; it was not looked up for each.',
			sources: []
		},
		roundTripLimit: {
			id: 'kvm-round-trip',
			label: 'Longest round trip, KVM without a cap',
			unit: 's',
			kind: 'assumption',
			status: 'assumption',
			because: 'QEMU states none.',
			sources: []
		},
		minimumBandwidth: {
			id: 'kvm-minimum',
			label: 'Least bandwidth, KVM without a cap',
			unit: 'Mbit/s',
			kind: 'assumption',
			status: 'assumption',
			because: 'QEMU states none.',
			sources: []
		},
		concurrency: {
			id: 'kvm-concurrency',
			label: 'Migrations at once, KVM without a cap',
			unit: 'migrations',
			kind: 'assumption',
			status: 'assumption',
			because: 'QEMU knows of no other guest; what manages it sets a limit of its own.',
			sources: []
		},
		overhead: {
			id: 'kvm-overhead',
			label: 'Set-up before the copy, and resume after it, KVM without a cap',
			unit: 's',
			kind: 'assumption',
			status: 'assumption',
			because:
				"QEMU's own part only; what manages it adds seconds, see the range of set-up times. Resume: 27 ms in a log of Cloud Hypervisor.",
			sources: [citeUnread('cloud-hypervisor-7979', 'log of the pause')]
		},
		nonConvergence: {
			id: 'kvm-non-convergence',
			label: 'When the guest writes faster than the copy, KVM without a cap',
			unit: '',
			kind: 'vendor-limit',
			status: 'read',
			note: 'Slowing the guest (auto-converge) is off unless asked for.',
			sources: [
				cite('qemu-migration-options', 'x-auto-converge: capabilities are false by default')
			]
		}
	})
} as const satisfies Record<string, HypervisorFacts>;

const isFact = (value: string | Fact<unknown>): value is Fact<unknown> => typeof value !== 'string';
const SHARED: ReadonlySet<Fact<unknown>> = new Set(Object.values(MIGRATION_FACTS));

/** One group for each generation, without the facts that it shares with all migrations. */
export const HYPERVISOR_FACT_GROUPS = Object.values<HypervisorFacts>(HYPERVISORS).map(
	(profile) => ({
		title: `${String(profile.name)} (${String(profile.versions)})`,
		facts: Object.values(profile)
			.filter(isFact)
			.filter((fact) => !SHARED.has(fact))
	})
);

export type HypervisorId = (typeof HYPERVISOR_VALUES)[keyof typeof HYPERVISOR_VALUES]['id'];

/** What is written about the values of a generation. */
export const hypervisorFactsOf = (id: HypervisorId) =>
	HYPERVISORS[
		(Object.keys(HYPERVISORS) as (keyof typeof HYPERVISORS)[]).find(
			(name) => HYPERVISORS[name].id === id
		) ?? 'VMOTION_7'
	];
