import { capacity } from '#lib/calc/capacity';
import { exact, type Exact, floorTimes } from '#lib/calc/exact';
import { type LossOutcome, siteLoss } from '#lib/calc/site-loss';
import { HA_4_0_VMS_PER_HOST_LARGE, HA_4_0_SMALL_CLUSTER_HOSTS } from '#lib/facts/vsphere';
import type { VsphereVersion } from '#lib/facts/vsphere';
import { perHostLimits, subnetLimit } from './domain-limits';
import type { AtRatio } from './domain';
import {
	type Hardware,
	type Network,
	type Ratios,
	readHardware,
	readNetwork,
	readRatios,
	versionOf
} from './estate';
import {
	type FactLimit,
	joinSets,
	limitFromFigure,
	limitsFromFacts,
	type LimitSet,
	type Policy,
	readingInForce,
	type ScenarioLimit
} from './limits';
import {
	andThen,
	joinParts,
	type Part,
	type Reading,
	ready,
	waiting,
	withValues
} from '#lib/scenario/questions/reading';
import { count } from '#lib/words/quantities';

export interface ClusterAnswer {
	readonly version: VsphereVersion;
	readonly ratios: Ratios;
	/** Hosts of the cluster, both sites together. */
	readonly hosts: Exact;
	/** Who says so. */
	readonly hostsFrom: 'version' | 'typed';
	readonly limits: LimitSet;
	readonly first: AtRatio;
	readonly second: AtRatio;
	/** The same cluster with half of the hosts held back for the other site. */
	readonly stretched: {
		/** Hosts that carry load: the smaller half where the number is odd. */
		readonly hosts: Exact;
		readonly first: AtRatio;
		readonly second: AtRatio;
	};
	readonly loss: {
		readonly lost: 'site' | 'hosts';
		readonly lostHosts: Exact;
		readonly first: LossOutcome;
		readonly second: LossOutcome;
	};
}

const CLUSTER_MAXIMUMS: readonly FactLimit[] = [
	{
		id: 'vms-per-cluster',
		key: 'vmsPerCluster',
		counts: 'vms',
		figure: count
	}
];

/** vSphere 4.0 let HA clusters of more than eight hosts run only 40 VMs on each. */
const haRule = (version: VsphereVersion, hosts: Exact): readonly ScenarioLimit[] =>
	version.id === '4.0' && hosts.greaterThan(HA_4_0_SMALL_CLUSTER_HOSTS.value)
		? [
				limitFromFigure(
					{
						id: 'ha-vms-per-host',
						counts: 'vms-per-host',
						figure: (n) => `${count(n)} in clusters this large`
					},
					HA_4_0_VMS_PER_HOST_LARGE,
					HA_4_0_VMS_PER_HOST_LARGE.value
				)
			]
		: [];

interface Size {
	readonly hosts: Exact;
	readonly from: 'version' | 'typed';
	readonly limits: readonly ScenarioLimit[];
}

/**
 * The cluster's hosts: as typed, or the version's maximum. Where that maximum is unknown, or
 * unverified and not to be counted, the answer waits for a typed number.
 */
function sizeOf(version: VsphereVersion, typed: string | null, policy: Policy): Part<Size> {
	const fact = version.limits.hostsPerCluster;
	const uncounted = fact.status === 'unverified' && policy.unverified === 'show';
	if (fact.status === 'none' || uncounted) {
		if (typed === null) return waiting('chosts');
		return ready({ hosts: exact(typed), from: 'typed', limits: [yourCluster(exact(typed))] });
	}
	const maximum = limitFromFigure(
		{
			id: 'hosts-per-cluster',
			counts: 'hosts',
			figure: count
		},
		fact,
		readingInForce(fact, policy.dispute)
	);
	if (typed === null) return ready({ hosts: maximum.value, from: 'version', limits: [maximum] });
	return ready({
		hosts: exact(typed),
		from: 'typed',
		limits: [maximum, yourCluster(exact(typed))]
	});
}

