import { andThen, mapPart, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { EvacuationAnswer, Reckoned } from './answer';
import { type Plan, planOf } from './plan';

/** What was reckoned beside a page, so that nobody reckons it again. A plan is never changed, and goes with its scenario. */
const arrived = new WeakMap<Plan, Reckoned['answer']>();

/** `asked`: the plan that it answers, where that is another than the one it was reckoned of. */
export const arrive = (answer: Reckoned['answer'], asked: Plan = answer.plan): void =>
	void arrived.set(asked, answer);

export const arrivedFor = (plan: Plan): Reckoned['answer'] | null => arrived.get(plan) ?? null;

/** The answer as far as it is there without reckoning: null while it is not. */
export const arrivedOf = (scenario: Scenario): Part<EvacuationAnswer | null> =>
	mapPart(planOf(scenario), (plan) => (plan.kind === 'plan' ? arrivedFor(plan) : plan));

/** The plans that are to be reckoned before these scenarios have their answers. */
export const plansAwaited = (scenarios: readonly Scenario[]): readonly Plan[] =>
	scenarios.flatMap((scenario) => {
		const plan = andThen(planOf(scenario), (found) =>
			ready(found.kind === 'plan' && arrivedFor(found) === null ? [found] : [])
		);
		return plan.kind === 'ready' ? plan.value : [];
	});
