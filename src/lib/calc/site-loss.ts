import { type Exact, type Fraction, fraction, timesFraction, compareFractions } from './exact';
import {
	type Consolidation,
	coresPerHost,
	fromVmsPerHost,
	type HostSpec,
	type Sharing,
	vmsByCores,
	vmsByMemory,
	type VmSpec
} from './host-load';

export type LoadCheckId = 'cores' | 'memory' | 'vms-per-host' | 'vcpus-per-host' | 'vcpus-per-core';

/** One thing a host must be able to carry, in its own unit. */
export interface LoadCheck {
	readonly id: LoadCheckId;
	/** What the VMs of one host ask for, on average. */
	readonly needed: Fraction;
	readonly there: Exact;
	readonly fits: boolean;
}

export interface LoadState {
	readonly hosts: Exact;
	readonly vms: Exact;
	readonly ratio: Consolidation;
	readonly checks: readonly LoadCheck[];
	readonly fits: boolean;
}

/** Maximums of the product that one host must not exceed; null where none is known. */
export interface HostMaximums {
	readonly vmsPerHost: Exact | null;
	readonly vcpusPerHost: Exact | null;
	readonly vcpusPerCore: Exact | null;
}

export interface LossInput {
	readonly host: HostSpec;
	readonly vm: VmSpec;
	readonly sharing: Sharing;
	readonly maximums: HostMaximums;
	/** Hosts of the cluster before the loss. */
	readonly hosts: Exact;
	readonly lostHosts: Exact;
	/** VMs that run before the loss and must run after it. */
	readonly vms: Exact;
}

export type LossOutcome =
	| { readonly kind: 'survives'; readonly before: LoadState; readonly after: LoadState }
	| { readonly kind: 'no-survivors'; readonly before: LoadState };

const check = (id: LoadCheckId, needed: Fraction, there: Exact): LoadCheck => ({
	id,
	needed,
	there,
	fits: compareFractions(needed, fraction(there)) <= 0
});

const checkMaximum = (
	id: LoadCheckId,
	needed: Fraction,
	maximum: Exact | null
): readonly LoadCheck[] => (maximum === null ? [] : [check(id, needed, maximum)]);

/** The load on each of `hosts` hosts that share `vms` VMs evenly. */
export function loadState(
	hosts: Exact,
	{ vms, host, vm, sharing, maximums }: Omit<LossInput, 'hosts' | 'lostHosts'>
): LoadState {
	const cores = coresPerHost(host);
	const ratio = fromVmsPerHost(fraction(vms, hosts), { cores, vcpusPerVm: vm.vcpus });
	const perHost = ratio.vmsPerHost;
	const vcpus = timesFraction(perHost, fraction(vm.vcpus));
	const checks = [
		check('cores', perHost, vmsByCores(host, vm, sharing)),
		check('memory', perHost, vmsByMemory(host, vm, sharing)),
		...checkMaximum('vms-per-host', perHost, maximums.vmsPerHost),
		...checkMaximum('vcpus-per-host', vcpus, maximums.vcpusPerHost),
		...checkMaximum('vcpus-per-core', ratio.vcpusPerCore, maximums.vcpusPerCore)
	];
	return { hosts, vms, ratio, checks, fits: checks.every(({ fits }) => fits) };
}

/**
 * The same VMs before and after hosts are lost: at two equal sites 8 VMs per host become 16 on the
 * survivors. `cores` and `memory` compare VMs wanted per host with VMs that fit.
 */
export function siteLoss({ hosts, lostHosts, ...load }: LossInput): LossOutcome {
	const before = loadState(hosts, load);
	const survivors = hosts.minus(lostHosts);
	return survivors.greaterThan(0)
		? { kind: 'survives', before, after: loadState(survivors, load) }
		: { kind: 'no-survivors', before };
}
