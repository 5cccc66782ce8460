import { describe, expect, it } from 'vitest';
import { timeTick, timeTicks } from '#lib/ui/time-ticks';

describe('an axis of time', () => {
	it('has the times that people say', () => {
		expect(timeTicks(5, 4000).map(timeTick)).toEqual([
			'10 s',
			'30 s',
			'1 min',
			'3 min',
			'10 min',
			'30 min',
			'1 h'
		]);
	});

	it('goes from parts of a second to days', () => {
		expect([0.03, 1, 10_800, 86_400].map(timeTick)).toEqual(['0.03 s', '1 s', '3 h', '1 d']);
	});
});
