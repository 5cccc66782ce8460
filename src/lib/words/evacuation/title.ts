import type { EvacuationAnswer } from '#lib/scenario/evacuation/answer';
import { plainText } from '#lib/words/phrase';
import { partPhrase } from '#lib/words/part-phrase';
import { evacuationHeadline } from './sentences';

/** "A site of 8 hosts is empty in 12 to 20 min" */
export const evacuationTitle = (answer: EvacuationAnswer): string =>
	plainText(partPhrase(evacuationHeadline(answer)).answer).replace(/\.$/, '');
