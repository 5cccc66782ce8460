import type { Filling } from '#lib/calc/inventory/fit';
import type { Inventory } from '#lib/calc/inventory/inventory';
import { partsOf } from '#lib/calc/inventory/parts';
import { inventedEstate } from '#lib/calc/inventory/sample';
import type { InventoryReading } from '#lib/calc/inventory-file/read';
import { type Fits, fitsOf } from './fits';

/** What a file would have given, of an estate that nobody has. */
export function sampleEstate(filling: Filling): {
	readonly inventory: Inventory;
	readonly reading: Omit<InventoryReading, 'inventory'>;
	readonly fits: readonly Fits[];
} {
	const inventory = inventedEstate();
	return {
		inventory,
		reading: { tables: [], issues: [], problems: [], hostsByName: 0, clustersDiffer: [] },
		fits: partsOf(inventory, 'cluster').map((part) => fitsOf(part, filling))
	};
}
