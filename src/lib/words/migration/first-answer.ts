import type { MigrationAsked } from '#lib/scenario/questions/migration-reading';
import type { ScenarioText } from '#lib/scenario/questions/all';
import { answerMigration, type MigrationAnswer } from '#lib/scenario/migration/migration';
import { answerBatch, estimateOf } from '#lib/scenario/migration/batch';
import { readMigration } from '#lib/scenario/questions/migration-reading';
import {
	batchSentence,
	effortSentence,
	type FigureWords,
	figures,
	migrationHeadline,
	outcomeSentence,
	paceSentence,
	warnings
} from './sentences';
import type { Phrase } from '#lib/words/phrase';

/**
 * The first answer of the migration page as plain words. It is data, so that the page can be written at build time
 * with the answer of the defaults in it, and load the model itself after that.
 */
export type FirstAnswer =
	| { readonly kind: 'waiting'; readonly fields: readonly MigrationAsked[] }
	| {
			readonly kind: 'words';
			readonly headline: Phrase;
			readonly figures: readonly FigureWords[];
			/** What is out of the ordinary: the outcome, limits that are passed. */
			readonly remarks: readonly string[];
			readonly why: string;
			/** All VMs that were asked for, if more than one. */
			readonly batch: Phrase | null;
	  };

function words(answer: MigrationAnswer, batch: Phrase | null): FirstAnswer {
	const estimate = estimateOf(answer.outcome);
	const modelled = answer.planned === null;
	const remarks = [modelled ? outcomeSentence(answer) : null, ...warnings(answer)];
	return {
		kind: 'words',
		headline: migrationHeadline(answer),
		figures: modelled && estimate !== null ? figures(estimate) : [],
		remarks: remarks.filter((each) => each !== null),
		why: modelled
			? [paceSentence(answer), effortSentence(answer)].filter((each) => each !== null).join(' ')
			: '',
		batch
	};
}

export function firstAnswer(text: ScenarioText): FirstAnswer {
	const reading = readMigration(text);
	const answer = answerMigration(reading);
	if (answer.kind === 'waiting') return answer;
	const batch = answerBatch(reading);
	return words(
		answer.value,
		batch.kind === 'ready' && batch.value !== null ? batchSentence(batch.value) : null
	);
}
