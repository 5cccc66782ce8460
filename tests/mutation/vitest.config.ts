import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { chosen } from './rooms.js';

/** Tables answer in no time, properties try many examples, and the record says everything of hundreds of links. */
function slowness({ moduleId }: TestSpecification): number {
	const text = readFileSync(moduleId, 'utf8');
	if (moduleId.includes('/golden/') || text.includes("/golden/links.json'")) return 2;
	return text.includes("from 'fast-check'") ? 1 : 0;
}

/** The first test that fails ends a mutant's run, so the slow ones are asked last. */
class SlowLast extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const known = new Map(files.map((file) => [file.moduleId, slowness(file)]));
		const at = ({ moduleId }: TestSpecification) => known.get(moduleId) ?? 0;
		return (await super.sort(files)).toSorted((a, b) => at(a) - at(b));
	}
}

/** What tests find in place without importing it (tests/readers.ts). */
const PUT_IN = [
	'src/lib/form/number-phrase.ts',
	'src/lib/form/unit-text.ts',
	'src/lib/calc/address-text.ts'
];

export default defineConfig({
	test: {
		environment: 'node',
		expect: { requireAssertions: true },
		include: [`${chosen().tests}/**/*.test.ts`],
		setupFiles: ['tests/readers.ts', 'tests/mutation/fewer-examples.ts'],
		// Stryker asks only tests that import what it has changed; for these it asks all.
		forceRerunTriggers: PUT_IN.map((file) => resolve(file)),
		sequence: { sequencer: SlowLast },
		// The first run counts what each test reaches. Whatever never ends is ended by Stryker.
		testTimeout: 600_000
	}
});
