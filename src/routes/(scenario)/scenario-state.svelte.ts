import { getContext, setContext } from 'svelte';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { openPlaceBook, placeBook } from '#lib/scenario/questions/place-book';

/** The one scenario that every page shows. A keystroke makes a new one, so that answers can be remembered by it. */
export class ScenarioState {
	text: Scenario = $state.raw(INITIAL_TEXT);
}

const KEY = Symbol('scenario');

export const provideScenario = (): ScenarioState => setContext(KEY, new ScenarioState());
export const useScenario = (): ScenarioState => getContext<ScenarioState>(KEY);

/** The list of places is heavy: it comes once a scenario names some, and the scenario is then read anew. */
export function fetchPlacesWhereNamed(scenario: ScenarioState): void {
	$effect(() => {
		if (scenario.text.dist !== 'places' || placeBook() !== null) return;
		void import('#lib/scenario/path/places').then(({ PLACES }) => {
			openPlaceBook(PLACES);
			scenario.text = { ...scenario.text };
		});
	});
}
