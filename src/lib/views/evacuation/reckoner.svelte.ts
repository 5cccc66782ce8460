import type { Better } from '#lib/calc/evacuation/question';
import type { Reckoned, Scheduled } from '#lib/scenario/evacuation/answer';
import type { NoPlan } from '#lib/scenario/evacuation/plan';
import type { Told, Typed } from '#lib/scenario/evacuation/reckon';
import { keepTold } from '#lib/scenario/evacuation/told';
import type { Part } from '#lib/scenario/part';
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

/**
 * Plans and reckons beside the page, which goes on taking keys: one that is asked for meanwhile stops the one before.
 * Where a browser runs no worker (a sandboxed frame) the same is done here, after the key was painted.
 */
export class Reckoner {
	#done: Reckoning | Nothing | null = $state.raw(null);
	#hands: Hands | null = null;
	/** Of what the hands have. */
	#rest: 'at-work' | 'done' = 'done';

	/** The last that was told, which may be of what was typed before. */
	get done(): Reckoning | Nothing | null {
		return this.#done;
	}

	ask(typed: Typed): void {
		// What is still at work cannot be asked to stop.
		if (this.#rest === 'at-work') this.stop();
		this.#rest = 'at-work';
		this.#hands ??= handsFor((told) => this.#tell(told));
		this.#asked = typed;
		this.#hands.ask({ kind: 'typed', ...typed });
	}

	askSchedule(): void {
		if (this.#done?.kind === 'reckoning' && this.#done.schedule === undefined)
			this.#hands?.ask({ kind: 'schedule' });
	}

	stop(): void {
		this.#hands?.stop();
		this.#hands = null;
		this.#rest = 'done';
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
			case 'no-plan':
				this.#rest = 'done';
				this.#done = {
					kind: 'nothing',
					asked,
					found: told.found,
					before: told.found.kind === 'waiting' ? this.#before : null
				};
				break;
			case 'answer':
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
				this.#rest = 'done';
				if (done !== null) this.#done = { ...done, better: told.better };
				break;
			case 'schedule':
				if (done !== null) this.#done = { ...done, schedule: told.schedule };
		}
	}
}
