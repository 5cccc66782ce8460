import { hostsRefusal } from '#lib/words/domain/refusal';
import { groupsRefusal } from '#lib/words/evacuation/refusal';
import { fieldWords } from '#lib/words/issues';
import { curveRefusal } from '#lib/words/migration/refusal';
import { placeRefusal } from '#lib/words/path/refusal';
import { QUESTIONS } from './groups';

/** What is wrong with a text, or was made of it. */
export const wordsIn = fieldWords(QUESTIONS, {
	pa: placeRefusal,
	pb: placeRefusal,
	curve: curveRefusal,
	chosts: hostsRefusal,
	shost: hostsRefusal,
	sizes: groupsRefusal
});
