import { type ChoiceField, parseChoice } from '#lib/form/choice-field';
import type { Issue, Parsed } from '#lib/form/issue';
import { parseNumber } from '#lib/form/number-field';
import { once } from '#lib/scenario/once';
import { type Part, waiting } from '#lib/scenario/part';
import type { AnyKey, Scenario } from './initial-text';
import { isAsked, type Question, type Questions } from './kinds';

/** What a question yields once its text is accepted. */
export type ValueOf<Q> = Q extends { readonly read: (typed: string) => Parsed<infer V> }
	? V
	: Q extends Pick<ChoiceField<infer V>, 'choices'>
		? V
		: Q extends { readonly presence: 'optional' }
			? string | null
			: string;

function parse(question: Question, typed: string): Parsed<unknown> {
	switch (question.kind) {
		case 'choice':
			return parseChoice(question, typed);
		case 'number':
			return parseNumber(question, typed);
		case 'text':
			return question.read(typed);
	}
}

/** What was read of a scenario so far: each question once, whichever answer and page asks for it. */
const readingsOf = once<Scenario, Map<AnyKey, Parsed<unknown>>>(() => new Map());

/** A question that is not asked is read as its first text, so that nothing hidden holds an answer up. */
function read(question: Question, key: AnyKey, scenario: Scenario): Parsed<unknown> {
	const readings = readingsOf(scenario);
	const found = readings.get(key);
	if (found !== undefined) return found;
	const typed = isAsked(question, scenario) ? scenario[key] : question.initial;
	const parsed = parse(question, typed);
	readings.set(key, parsed);
	return parsed;
}

/** Why the texts of these questions cannot be used, where they cannot. */
export function issuesOf(
	questions: Questions,
	scenario: Scenario
): Readonly<Partial<Record<AnyKey, Issue>>> {
	const issues: Partial<Record<AnyKey, Issue>> = {};
	for (const key of Object.keys(questions) as AnyKey[]) {
		const question = questions[key];
		if (question === undefined || !isAsked(question, scenario)) continue;
		const parsed = read(question, key, scenario);
		if (!parsed.ok) issues[key] = parsed.issue;
	}
	return issues;
}

type Values<Q, K extends keyof Q> = { readonly [P in K]: ValueOf<Q[P]> };

/** The way an answer asks a list of questions: `then` runs on their values, or the part says which of them it waits for. */
export const asking =
	<const Q extends Questions>(questions: Q) =>
	<K extends keyof Q & AnyKey, T>(
		scenario: Scenario,
		keys: readonly K[],
		then: (values: Values<Q, K>) => Part<T>
	): Part<T> => {
		const values: Partial<Record<K, unknown>> = {};
		const missing: K[] = [];
		for (const key of keys) {
			const parsed = read(questions[key] as Question, key, scenario);
			if (parsed.ok) values[key] = parsed.value;
			else missing.push(key);
		}
		// Each key has its value, which the loop cannot tell the types.
		return missing.length > 0 ? waiting(...missing) : then(values as Values<Q, K>);
	};
