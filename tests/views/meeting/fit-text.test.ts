import { describe, expect, it } from 'vitest';
import { largestThatFits } from '#lib/views/meeting/fit-text.svelte';

describe(largestThatFits, () => {
	it('takes the largest where all of it fits', () => {
		expect(largestThatFits(40, 16, () => true)).toBe(40);
	});

	it('goes down until it fits, in small steps', () => {
		const size = largestThatFits(40, 16, (each) => each <= 25);
		expect(size).toBeLessThanOrEqual(25);
		expect(size).toBeGreaterThan(24);
	});

	it('never goes below the least, which is scrolled', () => {
		expect(largestThatFits(40, 16, () => false)).toBe(16);
		expect(largestThatFits(12, 16, () => true)).toBe(16);
	});
});
