import { INITIAL_TEXT } from '#lib/scenario/questions/all';

/**
 * What the models say of the untouched form: in the prerendered text without being written down anywhere,
 * and in a chunk of its own, so that the domain's answer does not carry the models.
 */
export async function load() {
	const { quickAnswer } = await import('#lib/words/quick');
	return { built: quickAnswer(INITIAL_TEXT) };
}
