import type { Names } from '#lib/scenario/inventory/fields';
import type { Listing } from '#lib/scenario/inventory/listing';
import type { ReadEstate } from '#lib/scenario/inventory/read-estate';
import type { Scenario } from '#lib/scenario/questions/initial-text';

/** The estate that was read last. It is in the memory of the page alone, and gone when the page is closed. */
class Estate {
	/** null before anything was read. */
	read: ReadEstate | null = $state.raw(null);
	/** Whether its names go into links and files. */
	names: Names = $state('left-out');
	/** What of it went to the other pages last; null before anything did. */
	handed: Scenario | null = $state.raw(null);
	/** Its hosts and VMs one by one, where they went to the page on emptying hosts. */
	listing: Listing | null = $state.raw(null);

	get inventory(): ReadEstate['inventory'] | undefined {
		return this.read?.inventory;
	}
}

export const estate = new Estate();
