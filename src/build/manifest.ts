import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Plugin } from 'vite';

const NAME = '.vite/manifest.json';

/**
 * Leaves late imports out of the list of chunks that Kit reads. Kit names in a page's head the scripts and styles that
 * the page imports; what it meets on the way of a late import first it takes for late wherever else it is imported, and
 * then the page is painted without those styles and finds those scripts one after the other.
 */
export function atOnceOnly(): Plugin {
	return {
		name: 'at-once-only',
		apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
		writeBundle({ dir }) {
			if (dir === undefined) throw new Error('no folder to read the list of chunks from');
			const path = join(dir, NAME);
			const chunks = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
			const early = Object.fromEntries(
				Object.entries(chunks).map(([name, chunk]) => [name, { ...chunk, dynamicImports: [] }])
			);
			writeFileSync(path, JSON.stringify(early, null, 2));
		}
	};
}
