import type { Progress, Tried } from '#lib/calc/evacuation/question';
import { count, plural } from '#lib/words/quantities';

/** As the pictures name them, in the order in which they are reckoned. */
const DAYS: Readonly<Record<Progress['end'], { readonly place: number; readonly name: string }>> = {
	low: { place: 0, name: 'Quick day' },
	likely: { place: 1, name: 'Middle case' },
	high: { place: 2, name: 'Slow day' }
};
const DAYS_IN_ALL = Object.keys(DAYS).length;

export interface ProgressWords {
	readonly text: string;
	/** Of all that is to be done; null where nobody knows how much that is. */
	readonly share: number | null;
}

/** How far a reckoning is, in what it has done so far; null before it has told anything. */
export function progressWords(progress: Progress | Tried | null): ProgressWords {
	if (progress === null) return { text: 'Reckoning', share: null };
	const inDay = (end: Progress['end'], done: number, of: number) =>
		(DAYS[end].place + (of === 0 ? 1 : done / of)) / DAYS_IN_ALL;
	switch (progress.kind) {
		case 'emptying': {
			const { end, moved, of } = progress;
			return {
				text: `${DAYS[end].name}: ${count(moved)} of ${plural(of, 'VM')}`,
				share: inDay(end, moved, of)
			};
		}
		case 'rolling': {
			const { end, done, of } = progress;
			return {
				text: `${DAYS[end].name}: ${count(done)} of ${plural(of, 'host')}`,
				share: inDay(end, done, of)
			};
		}
		case 'ways':
			return {
				text: `${count(progress.tried)} of ${count(progress.of)} numbers and orders tried`,
				share: progress.tried / progress.of
			};
		case 'links':
			return { text: `${plural(progress.tried, 'link')} tried`, share: null };
	}
}
