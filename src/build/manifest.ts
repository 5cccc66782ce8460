import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Plugin } from 'vite';

const NAME = '.vite/manifest.json';

/** What a script that runs beside a page loads late: of what it is built of, the list of chunks names only the script. */
const WORKER_PARTS = /\/workers\/chunks\/[^/]+\.js$/;
const WORKER = /\/workers\/[^/]+\.js$/;

/**
 * Leaves late imports out of the list of chunks that Kit reads. Kit names in a page's head the scripts and styles that
 * the page imports; what it meets on the way of a late import first it takes for late wherever else it is imported, and
 * then the page is painted without those styles and finds those scripts one after the other. And it adds what workers load.
 */
export function atOnceOnly(): Plugin {
	return {
		name: 'at-once-only',
		apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
		writeBundle({ dir }, bundle) {
			if (dir === undefined) throw new Error('no folder to read the list of chunks from');
			const path = join(dir, NAME);
			const chunks = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
			const parts = Object.keys(bundle).filter((file) => WORKER_PARTS.test(file));
			// The service worker keeps what stands here.
			const withParts = (assets: readonly string[]) =>
				assets.some((file) => WORKER.test(file)) ? [...assets, ...parts] : assets;
			const early = Object.fromEntries(
				Object.entries(chunks).map(([name, chunk]) => [
					name,
					{
						...chunk,
						dynamicImports: [],
						...(chunk.assets === undefined ? {} : { assets: withParts(chunk.assets) })
					}
				])
			);
			writeFileSync(path, JSON.stringify(early, null, 2));
		}
	};
}
