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
	const ways = new Int32Array(to.length).fill(nothing);
	// Most paths are a card out, a card in and a link; disks add two more.
	const width = vms.kind.some((kind) => kind !== VMOTION) ? 5 : 3;
	const ends = new Int32Array(width * to.length).fill(nothing);
	for (let vm = 0; vm < to.length; vm++) {
		const [from, target] = [vms.from[vm]!, to[vm]!];
		if (target < 0) continue;
		let at = vm * width;
		const cross = (end: number) => {
			if (rates[end]! < Infinity) ends[at++] = end;
		};
		if (from !== target) {
			cross(from);
			cross(hostCount + target);
			const [here, there] = [hosts.site[from]!, hosts.site[target]!];
			if (here !== there) {
				const way = firstLink + Number(here > there);
				cross(way);
				if (link < Infinity) ways[vm] = way;
			}
		}
		if (vms.kind[vm] === VMOTION) continue;
		const [store, toStore] = [vms.datastore[vm]!, vms.toDatastore[vm]!];
		if (store >= 0) cross(firstStore + store);
		if (toStore >= 0) cross(firstStore + storeCount + toStore);
	}
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
