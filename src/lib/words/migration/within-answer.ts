import { migrationOf } from '#lib/scenario/migration/migration';
import { withinOf } from '#lib/scenario/migration/remedy';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { firstAnswer, type FirstAnswer } from './first-answer';
import { withinSentence } from './within';

/** What keeps to the time that is allowed: found by a search, so a part of its own that follows the first answer. */
export function withinAnswer(scenario: Scenario): string | null {
	const migration = migrationOf(scenario);
	const within = withinOf(scenario);
	return migration.kind === 'ready' &&
		migration.value.planned === null &&
		within.kind === 'ready' &&
		within.value !== null
		? withinSentence(within.value)
		: null;
}

/** The answer of the untouched form as its page is built with it. */
export interface BuiltAnswer {
	readonly answer: FirstAnswer;
	readonly within: string | null;
}

export const builtAnswer = (scenario: Scenario): BuiltAnswer => ({
	answer: firstAnswer(scenario),
	within: withinAnswer(scenario)
});
