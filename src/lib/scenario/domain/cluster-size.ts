import type { Exact } from '#lib/calc/exact';
import type { VersionValues } from '#lib/facts/vsphere-values';
import { mapPart, type Part, ready, waiting } from '#lib/scenario/part';
import { hostsAddressed } from './addresses';
import type { Network } from './estate';
import type { HostsQuestion, SiteHosts, TypedHosts } from './hosts';
import {
	limitFromFigure,
	ownLimit,
	type Policy,
	readingInForce,
	type ScenarioLimit
} from './limits';

/** The most hosts of one cluster, and the release it was read for: an earlier one where this has no figure. */
export interface ClusterMaximum {
	readonly limit: ScenarioLimit;
	readonly release: VersionValues;
}

/** This release comes last, those before it go before it. */
type Releases = readonly VersionValues[];

/** How many hosts one cluster may have; null where neither this release nor an earlier one has a figure that counts. */
export function clusterMaximum(
	releases: Releases,
	{ unverified, dispute }: Policy
): ClusterMaximum | null {
	for (const release of releases.toReversed()) {
		const fact = release.limits.hostsPerCluster;
		if (fact.status === 'none' || (fact.status === 'unverified' && unverified === 'show')) continue;
		const value = readingInForce(fact, dispute);
		return {
			limit: limitFromFigure({ id: 'hosts-per-cluster', counts: 'hosts' }, fact, value),
			release
		};
	}
	return null;
}

/** The question in which the hosts were typed, or what bounds them. */
export type HostsFrom = HostsQuestion | 'version' | 'earlier-version' | 'subnet';

export interface ClusterSize {
	readonly hosts: Exact;
	readonly from: HostsFrom;
	readonly maximum: ClusterMaximum | null;
	readonly sites: SiteHosts & { readonly shared: 'as-typed' | 'in-halves' };
	readonly limits: readonly ScenarioLimit[];
}

/** The larger half is the worse to lose where the number of hosts is odd. */
const halvesOf = (hosts: Exact): ClusterSize['sites'] => ({
	larger: hosts.dividedBy(2).ceil(),
	smaller: hosts.dividedBy(2).floor(),
	shared: 'in-halves'
});

const yourCluster = ({ hosts, asked }: TypedHosts): ScenarioLimit =>
	ownLimit({ id: 'your-cluster', counts: 'hosts', value: hosts, fields: [asked] });

function asTyped(typed: TypedHosts, own: readonly ScenarioLimit[], maximum: ClusterMaximum | null) {
	const { hosts, sites, asked } = typed;
	return ready<ClusterSize>({
		hosts,
		from: asked,
		maximum,
		sites: sites === null ? halvesOf(hosts) : { ...sites, shared: 'as-typed' },
		limits: [...own, yourCluster(typed)]
	});
}

/**
 * The cluster's hosts: as typed, or as many as the release and the vMotion addresses allow. Where no release has a
 * figure that counts, the answer waits for a typed number. `network` is asked only where its addresses decide.
 */
export function sizeOf(
	releases: Releases,
	{ typed, network }: { readonly typed: TypedHosts | null; readonly network: () => Part<Network> },
	policy: Policy
): Part<ClusterSize> {
	const maximum = clusterMaximum(releases, policy);
	// What an earlier release allowed bounds nobody who types more.
	const version = releases.at(-1);
	const own = maximum !== null && maximum.release === version ? [maximum.limit] : [];
	if (typed !== null) return asTyped(typed, own, maximum);
	if (maximum === null) return waiting('chosts');
	const { limit, release } = maximum;
	const most = limit.value;
	return mapPart(network(), (addressed): ClusterSize => {
		const held = hostsAddressed(addressed) ?? most;
		const fewer = held.lessThan(most) && !held.isZero();
		const hosts = fewer ? held : most;
		const allowed = release === version ? 'version' : 'earlier-version';
		return {
			hosts,
			from: fewer ? 'subnet' : allowed,
			maximum,
			sites: halvesOf(hosts),
			limits: [limit]
		};
	});
}

/** How large each cluster is where many are needed, and who says so. */
export type ClusterCeiling =
	| { readonly kind: 'unknown' }
	| { readonly kind: 'version' | 'typed'; readonly hosts: Exact }
	| { readonly kind: 'earlier-version'; readonly hosts: Exact; readonly release: VersionValues };

/** As large as was typed for the cluster, or as the release allows where that is less. */
export function clusterCeiling(
	releases: Releases,
	typed: TypedHosts | null,
	policy: Policy
): ClusterCeiling {
	const maximum = clusterMaximum(releases, policy);
	const known =
		maximum !== null && maximum.release === releases.at(-1) ? maximum.limit.value : null;
	const yours = typed?.asked === 'chosts' ? typed.hosts : null;
	if (yours !== null && (known === null || yours.lessThan(known)))
		return { kind: 'typed', hosts: yours };
	if (maximum === null) return { kind: 'unknown' };
	const hosts = maximum.limit.value;
	return known === null
		? { kind: 'earlier-version', hosts, release: maximum.release }
		: { kind: 'version', hosts };
}
