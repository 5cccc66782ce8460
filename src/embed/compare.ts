import Comparison from './Comparison.svelte';
import { start } from './start';

void start(Comparison, async () => (await import('#lib/scenario/questions/presets')).PRESETS);
