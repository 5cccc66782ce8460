import { describe, expect, it } from 'vitest';
import { progressWords } from '#lib/words/evacuation/progress';

describe(progressWords, () => {
	it.each([
		[null, 'Reckoning', null],
		[{ kind: 'emptying', end: 'low', moved: 0, of: 1 }, 'Quick day: 0 of 1 VM', 0],
		[
			{ kind: 'emptying', end: 'likely', moved: 4725, of: 18_900 },
			'Middle case: 4,725 of 18,900 VMs',
			1.25 / 3
		],
		[{ kind: 'rolling', end: 'high', done: 48, of: 64 }, 'Slow day: 48 of 64 hosts', 2.75 / 3],
		// Nothing found a place: that day is done with.
		[{ kind: 'emptying', end: 'low', moved: 0, of: 0 }, 'Quick day: 0 of 0 VMs', 1 / 3],
		[{ kind: 'ways', tried: 10, of: 40 }, '10 of 40 numbers and orders tried', 0.25],
		[{ kind: 'links', tried: 1 }, '1 link tried', null]
	] as const)('tells %j', (progress, text, share) => {
		expect(progressWords(progress)).toEqual({ text, share });
	});
});
