import type { Inventory } from '#lib/calc/inventory/inventory';
import { listedOf } from '#lib/calc/inventory/listed';
import { partsOf } from '#lib/calc/inventory/parts';
import type { SitesChosen } from './answer';
import type { Listing } from './listing';

const EMPTY: Inventory = { hosts: [], vms: [], networks: [], vmkernelPorts: [] };

function sitesOf(inventory: Inventory, { by, sides }: SitesChosen) {
	const parts = partsOf(inventory, by);
	const [a, b] = sides.map((side) => parts.find(({ name }) => name === side)?.inventory ?? EMPTY);
	return listedOf([a ?? EMPTY, b ?? EMPTY]);
}

/** A part of an estate one by one, as it goes to the page on emptying hosts. */
export const listingOf = ({
	of,
	handed,
	inventory,
	sites,
	cluster
}: Pick<Listing, 'of' | 'handed'> & {
	readonly inventory: Inventory;
	readonly sites: SitesChosen | 'none';
	/** The one cluster that the scenario is about. */
	readonly cluster: Inventory;
}): Listing => ({
	of,
	handed,
	sites: sites === 'none' ? null : sitesOf(inventory, sites),
	siteNames: sites === 'none' ? null : sites.sides,
	cluster: listedOf([cluster])
});
