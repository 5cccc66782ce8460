import View from '#lib/views/two-sites/TwoSitesView.svelte';
import { startScenario } from './scenario';

void startScenario(
	{ calculator: 'sites', View },
	async () => (await import('#lib/scenario/questions/sites-presets')).SITES_PRESETS
);
