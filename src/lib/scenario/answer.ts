import { checkThreads, type ThreadCheck } from '#lib/calc/host-load';
import { exact } from '#lib/calc/exact';
import { answerCluster, type ClusterAnswer } from './cluster';
import { answerDomain, type DomainAnswer } from './domain';
import type { ScenarioText } from './fields';
import { answerCopy, answerDistance, type CopyAnswer, type DistanceAnswer } from './first-look';
import {
	type Issues,
	issuesOf,
	type Part,
	type Reading,
	readScenario,
	ready,
	withValues
} from './reading';
import { answerWanted, type WantedAnswer } from './wanted';

/** Every answer the scenario gives; each waits only for the fields it needs. */
export interface Answers {
	readonly reading: Reading;
	readonly issues: Issues;
	readonly domain: Part<DomainAnswer>;
	readonly cluster: Part<ClusterAnswer>;
	readonly wanted: Part<WantedAnswer>;
	readonly copy: Part<CopyAnswer>;
	readonly distance: Part<DistanceAnswer>;
	/** null where the logical processors were not given. */
	readonly threads: Part<ThreadCheck | null>;
}

const answerThreads = (reading: Reading): Part<ThreadCheck | null> =>
	withValues(reading, ['sockets', 'cores', 'lp'], ({ sockets, cores, lp }) =>
		ready(lp === null ? null : checkThreads(exact(sockets).times(exact(cores)), exact(lp)))
	);

export function answer(text: ScenarioText): Answers {
	const reading = readScenario(text);
	return {
		reading,
		issues: issuesOf(reading),
		domain: answerDomain(reading),
		cluster: answerCluster(reading),
		wanted: answerWanted(reading),
		copy: answerCopy(reading),
		distance: answerDistance(reading),
		threads: answerThreads(reading)
	};
}
