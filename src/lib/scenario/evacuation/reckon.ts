import type { Better, Progress, Tried } from '#lib/calc/evacuation/question';
import { betterTriesOf, type Reckoned, reckonPlan, type Scheduled } from './answer';
import type { Plan } from './plan';

/** What is told of a plan, one after the other. The schedule is long, and comes when it is asked for. */
export type Told =
	| { readonly kind: 'progress'; readonly progress: Progress | Tried }
	| { readonly kind: 'answer'; readonly answer: Reckoned['answer'] }
	| { readonly kind: 'better'; readonly better: Better | null }
	| { readonly kind: 'schedule'; readonly schedule: readonly Scheduled[] };

export type Asked =
	| { readonly kind: 'plan'; readonly plan: Plan }
	/** Without what could be better. */
	| { readonly kind: 'answer'; readonly plan: Plan }
	| { readonly kind: 'schedule' };

/** Nobody reads a count that changes more often. */
const TELL_MS = 100;

/**
 * The answer first, then what could be done better, which takes ten times as long: a try a turn, so that a schedule
 * that is asked for meanwhile need not wait. `now`: milliseconds of any clock, by which it tells how far it is.
 */
export function reckoner(
	tell: (told: Told) => void,
	inTurn: (work: () => void) => void,
	now: () => number
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
	return (asked: Asked): void => {
		if (asked.kind === 'schedule') {
			tell({ kind: 'schedule', schedule: last });
			return;
		}
		const { kind, plan } = asked;
		toldAt = now();
		inTurn(() => {
			const { answer, schedule } = reckonPlan(plan, progress);
			last = schedule;
			tell({ kind: 'answer', answer });
			if (kind === 'plan') inTurn(() => tryNext(betterTriesOf(plan)));
		});
	};
}
