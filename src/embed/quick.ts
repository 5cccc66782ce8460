import View from '#lib/views/quick/QuickView.svelte';
import { startScenario } from './scenario';

void startScenario(
	{ calculator: 'quick', View },
	async () => (await import('#lib/scenario/questions/presets')).PRESETS
);
