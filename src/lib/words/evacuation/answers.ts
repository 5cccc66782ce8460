import { betterOf, evacuationOf } from '#lib/scenario/evacuation/evacuation';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { waitingSentence } from '#lib/words/inputs';
import type { HeadedAnswer } from '#lib/words/share/answers';
import { betterSentence, linkSentence } from './better';
import { firstWords } from './first-answer';
import { SURE } from './workings';

const HEADING = 'Emptying a host, a rack or a site';

/** All that is said of one emptying where nobody waits at a screen: on paper, in a report. */
export function evacuationAnswers(scenario: Scenario): readonly HeadedAnswer[] {
	const found = evacuationOf(scenario);
	if (found.kind === 'waiting')
		return [{ heading: HEADING, phrases: [waitingSentence('The time to empty it', found.fields)] }];
	const answer = found.value;
	const { headline, figures, remarks, why } = firstWords(answer);
	const told: HeadedAnswer = {
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
	if (answer.kind !== 'emptied' && answer.kind !== 'rolled') return [told];
	const better = answer.kind === 'emptied' && answer.placed > 0 ? betterOf(scenario) : null;
	const others = better?.kind === 'ready' ? better.value : null;
	return [
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
	];
}
