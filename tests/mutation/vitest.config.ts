import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { chosen } from './rooms.js';

/** The first test that fails ends a mutant's run, so the slow one is asked last. */
class GoldenLast extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const isGolden = ({ moduleId }: TestSpecification) => Number(moduleId.includes('/golden/'));
		return (await super.sort(files)).toSorted((a, b) => isGolden(a) - isGolden(b));
	}
}

export default defineConfig({
	test: {
		environment: 'node',
		expect: { requireAssertions: true },
		include: [`${chosen().tests}/**/*.test.ts`],
		setupFiles: ['tests/mutation/fewer-examples.ts'],
		sequence: { sequencer: GoldenLast },
		testTimeout: 60_000
	}
});
