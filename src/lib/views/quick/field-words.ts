import { hostsRefusal, subnetRefusal } from '#lib/words/domain/refusal';
import { fieldWords } from '#lib/words/issues';
import { placeRefusal } from '#lib/words/path/refusal';
import { QUESTIONS } from './groups';

/** What is wrong with a text, or was made of it: a part of its own, because an answer says itself what it waits for. */
export const wordsIn = fieldWords(QUESTIONS, {
	subnet: subnetRefusal,
	chosts: hostsRefusal,
	shost: hostsRefusal,
	pa: placeRefusal,
	pb: placeRefusal
});
