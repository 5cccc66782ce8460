import type { FieldWord } from '#lib/form/field-word';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import { chain } from './chain';
import { sayOfDomain, workOutDomain } from './domain/say';
import { allFieldWords } from './field-words';
import { sayOfMigration, workOutMigration } from './migration/say';
import { sayOfPath, sayOfSites, workOutSites } from './sites/say';
import { type Statement, statements } from './statement';
import type { Working } from './working';

const sayIssues = (scenario: Scenario): readonly Statement[] =>
	(Object.entries(allFieldWords(scenario)) as [AnyKey, FieldWord][]).map(
		([key, { kind, sentence }]) => ({
			name: `${kind} ${key}`,
			sentence
		})
	);

/**
 * Every sentence that the pages say of one scenario, each with a name, for a library, a command line and the proof. What
 * is said of emptying hosts takes a hundred times as long, and stands in evacuation/say.ts.
 * Pages never import this: they call the sentences they show, which are the same ones.
 */
export const say = (scenario: Scenario): readonly Statement[] => [
	...sayIssues(scenario),
	...sayOfDomain(scenario),
	...sayOfPath(scenario),
	...sayOfMigration(scenario),
	...sayOfSites(scenario),
	...statements(
		'strip',
		chain(scenario).map(
			({ name, cells }) => `${name}: ${cells.map(({ value }) => value).join(' > ')}`
		)
	)
];

/** Every working behind them. */
export const workOut = (scenario: Scenario): readonly Working[] => [
	...workOutDomain(scenario),
	...workOutMigration(scenario),
	...workOutSites(scenario)
];
