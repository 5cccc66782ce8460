import { getContext, setContext } from 'svelte';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';

/** The one scenario that every page shows. A keystroke makes a new one, so that answers can be remembered by it. */
export class ScenarioState {
	text: Scenario = $state.raw(INITIAL_TEXT);
}

const KEY = Symbol('scenario');

export const provideScenario = (): ScenarioState => setContext(KEY, new ScenarioState());
export const useScenario = (): ScenarioState => getContext<ScenarioState>(KEY);
