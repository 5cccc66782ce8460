import type { Better } from '#lib/calc/evacuation/question';
import { betterThan, type Reckoned, reckonPlan, type Scheduled } from './answer';
import type { Plan } from './plan';

/** What is told of a plan, one after the other. The schedule is long, and comes when it is asked for. */
export type Told =
	| { readonly kind: 'answer'; readonly answer: Reckoned['answer'] }
	| { readonly kind: 'better'; readonly better: Better | null }
	| { readonly kind: 'schedule'; readonly schedule: readonly Scheduled[] };

export type Asked =
	| { readonly kind: 'plan'; readonly plan: Plan }
	/** Without what could be better. */
	| { readonly kind: 'answer'; readonly plan: Plan }
	| { readonly kind: 'schedule' };

/** The answer first, then what could be done better, which takes ten times as long. */
export function reckoner(tell: (told: Told) => void, inTurn: (work: () => void) => void) {
	let last: readonly Scheduled[] = [];
	return (asked: Asked): void => {
		if (asked.kind === 'schedule') {
			tell({ kind: 'schedule', schedule: last });
			return;
		}
		const { kind, plan } = asked;
		inTurn(() => {
			const { answer, schedule } = reckonPlan(plan);
			last = schedule;
			tell({ kind: 'answer', answer });
			if (kind === 'plan') inTurn(() => tell({ kind: 'better', better: betterThan(plan) }));
		});
	};
}
