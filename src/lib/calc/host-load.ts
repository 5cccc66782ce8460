import { exact, type Exact, type Fraction, fraction, timesFraction } from './exact';

export interface HostSpec {
	readonly sockets: Exact;
	/** Physical cores. Threads of simultaneous multithreading are never counted. */
	readonly coresPerSocket: Exact;
	/** Installed memory in MiB. */
	readonly memoryMib: Exact;
	/** Memory kept for the hypervisor itself, in MiB. */
	readonly hypervisorMib: Exact;
}

export interface VmSpec {
	readonly vcpus: Exact;
	/** Configured memory in MiB. */
	readonly memoryMib: Exact;
	/** What the hypervisor needs for each VM on top of that, in MiB. */
	readonly overheadMib: Exact;
}

/** How far the plan lets VMs share what the host has. */
export interface Sharing {
	/** vCPUs planned per physical core, e.g. 4. */
	readonly vcpusPerCore: Exact;
	/** Configured VM memory planned per installed memory; 1 is no overcommitment. */
	readonly memoryOvercommit: Exact;
}

export type RatioMeaning = 'vms-per-host' | 'vms-per-core' | 'vcpus-per-core';

/** One consolidation ratio in its three meanings. */
export interface Consolidation {
	readonly vmsPerHost: Fraction;
	readonly vmsPerCore: Fraction;
	readonly vcpusPerCore: Fraction;
}

export const coresPerHost = ({ sockets, coresPerSocket }: HostSpec): Exact =>
	sockets.times(coresPerSocket);

/** The same ratio per host, per core and as vCPUs per core; `cores` is the host's physical cores. */
export function consolidation(
	typed: Exact,
	meaning: RatioMeaning,
	{ cores, vcpusPerVm }: { readonly cores: Exact; readonly vcpusPerVm: Exact }
): Consolidation {
	const toVmsPerHost: Record<RatioMeaning, Fraction> = {
		'vms-per-host': fraction(typed),
		'vms-per-core': fraction(typed.times(cores)),
		'vcpus-per-core': fraction(typed.times(cores), vcpusPerVm)
	};
	return fromVmsPerHost(toVmsPerHost[meaning], { cores, vcpusPerVm });
}

export function fromVmsPerHost(
	vmsPerHost: Fraction,
	{ cores, vcpusPerVm }: { readonly cores: Exact; readonly vcpusPerVm: Exact }
): Consolidation {
	const vmsPerCore = timesFraction(vmsPerHost, fraction(exact(1), cores));
	return { vmsPerHost, vmsPerCore, vcpusPerCore: timesFraction(vmsPerCore, fraction(vcpusPerVm)) };
}

/** VMs whose vCPUs fit on one host's cores at the planned ceiling. */
export const vmsByCores = (host: HostSpec, vm: VmSpec, { vcpusPerCore }: Sharing): Exact =>
	coresPerHost(host).times(vcpusPerCore).divToInt(vm.vcpus);

/** VMs whose memory fits in one host: floor((installed - hypervisor) x overcommit / (VM + overhead)). */
export function vmsByMemory(host: HostSpec, vm: VmSpec, { memoryOvercommit }: Sharing): Exact {
	const left = host.memoryMib.minus(host.hypervisorMib);
	if (left.isNegative()) return exact(0);
	return left.times(memoryOvercommit).divToInt(vm.memoryMib.plus(vm.overheadMib));
}
