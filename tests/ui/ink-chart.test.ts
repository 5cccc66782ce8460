import { describe, expect, it } from 'vitest';
import { inkAxis } from '#lib/ui/ink-chart';

describe(inkAxis, () => {
	it('begins a linear axis at nothing and ends it at a round mark above the largest value', () => {
		const { place, ticks } = inkAxis({ title: '', scale: 'linear' }, [3, 2024]);
		// 2,024 / 5 = 405: the next round step is 500
		expect(ticks.map(({ label }) => label)).toEqual([
			'0',
			'500',
			'1,000',
			'1,500',
			'2,000',
			'2,500'
		]);
		expect(place(1250)).toBe(0.5);
	});

	it('spans whole decades on a logarithmic one, and puts what is none at its start', () => {
		const { place, ticks } = inkAxis({ title: '', scale: 'logarithmic' }, [0, 5, 5000]);
		expect(place(1)).toBe(0);
		expect(place(100)).toBeCloseTo(0.5);
		expect(place(0)).toBe(0);
		expect(ticks.at(-1)).toEqual({ at: 1, label: '10K' });
	});
});
