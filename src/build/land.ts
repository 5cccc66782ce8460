import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { quantize } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Plugin } from 'vite';

const NAME = 'virtual:land';
const RESOLVED = `\0${NAME}`;

/** Of the points of the outlines: with the other half no eye tells the coasts apart on a map so small. */
const KEPT = 0.5;
/** Steps of the grid that the points lie on: one kilometre at the equator. */
const STEPS = 4e4;

const require = createRequire(import.meta.url);
const source = require.resolve('world-atlas/land-50m.json');

/** Where the land is, light enough for a page that loads it late. */
export function land(): Plugin {
	return {
		name: 'land',
		resolveId: (id) => (id === NAME ? RESOLVED : undefined),
		load(id) {
			if (id !== RESOLVED) return undefined;
			const weighed = presimplify(JSON.parse(readFileSync(source, 'utf8')));
			const reduced = quantize(simplify(weighed, quantile(weighed, KEPT)), STEPS);
			// As text: engines read JSON quicker than they read code.
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(reduced))});`;
		}
	};
}
