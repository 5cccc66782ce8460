import type { Inventory } from '#lib/calc/inventory/inventory';
import type { InventoryReading } from '#lib/calc/inventory-file/read';
import type { EstateAnswer } from './answer';

/** An estate that was read, and what the page says of it. It is kept in the memory of the page alone. */
export interface ReadEstate {
	/** The names of the files, or the invented one. */
	readonly from: readonly string[];
	readonly inventory: Inventory;
	readonly answer: EstateAnswer;
	readonly reading: Omit<InventoryReading, 'inventory'>;
}
