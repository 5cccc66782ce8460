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
			readonly hosts: Exact;
			readonly vmsPerHost: Fraction;
			readonly clusters: ScopeCount;
			readonly vcenters: ScopeCount;
			readonly domains: ScopeCount;
			/** One subnet for all of them, were they one vMotion domain; null where none is asked for. */
			readonly subnet: SmallestSubnet | null;
	  }
	| { readonly kind: 'no-vm-fits-a-host' };

/** Scopes it takes when each holds at most `maximums`; the larger of the host and the VM count. */
function scopes(hosts: Exact, vms: Exact, maximums: ScopeMaximums): ScopeCount {
	if (maximums.hosts?.isZero() || maximums.vms?.isZero()) return { kind: 'holds-none' };
	const count = (amount: Exact, maximum: Exact | null): readonly Exact[] =>
		maximum === null ? [] : [ceilDivide(amount, fraction(maximum))];
	const [first, second = first] = [...count(hosts, maximums.hosts), ...count(vms, maximums.vms)];
	if (first === undefined || second === undefined) return { kind: 'no-maximum-known' };
	return { kind: 'counted', scopes: first.greaterThan(second) ? first : second };
}

/** The other way round: what a wanted number of VMs takes. */
export function reverseSizing(input: ReverseInput): ReverseAnswer {
	const vmsPerHost = input.perHostCeilings
		.map((ceiling) => fraction(ceiling))
		.reduce(lesserFraction, input.vmsPerHost);
	if (!vmsPerHost.over.greaterThan(0)) return { kind: 'no-vm-fits-a-host' };
	const hosts = ceilDivide(input.wantedVms, vmsPerHost).times(input.hostFactor);
	return {
		kind: 'sized',
		hosts,
		vmsPerHost,
		clusters: scopes(hosts, input.wantedVms, input.cluster),
		vcenters: scopes(hosts, input.wantedVms, input.vcenter),
		domains: scopes(hosts, input.wantedVms, input.domain),
		subnet: input.addressPlan === null ? null : smallestSubnet(hosts, input.addressPlan)
	};
}
