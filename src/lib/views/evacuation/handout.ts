import { betterOf, evacuationOf } from '#lib/scenario/evacuation/evacuation';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { betterSentence, linkSentence } from '#lib/words/evacuation/better';
import { firstWords } from '#lib/words/evacuation/first-answer';
import { evacuationWorkings, SURE } from '#lib/words/evacuation/workings';
import { inputsOf, waitingSentence } from '#lib/words/inputs';
import type { Handout } from '#lib/ui/handout-shape';
import { boundPicture, movedPicture } from './charts';
import { QUESTIONS } from './groups';

const HEADING = 'Emptying a host, a rack or a site';

/** What the page gives on paper. */
export function handout(scenario: Scenario): Handout {
	const found = evacuationOf(scenario);
	const inputs = inputsOf(scenario, QUESTIONS);
	const nothing = { inputs, pictures: [], tables: [], workings: [] };
	if (found.kind === 'waiting')
		return {
			...nothing,
			answers: [
				{ heading: HEADING, phrases: [waitingSentence('The time to empty it', found.fields)] }
			]
		};
	const answer = found.value;
	const { headline, figures, remarks, why } = firstWords(answer);
	const told = {
		heading: HEADING,
		phrases: [
			headline,
			...[
				why,
				...figures.map(({ name, value, note }) => `${name}: ${value} (${note}).`),
				...remarks
			].filter((each) => each !== '')
		]
	};
	if (answer.kind !== 'emptied' && answer.kind !== 'rolled') return { ...nothing, answers: [told] };
	const better = betterOf(scenario);
	const others = better.kind === 'ready' ? better.value : null;
	const pictures =
		answer.kind === 'emptied' && answer.placed > 0
			? [movedPicture(answer), boundPicture(answer)].filter((each) => each !== null)
			: [];
	return {
		answers: [
			told,
			...(others === null
				? []
				: [
						{
							heading: 'What would be better',
							phrases: [
								betterSentence(others),
								...(others.link === null ? [] : [linkSentence(others.link, answer.plan)])
							]
						}
					]),
			{ heading: 'How sure this is', phrases: SURE }
		],
		inputs,
		pictures,
		tables: pictures.slice(0, 1).map(({ table }) => table),
		workings: evacuationWorkings(answer, scenario)
	};
}
