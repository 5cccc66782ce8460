import { capacity } from '#lib/calc/capacity';
import { exact, type Exact, floorTimes } from '#lib/calc/exact';
import { type HostMaximums, type LossOutcome, siteLoss } from '#lib/calc/site-loss';
import { HA_4_0_VALUES, type VersionValues } from '#lib/facts/vsphere-values';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { type Unaddressed, unaddressedOf } from './addresses';
import { type ClusterSize, sizeOf } from './cluster-size';
import { datastoreLimit, perHostLimits, subnetLimit } from './domain-limits';
import type { AtRatio } from './domain';
import {
	type Hardware,
	hardwareOf,
	type Network,
	networkOf,
	type Ratios,
	ratiosOf,
	type Storage,
	storageOf,
	versionOf,
	withDomainValues
} from './estate';
import { typedHostsOf } from './hosts';
import { releasesUpTo } from './releases';
import {
	type FactLimit,
	houseLimits,
	joinSets,
	limitFromFigure,
	limitsFromFacts,
	type LimitSet,
	type Policy,
	readingInForce,
	type ScenarioLimit
} from './limits';

export interface ClusterAnswer {
	readonly version: VersionValues;
	readonly ratios: Ratios;
	readonly size: ClusterSize;
	/** Hosts of the cluster, both sites together. */
	readonly hosts: Exact;
	/** Hosts that get no vMotion address; null where all get one. */
	readonly unaddressed: Unaddressed | null;
	readonly limits: LimitSet;
	readonly first: AtRatio;
	readonly second: AtRatio;
	/** The same cluster with one site held back for the loss of the other. */
	readonly stretched: {
		/** Hosts that carry load: those of the smaller site. */
		readonly hosts: Exact;
		readonly first: AtRatio;
		readonly second: AtRatio;
	};
	readonly loss: LossCase & {
		readonly lost: 'site' | 'hosts';
		/** The smaller of two sites that are not alike. */
		readonly others: readonly LossCase[];
	};
}

/** What is left after so many hosts are lost, at both ratios. */
export interface LossCase {
	readonly lostHosts: Exact;
	readonly first: LossOutcome;
	readonly second: LossOutcome;
}

const CLUSTER_MAXIMUMS: readonly FactLimit[] = [
	{
		id: 'vms-per-cluster',
		key: 'vmsPerCluster',
		counts: 'vms'
	}
];

/** vSphere 4.0 let HA clusters of more than eight hosts run only 40 VMs on each. */
const haRule = (version: VersionValues, hosts: Exact): readonly ScenarioLimit[] =>
	version.id === '4.0' && hosts.greaterThan(HA_4_0_VALUES.smallClusterHosts.value)
		? [
				limitFromFigure(
					{
						id: 'ha-vms-per-host',
						counts: 'vms-per-host'
					},
					HA_4_0_VALUES.vmsPerHostLarge,
					HA_4_0_VALUES.vmsPerHostLarge.value
				)
			]
		: [];

/**
 * What the smaller site holds of a limit on all hosts. The addresses of one subnet go to whichever hosts there are, so
 * they are shared only where they decide how many that is.
 */
const onSmaller =
	({ hosts, sites, from }: ClusterSize) =>
	(limit: ScenarioLimit): ScenarioLimit => {
		if (limit.counts !== 'hosts' || (limit.id === 'subnet' && from !== 'subnet')) return limit;
		const part =
			sites.shared === 'in-halves'
				? limit.value.dividedBy(2)
				: limit.value.times(sites.smaller).dividedBy(hosts);
		return { ...limit, value: part.floor() };
	};

interface ClusterLimitInput {
	readonly network: Network;
	readonly hardware: Hardware;
	readonly storage: Storage;
	readonly size: ClusterSize;
}

function clusterLimits(
	version: VersionValues,
	{ network, hardware, storage, size }: ClusterLimitInput,
	policy: Policy
): LimitSet {
	const subnet = subnetLimit(network);
	return joinSets(
		{ counted: [...size.limits, ...(subnet === null ? [] : [subnet])] },
		limitsFromFacts(version, CLUSTER_MAXIMUMS, policy),
		{ counted: haRule(version, size.hosts) },
		perHostLimits(version, hardware, policy),
		{ counted: datastoreLimit(storage) }
	);
}

