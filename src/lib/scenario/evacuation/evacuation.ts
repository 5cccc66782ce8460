import type { Better } from '#lib/calc/evacuation/question';
import { once } from '#lib/scenario/once';
import { mapPart, type Part } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { betterThan, type EvacuationAnswer, type Reckoned, reckonPlan } from './answer';
import { type NoPlan, planOf } from './plan';

/** With the schedule of all VMs; a page has it reckoned beside itself. */
export const reckonedOf = once((scenario: Scenario): Part<Reckoned | NoPlan> =>
	mapPart(planOf(scenario), (plan) => (plan.kind === 'plan' ? reckonPlan(plan) : plan))
);

/** How long emptying takes, or why that cannot be reckoned. */
export const evacuationOf = (scenario: Scenario): Part<EvacuationAnswer> =>
	mapPart(reckonedOf(scenario), (found) => ('answer' in found ? found.answer : found));

/** What else could be done, and what it gains. */
export const betterOf = once((scenario: Scenario): Part<Better | null> =>
	mapPart(planOf(scenario), (plan) => (plan.kind === 'plan' ? betterThan(plan) : null))
);
