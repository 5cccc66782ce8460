import { describe, expect, it } from 'vitest';
import { tornadoScale } from '#lib/ui/tornado-scale';

describe(tornadoScale, () => {
	it('spans all bars with a margin of a twenty-fifth', () => {
		// 100 to 200: from 96 to 204.
		const { kind, place } = tornadoScale(
			[
				{ least: 100, most: 150 },
				{ least: 120, most: 200 }
			],
			120
		);
		expect(kind).toBe('linear');
		expect(place(100)).toBeCloseTo(4 / 108, 9);
		expect(place(200)).toBeCloseTo(104 / 108, 9);
	});

	it('takes logarithms of ends that lie more than fifty times apart', () => {
		const { kind, place } = tornadoScale([{ least: 1, most: 100 }], 10);
		expect(kind).toBe('logarithmic');
		expect(place(10)).toBeCloseTo(0.5, 9);
		expect(tornadoScale([{ least: 2, most: 100 }], 10).kind).toBe('linear');
		expect(tornadoScale([{ least: 0, most: 100 }], 10).kind).toBe('linear');
	});

	it('draws a bar without an end to the edge, beyond every other', () => {
		const { place } = tornadoScale(
			[
				{ least: 100, most: null },
				{ least: 100, most: 200 }
			],
			120
		);
		expect(place(null)).toBe(1);
		// From 96 to 215.
		expect(place(200)).toBeCloseTo(104 / 119, 9);
	});
});