/** What one host may carry by the figures of the release that count. */
export function hostMaximums(version: VersionValues, policy: Policy): HostMaximums {
	const maximum = (key: 'vmsPerHost' | 'vcpusPerHost' | 'vcpusPerCore'): Exact | null => {
		const fact = version.limits[key];
		const counts = fact.status !== 'unverified' || policy.unverified === 'count';
		return fact.status === 'none' || !counts ? null : exact(readingInForce(fact, policy.dispute));
	};
	const least = houseLimits(version, ['vms-per-host']).reduce<Exact | null>(
		(most, { value }) => (most === null || value.lessThan(most) ? value : most),
		maximum('vmsPerHost')
	);
	return {
		vmsPerHost: least,
		vcpusPerHost: maximum('vcpusPerHost'),
		vcpusPerCore: maximum('vcpusPerCore')
	};
}

const lossOf =
	(
		version: VersionValues,
		{ hardware, hosts, lostHosts }: { hardware: Hardware; hosts: Exact; lostHosts: Exact },
		policy: Policy
	) =>
	({ wanted }: AtRatio): LossOutcome =>
		siteLoss({
			...hardware,
			maximums: hostMaximums(version, policy),
			hosts,
			lostHosts,
			vms: floorTimes(hosts, wanted)
		});

interface Lost {
	readonly lost: 'site' | 'hosts';
	/** The worst case first. */
	readonly hosts: readonly [Exact, ...Exact[]];
}

const lostOf = (scenario: Scenario, { sites }: ClusterSize): Part<Lost> =>
	withDomainValues(scenario, ['lose'], ({ lose }): Part<Lost> => {
		if (lose === 'hosts')
			return withDomainValues(scenario, ['lost'], ({ lost }) =>
				ready({ lost: lose, hosts: [exact(lost)] })
			);
		const alike = sites.shared === 'in-halves' || sites.larger.equals(sites.smaller);
		return ready({
			lost: lose,
			hosts: alike ? [sites.larger] : [sites.larger, sites.smaller]
		});
	});

/** How many hosts the cluster has: what a loss does to it asks more. */
export const clusterSizeOf = once((scenario: Scenario): Part<ClusterSize> =>
	andThen(
		joinParts(
			withDomainValues(scenario, ['vs', 'unv', 'disp'], ready),
			typedHostsOf(scenario, ['chosts', 'shost'])
		),
		([{ vs, unv, disp }, typed]) =>
			sizeOf(
				releasesUpTo(scenario, vs),
				{ typed, network: () => networkOf(scenario) },
				{ unverified: unv, dispute: disp }
			)
	)
);

/** One HA/DRS cluster, the same one stretched over two sites, and what a loss does to it. */
export const clusterOf = once((scenario: Scenario): Part<ClusterAnswer> => {
	const inputs = joinParts(
		networkOf(scenario),
		ratiosOf(scenario),
		joinParts(hardwareOf(scenario), storageOf(scenario)),
		withDomainValues(scenario, ['vs', 'unv', 'disp'], ready),
		clusterSizeOf(scenario)
	);
	return andThen(inputs, ([network, ratios, [hardware, storage], typed, size]) => {
		const version = versionOf(scenario, typed.vs);
		const policy: Policy = { unverified: typed.unv, dispute: typed.disp };
		return andThen(lostOf(scenario, size), ({ lost, hosts: [worst, ...others] }) => {
			const limits = clusterLimits(version, { network, hardware, storage, size }, policy);
			const at = (counted: readonly ScenarioLimit[], of: 'first' | 'second'): AtRatio => {
				const wanted = ratios[of].vmsPerHost;
				return { wanted, capacity: capacity(wanted, counted) };
			};
			const part = limits.counted.map(onSmaller(size));
			const first = at(limits.counted, 'first');
			const second = at(limits.counted, 'second');
			const lossCase = (lostHosts: Exact): LossCase => {
				const loss = lossOf(version, { hardware, hosts: size.hosts, lostHosts }, policy);
				return { lostHosts, first: loss(first), second: loss(second) };
			};
			return ready({
				version,
				ratios,
				size,
				hosts: size.hosts,
				unaddressed: unaddressedOf(network, size.hosts),
				limits,
				first,
				second,
				stretched: {
					hosts: size.sites.smaller,
					first: at(part, 'first'),
					second: at(part, 'second')
				},
				loss: { lost, ...lossCase(worst), others: others.map(lossCase) }
			});
		});
	});
});
