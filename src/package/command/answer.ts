import { inForm, sharedScenario } from '../shared';
import { askedOf } from './read';
import { passOn, type Surroundings } from './surroundings';

/** Prints the answers to each scenario that is named, and gives the lines of what cannot be read. */
export async function answer(
	args: readonly string[],
	around: Surroundings
): Promise<readonly string[]> {
	const { columns, issues, form, extent } = await askedOf(args, around);
	const worked = { on: around.now() };
	const shared = columns.map((column) => sharedScenario(column, form, worked));
	await passOn(around, form, inForm(shared, form, extent));
	return issues;
}
