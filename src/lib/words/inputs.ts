import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import {
	ALL_KEYS,
	type AnyKey,
	INITIAL_TEXT,
	type Scenario
} from '#lib/scenario/questions/initial-text';
import { isAsked, type Question, type Questions } from '#lib/scenario/questions/kinds';
import { issuesOf } from '#lib/scenario/questions/read-back';
import { listWords } from './quantities';
import { typedValue } from './working';

export interface Input {
	readonly label: string;
	/** With its unit. */
	readonly value: string;
}

/** What a scenario holds, for who reads it away from its form. */
export interface Inputs {
	/** On every page, since one link carries them all. */
	readonly changed: readonly (Input & { readonly before: string })[];
	/** Of the page itself; what is empty is left out. */
	readonly defaults: readonly Input[];
}

const EMPTY = 'empty';

const questionOf = (key: AnyKey): Question => ALL_QUESTIONS[key];

/** Of a text that no question takes, as much as tells which one it is. */
const LONGEST_QUOTE = 60;

const quoted = (typed: string): string =>
	typed.length <= LONGEST_QUOTE ? typed : `${typed.slice(0, LONGEST_QUOTE)}…`;

/** With its unit; a text that no question takes is quoted as it stands. */
export function inputWords(key: AnyKey, scenario: Scenario): string {
	const question = questionOf(key);
	const typed = scenario[key];
	if (typed === '') return EMPTY;
	if (issuesOf({ [key]: question }, scenario)[key] !== undefined)
		return `“${quoted(typed)}”, which cannot be read`;
	// A list a line becomes a list in a line.
	return typedValue(question, key, scenario).replaceAll(/\s*\n\s*/g, ' / ');
}

export function inputsOf(scenario: Scenario, page: Questions): Inputs {
	const asked = ALL_KEYS.filter((key) => isAsked(questionOf(key), scenario));
	const isChanged = (key: AnyKey) => scenario[key] !== INITIAL_TEXT[key];
	return {
		changed: asked.filter(isChanged).map((key) => ({
			label: questionOf(key).label,
			value: inputWords(key, scenario),
			before: inputWords(key, { ...scenario, [key]: INITIAL_TEXT[key] })
		})),
		defaults: asked
			.filter((key) => page[key] !== undefined && !isChanged(key) && scenario[key] !== '')
			.map((key) => ({ label: questionOf(key).label, value: inputWords(key, scenario) }))
	};
}

/** "The number of VMs waits for vMotion subnet." */
export const waitingSentence = (what: string, fields: readonly AnyKey[]): string =>
	`${what} waits for ${listWords(fields.map((key) => questionOf(key).label))}.`;
