import { type Columns, fromComparison, toComparison } from '#lib/scenario/questions/comparison';
import { toLink } from '#lib/scenario/questions/link';
import { openPlaceBook } from '#lib/scenario/questions/place-book';
import { openReaders } from '#lib/scenario/questions/readers';
import { fromFile, mergedInto, sizeProblem } from '#lib/scenario/questions/scenario-file';
import {
	mergedSentence,
	offeredSentence,
	problemSentence,
	putSentence,
	sentOnSentence,
	tableSentence,
	unreadSentences
} from '#lib/words/scenario-file';
import { address } from './address';
import type { Carried } from './carried.svelte';
import type { Sharer } from './sharing';

/** What became of a file. */
interface Taken {
	readonly said: string;
	/** What else may be done with it. */
	readonly offer?: { readonly words: string; readonly href: string };
}

/** What is said of a file. */
export interface FileSaid extends Taken {
	/** What of it no field can read, as much of that as somebody reads. */
	readonly remarks?: readonly string[];
}

const compareOffer = (columns: Columns) => ({
	words: 'Compare them',
	href: address('/compare', toComparison(columns))
});

type Comparison = Carried['comparison'];

/** One scenario becomes a page's; several are offered to the comparison, and are merged into the one on the screen. */
function taken(opened: Columns, page: Sharer, comparison: Comparison): Taken {
	const [{ name, text }, ...others] = opened;
	const into =
		page.kind === 'comparison'
			? page.columns()
			: fromComparison(new URLSearchParams(comparison ?? '')).columns;
	const merged = mergedInto(into, opened);
	if (page.kind === 'comparison') {
		page.put(merged.columns);
		return { said: mergedSentence(merged) };
	}
	if (others.length > 0)
		return { said: offeredSentence(opened.length, merged), offer: compareOffer(merged.columns) };
	if (page.kind === 'none')
		return {
			said: sentOnSentence,
			offer: { words: 'Open it on the first page', href: address('/', toLink(text)) }
		};
	page.put(text);
	return { said: putSentence(name) };
}

const MOST_REMARKS = 4;

/** Of the remarks, the first, and how many more there are. */
const firstOf = (remarks: readonly string[]): readonly string[] =>
	remarks.length <= MOST_REMARKS
		? remarks
		: [...remarks.slice(0, MOST_REMARKS), `… and ${remarks.length - MOST_REMARKS} more.`];

/** All that is typed into a file can be read before anything is said of it. */
async function openAllReaders(columns: Columns): Promise<void> {
	openReaders();
	if (columns.every(({ text }) => text.dist !== 'places')) return;
	const { PLACES } = await import('#lib/scenario/path/places');
	openPlaceBook(PLACES);
}

/** What an inventory comes as. */
const TABLE = /\.(xlsx|xls|csv|tsv)$/i;

/** Opens a file into the page; what is wrong with it is said, and the page stays as it is. */
export async function openFile(
	file: File,
	page: Sharer,
	comparison: Comparison
): Promise<FileSaid> {
	if (TABLE.test(file.name))
		return {
			said: tableSentence(file.name),
			offer: { words: 'Read it as an inventory', href: address('/inventory', '') }
		};
	const tooLarge = sizeProblem(file.size);
	if (tooLarge !== null) return { said: problemSentence(tooLarge) };
	const read = fromFile(await file.text());
	if (read.kind === 'refused') return { said: problemSentence(read.problem) };
	await openAllReaders(read.columns);
	const remarks = firstOf(unreadSentences(read.columns));
	return { ...taken(read.columns, page, comparison), remarks };
}
