import type { Calculator } from '#lib/embed/contract';
import type { Preset } from '#lib/scenario/questions/presets';
import type { Component } from 'svelte';
import type { Opening } from './opening';
import Scenario, { type ScenarioView } from './Scenario.svelte';
import { start } from './start';

/** Wakes up the view of one scenario. */
export const startScenario = <B>(
	{ calculator, View }: { readonly calculator: Calculator; readonly View: ScenarioView<B> },
	loadPresets: () => Promise<readonly Preset[]>
): Promise<void> =>
	start<B>(
		((anchor: never, opening: Opening<B>) =>
			Scenario(anchor, { ...opening, calculator, View })) as unknown as Component<Opening<B>>,
		loadPresets
	);
