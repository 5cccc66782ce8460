import { type AddressPlan, smallestSubnet, type SmallestSubnet } from './addressing';
import { ceilDivide, exact, type Exact, type Fraction, fraction, lesserFraction } from './exact';

/** Sizes of one scope; null where no maximum is known. */
export interface ScopeMaximums {
	readonly hosts: Exact | null;
	readonly vms: Exact | null;
}

/** Hosts that stand by. */
export type Reserve =
	| { readonly kind: 'none' }
	/** All hosts over those of the site that must carry everything: 2 for two equal sites. At least 1. */
	| { readonly kind: 'site'; readonly allOverCarrying: Fraction }
	/** So many of each cluster: N + k. A whole number, 0 or more. */
	| { readonly kind: 'hosts-per-cluster'; readonly hosts: Exact };

export interface ReverseInput {
	/** VMs that must run. */
	readonly wantedVms: Exact;
	/** Wanted consolidation ratio. */
	readonly vmsPerHost: Fraction;
	/** What one host can hold at most, by cores, memory or product maximum. */
	readonly perHostCeilings: readonly Exact[];
	readonly reserve: Reserve;
	readonly cluster: ScopeMaximums;
	readonly vcenter: ScopeMaximums;
	/** What one vMotion domain holds. */
	readonly domain: ScopeMaximums;
	/** null where vMotion is routed, so that no subnet has to hold them all. */
	readonly addressPlan: AddressPlan | null;
}

export type ScopeCount =
	| { readonly kind: 'counted'; readonly scopes: Exact }
	| { readonly kind: 'no-maximum-known' }
	/** One of them holds no host or no VM, so no number of them is enough. */
	| { readonly kind: 'holds-none' };

export type ReverseAnswer =
	| {
			readonly kind: 'sized';
			/** All hosts, those that stand by among them. */
			readonly hosts: Exact;
			/** Hosts that carry load. */
			readonly carrying: Exact;
			readonly vmsPerHost: Fraction;
			readonly clusters: ScopeCount;
			readonly vcenters: ScopeCount;
			readonly domains: ScopeCount;
			/** One subnet for all of them, were they one vMotion domain; null where none is asked for. */
			readonly subnet: SmallestSubnet | null;
	  }
	| { readonly kind: 'no-vm-fits-a-host' }
	/** A cluster may lose as many hosts as it can have. */
	| { readonly kind: 'reserve-takes-all'; readonly clusterHosts: Exact };

/** Scopes it takes when each holds at most `maximums`; the larger of the host and the VM count. */
function scopes(hosts: Exact, vms: Exact, maximums: ScopeMaximums): ScopeCount {
	if (maximums.hosts?.isZero() || maximums.vms?.isZero()) return { kind: 'holds-none' };
	const count = (amount: Exact, maximum: Exact | null): readonly Exact[] =>
		maximum === null ? [] : [ceilDivide(amount, fraction(maximum))];
	const [first, second = first] = [...count(hosts, maximums.hosts), ...count(vms, maximums.vms)];
	if (first === undefined || second === undefined) return { kind: 'no-maximum-known' };
	return { kind: 'counted', scopes: first.greaterThan(second) ? first : second };
}

interface Reserved {
	readonly hosts: Exact;
	readonly clusters: ScopeCount;
}

/** All hosts, with those that stand by; null where no host of a cluster would be left to carry. */
function withReserve(
	carrying: Exact,
	{ wantedVms, reserve, cluster }: ReverseInput
): Reserved | null {
	switch (reserve.kind) {
		case 'none':
			return { hosts: carrying, clusters: scopes(carrying, wantedVms, cluster) };
		case 'site': {
			const { over, under } = reserve.allOverCarrying;
			const hosts = ceilDivide(carrying, fraction(under, over));
			return { hosts, clusters: scopes(hosts, wantedVms, cluster) };
		}
		case 'hosts-per-cluster': {
			const left = cluster.hosts?.minus(reserve.hosts) ?? null;
			if (left !== null && !left.greaterThan(0)) return null;
			const clusters = scopes(carrying, wantedVms, { hosts: left, vms: cluster.vms });
			// One cluster at least holds hosts back, where it is not known how many there are.
			const times = clusters.kind === 'counted' ? clusters.scopes : exact(1);
			return { hosts: carrying.plus(reserve.hosts.times(times)), clusters };
		}
	}
}

/** The other way round: what a wanted number of VMs takes. */
export function reverseSizing(input: ReverseInput): ReverseAnswer {
	const vmsPerHost = input.perHostCeilings
		.map((ceiling) => fraction(ceiling))
		.reduce(lesserFraction, input.vmsPerHost);
	if (!vmsPerHost.over.greaterThan(0)) return { kind: 'no-vm-fits-a-host' };
	const carrying = ceilDivide(input.wantedVms, vmsPerHost);
	const reserved = withReserve(carrying, input);
	if (reserved === null)
		return { kind: 'reserve-takes-all', clusterHosts: input.cluster.hosts ?? carrying };
	const { hosts, clusters } = reserved;
	return {
		kind: 'sized',
		hosts,
		carrying,
		vmsPerHost,
		clusters,
		vcenters: scopes(hosts, input.wantedVms, input.vcenter),
		domains: scopes(hosts, input.wantedVms, input.domain),
		subnet: input.addressPlan === null ? null : smallestSubnet(hosts, input.addressPlan)
	};
}
