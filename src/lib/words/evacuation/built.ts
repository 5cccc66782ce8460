import { evacuationOf } from '#lib/scenario/evacuation/evacuation';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { firstWords, type FirstAnswer } from './first-answer';

/** The answer of the untouched form as its page is built with it. */
export interface BuiltAnswer {
	readonly answer: FirstAnswer;
}

export function builtAnswer(scenario: Scenario): BuiltAnswer {
	const answer = evacuationOf(scenario);
	return { answer: answer.kind === 'waiting' ? answer : firstWords(answer.value) };
}
