import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Questions } from '#lib/scenario/questions/kinds';
import type { RowGroup } from '#lib/words/compare/rows';

/** Who reckons how long emptying takes in the scenarios that are compared, beside the page. */
export interface Emptyings {
	readonly isBusy: boolean;
	/** Reckons what is not there yet. */
	readonly ask: (scenarios: readonly Scenario[]) => void;
	/** As far as the answers are there; none where no scenario asks for it. */
	readonly rows: (scenarios: readonly Scenario[], questions: Questions) => readonly RowGroup[];
	readonly stop: () => void;
}
