import { betterFor, evacuationOf } from '#lib/scenario/evacuation/evacuation';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { EMPTYING_HEADING, evacuationAnswers } from '#lib/words/evacuation/answers';
import { evacuationWorkings } from '#lib/words/evacuation/workings';
import { inputsOf, waitingSentence } from '#lib/words/inputs';
import type { Handout } from '#lib/ui/handout-shape';
import { boundPicture, movedPicture, rollPicture } from './charts';
import { QUESTIONS } from './groups';

/** What the page gives on paper. */
export function handout(scenario: Scenario): Handout {
	const found = evacuationOf(scenario);
	const inputs = inputsOf(scenario, QUESTIONS);
	const nothing = { inputs, pictures: [], tornados: [], tables: [], workings: [] };
	if (found.kind === 'waiting')
		return {
			...nothing,
			answers: [
				{
					heading: EMPTYING_HEADING,
					phrases: [waitingSentence('The time to empty it', found.fields)]
				}
			]
		};
	const answer = found.value;
	if (answer.kind !== 'emptied' && answer.kind !== 'rolled')
		return { ...nothing, answers: evacuationAnswers(answer, () => null) };
	const pictures = (
		answer.kind === 'rolled'
			? [rollPicture(answer)]
			: answer.placed > 0
				? [movedPicture(answer), boundPicture(answer)]
				: []
	).filter((each) => each !== null);
	return {
		answers: evacuationAnswers(answer, () => betterFor(answer.plan)),
		inputs,
		pictures,
		tornados: [],
		tables: pictures.slice(0, 1).map(({ table }) => table),
		workings: evacuationWorkings(answer, scenario)
	};
}
