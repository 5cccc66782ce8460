import { evacuationOf } from '#lib/scenario/evacuation/evacuation';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { evacuationAnswers } from '#lib/words/evacuation/answers';
import { evacuationWorkings } from '#lib/words/evacuation/workings';
import { inputsOf } from '#lib/words/inputs';
import type { Handout } from '#lib/ui/handout-shape';
import { boundPicture, movedPicture } from './charts';
import { QUESTIONS } from './groups';

/** What the page gives on paper. */
export function handout(scenario: Scenario): Handout {
	const answers = evacuationAnswers(scenario);
	const inputs = inputsOf(scenario, QUESTIONS);
	const found = evacuationOf(scenario);
	const answer = found.kind === 'ready' ? found.value : null;
	if (answer?.kind !== 'emptied' && answer?.kind !== 'rolled')
		return { answers, inputs, pictures: [], tables: [], workings: [] };
	const pictures =
		answer.kind === 'emptied' && answer.placed > 0
			? [movedPicture(answer), boundPicture(answer)].filter((each) => each !== null)
			: [];
	return {
		answers,
		inputs,
		pictures,
		tables: pictures.slice(0, 1).map(({ table }) => table),
		workings: evacuationWorkings(answer, scenario)
	};
}
