import { type AddressPlan, smallestSubnet, type SmallestSubnet } from './addressing';
import { ceilDivide, type Exact, type Fraction, fraction, lesserFraction } from './exact';

/** Sizes of one scope; null where no maximum is known. */
export interface ScopeMaximums {
	readonly hosts: Exact | null;
	readonly vms: Exact | null;
}

export interface ReverseInput {
	/** VMs that must run. */
	readonly wantedVms: Exact;
	/** Wanted consolidation ratio. */
	readonly vmsPerHost: Fraction;
	/** What one host can hold at most, by cores, memory or product maximum. */
	readonly perHostCeilings: readonly Exact[];
	/** Copies of the hosts that stand by for a site's loss: 1 for none, 2 for a stretched cluster. */
	readonly hostFactor: Exact;
	readonly cluster: ScopeMaximums;
	readonly vcenter: ScopeMaximums;
	/** Hosts one vMotion domain holds; null where nothing bounds it. */
	readonly hostsPerDomain: Exact | null;
	readonly addressPlan: AddressPlan;
}

export type ReverseAnswer =
	| {
			readonly kind: 'sized';
			readonly hosts: Exact;
			readonly vmsPerHost: Fraction;
			/** null where no maximum is known, so no count can be given. */
			readonly clusters: Exact | null;
			readonly vcenters: Exact | null;
			readonly domains: Exact | null;
			/** One subnet for all of them, were they one vMotion domain. */
			readonly subnet: SmallestSubnet;
	  }
	| { readonly kind: 'no-vm-fits-a-host' };

/** Scopes it takes when each holds at most `maximums`; the larger of the host and the VM count. */
function scopes(hosts: Exact, vms: Exact, maximums: ScopeMaximums): Exact | null {
	const counts = [
		...(maximums.hosts === null ? [] : [ceilDivide(hosts, fraction(maximums.hosts))]),
		...(maximums.vms === null ? [] : [ceilDivide(vms, fraction(maximums.vms))])
	];
	return counts.reduce<Exact | null>(
		(most, count) => (most === null || count.greaterThan(most) ? count : most),
		null
	);
}

/** The other way round: what a wanted number of VMs takes. */
export function reverseSizing(input: ReverseInput): ReverseAnswer {
	const vmsPerHost = input.perHostCeilings
		.map((ceiling) => fraction(ceiling))
		.reduce(lesserFraction, input.vmsPerHost);
	if (!vmsPerHost.over.greaterThan(0)) return { kind: 'no-vm-fits-a-host' };
	const hosts = ceilDivide(input.wantedVms, vmsPerHost).times(input.hostFactor);
	const domainHosts = input.hostsPerDomain;
	return {
		kind: 'sized',
		hosts,
		vmsPerHost,
		clusters: scopes(hosts, input.wantedVms, input.cluster),
		vcenters: scopes(hosts, input.wantedVms, input.vcenter),
		domains:
			domainHosts === null || domainHosts.isZero()
				? null
				: ceilDivide(hosts, fraction(domainHosts)),
		subnet: smallestSubnet(hosts, input.addressPlan)
	};
}
