import { describe, expect, it } from 'vitest';
import { chartConfig, type Palette } from '#lib/ui/chart-config';
import type { LineSpec } from '#lib/ui/chart-spec';

const INK = '#000';
const PALETTE: Palette = {
	ink: INK,
	inkSoft: INK,
	surface: INK,
	grid: INK,
	looks: { answer: INK, second: INK, third: INK, fourth: INK, fifth: INK, muted: INK }
};
const LOOKS = ['answer', 'second', 'third', 'fourth', 'fifth', 'muted'] as const;
const SPEC: LineSpec = {
	kind: 'line',
	x: { title: 'Straight line between the sites, km', scale: 'logarithmic' },
	y: { title: 'Round trip, ms', scale: 'logarithmic' },
	series: LOOKS.map((look) => ({ name: `10 ms: ${look}`, look, points: [{ x: 1, y: 1 }] })),
	marks: []
};

const titleOf = (width: number): readonly string[] => {
	const { scales } = chartConfig(SPEC, PALETTE, width).options ?? {};
	return (scales?.['x'] as { title: { text: string[] } }).title.text;
};

describe(chartConfig, () => {
	it('gives no two series the same dash, nor the same shape', () => {
		const { datasets } = chartConfig(SPEC, PALETTE, 700).data;
		expect(new Set(datasets.map(({ borderDash }) => String(borderDash))).size).toBe(LOOKS.length);
		expect(new Set(datasets.map(({ pointStyle }) => pointStyle)).size).toBe(LOOKS.length);
	});

	it('breaks the title of an axis rather than squeeze it', () => {
		expect(titleOf(720)).toEqual(['Straight line between the sites, km (logarithmic)']);
		// 343 px wide, of which 103 are for names and 48 for the other axis: 26 letters.
		expect(titleOf(343).every(({ length }) => length <= 26)).toBe(true);
		expect(titleOf(343).join(' ')).toBe('Straight line between the sites, km (logarithmic)');
	});

	it('leaves the lines at least half of a narrow chart', () => {
		const { layout } = chartConfig(SPEC, PALETTE, 343).options ?? {};
		expect((layout?.padding as { right: number }).right).toBeLessThan(343 / 2);
	});
});
