import { getContext, setContext } from 'svelte';
import { INITIAL_TEXT, type ScenarioText } from '#lib/scenario/questions/all';

/** The one scenario that every page shows. */
export class ScenarioState {
	text: ScenarioText = $state({ ...INITIAL_TEXT });
}

const KEY = Symbol('scenario');

export const provideScenario = (): ScenarioState => setContext(KEY, new ScenarioState());
export const useScenario = (): ScenarioState => getContext<ScenarioState>(KEY);
