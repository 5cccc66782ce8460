import { getContext, setContext } from 'svelte';
import { knowsPhrases, missPhraseReader } from '#lib/form/number-field';
import { changedFrom, INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { loadAfterPaint } from '#lib/ui/after-paint';
import { missPlaceBook, openPlaceBook, placeBook } from '#lib/scenario/questions/place-book';

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
		import('#lib/scenario/path/places').then(
			({ PLACES }) => {
				openPlaceBook(PLACES);
				scenario.text = { ...scenario.text };
			},
			() => {
				if (missPlaceBook()) scenario.text = { ...scenario.text };
			}
		);
	});
}

/**
 * What is more than digits is read by a part of its own, which comes once the page can be typed into. Where it does not
 * come, every letter typed asks for it again.
 */
export function fetchReaders(scenario: ScenarioState): void {
	const readAnew = () => {
		// The first texts are digits alone, which were read without it.
		if (changedFrom(INITIAL_TEXT, scenario.text).length > 0) scenario.text = { ...scenario.text };
	};
	$effect(() => {
		// Named here so that what is typed runs this again.
		if (scenario.text === null || knowsPhrases()) return;
		return loadAfterPaint(() => {
			import('#lib/scenario/questions/readers').then(
				({ openReaders }) => {
					if (knowsPhrases()) return;
					openReaders();
					readAnew();
				},
				() => {
					if (missPhraseReader()) readAnew();
				}
			);
		});
	});
}
