import { rangeCauses } from '#lib/scenario/migration/causes';
import { migrationOf } from '#lib/scenario/migration/migration';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { TIME_SENSITIVITY } from '#lib/scenario/sensitivity/migration';
import { causesTornado } from '#lib/words/sensitivity/causes';
import { inputsTornado } from '#lib/words/sensitivity/inputs';
import type { Tornado } from '#lib/words/sensitivity/tornado';
import { QUESTIONS } from './groups';

type End = keyof typeof TIME_SENSITIVITY;

export const timeTurns = (end: End) => TIME_SENSITIVITY[end].turns;

/** What moves the time; null where it waits, has no end, or nothing moves it. */
export const timeTornado =
	(end: End) =>
	(scenario: Scenario): Tornado | null => {
		const found = TIME_SENSITIVITY[end].of(scenario);
		return found.kind === 'waiting'
			? null
			: inputsTornado(found.value, { scenario, questions: QUESTIONS, answer: `${end}-time` });
	};

/** What each cause adds to the range; null where fewer than two are told apart. */
export function rangeTornado(scenario: Scenario): Tornado | null {
	const migration = migrationOf(scenario);
	const causes = migration.kind === 'ready' ? rangeCauses(migration.value) : null;
	return causes === null ? null : causesTornado(causes);
}
