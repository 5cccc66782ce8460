import type { Columns } from '#lib/scenario/questions/comparison';
import type { Scenario } from '#lib/scenario/questions/initial-text';

/** The addresses of the pages that answer for an estate. */
export interface Hrefs {
	readonly domain: (scenario: Scenario) => string;
	readonly migration: (scenario: Scenario) => string;
	readonly sites: (scenario: Scenario) => string;
	readonly evacuation: (scenario: Scenario) => string;
	readonly compare: (columns: Columns) => string;
}
