import { beforeEach, describe, expect, it, vi } from 'vitest';
import { capacity } from '#lib/calc/capacity';
import { findingsOf } from '#lib/calc/layer2-rules';
import { parseChoice } from '#lib/form/choice-field';
import { parseNumber } from '#lib/form/number-field';
import { clusterOf } from '#lib/scenario/domain/cluster';
import { domainOf } from '#lib/scenario/domain/domain';
import { lossOf } from '#lib/scenario/domain/loss';
import { migrationOf } from '#lib/scenario/migration/migration';
import { mapPart } from '#lib/scenario/part';
import { ALL_KEYS, type Scenario } from '#lib/scenario/questions/initial-text';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { lossPicture, ratioPicture } from '#lib/views/domain/charts';
import { ladderPicture } from '#lib/views/pictures/ladder';
import { QUESTIONS as DOMAIN } from '#lib/views/domain/groups';
import { pictures } from '#lib/views/migration/charts';
import { QUESTIONS as MIGRATION } from '#lib/views/migration/groups';
import { QUESTIONS as QUICK } from '#lib/views/quick/groups';
import { budgetPicture, distancePicture, rulesPicture } from '#lib/views/two-sites/charts';
import { QUESTIONS as SITES } from '#lib/views/two-sites/groups';
import { chain } from '#lib/words/chain';
import { carriedPhrases } from '#lib/words/domain/totals';
import { sayOfDomain, workOutDomain } from '#lib/words/domain/say';
import { domainHeadlines } from '#lib/words/domain/sentences';
import { domainWorkings } from '#lib/words/domain/workings';
import { firstAnswer as migrationAnswer } from '#lib/words/migration/first-answer';
import { sayOfMigration, workOutMigration } from '#lib/words/migration/say';
import { quickAnswer, quickWorkings } from '#lib/words/quick';
import { firstAnswer as sitesAnswer } from '#lib/words/sites/first-answer';
import { sayOfPath, sayOfSites, workOutSites } from '#lib/words/sites/say';
import { shortVerdict } from '#lib/words/sites/retold';
import { issuesOf } from '#lib/scenario/questions/read-back';
import { typed } from './scenario-of';

vi.mock('#lib/calc/capacity', async (importOriginal) => {
	const original = await importOriginal<typeof import('#lib/calc/capacity')>();
	return { ...original, capacity: vi.fn(original.capacity) };
});
vi.mock('#lib/calc/layer2-rules', async (importOriginal) => {
	const original = await importOriginal<typeof import('#lib/calc/layer2-rules')>();
	return { ...original, findingsOf: vi.fn(original.findingsOf) };
});
vi.mock('#lib/form/number-field', async (importOriginal) => {
	const original = await importOriginal<typeof import('#lib/form/number-field')>();
	return { ...original, parseNumber: vi.fn(original.parseNumber) };
});
vi.mock('#lib/form/choice-field', async (importOriginal) => {
	const original = await importOriginal<typeof import('#lib/form/choice-field')>();
	return { ...original, parseChoice: vi.fn(original.parseChoice) };
});

/** All that a page shows of a scenario, first answer, details and charts, in the order in which it asks. */
const PAGES: Readonly<Record<string, (scenario: Scenario) => unknown>> = {
	'/': (scenario) => [
		issuesOf(QUICK, scenario),
		mapPart(domainOf(scenario), domainHeadlines),
		mapPart(domainOf(scenario), (domain) => domainWorkings(domain, scenario)),
		mapPart(lossOf(scenario), carriedPhrases),
		quickAnswer(scenario),
		quickWorkings(scenario),
		mapPart(verdictOf(scenario), shortVerdict)
	],
	'/domain': (scenario) => [
		issuesOf(DOMAIN, scenario),
		sayOfDomain(scenario),
		workOutDomain(scenario),
		mapPart(domainOf(scenario), (domain) => [
			ratioPicture(domain),
			ladderPicture(domain, 'first'),
			ladderPicture(domain, 'second')
		]),
		mapPart(clusterOf(scenario), lossPicture)
	],
	'/migration': (scenario) => [
		issuesOf(MIGRATION, scenario),
		migrationAnswer(scenario),
		sayOfPath(scenario),
		sayOfMigration(scenario),
		workOutMigration(scenario),
		mapPart(migrationOf(scenario), pictures)
	],
	'/sites': (scenario) => [
		issuesOf(SITES, scenario),
		sitesAnswer(scenario),
		sayOfPath(scenario),
		sayOfSites(scenario),
		workOutSites(scenario),
		mapPart(verdictOf(scenario), (verdict) => [
			distancePicture(verdict),
			rulesPicture(verdict),
			budgetPicture(verdict)
		])
	]
};

/** One keystroke: the page and the strip above it answer a scenario that nobody has seen. */
const keystroke = (page: string, over: Partial<Scenario>): void => {
	const scenario = typed(over);
	PAGES[page]?.(scenario);
	chain(scenario);
};

/** How often each question was read. */
const readings = () => {
	const fields = [
		...vi.mocked(parseNumber).mock.calls.map(([field]) => field),
		...vi.mocked(parseChoice).mock.calls.map(([field]) => field)
	];
	return fields.map(({ label, hint }) => `${label} (${hint})`);
};

describe.each(Object.keys(PAGES))('a keystroke on %s', (page) => {
	beforeEach(() => {
		vi.clearAllMocks();
	});

	it.each<{ readonly over: Partial<Scenario>; readonly capacities: number }>([
		// 8.0: the domain and the cluster, whole and halved, at two ratios, and two believed limits and one switch
		{ over: { ratio: '9' }, capacities: 12 },
		{ over: { net: 'routed', vcs: '2' }, capacities: 12 },
		// 4.0: two believed limits and two other figures
		{ over: { vs: '4.0' }, capacities: 14 },
		{
			over: { dist: 'places', stor: 'vsan-stretched', hops: '4', chat: '200', wbud: '5' },
			capacities: 12
		},
		{ over: { km: 'x', ram: 'y' }, capacities: 0 }
	])('works each thing out once: $over', ({ over, capacities }) => {
		keystroke(page, over);
		expect(vi.mocked(capacity).mock.calls.length).toBeLessThanOrEqual(capacities);
		// the rules with and without what nobody read, at the slow end of the way and at the quick one
		expect(vi.mocked(findingsOf).mock.calls.length).toBeLessThanOrEqual(2);
		const read = readings();
		expect(read.length).toBeLessThanOrEqual(ALL_KEYS.length);
		expect([...read].sort()).toEqual([...new Set(read)].sort());
	});

	it('asks nothing again of a scenario that it has seen', () => {
		const scenario = typed();
		PAGES[page]?.(scenario);
		chain(scenario);
		vi.clearAllMocks();
		PAGES[page]?.(scenario);
		chain(scenario);
		expect([
			vi.mocked(capacity).mock.calls.length,
			vi.mocked(findingsOf).mock.calls.length,
			readings().length
		]).toEqual([0, 0, 0]);
	});
});
