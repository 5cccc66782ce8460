import { resolve } from 'node:path';

/**
 * What is built counts with big.js by the names of decimal.js: a tenth of what a page needs until it answers.
 * @returns {import('vite').Plugin}
 */
export const smallDecimals = () => ({
	name: 'small-decimals',
	apply: 'build',
	enforce: 'pre',
	resolveId: (source) => (source === 'decimal.js' ? resolve('src/lib/calc/big-decimal.ts') : undefined)
});
