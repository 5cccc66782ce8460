import { domainOf } from '#lib/scenario/domain/domain';
import { lossOf } from '#lib/scenario/domain/loss';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { meaningsSentence } from '#lib/words/domain/meanings';
import { domainHeadlines } from '#lib/words/domain/sentences';
import { carriedPhrases } from '#lib/words/domain/totals';
import { waitingSentence } from '#lib/words/inputs';
import type { Phrase } from '#lib/words/phrase';
import { quickAnswer, type Said } from '#lib/words/quick';
import { shortVerdict } from '#lib/words/sites/retold';

/** Sentences under one heading; the first of the first is the answer. */
export interface HeadedAnswer {
	readonly heading: string;
	readonly phrases: readonly (Phrase | string)[];
}

type Phrases = HeadedAnswer['phrases'];

const phrasesOf = (said: Said, what: string): Phrases =>
	said.kind === 'words' ? [said.phrase] : [waitingSentence(what, said.fields)];

function domainPhrases(scenario: Scenario): Phrases {
	const domain = domainOf(scenario);
	if (domain.kind === 'waiting') return [waitingSentence('The number of VMs', domain.fields)];
	const { phrase, reasons, remarks, asides } = domainHeadlines(domain.value);
	return [phrase, ...reasons, ...remarks, ...asides, meaningsSentence(domain.value)];
}

function lossAnswer(scenario: Scenario): HeadedAnswer {
	const loss = lossOf(scenario);
	if (loss.kind === 'waiting')
		return {
			heading: 'Lose a site',
			phrases: [waitingSentence('The loss of a site', loss.fields)]
		};
	return {
		heading: loss.value.cluster.loss.lost === 'hosts' ? 'Lose hosts' : 'Lose a site',
		phrases: carriedPhrases(loss.value)
	};
}

/** The whole chain in sentences, as the first page says it. */
export function chainAnswers(scenario: Scenario): readonly HeadedAnswer[] {
	const verdict = verdictOf(scenario);
	const { migration, distance } = quickAnswer(scenario);
	return [
		{ heading: 'VMs per vMotion domain', phrases: domainPhrases(scenario) },
		lossAnswer(scenario),
		{ heading: 'Migrate one VM', phrases: phrasesOf(migration, 'The migration time') },
		{ heading: 'Reach the other site', phrases: phrasesOf(distance, 'The round trip') },
		{
			heading: 'Stretch layer 2 over both sites',
			phrases:
				verdict.kind === 'waiting'
					? [waitingSentence('The verdict', verdict.fields)]
					: [shortVerdict(verdict.value)]
		}
	];
}
