import { EVACUATION_QUESTIONS } from '#lib/scenario/questions/evacuation';
import { changedFrom, INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { isAsked, type Question } from '#lib/scenario/questions/kinds';

/** Whether anything of it was asked for: to move a thousand VMs takes longer than all other answers together. */
export const asksToEmpty = (scenario: Scenario): boolean =>
	changedFrom(INITIAL_TEXT, scenario).some((key) => {
		const question = Object.entries<Question>(EVACUATION_QUESTIONS).find(([own]) => own === key);
		return question !== undefined && isAsked(question[1], scenario);
	});
