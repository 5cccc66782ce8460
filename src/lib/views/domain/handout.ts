import { clusterOf } from '#lib/scenario/domain/cluster';
import { domainOf } from '#lib/scenario/domain/domain';
import { lossOf } from '#lib/scenario/domain/loss';
import { wantedOf } from '#lib/scenario/domain/wanted';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import {
	clusterSentence,
	heldBackSentence,
	hostsSentence,
	stretchedSentence,
	wantedSentence
} from '#lib/words/domain/cluster';
import { clusterWorkings, lossWorkings } from '#lib/words/domain/cluster-working';
import { domainHeadlines } from '#lib/words/domain/sentences';
import { carriedPhrases } from '#lib/words/domain/totals';
import { domainWorkings } from '#lib/words/domain/workings';
import { inputsOf, waitingSentence } from '#lib/words/inputs';
import type { Handout } from '#lib/ui/handout-shape';
import { ladderPicture } from '#lib/views/pictures/ladder';
import { lossPicture, ratioPicture } from './charts';
import { QUESTIONS } from './groups';
import { vmsTornado } from './tornado';

type Phrases = Handout['answers'][number]['phrases'];

function numberOfVms(scenario: Scenario): Phrases {
	const domain = domainOf(scenario);
	if (domain.kind === 'waiting') return [waitingSentence('The number of VMs', domain.fields)];
	const { phrase, reasons, remarks, asides } = domainHeadlines(domain.value);
	return [phrase, ...reasons, ...remarks, ...asides];
}

function clusterPhrases(scenario: Scenario): Phrases {
	const cluster = clusterOf(scenario);
	if (cluster.kind === 'waiting') return [waitingSentence('The cluster', cluster.fields)];
	const stretched = stretchedSentence(cluster.value);
	const loss = lossOf(scenario);
	return [
		clusterSentence(cluster.value),
		hostsSentence(cluster.value),
		...(stretched === null ? [] : [stretched]),
		...(loss.kind === 'waiting'
			? [waitingSentence('The load of your totals', loss.fields)]
			: carriedPhrases(loss.value))
	];
}

function wantedPhrases(scenario: Scenario): Phrases {
	const wanted = wantedOf(scenario);
	return wanted.kind === 'waiting'
		? [waitingSentence('This sizing', wanted.fields)]
		: [wantedSentence(wanted.value, 'first'), heldBackSentence(wanted.value, 'first')];
}

/** What the page gives on paper. */
export function handout(scenario: Scenario): Handout {
	const domain = domainOf(scenario);
	const cluster = clusterOf(scenario);
	const loss = lossOf(scenario);
	const ladder = domain.kind === 'ready' ? ladderPicture(domain.value, 'first') : null;
	const pictures = [
		ladder,
		domain.kind === 'ready' ? ratioPicture(domain.value) : null,
		// Of ratio and average, which totals take the place of.
		loss.kind === 'ready' && loss.value.totals === null ? lossPicture(loss.value.cluster) : null
	];
	const tornado = vmsTornado(scenario);
	return {
		answers: [
			{ heading: 'VMs per vMotion domain', phrases: numberOfVms(scenario) },
			{ heading: 'The cluster, which is not the domain', phrases: clusterPhrases(scenario) },
			{ heading: 'The other way round', phrases: wantedPhrases(scenario) }
		],
		inputs: inputsOf(scenario, QUESTIONS),
		pictures: pictures.filter((picture) => picture !== null),
		tornados: tornado === null ? [] : [tornado],
		tables: ladder === null ? [] : [ladder.table],
		workings: [
			...(domain.kind === 'ready' ? domainWorkings(domain.value, scenario) : []),
			...(cluster.kind === 'ready' ? clusterWorkings(cluster.value, scenario) : []),
			...(loss.kind === 'ready' ? lossWorkings(loss.value, scenario) : [])
		]
	};
}
