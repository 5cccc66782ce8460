import { error, json } from '@sveltejs/kit';
import { wordsIn } from '#lib/views/two-sites/field-words';
import { INITIAL_TEXT } from '#lib/scenario/questions/initial-text';
import { firstAnswer as migration } from '#lib/words/migration/first-answer';
import { quickAnswer as quick } from '#lib/words/quick';
import { builtAnswer as sites } from '#lib/words/sites/rule-texts';
import type { EntryGenerator, RequestHandler } from './$types';

/**
 * The first answers to the untouched form, worked out when the site is built. Pages are written with them, and carry
 * them as data, so that no page waits for a model before it can be typed into.
 */
const ANSWERS = new Map<string, () => unknown>([
	['quick', () => quick(INITIAL_TEXT)],
	['migration', () => migration(INITIAL_TEXT)],
	['sites', () => ({ ...sites(INITIAL_TEXT), words: wordsIn(INITIAL_TEXT) })]
]);

export const prerender = true;
export const entries: EntryGenerator = () => [...ANSWERS.keys()].map((answer) => ({ answer }));

export const GET: RequestHandler = ({ params }) => {
	const answer = ANSWERS.get(params.answer);
	return answer === undefined ? error(404, 'There is no such answer') : json(answer());
};
