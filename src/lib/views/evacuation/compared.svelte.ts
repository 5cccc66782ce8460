import { asksToEmpty } from '#lib/scenario/evacuation/asked';
import { arrive, arrivedOf, plansAwaited } from '#lib/scenario/evacuation/arrived';
import type { Plan } from '#lib/scenario/evacuation/plan';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Questions } from '#lib/scenario/questions/kinds';
import { comparedEmptying } from '#lib/words/compare/emptying-rows';
import { comparedRows, type RowGroup } from '#lib/words/compare/rows';
import { handsFor } from './hands';
import type { Hands } from './own-hands';

/** The emptying of several scenarios, reckoned beside the page one after another. */
export class ComparedEmptyings {
	/** Grows with each answer that arrives. */
	#arrivals = $state(0);
	#hands: Hands | null = null;
	/** What the hands have to do still, in their order. */
	#awaited: readonly Plan[] = [];
	#isBusy = $state(false);

	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** Reckons what is not there yet; what was under way for scenarios that changed meanwhile ends. */
	ask(scenarios: readonly Scenario[]): void {
		const plans = scenarios.some(asksToEmpty) ? plansAwaited(scenarios) : [];
		const [first] = this.#awaited;
		if (first !== undefined && first === plans[0]) {
			this.#awaited = plans;
			return;
		}
		this.stop();
		this.#awaited = plans;
		this.#next();
	}

	stop(): void {
		// What is done with may be asked again; what is under way cannot be told to end.
		if (this.#awaited.length > 0) {
			this.#hands?.stop();
			this.#hands = null;
		}
		this.#awaited = [];
		this.#isBusy = false;
	}

	/** A row an answer, as far as they have arrived; none where no scenario asks for it. */
	rows(scenarios: readonly Scenario[], questions: Questions): readonly RowGroup[] {
		void this.#arrivals;
		return scenarios.some(asksToEmpty)
			? comparedRows([comparedEmptying(scenarios, arrivedOf)], scenarios, questions)
			: [];
	}

	#next(): void {
		const [plan] = this.#awaited;
		this.#isBusy = plan !== undefined;
		if (plan === undefined) return;
		this.#hands ??= handsFor((told) => {
			const [asked, ...rest] = this.#awaited;
			if (told.kind !== 'answer' || asked === undefined) return;
			// Its plan is a copy of the one that was asked for.
			arrive({ ...told.answer, plan: asked });
			this.#awaited = rest;
			this.#arrivals += 1;
			this.#next();
		});
		this.#hands.ask({ kind: 'answer', plan });
	}
}
