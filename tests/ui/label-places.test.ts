import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, crosses, placeBeside, stackLabels, wrapWords } from '#lib/ui/label-places';

const PLOT: Box = { left: 0, top: 0, right: 400, bottom: 200 };
const SIZE = { width: 60, height: 14 };

const onLine = (box: Box, points: readonly { x: number; y: number }[]): boolean =>
	points.some((point, index) => {
		const before = points[index - 1];
		return before !== undefined && crosses(before, point, box);
	});

describe(crosses, () => {
	const box = { left: 10, top: 10, right: 20, bottom: 20 };
	it.each([
		['through it', { x: 0, y: 0 }, { x: 30, y: 30 }, true],
		['past its corner', { x: 0, y: 15 }, { x: 15, y: 40 }, false],
		['before it', { x: 0, y: 0 }, { x: 9, y: 9 }, false],
		['upright beside it', { x: 25, y: 0 }, { x: 25, y: 30 }, false],
		['flat through it', { x: 0, y: 15 }, { x: 30, y: 15 }, true],
		['within it', { x: 12, y: 12 }, { x: 14, y: 14 }, true]
	] as const)('%s', (_, from, to, expected) => {
		expect(crosses(from, to, box)).toBe(expected);
	});
});

describe(placeBeside, () => {
	it('lies up and to the left of a rising line', () => {
		const line = [
			{ x: 0, y: 200 },
			{ x: 400, y: 0 }
		];
		const box = placeBeside({ x: 200, y: 100 }, SIZE, { within: PLOT, lines: [line], taken: [] });
		expect(box.right).toBeLessThan(200);
		expect(box.bottom).toBeLessThan(100);
	});

	it('keeps off a flat line that it stands on', () => {
		const line = [
			{ x: 0, y: 100 },
			{ x: 400, y: 100 }
		];
		const box = placeBeside({ x: 2, y: 100 }, SIZE, { within: PLOT, lines: [line], taken: [] });
		expect(onLine(box, line)).toBe(false);
		expect(box.left).toBeGreaterThanOrEqual(0);
	});

	it('keeps off what is taken', () => {
		const taken = { left: 100, top: 60, right: 200, bottom: 95 };
		const box = placeBeside({ x: 200, y: 100 }, SIZE, {
			within: PLOT,
			lines: [],
			taken: [taken]
		});
		expect(box.bottom <= taken.top || box.top >= taken.bottom || box.left >= taken.right).toBe(
			true
		);
	});

	it('never leaves the plot, and lies on none of three lines that leave it room', () => {
		const height = fc.integer({ min: 0, max: 200 });
		const line = fc.tuple(height, height).map(([from, to]) => [
			{ x: 0, y: from },
			{ x: 400, y: to }
		]);
		fc.assert(
			fc.property(line, line, line, fc.integer({ min: 0, max: 400 }), (a, b, c, x) => {
				const first = a[0]?.y ?? 0;
				const y = first + (((a[1]?.y ?? 0) - first) * x) / 400;
				const lines = [a, b, c];
				const box = placeBeside({ x, y }, SIZE, { within: PLOT, lines, taken: [] });
				expect(box.left).toBeGreaterThanOrEqual(0);
				expect(box.right).toBeLessThanOrEqual(400);
				expect(box.top).toBeGreaterThanOrEqual(0);
				expect(box.bottom).toBeLessThanOrEqual(200);
				expect(lines.some((points) => onLine(box, points))).toBe(false);
			})
		);
	});
});

describe(stackLabels, () => {
	it('keeps labels apart and within their column, in the order given', () => {
		const labels = [100, 20, 98, 99].map((at) => ({ at, size: 13 }));
		expect(stackLabels(labels, { top: 0, bottom: 106.5 })).toEqual([100, 20, 74, 87]);
	});

	it('gives a label of two lines more room', () => {
		const placed = stackLabels(
			[
				{ at: 5, size: 28 },
				{ at: 5, size: 14 }
			],
			{ top: 0, bottom: 200 }
		);
		expect(placed).toEqual([14, 35]);
	});
});

describe(wrapWords, () => {
	const short = (line: string) => line.length <= 12;
	it('breaks where a line is full, and leaves nothing out', () => {
		expect(wrapWords('10 ms: vMSC and 3 more', short)).toEqual(['10 ms: vMSC', 'and 3 more']);
	});
	it('lets a long word stand alone', () => {
		expect(wrapWords('a Konfigurationsdatei', short)).toEqual(['a', 'Konfigurationsdatei']);
	});
});
