import { getContext, setContext } from 'svelte';
import { knowsPhrases, openPhraseReader } from '#lib/form/number-field';
import { changedFrom, INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
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

/** What is more than digits in a number is read by a part of its own, which comes once the page can be typed into. */
export function fetchPhraseReader(scenario: ScenarioState): void {
	$effect(() => {
		if (knowsPhrases()) return;
		void import('#lib/form/number-phrase').then(({ parsePhrase }) => {
			openPhraseReader(parsePhrase);
			// The first texts are digits alone, which were read without it.
			if (changedFrom(INITIAL_TEXT, scenario.text).length > 0) scenario.text = { ...scenario.text };
		});
	});
}
