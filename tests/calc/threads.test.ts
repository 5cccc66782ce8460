import { describe, expect, it } from 'vitest';
import { exact } from '#lib/calc/exact';
import { checkThreads } from '#lib/calc/threads';

describe(checkThreads, () => {
	it.each([
		{ cores: 16, logical: 32, expected: { kind: 'threads-not-counted', threadsPerCore: 2 } },
		{ cores: 32, logical: 32, expected: { kind: 'cores-equal-threads' } },
		{ cores: 64, logical: 32, expected: { kind: 'contradiction', cores: 64, threads: 32 } }
	])('$cores cores beside $logical threads', ({ cores, logical, expected }) => {
		expect(checkThreads(exact(cores), exact(logical))).toEqual(expected);
	});
});
