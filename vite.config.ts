import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { chunksByNeed } from './src/build/chunks.ts';
import { embeds } from './src/build/embeds.ts';
import { land } from './src/build/land.ts';
import { licences } from './src/build/licences.ts';
import { atOnceOnly } from './src/build/manifest.ts';
import { plainKit } from './src/build/plain-kit.ts';
import { noCustomElements } from './src/build/no-custom-elements.ts';
import { smallDecimals } from './src/build/small-decimals.js';
import { noDeepState, shallowState } from './src/build/shallow-state.ts';
import { shorter } from './src/build/shorter.ts';
import { synchronous } from './src/build/synchronous.ts';

/** Browser tests that take minutes each: outside `npm test`, which nobody would run if it took a quarter of an hour. */
const LONG = ['at-home', 'first-screen', 'hostile', 'shift', 'start'].map(
	(name) => `tests/browser/${name}.test.ts`
);

/** Vitest leaves one free, which on two is half of the machine. */
const CORES = availableParallelism();

/** The code as each test finds it: in Node, read in full. */
const IN_NODE = {
	environment: 'node' as const,
	maxWorkers: CORES,
	setupFiles: ['tests/readers.ts'],
	// Properties try hundreds of scenarios: seconds on a machine that has other work.
	testTimeout: 60_000
};

/** What puts others in the place of modules needs them for itself. */
const APART = 'tests/**/*.apart.test.ts';

const { BASE_PATH = '', SITE_ORIGIN, KIT_DIR = '.svelte-kit' } = process.env;
const PLACE = { base: BASE_PATH, origin: SITE_ORIGIN, folder: KIT_DIR };

export default defineConfig({
	worker: { format: 'es', plugins: () => [smallDecimals(), shorter()] },
	// Kit and the embeds build within the build, which takes as long as it takes.
	build: { rolldownOptions: { checks: { bundlerTimings: false } } },
	plugins: [
		synchronous(),
		shallowState(),
		noDeepState(),
		noCustomElements(),
		plainKit(),
		smallDecimals(),
		sveltekit(),
		land(),
		chunksByNeed(),
		shorter(),
		atOnceOnly(),
		licences(),
		embeds(PLACE)
	],
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					...IN_NODE,
					name: 'unit',
					// Most of the time would go into loading the same modules for each of two hundred files.
					isolate: false,
					include: [
						'tests/{build,calc,embed,facts,form,fuzz,golden,lint,package,scenario,words,views,ui}/**/*.test.ts'
					],
					exclude: [APART]
				}
			},
			{
				extends: true,
				test: { ...IN_NODE, name: 'apart', include: [APART] }
			},
			{
				extends: true,
				test: {
					...IN_NODE,
					name: 'validation',
					// The models are fitted once for all files.
					isolate: false,
					include: ['tests/validation/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: ['tests/browser/**/*.test.ts'],
					exclude: LONG,
					globalSetup: ['tests/browser/setup.ts'],
					maxWorkers: CORES,
					maxConcurrency: 2,
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'long',
					environment: 'node',
					include: LONG,
					globalSetup: ['tests/browser/setup.ts'],
					fileParallelism: false,
					maxConcurrency: 2,
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'bench',
					environment: 'node',
					include: [],
					benchmark: { include: ['tests/bench/**/*.bench.ts'] }
				}
			}
		]
	}
});
