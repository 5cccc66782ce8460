import { domainOf } from '#lib/scenario/domain/domain';
import { migrationOf } from '#lib/scenario/migration/migration';
import type { Part } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { domainTitle } from './domain/title';
import { migrationTitle } from './migration/title';
import { sitesTitle } from './sites/title';

const ABOUT = {
	'/': 'Quick sizing of a vMotion domain',
	'/domain': 'VMs per vMotion domain',
	'/migration': 'Migration time',
	'/sites': 'Layer 2 between two sites',
	'/evacuation': 'Emptying a host, a rack or a site'
} as const;

/** A page whose title can carry an answer. */
export type PageWithTitle = keyof typeof ABOUT;

const titled = (words: string): string => `${words} · Metrospan`;

/** The same away from a tab, where the name stands elsewhere. */
export const untitled = (title: string): string => title.replace(/ · Metrospan$/, '');

/** What a page is about, without its answer. */
export const plainTitle = (page: PageWithTitle): string => titled(ABOUT[page]);

const said = <T>(part: Part<T>, words: (value: T) => string): string | null =>
	part.kind === 'waiting' ? null : words(part.value);

const ANSWERS: Readonly<Record<PageWithTitle, (scenario: Scenario) => string | null>> = {
	'/': (scenario) => said(domainOf(scenario), domainTitle),
	// The first page says the same, and two tabs must be told apart.
	'/domain': (scenario) =>
		said(domainOf(scenario), (domain) => `vMotion domain: ${domainTitle(domain)}`),
	'/migration': (scenario) => said(migrationOf(scenario), migrationTitle),
	'/sites': (scenario) => said(verdictOf(scenario), sitesTitle),
	// Reckoned beside its page, which says it by itself.
	'/evacuation': () => null
};

/** The title of a page with its answer in it; where that waits, what the page is about. */
export function pageTitle(page: PageWithTitle, scenario: Scenario): string {
	const answer = ANSWERS[page](scenario);
	// A title is one line whatever happens, and a blank that holds a unit is not found by who looks for it.
	return answer === null ? plainTitle(page) : titled(answer.replaceAll('\u00a0', ' '));
}
