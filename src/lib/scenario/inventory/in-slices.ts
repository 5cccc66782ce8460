import type { Inventory } from '#lib/calc/inventory/inventory';
import {
	type InventoryReading,
	readInventory,
	type ReadingWay
} from '#lib/calc/inventory-file/read';
import { answerOf, type EstateAnswer } from './answer';
import type { Asked } from './messages';

/** What a worker tells, worked out here; `turn` is waited for between slices. */
export async function readInSlices(
	{ files, choices, filling }: Asked,
	way: Pick<ReadingWay, 'progress' | 'turn'>
): Promise<{
	readonly inventory: Inventory;
	readonly reading: Omit<InventoryReading, 'inventory'>;
	readonly answer: EstateAnswer;
}> {
	const { inventory, ...reading } = await readInventory(files, { ...way, choices });
	const answer = await answerOf(inventory, { filling, turn: way.turn });
	return { inventory, reading, answer };
}
