import { countsOf } from '#lib/scenario/evacuation/counts';
import { planOf } from '#lib/scenario/evacuation/plan';
import { speedOf } from '#lib/scenario/migration/speed';
import type { Scenario } from '#lib/scenario/questions/initial-text';

// What the page works out: loaded once its form and the answer of the defaults are on the screen.
export { planOneByOne } from '#lib/scenario/evacuation/plan';
export { namedAnswer, namesById } from '#lib/scenario/evacuation/ids';
export { listedIn } from '#lib/scenario/inventory/listing';
export { firstWords } from '#lib/words/evacuation/first-answer';
export { evacuationTitle } from '#lib/words/evacuation/title';
export { Reckoner } from './reckoner.svelte';
export { planOf };

/** What a plan rests on, and the plan: all in one go would hold up a page that has just come. */
export const FOUNDATIONS: readonly ((scenario: Scenario) => unknown)[] = [
	countsOf,
	speedOf,
	planOf
];
