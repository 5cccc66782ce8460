import { type Columns, MOST_COLUMNS } from '#lib/scenario/questions/comparison';
import { sharedComparison } from '../compared';
import { inForm } from '../shared';
import { BadInput } from './bad-input';
import { formOf, FORMS, parsed, WHICH } from './options';
import { readScenarios } from './read';
import { handed, printed, type Surroundings } from './surroundings';

/** Prints scenarios beside each other, and gives the lines of what cannot be read. */
export async function compare(
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
	if (columns.length < 2)
		throw new BadInput('compare: at least two scenarios must be named, in files or by --link.');
	if (columns.length > MOST_COLUMNS)
		throw new BadInput(
			`compare: ${columns.length} scenarios are named; at most ${MOST_COLUMNS} are compared.`
		);
	const shared = sharedComparison(columns satisfies Columns, { on: around.now() });
	const text = inForm([shared], form, values.working === true ? 'answers-and-working' : 'answers');
	await around.out(
		form === 'csv' || form === 'json' ? handed(around, text) : printed(around, text)
	);
	return issues;
}
