import { INITIAL_TEXT } from '#lib/scenario/fields';

/** What the model says of the untouched form: in the prerendered text, and in a chunk of its own. */
export async function load() {
	const { firstAnswer } = await import('#lib/scenario/migration-first-answer');
	return { built: firstAnswer(INITIAL_TEXT) };
}
