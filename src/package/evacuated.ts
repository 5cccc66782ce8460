import { betterOf, evacuationOf } from '#lib/scenario/evacuation/evacuation';
import type { Column } from '#lib/scenario/questions/comparison';
import { toLink } from '#lib/scenario/questions/link';
import type { Shared } from '#lib/ui/share-shape';
import { emptyingRows } from '#lib/words/compare/emptying-rows';
import { EMPTYING_HEADING, evacuationAnswers } from '#lib/words/evacuation/answers';
import { evacuationTitle } from '#lib/words/evacuation/title';
import { evacuationWorkings } from '#lib/words/evacuation/workings';
import { waitingSentence } from '#lib/words/inputs';
import { sharedFigures } from '#lib/words/share/figures';
import { plainTitle, untitled } from '#lib/words/title';
import { type Format, inputsFor, passedOn, type Worked } from './shared';

/** One scenario, as the page on emptying hosts passes it on, in figures too. */
export function sharedEvacuation({ name, text }: Column, format: Format, worked: Worked): Shared {
	const found = evacuationOf(text);
	const answer = found.kind === 'ready' ? found.value : null;
	const title = answer === null ? untitled(plainTitle('/evacuation')) : evacuationTitle(answer);
	const better = () => {
		const others = betterOf(text);
		return others.kind === 'ready' ? others.value : null;
	};
	return passedOn(
		{
			title: title.replaceAll('\u00a0', ' '),
			names: [name],
			answers:
				found.kind === 'waiting'
					? [
							{
								heading: EMPTYING_HEADING,
								phrases: [waitingSentence('The time to empty it', found.fields)]
							}
						]
					: evacuationAnswers(found.value, better),
			// Of a roll less is told than of one emptying.
			figures: sharedFigures([text], [emptyingRows([text], evacuationOf)]).filter(({ cells }) =>
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
