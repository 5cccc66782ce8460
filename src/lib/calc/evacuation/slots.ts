import { KINDS, type ByKind, type Estate } from './estate';

/** Which end of a move. */
export type End = 'atSource' | 'atTarget';

/** Slots of one sort, of every place that has some. */
interface Pool {
	readonly atSource: ByKind;
	readonly atTarget: ByKind;
	readonly budgets: Float64Array;
	readonly used: Float64Array;
}

const pool = (budgets: Float64Array, atSource: ByKind, atTarget: ByKind): Pool => ({
	atSource,
	atTarget,
	budgets,
	used: new Float64Array(budgets.length)
});

const NETWORK: ByKind = [1, 0, 1];
const DISKS: ByKind = [0, 1, 1];
const EACH: ByKind = [1, 1, 1];
const NOTHING: ByKind = [0, 0, 0];

const limiting = (pools: readonly Pool[]): readonly Pool[] =>
	pools.filter(({ budgets }) => budgets.some((budget) => budget < Infinity));

/** Both ends are charged from one budget, which knows no difference between what leaves and what arrives. */
const poolsOfHosts = ({ hosts, limits }: Estate): readonly Pool[] => {
	const alike = (budget: number) => new Float64Array(hosts.ids.length).fill(budget);
	return limiting([
		pool(alike(limits.hostBudget), limits.hostCost, limits.hostCost),
		pool(hosts.nicSlots, NETWORK, NETWORK),
		pool(alike(limits.storageSlots), DISKS, DISKS),
		pool(alike(limits.outOfHost), EACH, NOTHING)
	]);
};

const poolsOfDatastores = ({ datastores, limits }: Estate): readonly Pool[] => {
	const { vmotion, storage } = limits.datastoreCost;
	const budgets = new Float64Array(datastores.ids.length).fill(limits.datastoreBudget);
	return limiting([pool(budgets, [vmotion, storage, storage], [0, storage, storage])]);
};

/** What a move charges whatever runs. */
export interface Charges {
	/** The place whose whole budget is less than a move to a host costs; null where it can start. */
	readonly tooMuch: (vm: number, to: number) => string | null;
}

export function chargesOf(estate: Estate): Charges {
	const { hosts, vms, datastores, limits } = estate;
	const hostPools = poolsOfHosts(estate);
	const storePools = poolsOfDatastores(estate);
	const exceeds = (pools: readonly Pool[], place: number, end: End, kind: number) =>
		place >= 0 && pools.some((each) => each[end][kind]! > each.budgets[place]!);
	return {
		tooMuch(vm, to) {
			const kind = vms.kind[vm]!;
			const [from, store, toStore] = [vms.from[vm]!, vms.datastore[vm]!, vms.toDatastore[vm]!];
			if (exceeds(hostPools, from, 'atSource', kind)) return hosts.ids[from]!;
			if (to !== from && exceeds(hostPools, to, 'atTarget', kind)) return hosts.ids[to]!;
			if (exceeds(storePools, store, 'atSource', kind)) return datastores.ids[store]!;
			if (toStore !== store && exceeds(storePools, toStore, 'atTarget', kind)) {
				return datastores.ids[toStore]!;
			}
			return limits.inAll < 1 ? 'all' : null;
		}
	};
}

export interface Slots {
	/** Whether everything a move charges has room now. */
	readonly fits: (vm: number) => boolean;
	readonly take: (vm: number) => void;
	readonly release: (vm: number) => void;
	/** Whether nothing at all can leave, or arrive at, a host or a datastore. */
	readonly hostShut: (host: number, end: End) => boolean;
	readonly datastoreShut: (datastore: number, end: End) => boolean;
}

/**
 * The limiter of one release, counting. A move charges its source and its target, on hosts and datastores; one whose
 * ends are the same place charges it once.
 */
export function slotsOf(estate: Estate, to: Int32Array): Slots {
	const { vms, limits } = estate;
	const { kind: kinds, from, datastore, toDatastore } = vms;
	const hostPools = poolsOfHosts(estate);
	const storePools = poolsOfDatastores(estate);
	let running = 0;

	const present = KINDS.map((_, kind) => kind).filter((kind) => kinds.includes(kind));
	const leastAt = (end: End) => (each: Pool) =>
		Math.min(...present.map((kind) => each[end][kind]!));
	const leastOf = (pools: readonly Pool[]) => ({
		atSource: pools.map(leastAt('atSource')),
		atTarget: pools.map(leastAt('atTarget'))
	});
	const leastOfHosts = leastOf(hostPools);
	const leastOfStores = leastOf(storePools);
	const shut = (pools: readonly Pool[], least: readonly number[], place: number) => {
		for (let at = 0; at < pools.length; at++) {
			if (pools[at]!.used[place]! + least[at]! > pools[at]!.budgets[place]!) return true;
		}
		return false;
	};

	const room = (pools: readonly Pool[], kind: number, source: number, target: number) => {
		for (const { atSource, atTarget, budgets, used } of pools) {
			if (source >= 0 && used[source]! + atSource[kind]! > budgets[source]!) return false;
			if (target >= 0 && target !== source && used[target]! + atTarget[kind]! > budgets[target]!) {
				return false;
			}
		}
		return true;
	};
	const charge = (
		pools: readonly Pool[],
		kind: number,
		{ source, target, times }: { source: number; target: number; times: 1 | -1 }
	) => {
		for (const { atSource, atTarget, used } of pools) {
			if (source >= 0) used[source]! += times * atSource[kind]!;
			if (target >= 0 && target !== source) used[target]! += times * atTarget[kind]!;
		}
	};
	const chargeAll = (vm: number, times: 1 | -1) => {
		const kind = kinds[vm]!;
		charge(hostPools, kind, { source: from[vm]!, target: to[vm]!, times });
		charge(storePools, kind, { source: datastore[vm]!, target: toDatastore[vm]!, times });
		running += times;
	};

	return {
		fits: (vm) =>
			running < limits.inAll &&
			room(hostPools, kinds[vm]!, from[vm]!, to[vm]!) &&
			room(storePools, kinds[vm]!, datastore[vm]!, toDatastore[vm]!),
		take: (vm) => chargeAll(vm, 1),
		release: (vm) => chargeAll(vm, -1),
		hostShut: (host, end) => shut(hostPools, leastOfHosts[end], host),
		datastoreShut: (store, end) => shut(storePools, leastOfStores[end], store)
	};
}
