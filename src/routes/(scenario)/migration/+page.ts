import { INITIAL_TEXT } from '#lib/scenario/questions/all';

/** What the model says of the untouched form: in the prerendered text, and in a chunk of its own. */
export async function load() {
	const { firstAnswer } = await import('#lib/words/migration/first-answer');
	return { built: firstAnswer(INITIAL_TEXT) };
}
