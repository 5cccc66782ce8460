import type { Part } from '#lib/scenario/part';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';

/** The untouched form with some of it changed: a scenario that nothing is remembered of yet. */
export const typed = (over: Partial<Scenario> = {}): Scenario => ({ ...INITIAL_TEXT, ...over });

/** An answer that has all it needs. */
export function valueOf<T>(part: Part<T>): T {
	if (part.kind === 'waiting') throw new Error(`waits for ${part.fields.join()}`);
	return part.value;
}

/** An answer to the untouched form with some of it changed. */
export const ofTyped =
	<T>(answer: (scenario: Scenario) => Part<T>) =>
	(over: Partial<Scenario> = {}): T =>
		valueOf(answer(typed(over)));
