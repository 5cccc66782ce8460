import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** For what counts beside a page and is loaded anew for it: big.js by the names of decimal.js, as embeds have it. */
export const smallDecimals = (): Plugin => ({
	name: 'small-decimals',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source === 'decimal.js' && importer?.includes('/calc/') === true
			? resolve('src/embed/decimal.ts')
			: undefined
});
