import { batchOf } from '#lib/scenario/migration/batch';
import { migrationOf } from '#lib/scenario/migration/migration';
import { withinOf } from '#lib/scenario/migration/remedy';
import { mapPart, type Part } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Phrase } from '#lib/words/phrase';
import { batchSentence } from './batch';
import { firstAnswer, type FirstAnswer } from './first-answer';
import { withinSentence } from './within';

/** What follows the first answer in a part of its own. */
export interface AfterAnswer {
	/** What keeps to the time that is allowed: found by a search. */
	readonly within: string | null;
	/** All VMs that were asked for, if more than one. */
	readonly batch: Phrase | null;
}

const orNull = <T>(part: Part<T | null>): T | null => (part.kind === 'ready' ? part.value : null);

export function afterAnswer(scenario: Scenario): AfterAnswer {
	const migration = migrationOf(scenario);
	if (migration.kind === 'waiting') return { within: null, batch: null };
	const within = migration.value.planned === null ? orNull(withinOf(scenario)) : null;
	return {
		within: within === null ? null : withinSentence(within),
		batch: orNull(mapPart(batchOf(scenario), (all) => (all === null ? null : batchSentence(all))))
	};
}

/** The answer of the untouched form as its page is built with it. */
export interface BuiltAnswer {
	readonly answer: FirstAnswer;
	readonly after: AfterAnswer;
}

export const builtAnswer = (scenario: Scenario): BuiltAnswer => ({
	answer: firstAnswer(scenario),
	after: afterAnswer(scenario)
});
