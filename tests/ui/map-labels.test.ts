import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type Box,
	insideFrame,
	type MapLabel,
	placeLabels,
	spotsAround,
	spotsOnRing
} from '#lib/ui/map-labels';

const frame = { width: 343, height: 343 };
const size = { width: 80, height: 18 };
/** What a sum of doubles may be off, far below what a screen can show: one label touches another by 4e-15 at 0, 0. */
const ROUNDING = 1e-9;
const follows = (end: number, start: number) => end <= start + ROUNDING;
const apart = (a: Box, b: Box) =>
	follows(a.x + a.width, b.x) ||
	follows(b.x + b.width, a.x) ||
	follows(a.y + a.height, b.y) ||
	follows(b.y + b.height, a.y);
const isWhole = ({ x, y, width, height }: Box) =>
	x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height;
const spot = fc.record({
	x: fc.double({ min: 0, max: 343, noNaN: true }),
	y: fc.double({ min: 0, max: 343, noNaN: true })
});

describe(placeLabels, () => {
	it('lets no label lie on another or be cut', () => {
		fc.assert(
			fc.property(fc.array(spot, { maxLength: 14 }), spot, (centres, marker) => {
				const labels = centres.map((centre, index): MapLabel => ({
					id: `${index}`,
					...size,
					spots: spotsAround(centre, size, { gap: 8, side: 'right' }),
					stands: 'where-free'
				}));
				const taken = [{ ...marker, width: 28, height: 28 }];
				const boxes = [...placeLabels(labels, { frame, taken }).values()];
				for (const box of boxes) {
					expect(isWhole(box)).toBe(true);
					for (const other of [...taken, ...boxes])
						if (other !== box) expect(apart(box, other)).toBe(true);
				}
			})
		);
	});

	it('keeps both ends named wherever they stand, wholly in the frame', () => {
		fc.assert(
			fc.property(spot, spot, (a, b) => {
				const labels = [a, b].map((centre, index): MapLabel => ({
					id: `${index}`,
					...size,
					spots: spotsAround(centre, size, { gap: 20, side: index === 0 ? 'left' : 'right' }),
					stands: 'always'
				}));
				const placed = placeLabels(labels, { frame, taken: [] });
				const [first, second] = [placed.get('0'), placed.get('1')];
				if (first === undefined || second === undefined) throw new Error('an end has no name');
				expect([isWhole(first), isWhole(second), apart(first, second)]).toEqual([true, true, true]);
			}),
			{
				examples: [
					[
						{ x: 0, y: 11.000000000000004 },
						{ x: 0, y: 0 }
					],
					// All eight spots of the second are cut by the corner or lie on the first.
					[
						{ x: 0, y: 323.7 },
						{ x: 30, y: 341.7 }
					]
				]
			}
		);
	});

	it('leaves out what has no room, and keeps what comes first', () => {
		const label = (id: string): MapLabel => ({
			id,
			...size,
			spots: [{ x: 10, y: 10 }],
			stands: 'where-free'
		});
		expect([...placeLabels([label('one'), label('two')], { frame, taken: [] }).keys()]).toEqual([
			'one'
		]);
	});
});

describe(insideFrame, () => {
	it('moves a box no farther than it must', () => {
		expect(insideFrame({ x: -5, y: 340, ...size }, frame)).toEqual({ x: 0, y: 325, ...size });
		expect(insideFrame({ x: 20, y: 30, ...size }, frame)).toEqual({ x: 20, y: 30, ...size });
	});
});

describe(spotsOnRing, () => {
	it('centres a label on its circle', () => {
		for (const { x, y } of spotsOnRing({ x: 100, y: 100 }, 60, size))
			expect(Math.hypot(x + 40 - 100, y + 9 - 100)).toBeCloseTo(60, 9);
	});
});
