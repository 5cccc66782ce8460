import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import { type MigrationAnswer, migrationOf } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/outcome';
import { pastSupport } from './doubts';
import {
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
	/** For no question in an embed whose model is not wholly there. */
	{ readonly kind: 'waiting'; readonly fields: readonly AnyKey[] } | FirstWords;

export interface FirstWords {
	readonly kind: 'words';
	readonly headline: Phrase;
	/** `no`: it does not move, or no release supports that it does. */
	readonly standing: 'moves' | 'no';
	readonly figures: readonly FigureWords[];
	/** What is out of the ordinary: the outcome, limits that are passed. */
	readonly remarks: readonly string[];
	readonly why: string;
}

/** The first answer to one migration. */
export function firstWords(answer: MigrationAnswer): FirstWords {
	const estimate = estimateOf(answer.outcome);
	const modelled = answer.planned === null;
	const remarks = [modelled ? outcomeSentence(answer) : null, ...warnings(answer)];
	return {
		kind: 'words',
		headline: migrationHeadline(answer),
		standing:
			(modelled ? estimate === null : answer.barred !== null) || pastSupport(answer) !== null
				? 'no'
				: 'moves',
		figures: modelled && estimate !== null ? figures(estimate) : [],
		remarks: remarks.filter((each) => each !== null),
		why: modelled
			? [paceSentence(answer), effortSentence(answer)]
					.filter((each) => each !== null)
					.join(' ')
					.trim()
			: ''
	};
}

/** The same, or what it waits for. */
export function firstAnswer(scenario: Scenario): FirstAnswer {
	const answer = migrationOf(scenario);
	return answer.kind === 'waiting' ? answer : firstWords(answer.value);
}
