import type { Better, Progress, Tried } from '#lib/calc/evacuation/question';
import type { Reckoned, Scheduled } from '#lib/scenario/evacuation/answer';
import type { Plan } from '#lib/scenario/evacuation/plan';
import type { Told } from '#lib/scenario/evacuation/reckon';
import { arrive } from '#lib/scenario/evacuation/arrived';
import { untrack } from 'svelte';
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

/** What is at work, of which there is something to say. */
export type Work =
	| { readonly kind: 'none' }
	| {
			readonly kind: 'at-work' | 'stopped';
			/** What is not there yet. */
			readonly on: 'answer' | 'better';
			/** Null before anything was told. */
			readonly progress: Progress | Tried | null;
	  };

const NONE: Work = { kind: 'none' };

/** What is done sooner would only flicker. */
const WORTH_SAYING_MS = 300;

/**
 * Reckons a plan beside the page, which goes on taking keys: one that is asked for meanwhile stops the one before.
 * Where a browser runs no worker (a sandboxed frame) the same is done here, after the key was painted.
 */
export class Reckoner {
	#done: Reckoning | null = $state.raw(null);
	#work: Work = $state.raw(NONE);
	/** Whether it has been at work for long enough to speak of it. */
	#lasts = $state(false);
	#hands: Hands | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** The last that was reckoned, which may be of an older plan. */
	get done(): Reckoning | null {
		return this.#done;
	}

	/** As far as it is worth saying. */
	get work(): Work {
		return this.#work.kind === 'at-work' && !this.#lasts ? NONE : this.#work;
	}

	/** `counted`: the plan of the same scenario without its list, which is answered by this one. */
	ask(plan: Plan, counted: Plan = plan): void {
		// What is still at work cannot be asked to stop.
		if (untrack(() => this.#work.kind) === 'at-work') this.end();
		[this.#asked, this.#counted] = [plan, counted];
		this.#begin({ kind: 'at-work', on: 'answer', progress: null });
		this.#handed().ask({ kind: 'plan', plan });
	}

	/** Goes on with what somebody has stopped. */
	again(): void {
		if (this.#asked !== null && this.#counted !== null) this.ask(this.#asked, this.#counted);
	}

	askSchedule(): void {
		if (this.#done === null || this.#done.schedule !== undefined) return;
		if (this.#done.plan !== this.#asked) return;
		// Hands that were stopped have forgotten it.
		if (this.#hands === null) this.#handed().ask({ kind: 'answer', plan: this.#done.plan });
		this.#handed().ask({ kind: 'schedule' });
	}

	/** As somebody wished: what is there stays. */
	stop(): void {
		const work = this.#work;
		this.end();
		if (work.kind === 'at-work') this.#work = { ...work, kind: 'stopped' };
	}

	/** Nobody waits for it any more. */
	end(): void {
		this.#hands?.stop();
		this.#hands = null;
		this.#rest();
	}

	#handed(): Hands {
		return (this.#hands ??= handsFor((told) => this.#tell(told)));
	}

	#begin(work: Work): void {
		this.#rest();
		this.#work = work;
		this.#timer = setTimeout(() => (this.#lasts = true), WORTH_SAYING_MS);
	}

	#rest(): void {
		clearTimeout(this.#timer);
		[this.#work, this.#lasts] = [NONE, false];
	}

	#asked: Plan | null = null;
	#counted: Plan | null = null;

	#tell(told: Told): void {
		const plan = this.#asked;
		if (plan === null) return;
		const done = this.#done?.plan === plan ? this.#done : null;
		switch (told.kind) {
			case 'progress':
				if (this.#work.kind === 'at-work') this.#work = { ...this.#work, progress: told.progress };
				break;
			case 'answer':
				// Asked once more for its schedule alone.
				if (this.#work.kind !== 'at-work') break;
				this.#begin({ kind: 'at-work', on: 'better', progress: null });
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
				this.#rest();
				if (done !== null) this.#done = { ...done, better: told.better };
				break;
			case 'schedule':
				if (done !== null) this.#done = { ...done, schedule: told.schedule };
		}
	}
}
