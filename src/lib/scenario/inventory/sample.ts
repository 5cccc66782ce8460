import type { Filling } from '#lib/calc/inventory/fit';
import { inventedEstate } from '#lib/calc/inventory/sample';
import { answerOf } from './answer';
import type { ReadEstate } from './read-estate';

/** What a file would have given, of an estate that nobody has. */
export async function sampleEstate(filling: Filling): Promise<Omit<ReadEstate, 'from'>> {
	const inventory = inventedEstate();
	return {
		inventory,
		reading: { tables: [], issues: [], problems: [], hostsByName: 0, clustersDiffer: [] },
		answer: await answerOf(inventory, { filling, turn: () => Promise.resolve() })
	};
}
