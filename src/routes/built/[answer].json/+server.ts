import { error, json } from '@sveltejs/kit';
import { wordsIn } from '#lib/views/two-sites/field-words';
import { INITIAL_TEXT } from '#lib/scenario/questions/initial-text';
import { headOf, tagsOf } from '#lib/words/heads';
import { builtAnswer as evacuation } from '#lib/words/evacuation/built';
import { builtAnswer as migration } from '#lib/words/migration/after-answer';
import { quickAnswer as quick } from '#lib/words/quick';
import { builtAnswer as sites } from '#lib/words/sites/rule-texts';
import { SCENARIO_PAGES, type ScenarioPage } from '../../address';
import type { PageHead } from '../page-head';
import { placesOf } from '../full-address';
import type { EntryGenerator, RequestHandler } from './$types';

function pageHead(path: ScenarioPage): PageHead {
	const head = headOf(path);
	return { ...head, tags: tagsOf(head, placesOf(path, null)) };
}

/**
 * The first answers to the untouched form, worked out when the site is built. Pages are written with them, and carry
 * them as data, so that no page waits for a model before it can be typed into.
 */
const ANSWERS = new Map<string, () => unknown>([
	['quick', () => quick(INITIAL_TEXT)],
	['migration', () => migration(INITIAL_TEXT)],
	['sites', () => ({ ...sites(INITIAL_TEXT), words: wordsIn(INITIAL_TEXT) })],
	['evacuation', () => evacuation(INITIAL_TEXT)],
	['heads', () => Object.fromEntries(SCENARIO_PAGES.map(({ path }) => [path, pageHead(path)]))]
]);

export const prerender = true;
export const entries: EntryGenerator = () => [...ANSWERS.keys()].map((answer) => ({ answer }));

export const GET: RequestHandler = ({ params }) => {
	const answer = ANSWERS.get(params.answer);
	return answer === undefined ? error(404, 'There is no such answer') : json(answer());
};
