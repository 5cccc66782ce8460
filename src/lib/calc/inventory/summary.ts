import type { Bytes } from '#lib/calc/units';
import type { Inventory, InventoryHost, InventoryVm } from './inventory';
import { partsOf } from './parts';
import { type VmotionSubnet, vmotionSubnetOf } from './vmotion-subnet';

/** Hosts that are alike. */
export interface HostKind {
	readonly processor: string | null;
	readonly sockets: number | null;
	readonly cores: number | null;
	readonly threads: number | null;
	readonly memory: Bytes | null;
	readonly hosts: number;
}

/** A sum over those of which the export says it, and of how many it does not. */
export interface Sum {
	readonly total: number;
	readonly said: number;
	readonly unsaid: number;
}

export interface HostSums {
	/** That can carry VMs: those in maintenance are left out of every figure below. */
	readonly count: number;
	readonly inMaintenance: number;
	/** The commonest first. */
	readonly kinds: readonly HostKind[];
	readonly sockets: Sum;
	readonly cores: Sum;
	/** Logical processors: never taken for cores. */
	readonly threads: Sum;
	/** In bytes. */
	readonly memory: Sum;
	/** Releases as the export names them, the commonest first. */
	readonly versions: readonly string[];
}

export interface VmSums {
	readonly running: number;
	readonly off: number;
	readonly suspended: number;
	readonly templates: number;
	/** Stand-ins that a recovery plan keeps at the other site. */
	readonly placeholders: number;
	/** Of those that run; memory in bytes. */
	readonly vcpus: Sum;
	readonly memory: Sum;
	readonly activeMemory: Sum;
	/** Of those that are off or suspended too, which fill a datastore like the others. In bytes. */
	readonly usedDisk: Sum;
}

/** null where the export does not say what it is made of. */
export interface Ratios {
	readonly vmsPerHost: number | null;
	readonly vmsPerCore: number | null;
	readonly vcpusPerCore: number | null;
	/** Configured memory of running VMs over that of the hosts. */
	readonly memoryShare: number | null;
}

export interface NetworkUse {
	readonly name: string;
	readonly vlan: number | null;
	/** VMs that run, and the hosts they run on. */
	readonly vms: number;
	readonly hosts: number;
}

/** What an estate, or a part of it, comes to. */
export interface Summary {
	readonly hosts: HostSums;
	readonly vms: VmSums;
	readonly ratios: Ratios;
	/** The one with the most running VMs first. */
	readonly networks: readonly NetworkUse[];
	readonly vmotion: VmotionSubnet;
}

export interface ClusterSummary {
	/** null of hosts and VMs outside any cluster. */
	readonly name: string | null;
	/** Where two clusters have one name, it tells them apart. */
	readonly datacenter: string | null;
	readonly summary: Summary;
}

export interface EstateSummary {
	readonly all: Summary;
	readonly clusters: readonly ClusterSummary[];
}

function sumOf<T>(rows: readonly T[], valueOf: (row: T) => number | null): Sum {
	let [total, said] = [0, 0];
	for (const row of rows) {
		const value = valueOf(row);
		if (value === null) continue;
		total += value;
		said += 1;
	}
	return { total, said, unsaid: rows.length - said };
}

/** The mean of those that say it; null where none does. */
export const averageOf = ({ total, said }: Sum): number | null =>
	said === 0 ? null : total / said;

/** What comes up most, first. */
function commonest<T>(values: readonly T[]): readonly T[] {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}

function kindsOf(hosts: readonly InventoryHost[]): readonly HostKind[] {
	const kinds = new Map<string, HostKind>();
	for (const { processor, sockets, cores, threads, memory } of hosts) {
		const key = JSON.stringify([processor, sockets, cores, threads, memory]);
		const alike = kinds.get(key)?.hosts ?? 0;
		kinds.set(key, { processor, sockets, cores, threads, memory, hosts: alike + 1 });
	}
	return [...kinds.values()].toSorted((a, b) => b.hosts - a.hosts);
}

/** Hosts that can carry VMs. */
export const inService = (hosts: readonly InventoryHost[]): readonly InventoryHost[] =>
	hosts.filter(({ inMaintenance }) => !inMaintenance);

