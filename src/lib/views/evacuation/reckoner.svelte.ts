import type { Better, Progress, Tried } from '#lib/calc/evacuation/question';
import type { Reckoned, Scheduled } from '#lib/scenario/evacuation/answer';
import type { NoPlan } from '#lib/scenario/evacuation/plan';
import type { Told, Typed } from '#lib/scenario/evacuation/reckon';
import { keepTold } from '#lib/scenario/evacuation/told';
import type { Part } from '#lib/scenario/part';
import { untrack } from 'svelte';
import { handsFor } from './hands';
import type { Hands } from './own-hands';

/** What was reckoned so far of what was typed. */
export interface Reckoning {
	readonly kind: 'reckoning';
	readonly asked: Typed;
	readonly answer: Reckoned['answer'];
	/** Undefined while it is on its way; null where there is nothing to try. */
	readonly better: Better | null | undefined;
	/** All VMs, once somebody asked for them. */
	readonly schedule: readonly Scheduled[] | undefined;
}

/** Why there is nothing to reckon. */
interface Nothing {
	readonly kind: 'nothing';
	readonly asked: Typed;
	readonly found: Part<NoPlan>;
	/** What was there before, where that may come back with the next key. */
	readonly before: Reckoning | null;
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
 * Plans and reckons beside the page, which goes on taking keys: one that is asked for meanwhile stops the one before.
 * Where a browser runs no worker (a sandboxed frame) the same is done here, after the key was painted.
 */
export class Reckoner {
	#done: Reckoning | Nothing | null = $state.raw(null);
	#work: Work = $state.raw(NONE);
	/** Whether it has been at work for long enough to speak of it. */
	#lasts = $state(false);
	#hands: Hands | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** The last that was told, which may be of what was typed before. */
	get done(): Reckoning | Nothing | null {
		return this.#done;
	}

	/** As far as it is worth saying. */
	get work(): Work {
		return this.#work.kind === 'at-work' && !this.#lasts ? NONE : this.#work;
	}

	ask(typed: Typed): void {
		// What is still at work cannot be asked to stop.
		if (untrack(() => this.#work.kind) === 'at-work') this.end();
		this.#asked = typed;
		this.#begin({ kind: 'at-work', on: 'answer', progress: null });
		this.#handed().ask({ kind: 'typed', ...typed });
	}

	/** Goes on with what somebody has stopped. */
	again(): void {
		if (this.#asked !== null) this.ask(this.#asked);
	}

	askSchedule(): void {
		const done = this.#done;
		if (done?.kind !== 'reckoning' || done.schedule !== undefined) return;
		if (done.asked !== this.#asked) return;
		// Hands that were stopped have forgotten it.
		if (this.#hands === null) this.#handed().ask({ kind: 'answer', plan: done.answer.plan });
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

	#asked: Typed | null = null;

	get #before(): Reckoning | null {
		return this.#done?.kind === 'nothing' ? this.#done.before : this.#done;
	}

	#tell(told: Told): void {
		const asked = this.#asked;
		if (asked === null) return;
		const done = this.#done?.kind === 'reckoning' && this.#done.asked === asked ? this.#done : null;
		switch (told.kind) {
			case 'progress':
				if (this.#work.kind === 'at-work') this.#work = { ...this.#work, progress: told.progress };
				break;
			case 'no-plan':
				this.#rest();
				this.#done = {
					kind: 'nothing',
					asked,
					found: told.found,
					before: told.found.kind === 'waiting' ? this.#before : null
				};
				break;
			case 'answer':
				// Asked once more for its schedule alone.
				if (this.#work.kind !== 'at-work') break;
				this.#begin({ kind: 'at-work', on: 'better', progress: null });
				this.#done = {
					kind: 'reckoning',
					asked,
					answer: told.answer,
					better: undefined,
					schedule: undefined
				};
				keepTold(told.answer, asked.scenario);
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
