import type { EvacuationAnswer } from '#lib/scenario/evacuation/answer';
import type { FirstWords } from '#lib/words/migration/first-answer';
import {
	evacuationFigures,
	evacuationHeadline,
	evacuationRemarks,
	evacuationWhy
} from './sentences';

export type { FirstAnswer } from '#lib/words/migration/first-answer';

/** The first answer of the evacuation page as plain words, so that the page can be built with that of the defaults. */
export const firstWords = (answer: EvacuationAnswer): FirstWords => ({
	kind: 'words',
	headline: evacuationHeadline(answer),
	standing: answer.kind === 'emptied' || answer.kind === 'rolled' ? 'moves' : 'no',
	figures: evacuationFigures(answer),
	remarks: evacuationRemarks(answer),
	why: evacuationWhy(answer)
});
