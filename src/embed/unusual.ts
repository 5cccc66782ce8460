type Work = (...given: readonly unknown[]) => unknown;

/** What a case needs is on its way: whoever asked for an answer asks again. */
export class OnItsWay extends Error {}

let opened: readonly Work[] | null = null;

/** Called by the part with the functions that only some cases need (src/build/unusual.ts), once that has come. */
export function openUnusual(works: readonly Work[]): void {
	opened = works;
}

/**
 * In the place of each of those functions: calls the one at this place of the list.
 *
 * @throws {OnItsWay} where the part is not there, so that nobody answers without it
 */
export function unusual(at: number, given: readonly unknown[]): unknown {
	const work = opened?.[at];
	if (work === undefined) throw new OnItsWay();
	return work(...given);
}
