import { hostsRefusal, subnetRefusal } from '#lib/words/domain/refusal';
import { type FieldWords, fieldWords } from '#lib/words/issues';
import { placeRefusal } from '#lib/words/path/refusal';
import { networkRefusal } from '#lib/words/sites/refusal';
import type { BuiltAnswer } from '#lib/words/sites/rule-texts';
import { QUESTIONS } from './groups';

/** What the page of the untouched form is written with. */
export interface Built extends BuiltAnswer {
	readonly words: FieldWords;
}

/** What is wrong with a text, or was made of it: a part of its own, because an answer says itself what it waits for. */
export const wordsIn = fieldWords(QUESTIONS, {
	subnet: subnetRefusal,
	chosts: hostsRefusal,
	shost: hostsRefusal,
	pa: placeRefusal,
	pb: placeRefusal,
	nets: networkRefusal
});
