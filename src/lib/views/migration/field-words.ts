import { fieldWords } from '#lib/words/issues';
import { curveRefusal } from '#lib/words/migration/refusal';
import { placeRefusal } from '#lib/words/path/refusal';
import { QUESTIONS } from './groups';

/** What is wrong with a text, or was made of it: a part of its own, because an answer says itself what it waits for. */
export const wordsIn = fieldWords(QUESTIONS, {
	pa: placeRefusal,
	pb: placeRefusal,
	curve: curveRefusal
});
