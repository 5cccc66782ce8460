import { evacuationOf } from '#lib/scenario/evacuation/evacuation';
import type { Column } from '#lib/scenario/questions/comparison';
import { toLink } from '#lib/scenario/questions/link';
import type { Shared } from '#lib/ui/share-shape';
import { emptyingRows } from '#lib/words/compare/emptying-rows';
import { evacuationAnswers } from '#lib/words/evacuation/answers';
import { evacuationTitle } from '#lib/words/evacuation/title';
import { evacuationWorkings } from '#lib/words/evacuation/workings';
import { sharedFigures } from '#lib/words/share/figures';
import { plainTitle, untitled } from '#lib/words/title';
import { type Format, inputsFor, passedOn, type Worked } from './shared';

/** One scenario, as the page on emptying hosts passes it on, in figures too. */
export function sharedEvacuation({ name, text }: Column, format: Format, worked: Worked): Shared {
	const found = evacuationOf(text);
	const answer = found.kind === 'ready' ? found.value : null;
	const title = answer === null ? untitled(plainTitle('/evacuation')) : evacuationTitle(answer);
	return passedOn(
		{
			title: title.replaceAll('\u00a0', ' '),
			names: [name],
			answers: evacuationAnswers(text),
			// Of a roll less is told than of one emptying.
			figures: sharedFigures([text], [emptyingRows(evacuationOf)]).filter(({ cells }) =>
				cells.some((cell) => cell.text !== '')
			),
			inputs: inputsFor(format, text),
			workings:
				answer?.kind === 'emptied' || answer?.kind === 'rolled'
					? evacuationWorkings(answer, text)
					: []
		},
		toLink(text),
		worked
	);
}
