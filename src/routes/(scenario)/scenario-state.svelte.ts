import { getContext, setContext } from 'svelte';
import { knowsPhrases } from '#lib/form/number-field';
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

/** What is more than digits is read by a part of its own, which comes once the page can be typed into. */
export function fetchReaders(scenario: ScenarioState): void {
	$effect(() => {
		if (knowsPhrases()) return;
		void import('#lib/scenario/questions/readers').then(({ openReaders }) => {
			openReaders();
			// Whoever typed digits alone is answered already.
			if (
				scenario.text.subnet !== INITIAL_TEXT.subnet ||
				Object.values(scenario.text).some((text) => /\d\D*[^\d.]|[^\x20-\x7e]/.test(text))
			)
				scenario.text = { ...scenario.text };
		});
	});
}
