import View from '#lib/views/domain/DomainView.svelte';
import { startScenario } from './scenario';

void startScenario(
	{ calculator: 'domain', View },
	async () => (await import('#lib/scenario/questions/presets')).PRESETS
);
