import { chaptersOf, countOf } from './chapters';
import { byDocument } from './documents';
import type { ShownGroup } from './search';

interface Part {
	readonly title: string;
	readonly count: number;
}

/** What stands on the page before its figures have come: folds with their counts. */
export interface Outline {
	readonly figures: number;
	readonly chapters: readonly Part[];
	readonly documents: readonly Part[];
}

export function outlineOf(
	groups: readonly ShownGroup[],
	documents: Parameters<typeof byDocument>[1]
): Outline {
	return {
		figures: countOf({ groups }),
		chapters: chaptersOf(groups).map((chapter) => ({
			title: chapter.title,
			count: countOf(chapter)
		})),
		documents: byDocument(groups, documents).map((group) => ({
			title: group.title,
			count: group.documents.length
		}))
	};
}
