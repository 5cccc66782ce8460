import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Statement } from '#lib/words/statement';
import type { Ingredient, Working } from '#lib/words/working';
import { typed } from '../scenario/scenario-of';

/** What is said of the untouched form with some of it changed, by name. */
export const saidOf =
	(say: (scenario: Scenario) => readonly Statement[]) =>
	(over: Partial<Scenario> = {}): Readonly<Record<string, string>> =>
		Object.fromEntries(say(typed(over)).map(({ name, sentence }) => [name, sentence]));

/** "Label = value [status] (note) {sources}" */
const ingredientText = ({ label, value, status, note, sources }: Ingredient): string =>
	`${label} = ${value} [${status}]${note === undefined ? '' : ` (${note})`} {${sources.length}}`;

export const ingredientsOf = ({ ingredients }: Working): readonly string[] =>
	ingredients.map(ingredientText);

/** A working by its title. */
export const workedOf =
	(workOut: (scenario: Scenario) => readonly Working[]) =>
	(over: Partial<Scenario>, title: string): Working => {
		const workings = workOut(typed(over));
		const found = workings.find((each) => each.title === title);
		if (found === undefined)
			throw new Error(`no “${title}” among ${workings.map((each) => each.title).join('; ')}`);
		return found;
	};
