import { chosen } from './rooms.js';

const { room, goal } = chosen();

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
	testRunner: 'vitest',
	plugins: ['@stryker-mutator/vitest-runner'],
	vitest: { configFile: 'tests/mutation/vitest.config.ts' },
	mutate: [`src/lib/${room}/**/*.ts`],
	// Each mutant meets every test file that imports its file. Coverage by test would be no faster here, since
	// starting a test file costs more than its tests, and would miss what is worked out outside a test: constants
	// of a module (static mutants) and verdicts in the body of a describe.
	coverageAnalysis: 'off',
	concurrency: 1,
	// Svelte's folder holds what tsconfig.json extends.
	ignorePatterns: ['!.svelte-kit', 'build*', 'docs', 'static', 'tests/browser', 'tests/validation'],
	tempDirName: '.stryker-tmp',
	reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
	clearTextReporter: { allowEmojis: false, logTests: false },
	jsonReporter: { fileName: `reports/mutation/${room}.json` },
	htmlReporter: { fileName: `reports/mutation/${room}.html` },
	thresholds: { high: 90, low: goal, break: goal },
	// The warning advises against static mutants; they are wanted here.
	warnings: {
		slow: false,
		unknownOptions: true,
		preprocessorErrors: true,
		unserializableOptions: true
	}
};
