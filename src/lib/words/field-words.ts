import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { hostsRefusal, subnetRefusal } from './domain/refusal';
import { groupsRefusal } from './evacuation/refusal';
import { fieldWords } from './issues';
import { curveRefusal } from './migration/refusal';
import { placeRefusal } from './path/refusal';
import { networkRefusal } from './sites/refusal';

/** What is said at every question there is; a page says it of its own alone. */
export const allFieldWords = fieldWords(ALL_QUESTIONS, {
	subnet: subnetRefusal,
	chosts: hostsRefusal,
	shost: hostsRefusal,
	curve: curveRefusal,
	pa: placeRefusal,
	pb: placeRefusal,
	nets: networkRefusal,
	sizes: groupsRefusal
});
