import { askedSample } from './draw.js';
import { chosen } from './rooms.js';

const { room, goal } = chosen();
const isSample = askedSample() !== undefined;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
	testRunner: 'strict-vitest',
	plugins: ['./tests/mutation/runner.js', './tests/mutation/sampler.js'],
	checkers: isSample ? ['drawn'] : [],
	vitest: { configFile: 'tests/mutation/vitest.config.ts' },
	mutate: [`src/lib/${room}/**/*.ts`],
	// A mutant meets the tests that reach it. One reached outside a test (a constant of a module, a verdict in the
	// body of a describe) meets every test that imports its file: the rooms are small enough not to ignore those.
	coverageAnalysis: 'perTest',
	ignoreStatic: false,
	concurrency: 1,
	// The first run counts what every test reaches, links and properties too: minutes where the machine has other work.
	dryRunTimeoutMinutes: 30,
	// Svelte's folder holds what tsconfig.json extends.
	ignorePatterns: [
		'!.svelte-kit',
		'build*',
		'docs',
		'reports',
		'static',
		'tests/browser',
		'tests/validation'
	],
	tempDirName: '.stryker-tmp',
	reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
	clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
	jsonReporter: { fileName: `reports/mutation/${room}.json` },
	incrementalFile: `reports/mutation/${room}-incremental.json`,
	htmlReporter: { fileName: `reports/mutation/${room}.html` },
	thresholds: { high: 90, low: goal, break: isSample ? null : goal },
	// It advises to ignore what is reached outside a test.
	warnings: {
		slow: false,
		unknownOptions: true,
		preprocessorErrors: true,
		unserializableOptions: true
	}
};
