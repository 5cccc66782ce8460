import { INITIAL_TEXT, type ScenarioText } from '#lib/scenario/questions/all';
import { answerMigration, type MigrationAnswer } from '#lib/scenario/migration/migration';
import { readMigration } from '#lib/scenario/questions/migration-reading';

export const typed = (over: Partial<ScenarioText> = {}): ScenarioText => ({
	...INITIAL_TEXT,
	...over
});

/** The answer to the untouched form with some of it changed. */
export function migrationOf(over: Partial<ScenarioText> = {}): MigrationAnswer {
	const answer = answerMigration(readMigration(typed(over)));
	if (answer.kind === 'waiting') throw new Error(`waits for ${answer.fields.join()}`);
	return answer.value;
}
