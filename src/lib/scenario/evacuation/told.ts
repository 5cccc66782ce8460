import { changedFrom, type Scenario } from '#lib/scenario/questions/initial-text';
import type { Reckoned } from './answer';
import { EVACUATION_ASKS } from './asking';

/** The last answer of the page, and what it answers. A scenario is never changed in place. */
let last: { readonly scenario: Scenario; readonly answer: Reckoned['answer'] } | null = null;

/** Keeps what was reckoned beside the page, so that nobody reckons it again: paper, “Share” and the meeting ask for what is on the screen. */
export const keepTold = (answer: Reckoned['answer'], scenario: Scenario): void => {
	last = { scenario, answer };
};

/** What was told of this scenario, or of one that differs only in what is not asked for it; null where that is another. */
export const toldOf = (scenario: Scenario): Reckoned['answer'] | null =>
	last !== null && changedFrom(last.scenario, scenario).every((key) => !(key in EVACUATION_ASKS))
		? last.answer
		: null;
