import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const HYDRATION = 'node_modules/svelte/src/internal/client/dom/hydration.js';
const SAYS = 'export let hydrating = false;';
const SETS = '\thydrating = value;\n';

/** Svelte's own file, of which the minifiers see that nothing is ever woken up. */
export function withoutWaking(): string {
	const text = readFileSync(HYDRATION, 'utf8');
	for (const part of [SAYS, SETS])
		if (!text.includes(part)) throw new Error(`${HYDRATION} reads otherwise than it did`);
	return text.replace(SAYS, 'export const hydrating = false;').replace(SETS, '');
}

/**
 * One file draws anew what was built, in the same moment: nothing of it comes over a network, so that nobody can have begun to
 * type before. All of Svelte that finds its way through what stands there is left out.
 */
export const drawnAnew = (): Plugin => ({
	name: 'drawn-anew',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source === './wake' && importer?.replaceAll('\\', '/').endsWith('/src/embed/start.ts') === true
			? resolve('src/embed/wake-anew.ts')
			: undefined,
	load: (id) => (id.replaceAll('\\', '/').endsWith(HYDRATION) ? withoutWaking() : undefined)
});
