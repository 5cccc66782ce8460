import type { Better } from '#lib/calc/evacuation/question';
import type { Reckoned, Scheduled } from '#lib/scenario/evacuation/answer';
import type { Plan } from '#lib/scenario/evacuation/plan';
import type { Told } from '#lib/scenario/evacuation/reckon';
import { arrive } from '#lib/scenario/evacuation/arrived';
import { type Hands, handsFor } from './hands';

/** What was reckoned of one plan so far. */
export interface Reckoning {
	readonly plan: Plan;
	readonly answer: Reckoned['answer'];
	/** Undefined while it is on its way; null where there is nothing to try. */
	readonly better: Better | null | undefined;
	/** All VMs, once somebody asked for them. */
	readonly schedule: readonly Scheduled[] | undefined;
}

/**
 * Reckons a plan beside the page, which goes on taking keys: one that is asked for meanwhile stops the one before.
 * Where a browser runs no worker (a sandboxed frame) the same is done here, after the key was painted.
 */
export class Reckoner {
	#done: Reckoning | null = $state.raw(null);
	#hands: Hands | null = null;
	/** Of the plan that the hands have. */
	#rest: 'at-work' | 'done' = 'done';

	/** The last that was reckoned, which may be of an older plan. */
	get done(): Reckoning | null {
		return this.#done;
	}

	/** `counted`: the plan of the same scenario without its list, which is answered by this one. */
	ask(plan: Plan, counted: Plan = plan): void {
		// What is still at work cannot be asked to stop.
		if (this.#rest === 'at-work') this.stop();
		this.#rest = 'at-work';
		this.#hands ??= handsFor((told) => this.#tell(told));
		[this.#asked, this.#counted] = [plan, counted];
		this.#hands.ask({ kind: 'plan', plan });
	}

	askSchedule(): void {
		if (this.#done !== null && this.#done.schedule === undefined)
			this.#hands?.ask({ kind: 'schedule' });
	}

	stop(): void {
		this.#hands?.stop();
		this.#hands = null;
		this.#rest = 'done';
	}

	#asked: Plan | null = null;
	#counted: Plan | null = null;

	#tell(told: Told): void {
		const plan = this.#asked;
		if (plan === null) return;
		const done = this.#done?.plan === plan ? this.#done : null;
		switch (told.kind) {
			case 'answer':
				// The plan of the answer is a copy: who asks whether it is the one asked for needs its own.
				this.#done = {
					plan,
					answer: { ...told.answer, plan },
					better: undefined,
					schedule: undefined
				};
				arrive(this.#done.answer, this.#counted ?? plan);
				break;
			case 'better':
				this.#rest = 'done';
				if (done !== null) this.#done = { ...done, better: told.better };
				break;
			case 'schedule':
				if (done !== null) this.#done = { ...done, schedule: told.schedule };
		}
	}
}
