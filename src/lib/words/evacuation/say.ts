import { asksToEmpty } from '#lib/scenario/evacuation/asked';
import type { EvacuationAnswer } from '#lib/scenario/evacuation/answer';
import { betterOf, evacuationOf } from '#lib/scenario/evacuation/evacuation';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { fromPart, type Statement, statement, statements } from '#lib/words/statement';
import type { Working } from '#lib/words/working';
import { betterSentence, linkSentence, sureSentence } from './better';
import { firstWords } from './first-answer';
import { guestSentence, movesSentence } from './sentences';
import { evacuationWorkings } from './workings';

function sayAnswer(answer: EvacuationAnswer): readonly Statement[] {
	const { headline, figures, remarks, why } = firstWords(answer);
	return [
		...statement('evacuation', headline),
		...statements(
			'evacuation figures',
			figures.map(({ name, value, note }) => `${name}: ${value} (${note})`)
		),
		...statements('evacuation remarks', remarks),
		...statement('evacuation why', why === '' ? null : why),
		...(answer.kind === 'emptied' && answer.placed > 0
			? [
					...statement('evacuation guests', guestSentence(answer)),
					...statement('evacuation moves', movesSentence(answer))
				]
			: [])
	];
}

/** Every sentence on the emptying of hosts; none where nothing of it was asked for. */
export function sayOfEvacuation(scenario: Scenario): readonly Statement[] {
	if (!asksToEmpty(scenario)) return [];
	const answer = evacuationOf(scenario);
	const better = betterOf(scenario);
	return [
		...fromPart('evacuation', answer, sayAnswer),
		...(answer.kind === 'ready' &&
		answer.value.kind === 'emptied' &&
		better.kind === 'ready' &&
		better.value !== null
			? [
					...statement('evacuation better', betterSentence(better.value)),
					...statement('evacuation sure', sureSentence(better.value)),
					...statement(
						'evacuation link',
						better.value.link === null ? null : linkSentence(better.value.link, answer.value.plan)
					)
				]
			: [])
	];
}

/** Every working behind them. */
export function workOutEvacuation(scenario: Scenario): readonly Working[] {
	if (!asksToEmpty(scenario)) return [];
	const answer = evacuationOf(scenario);
	return answer.kind === 'ready' &&
		(answer.value.kind === 'emptied' || answer.value.kind === 'rolled')
		? evacuationWorkings(answer.value, scenario)
		: [];
}
