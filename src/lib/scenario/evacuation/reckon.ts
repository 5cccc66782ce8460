import type { Better, Progress, Tried } from '#lib/calc/evacuation/question';
import type { Listed } from '#lib/calc/inventory/listed';
import type { Part } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { betterTriesOf, type Reckoned, reckonPlan, type Scheduled } from './answer';
import type { ChosenHosts } from './chosen-hosts';
import { type NoPlan, type Plan, planOf, planOneByOne } from './plan';

/** A scenario, and the hosts and VMs that stand for themselves in the place of its counts; null where none do. */
export interface Typed {
	readonly scenario: Scenario;
	readonly oneByOne: { readonly listed: Listed; readonly chosen: ChosenHosts } | null;
}

/** What is told of what was asked, one after the other. The schedule is long, and comes when it is asked for. */
export type Told =
	/** Why there is nothing to reckon: what it waits for, or what cannot be. */
	| { readonly kind: 'no-plan'; readonly found: Part<NoPlan> }
	| { readonly kind: 'progress'; readonly progress: Progress | Tried }
	| { readonly kind: 'answer'; readonly answer: Reckoned['answer'] }
	| { readonly kind: 'better'; readonly better: Better | null }
	| { readonly kind: 'schedule'; readonly schedule: readonly Scheduled[] };

export type Asked =
	| ({ readonly kind: 'typed' } & Typed)
	/** Of a plan that was made elsewhere, without what could be better. */
	| { readonly kind: 'answer'; readonly plan: Plan }
	| { readonly kind: 'schedule' };

const planFor = ({ scenario, oneByOne }: Typed): Part<Plan | NoPlan> =>
	oneByOne === null ? planOf(scenario) : planOneByOne(scenario, oneByOne);

/** Nobody reads a count that changes more often. */
const TELL_MS = 100;

/**
 * The answer first, then what could be done better, which takes ten times as long: a try a turn, so that a schedule
 * that is asked for meanwhile need not wait. `now`: milliseconds of any clock, by which it tells how far it is;
 * `whenFree`: when the first of them is worth a turn.
 */
export function reckoner(
	tell: (told: Told) => void,
	inTurn: (work: () => void) => void,
	now: () => number,
	whenFree = inTurn
) {
	let last: readonly Scheduled[] = [];
	let toldAt = 0;
	const progress = (how: Progress | Tried) => {
		if (now() - toldAt < TELL_MS) return;
		toldAt = now();
		tell({ kind: 'progress', progress: how });
	};
	const tryNext = (tries: ReturnType<typeof betterTriesOf>) => {
		const next = tries?.next() ?? { done: true, value: null };
		if (next.done === true) return tell({ kind: 'better', better: next.value });
		progress(next.value);
		inTurn(() => tryNext(tries));
	};
	const answer = (plan: Plan): void => {
		toldAt = now();
		const { answer, schedule } = reckonPlan(plan, progress);
		last = schedule;
		tell({ kind: 'answer', answer });
	};
	const answerTyped = (typed: Typed): void => {
		const found = planFor(typed);
		if (found.kind === 'waiting') return tell({ kind: 'no-plan', found });
		const plan = found.value;
		if (plan.kind !== 'plan')
			return tell({ kind: 'no-plan', found: { kind: 'ready', value: plan } });
		answer(plan);
		whenFree(() => tryNext(betterTriesOf(plan)));
	};
	return (asked: Asked): void => {
		switch (asked.kind) {
			case 'schedule':
				return tell({ kind: 'schedule', schedule: last });
			case 'answer':
				return inTurn(() => answer(asked.plan));
			case 'typed':
				return inTurn(() => answerTyped(asked));
		}
	};
}
