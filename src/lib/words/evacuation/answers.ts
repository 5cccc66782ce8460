import type { Better } from '#lib/calc/evacuation/question';
import type { EvacuationAnswer } from '#lib/scenario/evacuation/answer';
import type { HeadedAnswer } from '#lib/words/share/answers';
import { betterSentence, linkSentence, sureSentence } from './better';
import { firstWords } from './first-answer';
import { guestSentence } from './sentences';
import { SURE } from './workings';

export const EMPTYING_HEADING = 'Emptying a host, a rack or a site';

/** All that is said of one emptying where nobody waits at a screen: on paper, in a report. */
export function evacuationAnswers(
	answer: EvacuationAnswer,
	better: () => Better | null
): readonly HeadedAnswer[] {
	const { headline, figures, remarks, why } = firstWords(answer);
	const told: HeadedAnswer = {
		heading: EMPTYING_HEADING,
		phrases: [
			headline,
			...[
				why,
				answer.kind === 'emptied' ? guestSentence(answer) : '',
				...figures.map(({ name, value, note }) => `${name}: ${value} (${note}).`),
				...remarks
			].filter((each) => each !== '')
		]
	};
	if (answer.kind !== 'emptied' && answer.kind !== 'rolled') return [told];
	const others = answer.kind === 'emptied' && answer.placed > 0 ? better() : null;
	return [
		told,
		...(others === null
			? []
			: [
					{
						heading: 'What would be better',
						phrases: [
							betterSentence(others),
							...[sureSentence(others)].filter((each) => each !== null),
							...(others.link === null ? [] : [linkSentence(others.link, answer.plan)])
						]
					}
				]),
		{ heading: 'How sure this is', phrases: SURE }
	];
}
