import { inForm, sharedScenario } from '../shared';
import { formOf, FORMS, parsed, WHICH } from './options';
import { readScenarios } from './read';
import { handed, printed, type Surroundings } from './surroundings';

/** Prints the answers to each scenario that is named, and gives the lines of what cannot be read. */
export async function answer(
	args: readonly string[],
	around: Surroundings
): Promise<readonly string[]> {
	const { values, positionals: files } = parsed(args, { ...WHICH, ...FORMS });
	const form = formOf(values);
	const { columns, issues } = await readScenarios(around, {
		files,
		links: values.link,
		set: values.set
	});
	const worked = { on: around.now() };
	const text = inForm(
		columns.map((column) => sharedScenario(column, form, worked)),
		form,
		values.working === true ? 'answers-and-working' : 'answers'
	);
	await around.out(
		form === 'csv' || form === 'json' ? handed(around, text) : printed(around, text)
	);
	return issues;
}
