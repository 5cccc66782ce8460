import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import {
	ALL_KEYS,
	type AnyKey,
	INITIAL_TEXT,
	type Scenario
} from '#lib/scenario/questions/initial-text';
import { isAsked, type Question, unitOf } from '#lib/scenario/questions/kinds';
import { figureOf, issuesOf } from '#lib/scenario/questions/read-back';
import { inputWords } from '#lib/words/inputs';

const questionOf = (key: AnyKey): Question => ALL_QUESTIONS[key];

function statusOf(key: AnyKey, scenario: Scenario): string {
	const question = questionOf(key);
	if (!isAsked(question, scenario)) return 'not asked';
	if (issuesOf({ [key]: question }, scenario)[key] !== undefined) return 'cannot be read';
	return scenario[key] === INITIAL_TEXT[key] ? 'default' : 'changed by you';
}

/** What one scenario holds at one question. */
function typedIn(key: AnyKey, scenario: Scenario) {
	const question = questionOf(key);
	const status = statusOf(key, scenario);
	return {
		text: status === 'not asked' ? 'not asked' : inputWords(key, scenario),
		typed: scenario[key],
		number:
			question.kind === 'number' && status !== 'not asked'
				? (figureOf(question, key, scenario) ?? null)
				: null,
		unit: unitOf(question, scenario),
		status
	};
}

/** Every question that one of the scenarios asks, in the order of a link; or those of some of them. */
export const sharedInputs = (scenarios: readonly Scenario[], of: readonly AnyKey[] = ALL_KEYS) =>
	of
		.filter((key) => scenarios.some((scenario) => isAsked(questionOf(key), scenario)))
		.map((key) => {
			const asking = scenarios.find((scenario) => isAsked(questionOf(key), scenario));
			return {
				key,
				label: questionOf(key).label,
				before:
					asking === undefined ? '' : inputWords(key, { ...asking, [key]: INITIAL_TEXT[key] }),
				cells: scenarios.map((scenario) => typedIn(key, scenario))
			};
		});
