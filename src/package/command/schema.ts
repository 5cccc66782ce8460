import { schemaText } from '#lib/scenario/questions/file-schema';
import { BadInput } from './bad-input';
import { parsed } from './options';
import { handed, type Surroundings } from './surroundings';

/** Prints what a scenario file may hold. */
export async function schema(
	args: readonly string[],
	around: Surroundings
): Promise<readonly string[]> {
	const { positionals } = parsed(args, {});
	if (positionals.length > 0) throw new BadInput('schema takes no arguments.');
	await around.out(handed(around, schemaText()));
	return [];
}
