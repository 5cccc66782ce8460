import type { Scenario } from '#lib/scenario/questions/initial-text';
import { sayOfMigration } from '#lib/words/migration/say';
import { typed } from '../../scenario/scenario-of';

/** What the page says of a scenario by the name of each statement, blanks plain. */
export function spoken(over: Partial<Scenario>): Readonly<Record<string, string | undefined>> {
	return Object.fromEntries(
		sayOfMigration(typed(over)).map(({ name, sentence }) => [
			name.replace('migration ', ''),
			sentence.replaceAll('\u00a0', ' ')
		])
	);
}
