import { type Columns, MOST_COLUMNS } from '#lib/scenario/questions/comparison';
import { sharedComparison } from '../compared';
import { inForm } from '../shared';
import { BadInput } from './bad-input';
import { askedOf } from './read';
import { passOn, type Surroundings } from './surroundings';

/** Prints scenarios beside each other, and gives the lines of what cannot be read. */
export async function compare(
	args: readonly string[],
	around: Surroundings
): Promise<readonly string[]> {
	const { columns, issues, form, extent } = await askedOf(args, around);
	if (columns.length < 2)
		throw new BadInput('compare: at least two scenarios must be named, in files or by --link.');
	if (columns.length > MOST_COLUMNS)
		throw new BadInput(
			`compare: ${columns.length} scenarios are named; at most ${MOST_COLUMNS} are compared.`
		);
	const shared = sharedComparison(columns satisfies Columns, { on: around.now() });
	await passOn(around, form, inForm([shared], form, extent));
	return issues;
}
