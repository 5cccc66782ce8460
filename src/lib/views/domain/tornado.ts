import { DOMAIN_SENSITIVITY } from '#lib/scenario/sensitivity/domain';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { inputsTornado } from '#lib/words/sensitivity/inputs';
import type { Tornado } from '#lib/words/sensitivity/tornado';
import { QUESTIONS } from './groups';

export const vmsTurns = DOMAIN_SENSITIVITY.turns;

/** What moves the number of VMs; null where it waits, has no end, or nothing moves it. */
export function vmsTornado(scenario: Scenario): Tornado | null {
	const found = DOMAIN_SENSITIVITY.of(scenario);
	return found.kind === 'waiting'
		? null
		: inputsTornado(found.value, { scenario, questions: QUESTIONS, answer: 'vms' });
}
