import { defineConfig } from 'vitest/config';
import { chosen } from './rooms.js';

export default defineConfig({
	test: {
		environment: 'node',
		expect: { requireAssertions: true },
		include: [`${chosen().tests}/**/*.test.ts`],
		setupFiles: ['tests/mutation/fewer-examples.ts']
	}
});
