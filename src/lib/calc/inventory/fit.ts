import { bytes, type Bytes } from '#lib/calc/units';
import type { Inventory, InventoryHost, InventoryVm } from './inventory';
import { inService, running } from './summary';

/** What is lost at once. */
export type Loss =
	/** So many hosts, the largest: nobody chooses which ones fail. */
	| { readonly kind: 'hosts'; readonly count: number }
	/** Every host of a site, by name. */
	| { readonly kind: 'site'; readonly hosts: ReadonlySet<string> };

/** What a host may be filled with. */
export interface Filling {
	/** Kept for the hypervisor on each host. */
	readonly hypervisor: Bytes;
	/** Of each VM, beside its configured memory. */
	readonly overhead: Bytes;
	/** 1 plans no more memory than is installed. */
	readonly memoryOvercommit: number;
	readonly vcpusPerCore: number;
}

/** Why a VM finds no room on any host that is left. */
export type NoRoom =
	/** The roomiest host lacks so much memory. */
	| { readonly kind: 'memory'; readonly host: string; readonly short: Bytes }
	/** Some have the memory, but the one with the most cores to spare is full by vCPUs. */
	| { readonly kind: 'vcpus'; readonly host: string; readonly short: number }
	/** No host that is left has as many logical processors as the VM has vCPUs. */
	| { readonly kind: 'too-wide'; readonly host: string; readonly threads: number }
	/** None is left. */
	| { readonly kind: 'no-host' };

export interface Unplaced {
	readonly vm: InventoryVm;
	readonly because: NoRoom;
}

/** What the hosts that are left have, over what runs. */
export interface Room {
	/** For VMs, overcommitment counted. */
	readonly memory: Bytes;
	readonly vcpus: number;
}

export interface Fit {
	readonly lost: readonly InventoryHost[];
	readonly left: number;
	readonly there: Room;
	readonly needed: Room;
	/** VMs that were on lost hosts, or of which the export does not say where they are. */
	readonly restarted: number;
	readonly unplaced: readonly Unplaced[];
	/** VMs or hosts that do not say their size, and so are in no sum. */
	readonly unsaid: { readonly hosts: number; readonly vms: number };
}

interface Sized<T> {
	readonly of: T;
	readonly memory: number;
	readonly vcpus: number;
}

interface Bin extends Sized<InventoryHost> {
	free: { memory: number; vcpus: number };
}

const sizedHosts = (hosts: readonly InventoryHost[], filling: Filling): readonly Bin[] =>
	hosts.flatMap((host) => {
		if (host.memory === null || host.cores === null) return [];
		const room = (host.memory - filling.hypervisor) * filling.memoryOvercommit;
		const [memory, vcpus] = [Math.max(0, room), host.cores * filling.vcpusPerCore];
		return [{ of: host, memory, vcpus, free: { memory, vcpus } }];
	});

const sizedVms = (vms: readonly InventoryVm[], { overhead }: Filling) =>
	vms.flatMap((vm): readonly Sized<InventoryVm>[] =>
		vm.memory === null || vm.vcpus === null
			? []
			: [{ of: vm, memory: vm.memory + overhead, vcpus: vm.vcpus }]
	);

type Dimension = 'memory' | 'vcpus';
const OTHER: Readonly<Record<Dimension, Dimension>> = { memory: 'vcpus', vcpus: 'memory' };

const largestFirst = <T>(sized: readonly Sized<T>[], by: Dimension): readonly Sized<T>[] =>
	sized.toSorted((a, b) => b[by] - a[by] || b[OTHER[by]] - a[OTHER[by]]);

const threadsOf = ({ threads, cores }: InventoryHost): number => threads ?? cores ?? 0;

const sumOf = <T>(sized: readonly Sized<T>[]): Room => ({
	memory: bytes(sized.reduce((sum, { memory }) => sum + memory, 0)),
	vcpus: sized.reduce((sum, { vcpus }) => sum + vcpus, 0)
});

function most<T>(list: readonly T[], of: (item: T) => number): T | undefined {
	return list.reduce<T | undefined>(
		(best, item) => (best === undefined || of(item) > of(best) ? item : best),
		undefined
	);
}

/** The hosts that are left, always the one with the most memory free first. */
class Bins {
	readonly #bins: Bin[];
	readonly #widest: Bin | undefined;

	constructor(bins: readonly Bin[]) {
		this.#bins = bins.toSorted((a, b) => b.free.memory - a.free.memory);
		this.#widest = most(bins, ({ of }) => threadsOf(of));
	}

