import type { Filling } from '#lib/calc/inventory/fit';
import type { Inventory, InventoryVm } from '#lib/calc/inventory/inventory';
import type { Mapping } from '#lib/calc/inventory-file/mapping';
import type { InventoryFile, InventoryReading } from '#lib/calc/inventory-file/read';
import type { EstateAnswer } from './answer';

/** What a worker is asked, once. */
export interface Asked {
	readonly files: readonly InventoryFile[];
	readonly choices: ReadonlyMap<string, Mapping>;
	readonly filling: Filling;
}

/** VMs come apart, so many at once: all of them in one message would hold the page up while it takes them in. */
export type Told =
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'vms'; readonly vms: readonly InventoryVm[] }
	| {
			readonly kind: 'read';
			readonly reading: Omit<InventoryReading, 'inventory'>;
			readonly rest: Omit<Inventory, 'vms'>;
			readonly answer: EstateAnswer;
	  };

export const VMS_AT_ONCE = 2000;
