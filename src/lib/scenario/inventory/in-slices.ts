import type { Inventory } from '#lib/calc/inventory/inventory';
import { partsOf } from '#lib/calc/inventory/parts';
import {
	type InventoryReading,
	readInventory,
	type ReadingWay
} from '#lib/calc/inventory-file/read';
import { type Fits, fitsOf } from './fits';
import type { Asked } from './messages';

/** What a worker tells, worked out here; `turn` is waited for between slices. */
export async function readInSlices(
	{ files, choices, filling }: Asked,
	way: Pick<ReadingWay, 'progress' | 'turn'>
): Promise<{
	readonly inventory: Inventory;
	readonly reading: Omit<InventoryReading, 'inventory'>;
	readonly fits: readonly Fits[];
}> {
	const { inventory, ...reading } = await readInventory(files, { ...way, choices });
	const fits: Fits[] = [];
	for (const part of partsOf(inventory, 'cluster')) {
		fits.push(fitsOf(part, filling));
		await way.turn();
	}
	return { inventory, reading, fits };
}
