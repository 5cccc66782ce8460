import type { ArrivalsBound } from '#lib/calc/evacuation/arrivals-bound';
import { perSecond, type PerSecond } from '#lib/calc/site-traffic';
import { once, withText } from '#lib/scenario/once';
import { andThen, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { asking } from '#lib/scenario/questions/reading';
import { SITES_QUESTIONS } from '#lib/scenario/questions/sites';
import { churnOfPlan } from './arrivals';
import { moversOf } from './plan';

const withLearningValues = asking({ macv: SITES_QUESTIONS.macv, lrn: SITES_QUESTIONS.lrn });

/** What emptying a site adds to what switches have to learn. */
export interface Churn {
	readonly bound: ArrivalsBound;
	/** Addresses that are learnt anew, a second, on average. */
	readonly addresses: PerSecond;
	/** Those of all VMs that move at once, which may arrive together. */
	readonly together: number;
	/** As many are assumed to be learnt. */
	readonly learningRate: PerSecond;
}

/** Of the whole site, whatever is emptied on the page that asks; null where nothing can be or none moves. */
export const churnOf = once((scenario: Scenario): Part<Churn | null> =>
	andThen(
		moversOf(scenario.em === 'site' ? scenario : withText({ ...scenario }, 'em', 'site')),
		(movers): Part<Churn | null> => {
			const bound = movers.kind === 'movers' ? churnOfPlan(movers) : null;
			if (bound === null) return ready(null);
			return withLearningValues(scenario, ['macv', 'lrn'], ({ macv, lrn }) =>
				ready({
					bound,
					addresses: perSecond(bound.mean * Number(macv)),
					together: bound.atOnce * Number(macv),
					learningRate: perSecond(Number(lrn))
				})
			);
		}
	)
);
