import { clusterOf } from '#lib/scenario/domain/cluster';
import { domainOf } from '#lib/scenario/domain/domain';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { lossPhrases } from '#lib/words/domain/loss';
import { meaningsSentence } from '#lib/words/domain/meanings';
import { domainHeadlines } from '#lib/words/domain/sentences';
import { inputsOf, waitingSentence } from '#lib/words/inputs';
import { quickAnswer, type Said } from '#lib/words/quick';
import { chainWorkings } from '#lib/words/share/workings';
import { shortVerdict } from '#lib/words/sites/verdict';
import { ladderPicture } from '#lib/views/pictures/ladder';
import type { Handout } from '#lib/ui/handout-shape';
import { QUESTIONS } from './groups';

type Phrases = Handout['answers'][number]['phrases'];

const phrasesOf = (said: Said, what: string): Phrases =>
	said.kind === 'words' ? [said.phrase] : [waitingSentence(what, said.fields)];

/** What the page gives on paper. */
export function handout(scenario: Scenario): Handout {
	const domain = domainOf(scenario);
	const cluster = clusterOf(scenario);
	const verdict = verdictOf(scenario);
	const { migration, distance } = quickAnswer(scenario);
	const headline = domain.kind === 'ready' ? domainHeadlines(domain.value) : null;
	const picture = domain.kind === 'ready' ? ladderPicture(domain.value, 'first') : null;
	return {
		answers: [
			{
				heading: 'VMs per vMotion domain',
				phrases:
					domain.kind === 'waiting'
						? [waitingSentence('The number of VMs', domain.fields)]
						: headline === null
							? []
							: [
									headline.phrase,
									...headline.reasons,
									...headline.remarks,
									...headline.asides,
									meaningsSentence(domain.value)
								]
			},
			{
				heading:
					cluster.kind === 'ready' && cluster.value.loss.lost === 'hosts'
						? 'Lose hosts'
						: 'Lose a site',
				phrases:
					cluster.kind === 'waiting'
						? [waitingSentence('The loss of a site', cluster.fields)]
						: lossPhrases(cluster.value, 'first')
			},
			{ heading: 'Migrate one VM', phrases: phrasesOf(migration, 'The migration time') },
			{ heading: 'Reach the other site', phrases: phrasesOf(distance, 'The round trip') },
			{
				heading: 'Stretch layer 2 over both sites',
				phrases:
					verdict.kind === 'waiting'
						? [waitingSentence('The verdict', verdict.fields)]
						: [shortVerdict(verdict.value)]
			}
		],
		inputs: inputsOf(scenario, QUESTIONS),
		pictures: picture === null ? [] : [picture],
		tables: picture === null ? [] : [picture.table],
		workings: chainWorkings(scenario)
	};
}