const yourCluster = (hosts: Exact): ScenarioLimit => ({
	id: 'your-cluster',
	counts: 'hosts',
	value: hosts,
	figure: `${count(hosts)} hosts`,
	origin: { kind: 'yours', fields: ['chosts'] }
});

const halved = (limit: ScenarioLimit): ScenarioLimit =>
	limit.counts === 'hosts' ? { ...limit, value: limit.value.dividedBy(2).floor() } : limit;

function clusterLimits(
	version: VsphereVersion,
	{ network, hardware, size }: { network: Network; hardware: Hardware; size: Size },
	policy: Policy
): LimitSet {
	const subnet = subnetLimit(network);
	return joinSets(
		{ counted: [...size.limits, ...(subnet === null ? [] : [subnet])] },
		limitsFromFacts(version, CLUSTER_MAXIMUMS, policy),
		{ counted: haRule(version, size.hosts) },
		perHostLimits(version, hardware, policy)
	);
}

function lossOf(
	version: VsphereVersion,
	{ hardware, hosts, lostHosts }: { hardware: Hardware; hosts: Exact; lostHosts: Exact },
	policy: Policy
): (at: AtRatio) => LossOutcome {
	const maximum = (key: 'vmsPerHost' | 'vcpusPerHost' | 'vcpusPerCore'): Exact | null => {
		const fact = version.limits[key];
		const counts = fact.status === 'read' || policy.unverified === 'count';
		return fact.status === 'none' || !counts ? null : exact(readingInForce(fact, policy.dispute));
	};
	return ({ wanted }) =>
		siteLoss({
			...hardware,
			maximums: {
				vmsPerHost: maximum('vmsPerHost'),
				vcpusPerHost: maximum('vcpusPerHost'),
				vcpusPerCore: maximum('vcpusPerCore')
			},
			hosts,
			lostHosts,
			vms: floorTimes(hosts, wanted)
		});
}

interface Lost {
	readonly lose: 'site' | 'hosts';
	readonly lostHosts: Exact;
}

const readLost = (reading: Reading, hosts: Exact): Part<Lost> =>
	withValues(reading, ['lose'], ({ lose }): Part<Lost> =>
		lose === 'site'
			? // The larger half: the worse case where the number of hosts is odd.
				ready({ lose, lostHosts: hosts.dividedBy(2).ceil() })
			: withValues(reading, ['lost'], ({ lost }) => ready({ lose, lostHosts: exact(lost) }))
	);

/** One HA/DRS cluster, the same one stretched over two sites, and what a loss does to it. */
export function answerCluster(reading: Reading): Part<ClusterAnswer> {
	const inputs = joinParts(
		joinParts(readNetwork(reading), readRatios(reading)),
		joinParts(readHardware(reading), withValues(reading, ['vs', 'chosts', 'unv', 'disp'], ready))
	);
	return andThen(inputs, ([[network, ratios], [hardware, typed]]) => {
		const version = versionOf(typed.vs);
		const policy: Policy = { unverified: typed.unv, dispute: typed.disp };
		return andThen(sizeOf(version, typed.chosts, policy), (size) =>
			andThen(readLost(reading, size.hosts), ({ lose, lostHosts }) => {
				const limits = clusterLimits(version, { network, hardware, size }, policy);
				const at = (counted: readonly ScenarioLimit[], of: 'first' | 'second'): AtRatio => {
					const wanted = ratios[of].vmsPerHost;
					return { wanted, capacity: capacity(wanted, counted) };
				};
				const half = limits.counted.map(halved);
				const first = at(limits.counted, 'first');
				const second = at(limits.counted, 'second');
				const loss = lossOf(version, { hardware, hosts: size.hosts, lostHosts }, policy);
				return ready({
					version,
					ratios,
					hosts: size.hosts,
					hostsFrom: size.from,
					limits,
					first,
					second,
					stretched: {
						hosts: size.hosts.dividedBy(2).floor(),
						first: at(half, 'first'),
						second: at(half, 'second')
					},
					loss: { lost: lose, lostHosts, first: loss(first), second: loss(second) }
				});
			})
		);
	});
}
