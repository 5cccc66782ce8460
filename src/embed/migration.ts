import View from '#lib/views/migration/MigrationView.svelte';
import { startScenario } from './scenario';

void startScenario(
	{ calculator: 'migration', View },
	async () => (await import('#lib/scenario/questions/migration-presets')).MIGRATION_PRESETS
);
