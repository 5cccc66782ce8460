import type { Issue, Note, Parsed } from '#lib/form/issue';
import type { DecimalText } from '#lib/form/number-field';
import type { AnyKey, Scenario } from './initial-text';
import { isAsked, type NumberQuestion, type Question, type Questions } from './kinds';
import { read } from './reading';

// What is told of how questions were read; answers ask for their values alone.

type ByKey<T> = Readonly<Partial<Record<AnyKey, T>>>;

function saidOf<T>(
	questions: Questions,
	scenario: Scenario,
	pick: (parsed: Parsed<unknown>) => T | undefined
): ByKey<T> {
	const said: Partial<Record<AnyKey, T>> = {};
	for (const key of Object.keys(questions) as AnyKey[]) {
		const question = questions[key];
		if (question === undefined || !isAsked(question, scenario)) continue;
		const found = pick(read(question, key, scenario));
		if (found !== undefined) said[key] = found;
	}
	return said;
}

/** Why the texts of these questions cannot be used, where they cannot. */
export const issuesOf = (questions: Questions, scenario: Scenario): ByKey<Issue> =>
	saidOf(questions, scenario, (parsed) => (parsed.ok ? undefined : parsed.issue));

/** What was made of the texts that were read otherwise than they stand. */
export const notesOf = (questions: Questions, scenario: Scenario): ByKey<Note> =>
	saidOf(questions, scenario, (parsed) => (parsed.ok ? parsed.note : undefined));

/** A number as it counts, in the unit of its question; undefined where it cannot be read. */
export function figureOf(
	question: NumberQuestion,
	key: AnyKey,
	scenario: Scenario
): DecimalText | undefined {
	const parsed = read(question, key, scenario) as Parsed<DecimalText>;
	return parsed.ok ? parsed.value : undefined;
}

/** A text of a scenario, a number as it counts: what a working puts into its formula. */
export const asRead =
	<const Q extends Questions>(questions: Q, scenario: Scenario) =>
	(key: keyof Q & AnyKey): string => {
		const question: Question | undefined = questions[key];
		return question?.kind === 'number'
			? (figureOf(question, key, scenario) ?? scenario[key])
			: scenario[key];
	};
