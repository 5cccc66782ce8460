import type { Scenario } from '#lib/scenario/questions/initial-text';
import { chain } from '#lib/words/chain';
import { sayOfMigration, workOutMigration } from '#lib/words/migration/say';
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

/** The rate in the strip, blanks plain. */
export const stripRate = (over: Partial<Scenario>) =>
	chain(typed(over))
		.find(({ page }) => page === '/migration')
		?.cells.find(({ short }) => short === 'rate')
		?.value.replaceAll('\u00a0', ' ');

/** The steps of the working with this title, blanks plain. */
export const steps = (over: Partial<Scenario>, of: string) =>
	workOutMigration(typed(over))
		.find(({ title }) => title === of)
		?.steps.map((step) => step.replaceAll('\u00a0', ' '));
