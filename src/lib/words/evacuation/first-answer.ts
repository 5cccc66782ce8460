import type { EvacuationAnswer } from '#lib/scenario/evacuation/answer';
import type { AnyKey } from '#lib/scenario/questions/initial-text';
import type { FigureWords } from '#lib/words/migration/sentences';
import type { Phrase } from '#lib/words/phrase';
import {
	evacuationFigures,
	evacuationHeadline,
	evacuationRemarks,
	evacuationWhy
} from './sentences';

/** The first answer of the evacuation page as plain words, so that the page can be built with that of the defaults. */
export type FirstAnswer =
	{ readonly kind: 'waiting'; readonly fields: readonly AnyKey[] } | FirstWords;

export interface FirstWords {
	readonly kind: 'words';
	readonly headline: Phrase;
	readonly figures: readonly FigureWords[];
	/** What is out of the ordinary: guests that are slowed, limits that are passed, what is not counted. */
	readonly remarks: readonly string[];
	readonly why: string;
}

export const firstWords = (answer: EvacuationAnswer): FirstWords => ({
	kind: 'words',
	headline: evacuationHeadline(answer),
	figures: evacuationFigures(answer),
	remarks: evacuationRemarks(answer),
	why: evacuationWhy(answer)
});
