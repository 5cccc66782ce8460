import type { Better } from '#lib/calc/evacuation/question';
import { once, remembered } from '#lib/scenario/once';
import { andThen, mapPart, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { betterThan, type EvacuationAnswer, type Reckoned, reckonPlan } from './answer';
import { arrivedOf } from './arrived';
import { type NoPlan, planOf } from './plan';

/** With the schedule of all VMs; a page has it reckoned beside itself. */
export const reckonedOf = once((scenario: Scenario): Part<Reckoned | NoPlan> =>
	mapPart(planOf(scenario), (plan) => (plan.kind === 'plan' ? reckonPlan(plan) : plan))
);

/** How long emptying takes, or why that cannot be reckoned; what was reckoned beside a page is not reckoned again. */
export const evacuationOf = (scenario: Scenario): Part<EvacuationAnswer> =>
	andThen(arrivedOf(scenario), (there) =>
		there === null
			? mapPart(reckonedOf(scenario), (found) => ('answer' in found ? found.answer : found))
			: ready(there)
	);

/** What else could be done of a plan, and what it gains. */
export const betterFor = remembered(betterThan);

export const betterOf = (scenario: Scenario): Part<Better | null> =>
	mapPart(planOf(scenario), (plan) => (plan.kind === 'plan' ? betterFor(plan) : null));
