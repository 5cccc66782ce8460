import { domainOf } from '#lib/scenario/domain/domain';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { inputsOf } from '#lib/words/inputs';
import { chainAnswers } from '#lib/words/share/answers';
import { chainWorkings } from '#lib/words/share/workings';
import { ladderPicture } from '#lib/views/pictures/ladder';
import type { Handout } from '#lib/ui/handout-shape';
import { QUESTIONS } from './groups';

/** What the page gives on paper. */
export function handout(scenario: Scenario): Handout {
	const domain = domainOf(scenario);
	const picture = domain.kind === 'ready' ? ladderPicture(domain.value, 'first') : null;
	return {
		answers: chainAnswers(scenario),
		inputs: inputsOf(scenario, QUESTIONS),
		pictures: picture === null ? [] : [picture],
		tornados: [],
		tables: picture === null ? [] : [picture.table],
		workings: chainWorkings(scenario)
	};
}