	/** Puts a VM where the most memory is free, of the hosts that take it. */
	place(vm: Sized<InventoryVm>): 'placed' | NoRoom {
		const at = this.#bins.findIndex(
			({ of, free }) =>
				free.memory < vm.memory || (free.vcpus >= vm.vcpus && threadsOf(of) >= vm.vcpus)
		);
		const bin = this.#bins[at];
		if (bin === undefined || bin.free.memory < vm.memory) return this.#whyNot(vm);
		fill(bin, vm);
		this.#bins.splice(at, 1);
		const after = this.#bins.findIndex(({ free }) => free.memory <= bin.free.memory);
		this.#bins.splice(after === -1 ? this.#bins.length : after, 0, bin);
		return 'placed';
	}

	#whyNot(vm: Sized<InventoryVm>): NoRoom {
		const [roomiest] = this.#bins;
		if (this.#widest === undefined || roomiest === undefined) return { kind: 'no-host' };
		const threads = threadsOf(this.#widest.of);
		if (vm.vcpus > threads) return { kind: 'too-wide', host: this.#widest.of.name, threads };
		if (roomiest.free.memory < vm.memory) return shortOn(roomiest, vm);
		const wide = this.#bins.filter(({ of }) => threadsOf(of) >= vm.vcpus);
		const roomy = wide.filter(({ free }) => free.memory >= vm.memory);
		const idlest = most(roomy, ({ free }) => free.vcpus);
		// Wide enough are only hosts without the memory.
		if (idlest === undefined) return shortOn(wide[0] ?? roomiest, vm);
		return { kind: 'vcpus', host: idlest.of.name, short: vm.vcpus - idlest.free.vcpus };
	}
}

const shortOn = ({ of, free }: Bin, vm: Sized<InventoryVm>): NoRoom => ({
	kind: 'memory',
	host: of.name,
	short: bytes(vm.memory - free.memory)
});

function fill(bin: Bin, vm: Sized<InventoryVm>): void {
	bin.free.memory -= vm.memory;
	bin.free.vcpus -= vm.vcpus;
}

/** An estate as it is packed: hosts in service and VMs that run, each of a size that is said, the largest first. */
export interface Packing {
	readonly hosts: readonly InventoryHost[];
	readonly bins: readonly Bin[];
	readonly vms: readonly Sized<InventoryVm>[];
	readonly unsaid: Fit['unsaid'];
}

export function packingOf(
	{ hosts, vms }: Pick<Inventory, 'hosts' | 'vms'>,
	filling: Filling
): Packing {
	const [service, run] = [inService(hosts), running(vms)];
	const [bins, sized] = [sizedHosts(service, filling), sizedVms(run, filling)];
	return {
		hosts: service,
		bins,
		vms: largestFirst(sized, 'memory'),
		unsaid: { hosts: service.length - bins.length, vms: run.length - sized.length }
	};
}

const fresh = ({ of, memory, vcpus }: Bin): Bin => ({ of, memory, vcpus, free: { memory, vcpus } });

function packed({ hosts, bins, vms, unsaid }: Packing, lost: ReadonlySet<string>): Fit {
	const left = bins.filter(({ of }) => !lost.has(of.name)).map(fresh);
	const byName = new Map(left.map((bin) => [bin.of.name, bin]));
	const homeless: Sized<InventoryVm>[] = [];
	for (const vm of vms) {
		const home = vm.of.host === null ? undefined : byName.get(vm.of.host);
		// What runs there already goes on running, however full the host is.
		if (home === undefined) homeless.push(vm);
		else fill(home, vm);
	}
	const room = new Bins(left);
	const unplaced = homeless.flatMap((vm): readonly Unplaced[] => {
		const because = room.place(vm);
		return because === 'placed' ? [] : [{ vm: vm.of, because }];
	});
	return {
		lost: hosts.filter(({ name }) => lost.has(name)),
		left: left.length,
		there: sumOf(left),
		needed: sumOf(vms),
		restarted: homeless.length,
		unplaced,
		unsaid
	};
}

/** The largest hosts by one measure. */
const largest = (bins: readonly Bin[], count: number, by: Dimension): ReadonlySet<string> =>
	new Set(
		largestFirst(bins, by)
			.slice(0, count)
			.map(({ of }) => of.name)
	);

/**
 * Whether all VMs that run still run after a loss, each placed whole on a host as it is: hosts need not be alike.
 *
 * VMs on hosts that are left stay there. The others are placed largest first, each where the most memory is free. With
 * so many hosts lost, the largest by memory are, and then the largest by cores: the worse of both counts. Largest first
 * is a good way to fill hosts and not always the best, so a VM that finds no room might find some if others moved.
 * What does not say its size is counted apart.
 */
export function fitAfterLoss(packing: Packing, loss: Loss): Fit {
	if (loss.kind === 'site') return packed(packing, loss.hosts);
	const [ofMemory, ofCores] = (['memory', 'vcpus'] as const).map((by) =>
		largest(packing.bins, loss.count, by)
	);
	const byMemory = packed(packing, ofMemory ?? new Set());
	if (ofCores === undefined || [...ofCores].every((name) => ofMemory?.has(name))) return byMemory;
	const byCores = packed(packing, ofCores);
	return byCores.unplaced.length > byMemory.unplaced.length ? byCores : byMemory;
}

/** Beyond it a cluster has more to spare than anybody asks for. */
export const MOST_SPARE = 8;

/**
 * How many hosts may be lost at once, the largest first, with every VM still running, up to `MOST_SPARE`; null where
 * the VMs do not fit as it is. After each number that was tried others may have their turn.
 */
export function* hostsToSpare(packing: Packing): Generator<undefined, number | null> {
	const most = Math.min(MOST_SPARE, packing.hosts.length - 1);
	let spare: number | null = null;
	for (let count = 0; count <= most; count += 1) {
		if (fitAfterLoss(packing, { kind: 'hosts', count }).unplaced.length > 0) break;
		spare = count;
		yield;
	}
	return spare;
}
