import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { smallDecimals } from '../src/build/small-decimals.js';

/**
 * One file of the sources under `entry` and all that it needs, as in the built site, and what it exports.
 * @param {string} entry @param {string} folder
 */
export async function bundled(entry, folder) {
	await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [smallDecimals()],
		ssr: { noExternal: true },
		resolve: { alias: [{ find: /^#lib\//, replacement: `${process.cwd()}/src/lib/` }] },
		build: {
			ssr: entry,
			outDir: folder,
			emptyOutDir: true,
			minify: false,
			target: 'node20',
			rollupOptions: { output: { entryFileNames: 'bundle.mjs' } }
		}
	});
	return import(pathToFileURL(`${folder}/bundle.mjs`).href);
}
