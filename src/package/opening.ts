import { type Columns, fromComparison } from '#lib/scenario/questions/comparison';
import { fromLink, isOfLaterVersion } from '#lib/scenario/questions/link';
import { fromFile, LARGEST_FILE, sizeProblem } from '#lib/scenario/questions/scenario-file';
import { problemSentence } from '#lib/words/scenario-file';

/** What was opened, or one sentence on why it was not. */
export type Opened =
	| { readonly kind: 'scenarios'; readonly columns: Columns }
	| { readonly kind: 'refused'; readonly sentence: string };

const refused = (sentence: string): Opened => ({ kind: 'refused', sentence });

/** The text of a scenario file of any version so far. */
export function openFile(text: string): Opened {
	// A sign takes a byte or more, so this is the least that the file had.
	const tooLarge = sizeProblem(text.length);
	const file =
		tooLarge === null ? fromFile(text) : ({ kind: 'refused', problem: tooLarge } as const);
	return file.kind === 'refused' ? refused(problemSentence(file.problem)) : file;
}

const IS_QUERY = /^\?|^[\w.]+=/;

/** The query of a link, and whether it is one of the page that compares; null where it is no link. */
function queryOf(link: string): { readonly params: URLSearchParams; readonly path: string } | null {
	if (IS_QUERY.test(link)) return { params: new URLSearchParams(link), path: '' };
	if (!/^https?:\/\//i.test(link) || !URL.canParse(link)) return null;
	const { searchParams, pathname } = new URL(link);
	return { params: searchParams, path: pathname };
}

const NUMBERED = /^\d+\./;

const isComparison = (params: URLSearchParams, path: string): boolean =>
	/\/compare\/?$/.test(path) || [...params.keys()].some((key) => NUMBERED.test(key));

/** A link of the site, or its query alone. One of a comparison holds several scenarios. */
export function openLink(link: string): Opened {
	const typed = link.trim();
	if (typed.length > LARGEST_FILE) return refused('This link is too long to be one of Metrospan.');
	const query = queryOf(typed);
	if (query === null)
		return refused(
			'This is no link: it must begin with https:// or http://, or be the part from the question mark on.'
		);
	const { params, path } = query;
	if (isOfLaterVersion(params))
		return refused(
			`This link is of version ${params.get('v') ?? ''}, which a later Metrospan wrote. Open it with that one.`
		);
	return {
		kind: 'scenarios',
		columns: isComparison(params, path)
			? fromComparison(params).columns
			: [{ name: '', text: fromLink(params) }]
	};
}
