import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { chunksByNeed } from './src/build/chunks.ts';
import { land } from './src/build/land.ts';
import { licences } from './src/build/licences.ts';
import { atOnceOnly } from './src/build/manifest.ts';

/** Browser tests that take minutes each: outside `npm test`, which nobody would run if it took a quarter of an hour. */
const LONG = ['at-home', 'first-screen', 'hostile', 'shift', 'start'].map(
	(name) => `tests/browser/${name}.test.ts`
);

/** Vitest leaves one free, which on two is half of the machine. */
const CORES = availableParallelism();

export default defineConfig({
	worker: { format: 'es' },
	plugins: [sveltekit(), land(), chunksByNeed(), atOnceOnly(), licences()],
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					maxWorkers: CORES,
					setupFiles: ['tests/readers.ts'],
					include: [
						'tests/{build,calc,facts,form,fuzz,golden,lint,package,scenario,words,views,ui}/**/*.test.ts'
					],
					// Properties try hundreds of scenarios: seconds on a machine that has other work.
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'validation',
					environment: 'node',
					maxWorkers: CORES,
					setupFiles: ['tests/readers.ts'],
					include: ['tests/validation/**/*.test.ts'],
					testTimeout: 60_000
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