/** VMs that take room on a host now: neither templates nor stand-ins, and switched on. */
export const running = (vms: readonly InventoryVm[]): readonly InventoryVm[] =>
	vms.filter(({ kind, power }) => kind === 'vm' && power === 'on');

function hostSums(all: readonly InventoryHost[]): HostSums {
	const hosts = inService(all);
	return {
		count: hosts.length,
		inMaintenance: all.length - hosts.length,
		kinds: kindsOf(hosts),
		sockets: sumOf(hosts, ({ sockets }) => sockets),
		cores: sumOf(hosts, ({ cores }) => cores),
		threads: sumOf(hosts, ({ threads }) => threads),
		memory: sumOf(hosts, ({ memory }) => memory),
		versions: commonest(hosts.flatMap(({ version }) => (version === null ? [] : [version])))
	};
}

function vmSums(all: readonly InventoryVm[]): VmSums {
	const counted = (kind: InventoryVm['kind'], power?: InventoryVm['power']) =>
		all.filter((vm) => vm.kind === kind && (power === undefined || vm.power === power)).length;
	const vms = running(all);
	const onDisk = all.filter(({ kind }) => kind === 'vm');
	return {
		running: vms.length,
		off: counted('vm', 'off'),
		suspended: counted('vm', 'suspended'),
		templates: counted('template'),
		placeholders: counted('placeholder'),
		vcpus: sumOf(vms, ({ vcpus }) => vcpus),
		memory: sumOf(vms, ({ memory }) => memory),
		activeMemory: sumOf(vms, ({ activeMemory }) => activeMemory),
		usedDisk: sumOf(onDisk, ({ usedDisk }) => usedDisk)
	};
}

/** One sum over another; null where either says nothing, or not of all hosts. */
const over = (upper: Sum, lower: Sum): number | null =>
	upper.said === 0 || lower.total === 0 || lower.unsaid > 0 ? null : upper.total / lower.total;

function ratiosOf(hosts: HostSums, vms: VmSums): Ratios {
	const counted: Sum = { total: vms.running, said: 1, unsaid: 0 };
	return {
		vmsPerHost: hosts.count === 0 ? null : vms.running / hosts.count,
		vmsPerCore: over(counted, hosts.cores),
		vcpusPerCore: over(vms.vcpus, hosts.cores),
		memoryShare: over(vms.memory, hosts.memory)
	};
}

function networksOf({ networks, vms }: Inventory): readonly NetworkUse[] {
	const used = new Map<string, { vms: number; readonly hosts: Set<string> }>();
	for (const { networks: named, host } of running(vms))
		for (const name of named) {
			const use = used.get(name) ?? { vms: 0, hosts: new Set() };
			use.vms += 1;
			if (host !== null) use.hosts.add(host);
			used.set(name, use);
		}
	const vlans = new Map(networks.map(({ name, vlan }) => [name, vlan]));
	const names = new Set([...vlans.keys(), ...used.keys()]);
	return [...names]
		.map((name) => ({
			name,
			vlan: vlans.get(name) ?? null,
			vms: used.get(name)?.vms ?? 0,
			hosts: used.get(name)?.hosts.size ?? 0
		}))
		.toSorted((a, b) => b.vms - a.vms);
}

/**
 * What an inventory comes to. Hosts in maintenance, and VMs that are off, templates or stand-ins are counted apart and
 * in no ratio. What the export does not say of some is not made up: sums tell of how many they are.
 */
export function summaryOf(inventory: Inventory): Summary {
	const hosts = hostSums(inventory.hosts);
	const vms = vmSums(inventory.vms);
	return {
		hosts,
		vms,
		ratios: ratiosOf(hosts, vms),
		networks: networksOf(inventory),
		vmotion: vmotionSubnetOf(inventory.vmkernelPorts)
	};
}

/** The whole estate, and each cluster by itself. */
export const estateSummaryOf = (inventory: Inventory): EstateSummary => ({
	all: summaryOf(inventory),
	clusters: partsOf(inventory, 'cluster').map(({ name, datacenter, inventory: part }) => ({
		name,
		datacenter,
		summary: summaryOf(part)
	}))
});
