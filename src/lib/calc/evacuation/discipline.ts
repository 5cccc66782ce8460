import type { Discipline } from './case';

const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const byName = (name: string): Discipline | null => {
	switch (letters(name)) {
		case 'firstfit':
		case 'firstfitinlistorder':
		case 'sliding':
		case 'slidingwindow':
			return { kind: 'first-fit' };
		case 'strict':
		case 'strictorder':
			return { kind: 'strict' };
		case 'oneatatime':
		case 'serial':
			return { kind: 'one-at-a-time' };
	}
	const batches = /^batch(?:es)?(?:of)?(\d{1,9})$/.exec(letters(name))?.[1];
	return batches === undefined ? null : batchesOf(Number(batches));
};

const batchesOf = (of: unknown): Discipline | null =>
	typeof of === 'number' && Number.isInteger(of) && of >= 1 ? { kind: 'batches', of } : null;

const SIZES = ['of', 'size', 'n', 'batches', 'batch', 'batchSize'];

/**
 * A discipline as a case states it: by its kind, or by a name in words ("batches of 10"); null where it is none.
 * Nothing stated is first fit.
 */
export function disciplineOf(stated: unknown): Discipline | null {
	if (stated === undefined || stated === null) return { kind: 'first-fit' };
	if (typeof stated === 'string') return byName(stated);
	if (typeof stated !== 'object') return null;
	const parts = new Map<string, unknown>(Object.entries(stated));
	const size = SIZES.map((name) => parts.get(name)).find((value) => value !== undefined);
	if (size !== undefined) return batchesOf(size);
	const kind = parts.get('kind');
	return typeof kind === 'string' ? byName(kind) : null;
}
