import View from '#lib/views/evacuation/EvacuationView.svelte';
import { startScenario } from './scenario';

void startScenario(
	{ calculator: 'evacuation', View },
	async () => (await import('#lib/scenario/questions/evacuation-presets')).EVACUATION_PRESETS
);
