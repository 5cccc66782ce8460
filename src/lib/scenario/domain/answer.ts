import { answerCluster, type ClusterAnswer } from './cluster';
import { answerDomain, type DomainAnswer } from './domain';
import type { ScenarioText } from '#lib/scenario/questions/all';
import {
	type Issues,
	issuesOf,
	type Part,
	type Reading,
	readScenario
} from '#lib/scenario/questions/reading';

/**
 * The answers that every page starts from; each waits only for the fields it needs. What one page alone
 * shows, it asks for itself, so that no other page carries its arithmetic.
 */
export interface Answers {
	readonly reading: Reading;
	readonly issues: Issues;
	readonly domain: Part<DomainAnswer>;
	readonly cluster: Part<ClusterAnswer>;
}

export function answer(text: ScenarioText): Answers {
	const reading = readScenario(text);
	return {
		reading,
		issues: issuesOf(reading),
		domain: answerDomain(reading),
		cluster: answerCluster(reading)
	};
}
