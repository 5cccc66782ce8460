import { clusterOf } from '#lib/scenario/domain/cluster';
import { domainOf } from '#lib/scenario/domain/domain';
import { hardwareOf } from '#lib/scenario/domain/estate';
import { threadsOf } from '#lib/scenario/domain/threads';
import { withText } from '#lib/scenario/once';
import type { Part } from '#lib/scenario/part';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { chain } from '#lib/words/chain';
import { sayOfDomain, workOutDomain } from '#lib/words/domain/say';
import { lossPhrases } from '#lib/words/domain/loss';
import { meaningsSentence } from '#lib/words/domain/meanings';
import { domainHeadlines } from '#lib/words/domain/sentences';
import { domainWorkings } from '#lib/words/domain/workings';
import { firstAnswer as firstMigration } from '#lib/words/migration/first-answer';
import { sayOfMigration, workOutMigration } from '#lib/words/migration/say';
import { quickAnswer, quickWorkings } from '#lib/words/quick';
import { firstAnswer as firstVerdict } from '#lib/words/sites/first-answer';
import { sayOfPath, sayOfSites, workOutSites } from '#lib/words/sites/say';
import { shortVerdict } from '#lib/words/sites/retold';

function valueOf<T>(part: Part<T>): T {
	if (part.kind === 'waiting') throw new Error(`waits for ${part.fields.join()}`);
	return part.value;
}

/** All answers and words of a page and of the strip, as they are asked for after a key was pressed. */
const SHOWN: Readonly<Record<string, (scenario: Scenario) => void>> = {
	'/': (scenario) => {
		const domain = valueOf(domainOf(scenario));
		const cluster = valueOf(clusterOf(scenario));
		domainHeadlines(domain);
		lossPhrases(cluster, 'first');
		quickAnswer(scenario);
		shortVerdict(valueOf(verdictOf(scenario)));
		meaningsSentence(domain);
		domainWorkings(domain, scenario);
		quickWorkings(scenario);
	},
	'/domain': (scenario) => {
		hardwareOf(scenario);
		threadsOf(scenario);
		sayOfDomain(scenario);
		workOutDomain(scenario);
	},
	'/migration': (scenario) => {
		firstMigration(scenario);
		sayOfMigration(scenario);
		workOutMigration(scenario);
	},
	'/sites': (scenario) => {
		firstVerdict(scenario);
		sayOfPath(scenario);
		sayOfSites(scenario);
		workOutSites(scenario);
	}
};

const TYPED: Readonly<Record<string, 'ratio' | 'link' | 'km'>> = {
	'/': 'ratio',
	'/domain': 'ratio',
	'/migration': 'link',
	'/sites': 'km'
};

export const PAGES = Object.keys(SHOWN);

/** Types a figure after another into a page: each is a new scenario, and everything that is shown of it. */
export function typingInto(page: string): () => void {
	const key = TYPED[page];
	const shown = SHOWN[page];
	if (key === undefined || shown === undefined) throw new Error(`${page} is no page`);
	let scenario: Scenario = { ...INITIAL_TEXT };
	let typed = 0;
	return () => {
		scenario = withText(scenario, key, String(8 + (typed++ % 20)));
		shown(scenario);
		chain(scenario);
	};
}
