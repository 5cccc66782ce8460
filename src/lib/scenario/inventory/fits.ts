import {
	type Filling,
	type Fit,
	fitAfterLoss,
	hostsToSpare,
	type Packing,
	packingOf,
	type Unplaced
} from '#lib/calc/inventory/fit';
import type { Inventory } from '#lib/calc/inventory/inventory';
import { type Part, partsOf } from '#lib/calc/inventory/parts';
import { inService } from '#lib/calc/inventory/summary';

/** What a loss comes to, with as many of the VMs without room as are shown. */
export interface Loss {
	/** The side that is lost, or null for so many hosts. */
	readonly side: string | null;
	readonly lostHosts: number;
	readonly fit: Omit<Fit, 'lost' | 'unplaced'>;
	readonly unplaced: number;
	readonly shown: readonly Unplaced[];
}

/** How a cluster takes losses. */
export interface Fits {
	/** Hosts that may fail at once; null where the VMs do not fit as it is, or nothing restarts them. */
	readonly spare: number | null;
	/** One host, the largest, then each side of its fault domains: of clusters alone, since VMs restart within one. */
	readonly losses: readonly Loss[];
}

const MOST_SHOWN = 20;

const lossOf = (fit: Fit, side: string | null): Loss => {
	const { lost, unplaced, ...rest } = fit;
	return {
		side,
		lostHosts: lost.length,
		fit: rest,
		unplaced: unplaced.length,
		shown: unplaced.slice(0, MOST_SHOWN)
	};
};

/** Between its steps others may have their turn: thousands of VMs are packed in each. */
type Steps<T> = Generator<undefined, T>;

function* lossesOf(inventory: Inventory, packing: Packing): Steps<readonly Loss[]> {
	const losses = [lossOf(fitAfterLoss(packing, { kind: 'hosts', count: 1 }), null)];
	yield;
	const sides = partsOf(inventory, 'fault-domain').flatMap(({ name, inventory: { hosts } }) =>
		name === null ? [] : [{ name, hosts: new Set(hosts.map((host) => host.name)) }]
	);
	if (sides.length < 2) return losses;
	for (const { name, hosts } of sides) {
		yield;
		losses.push(lossOf(fitAfterLoss(packing, { kind: 'site', hosts }), name));
	}
	return losses;
}

const NO_FITS: Fits = { spare: null, losses: [] };

/** A cluster restarts its VMs on its other hosts; hosts outside one restart nobody's. */
export function* fitsOf({ name, inventory }: Part, filling: Filling): Steps<Fits> {
	const hosts = inService(inventory.hosts);
	// Where one is of unknown size, nobody knows whether it is the largest.
	const areSized = hosts.every(({ memory, cores }) => memory !== null && cores !== null);
	if (name === null || hosts.length < 2 || !areSized) return NO_FITS;
	const packing = packingOf(inventory, filling);
	yield;
	const spare = yield* hostsToSpare(packing);
	return { spare, losses: yield* lossesOf(inventory, packing) };
}

export { MOST_SPARE } from '#lib/calc/inventory/fit';
