import { VMOTION, type Estate } from './estate';

/** What can bind a flow that moves: first its own ceiling, then what froze it, in this order if several did. */
export const BINDERS = ['own', 'source', 'link', 'target', 'datastore'] as const;
export type Binder = (typeof BINDERS)[number];

export const OWN = 0;
export const SOURCE = 1;
export const LINK = 2;
export const TARGET = 3;
export const DATASTORE = 4;

/**
 * Everything that flows share, by number: cards out and in, datastores read and written, the link each way. Only what
 * has a rate stands in the path of a flow; the last number stands for nothing and is never full.
 */
export interface Paths {
	readonly rates: Float64Array;
	readonly binders: Uint8Array;
	readonly nothing: number;
	/** Numbers of each VM, `width` of them, filled up with nothing. */
	readonly ends: Int32Array;
	readonly width: number;
	/** The way over the link that each VM takes; nothing where it takes none. */
	readonly ways: Int32Array;
	/** The two ways over the link. */
	readonly links: readonly [number, number];
}

/** The paths of VMs that go to the hosts named. A flow crosses its datastores as long as it runs. */
export function pathsOf({ hosts, datastores, link, vms }: Estate, to: Int32Array): Paths {
	const [hostCount, storeCount] = [hosts.ids.length, datastores.ids.length];
	const firstStore = 2 * hostCount;
	const firstLink = firstStore + 2 * storeCount;
	const nothing = firstLink + 2;
	const rates = Float64Array.from([
		...hosts.rate,
		...hosts.rate,
		...datastores.readRate,
		...datastores.writeRate,
		link,
		link,
		Infinity
	]);
	const binders = Uint8Array.from(rates, (_, end) =>
		end < hostCount ? SOURCE : end < firstStore ? TARGET : end < firstLink ? DATASTORE : LINK
	);
	const limited = (end: number) => (rates[end]! < Infinity ? end : nothing);
	const ways = new Int32Array(to.length).fill(nothing);
	const pathOf = (vm: number): number[] => {
		const [from, target] = [vms.from[vm]!, to[vm]!];
		const [store, toStore] = [vms.datastore[vm]!, vms.toDatastore[vm]!];
		const copiesDisk = vms.kind[vm] !== VMOTION;
		const path: number[] = [];
		if (from !== target) {
			const [here, there] = [hosts.site[from]!, hosts.site[target]!];
			if (here !== there) ways[vm] = limited(firstLink + Number(here > there));
			path.push(limited(from), limited(hostCount + target), ways[vm]!);
		}
		if (copiesDisk && store >= 0) path.push(limited(firstStore + store));
		if (copiesDisk && toStore >= 0) path.push(limited(firstStore + storeCount + toStore));
		return path.filter((end) => end !== nothing);
	};
	const paths = Array.from(to, (target, vm) => (target < 0 ? [] : pathOf(vm)));
	const width = paths.reduce((most, path) => Math.max(most, path.length), 1);
	const ends = new Int32Array(width * to.length).fill(nothing);
	paths.forEach((path, vm) => ends.set(path, vm * width));
	return {
		rates,
		binders,
		nothing,
		ends,
		width,
		ways,
		links: [firstLink, firstLink + 1]
	};
}
