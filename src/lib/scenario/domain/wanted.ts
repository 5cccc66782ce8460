import { exact, type Exact, fraction } from '#lib/calc/exact';
import { type Reserve, reverseSizing, type ReverseAnswer } from '#lib/calc/reverse-sizing';
import type { LimitKey, VersionValues } from '#lib/facts/vsphere-values';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { type ClusterCeiling, clusterCeiling } from './cluster-size';
import { domainOf } from './domain';
import { networkOf, withDomainValues } from './estate';
import { type SiteHosts, typedHostsOf } from './hosts';
import { type Policy, readingInForce, type ScenarioLimit } from './limits';
import { releasesUpTo } from './releases';

export interface WantedAtRatio {
	/** Every host carries load. */
	readonly plain: ReverseAnswer;
	/** Hosts are held back for what may be lost. */
	readonly heldBack: ReverseAnswer;
}

/** What is held back. */
export type HeldBack =
	| { readonly kind: 'half' }
	| ({ readonly kind: 'larger-site' } & SiteHosts)
	| { readonly kind: 'hosts'; readonly hosts: Exact };

export interface WantedAnswer {
	readonly version: VersionValues;
	readonly wantedVms: Exact;
	readonly heldBack: HeldBack;
	/** The largest cluster that is counted with. */
	readonly cluster: ClusterCeiling;
	readonly first: WantedAtRatio;
	readonly second: WantedAtRatio;
}

function leastOf(limits: readonly ScenarioLimit[], counts: ScenarioLimit['counts']): Exact | null {
	const values = limits.filter((limit) => limit.counts === counts).map(({ value }) => value);
	return values.reduce<Exact | null>(
		(least, value) => (least === null || value.lessThan(least) ? value : least),
		null
	);
}

/** null where neither is known. */
const lesserOf = (a: Exact | null, b: Exact | null): Exact | null =>
	a === null || (b !== null && b.lessThan(a)) ? b : a;

/** A maximum of this release that counts; null where there is none. */
function figureOf(
	version: VersionValues,
	key: LimitKey,
	{ unverified, dispute }: Policy
): Exact | null {
	const fact = version.limits[key];
	if (fact.status === 'none') return null;
	if (fact.status === 'unverified' && unverified === 'show') return null;
	return exact(readingInForce(fact, dispute));
}

function heldBackOf(scenario: Scenario, sites: SiteHosts | null): Part<HeldBack> {
	return withDomainValues(scenario, ['lose'], ({ lose }): Part<HeldBack> => {
		if (lose === 'hosts')
			return withDomainValues(scenario, ['lost'], ({ lost }) =>
				ready({ kind: 'hosts', hosts: exact(lost) })
			);
		return ready(
			sites === null || sites.larger.equals(sites.smaller)
				? { kind: 'half' }
				: { kind: 'larger-site', ...sites }
		);
	});
}

function reserveFor(heldBack: HeldBack): Reserve {
	switch (heldBack.kind) {
		case 'half':
			return { kind: 'site', allOverCarrying: fraction(exact(2)) };
		case 'larger-site': {
			const { larger, smaller } = heldBack;
			return { kind: 'site', allOverCarrying: fraction(larger.plus(smaller), smaller) };
		}
		case 'hosts':
			return { kind: 'hosts-per-cluster', hosts: heldBack.hosts };
	}
}

/** The other way round: what a wanted number of VMs takes, with and without what may be lost held back. */
export const wantedOf = once((scenario: Scenario): Part<WantedAnswer> => {
	const typedHosts = typedHostsOf(scenario, ['chosts', 'shost']);
	const inputs = joinParts(
		domainOf(scenario),
		networkOf(scenario),
		typedHosts,
		andThen(typedHosts, (hosts) => heldBackOf(scenario, hosts?.sites ?? null)),
		withDomainValues(scenario, ['want', 'unv', 'disp'], ready)
	);
	return andThen(inputs, ([domain, network, hosts, heldBack, typed]) => {
		const addressPlan = network.kind === 'subnet' ? network.plan : null;
		const policy: Policy = { unverified: typed.unv, dispute: typed.disp };
		const { version, limits } = domain;
		const perHost = limits.counted.filter(({ counts }) => counts === 'vms-per-host');
		const cluster = clusterCeiling(releasesUpTo(scenario, version.id), hosts, policy);
		const datastores = limits.counted.find(({ id }) => id === 'datastore')?.value ?? null;
		const size = (of: 'first' | 'second', reserve: Reserve) =>
			reverseSizing({
				wantedVms: exact(typed.want),
				vmsPerHost: domain[of].wanted,
				perHostCeilings: perHost.map(({ value }) => value),
				reserve,
				cluster: {
					hosts: cluster.kind === 'unknown' ? null : cluster.hosts,
					vms: lesserOf(figureOf(version, 'vmsPerCluster', policy), datastores)
				},
				vcenter: {
					hosts: figureOf(version, 'hostsPerVcenter', policy),
					vms: figureOf(version, 'poweredOnVmsPerVcenter', policy)
				},
				domain: {
					hosts: leastOf(limits.counted, 'hosts'),
					vms: leastOf(limits.counted, 'vms')
				},
				addressPlan
			});
		const both = (of: 'first' | 'second'): WantedAtRatio => ({
			plain: size(of, { kind: 'none' }),
			heldBack: size(of, reserveFor(heldBack))
		});
		return ready({
			version,
			wantedVms: exact(typed.want),
			heldBack,
			cluster,
			first: both('first'),
			second: both('second')
		});
	});
});
