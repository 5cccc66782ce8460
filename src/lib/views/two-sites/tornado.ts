import type { Scenario } from '#lib/scenario/questions/initial-text';
import { ROUND_TRIP_SENSITIVITY } from '#lib/scenario/sensitivity/path';
import { inputsTornado } from '#lib/words/sensitivity/inputs';
import type { Tornado } from '#lib/words/sensitivity/tornado';
import { QUESTIONS } from './groups';

export const roundTripTurns = ROUND_TRIP_SENSITIVITY.turns;

/** What moves the round trip to plan with; null where it waits, or nothing moves it. */
export function roundTripTornado(scenario: Scenario): Tornado | null {
	const found = ROUND_TRIP_SENSITIVITY.of(scenario);
	return found.kind === 'waiting'
		? null
		: inputsTornado(found.value, { scenario, questions: QUESTIONS, answer: 'round-trip' });
}
