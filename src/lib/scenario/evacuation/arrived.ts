import { mapPart, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { EvacuationAnswer, Reckoned } from './answer';
import { type Plan, planOf } from './plan';
import { toldOf } from './told';

/** What was reckoned beside a page, so that nobody reckons it again. A plan is never changed, and goes with its scenario. */
const arrived = new WeakMap<Plan, Reckoned['answer']>();

export const arrive = (answer: Reckoned['answer']): void => void arrived.set(answer.plan, answer);

const arrivedFor = (plan: Plan): Reckoned['answer'] | null => arrived.get(plan) ?? null;

/** The answer as far as it is there without reckoning: null while it is not. */
export function arrivedOf(scenario: Scenario): Part<EvacuationAnswer | null> {
	const told = toldOf(scenario);
	return told === null
		? mapPart(planOf(scenario), (plan) => (plan.kind === 'plan' ? arrivedFor(plan) : plan))
		: ready(told);
}

/** The plans that are to be reckoned before these scenarios have their answers. */
export const plansAwaited = (scenarios: readonly Scenario[]): readonly Plan[] =>
	scenarios.flatMap((scenario) => {
		const [plan, there] = [planOf(scenario), arrivedOf(scenario)];
		return plan.kind === 'ready' &&
			plan.value.kind === 'plan' &&
			there.kind === 'ready' &&
			there.value === null
			? [plan.value]
			: [];
	});
