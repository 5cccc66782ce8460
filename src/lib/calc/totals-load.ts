import { compareFractions, exact, type Exact, type Fraction, fraction } from './exact';
import { coresPerHost, type HostSpec, type Sharing } from './host-load';
import type { HostMaximums, LoadCheckId } from './site-loss';

/** What all VMs of a cluster ask for together; null where it is not given. At least one of both is. */
export interface Totals {
	readonly vcpus: Exact | null;
	/** Configured memory in MiB, without the overhead of each VM. */
	readonly memoryMib: Exact | null;
}

export interface TotalsState {
	readonly hosts: Exact;
	/** vCPUs on each physical core. */
	readonly vcpusPerCore: Fraction | null;
	/** Of the memory that the plan lets VMs have: 1 is all of it. */
	readonly memoryShare: Fraction | null;
	/** What it is too much for. */
	readonly over: readonly LoadCheckId[];
}

export interface TotalsInput {
	readonly totals: Totals;
	readonly host: HostSpec;
	readonly sharing: Sharing;
	readonly maximums: HostMaximums;
}

const exceeds = (needed: Fraction | null, most: Exact | null): boolean =>
	needed !== null && most !== null && compareFractions(needed, fraction(most)) > 0;

/** The totals shared evenly by so many hosts, 1 or more. */
export function totalsOn(
	hosts: Exact,
	{ totals, host, sharing, maximums }: TotalsInput
): TotalsState {
	const { vcpus, memoryMib } = totals;
	const cores = coresPerHost(host);
	const room = host.memoryMib.minus(host.hypervisorMib).times(sharing.memoryOvercommit);
	const vcpusPerCore = vcpus === null ? null : fraction(vcpus, hosts.times(cores));
	const vcpusPerHost = vcpus === null ? null : fraction(vcpus, hosts);
	const noRoom = memoryMib !== null && !room.greaterThan(0);
	const memoryShare = memoryMib === null || noRoom ? null : fraction(memoryMib, hosts.times(room));
	const checks: readonly (readonly [LoadCheckId, boolean])[] = [
		['cores', exceeds(vcpusPerCore, sharing.vcpusPerCore)],
		['memory', noRoom || exceeds(memoryShare, exact(1))],
		['vcpus-per-host', exceeds(vcpusPerHost, maximums.vcpusPerHost)],
		['vcpus-per-core', exceeds(vcpusPerCore, maximums.vcpusPerCore)]
	];
	return {
		hosts,
		vcpusPerCore,
		memoryShare,
		over: checks.filter(([, isOver]) => isOver).map(([id]) => id)
	};
}
