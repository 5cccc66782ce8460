import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween } from '#lib/calc/great-circle';
import { metres } from '#lib/calc/units';
import {
	decimalsOf,
	graticulePath,
	type GroundPlace,
	type GroundRing,
	landPath,
	radiiToHold,
	roundLength,
	viewOf
} from '#lib/ui/ground';

const frame = { width: 720, height: 446 };
const ring = (radius: number | null, look: GroundRing['look'] = 'first'): GroundRing => ({
	id: `${radius}`,
	label: '',
	cells: [],
	radius,
	look
});
const distance = (from: GroundPlace, to: GroundPlace): number => {
	const found = distanceBetween(from, to, { samePlaceWithin: metres(0) });
	return found.kind === 'no-place' ? NaN : found.metres;
};
const FRANKFURT = { latitude: 50.11552, longitude: 8.68417 };
const COLOGNE = { latitude: 50.93333, longitude: 6.95 };
const scene = (centre: GroundPlace, other: GroundPlace, rings: readonly GroundRing[] = []) => ({
	centre,
	other,
	apart: distance(centre, other),
	rings,
	degree: 111_200
});

const place = fc.record({
	latitude: fc.double({ min: -80, max: 80, noNaN: true }),
	longitude: fc.double({ min: -180, max: 180, noNaN: true })
});

describe(viewOf, () => {
	it('draws the other site as far from the centre as it is on the ellipsoid', () => {
		fc.assert(
			fc.property(place, place, (centre, other) => {
				fc.pre(distance(centre, other) > 1000 && distance(centre, other) < 19_000_000);
				const view = viewOf(scene(centre, other), frame, 0);
				const { x, y } = view.other;
				const projected = view.project(other);
				expect(Math.hypot(projected.x - x, projected.y - y)).toBeLessThan(0.01);
				const drawn = Math.hypot(x - view.centre.x, y - view.centre.y) / view.scale;
				expect(drawn / distance(centre, other)).toBeCloseTo(1, 6);
			})
		);
	});

	it('keeps both sites and the circles to hold in the frame', () => {
		fc.assert(
			fc.property(place, place, (centre, other) => {
				const rings = [ring(150_000), ring(390_000, 'main'), ring(11_800_000)];
				const seen = scene(centre, other, rings);
				const view = viewOf(seen, frame, 0);
				for (const { x, y } of [view.centre, view.other]) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(frame.width);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(frame.height);
				}
				for (const radius of radiiToHold(seen)) {
					expect(view.centre.x - radius * view.scale).toBeGreaterThanOrEqual(0);
					expect(view.centre.y + radius * view.scale).toBeLessThanOrEqual(frame.height);
				}
			})
		);
	});

	it('finds the place again that it drew', () => {
		const view = viewOf(scene(FRANKFURT, COLOGNE), frame, 0);
		const found = view.placeAt(view.project(COLOGNE));
		expect(found?.latitude).toBeCloseTo(COLOGNE.latitude, 6);
		expect(found?.longitude).toBeCloseTo(COLOGNE.longitude, 6);
		expect(view.distance(FRANKFURT, COLOGNE)).toBeCloseTo(distance(FRANKFURT, COLOGNE), 3);
	});

	it('knows no place beyond the far side of the globe', () => {
		const view = viewOf(scene(FRANKFURT, COLOGNE), frame, -12);
		expect(view.placeAt({ x: 0, y: 0 })).toBeNull();
		expect(view.placeAt(view.centre)).not.toBeNull();
	});

	it('shows half as much with each step closer', () => {
		const [whole, half] = [0, 1].map((zoom) => viewOf(scene(FRANKFURT, COLOGNE), frame, zoom));
		expect((half?.scale ?? 0) / (whole?.scale ?? 1)).toBeCloseTo(2, 9);
	});

	it('shows ground around two sites on one spot', () => {
		const view = viewOf(scene(FRANKFURT, FRANKFURT), frame, 0);
		expect(view.scale).toBeCloseTo((446 - 44) / 10_000, 9);
	});
});

describe(landPath, () => {
	it('draws land where there is some, and none in the middle of an ocean', () => {
		const gulf = { latitude: 0, longitude: -30 };
		const near = { latitude: 0.5, longitude: -30 };
		expect(landPath(viewOf(scene(FRANKFURT, COLOGNE), frame, 0))).toMatch(/^M/);
		expect(landPath(viewOf(scene(gulf, near), frame, 0))).toBe('');
	});

	it('draws some lines of the graticule at every size', () => {
		for (const zoom of [4, 0, -4, -8]) {
			const lines = graticulePath(viewOf(scene(FRANKFURT, COLOGNE), frame, zoom), 111_200);
			expect(lines.split('M').length).toBeGreaterThan(2);
			expect(lines.length).toBeLessThan(40_000);
		}
	});
});

describe(radiiToHold, () => {
	it.each([
		{
			name: 'the next beyond, and the last within',
			apart: 200,
			radii: [100, 400, 900],
			held: [100, 400]
		},
		{ name: 'the next alone where there is none within', apart: 3, radii: [100, 400], held: [100] },
		{ name: 'no next that is too far off', apart: 200, radii: [100, 9000], held: [100] },
		{ name: 'the last within alone beyond all', apart: 2000, radii: [100, 400], held: [400] },
		{ name: 'none where there are none', apart: 2000, radii: [], held: [] }
	])('holds $name', ({ apart, radii, held }) => {
		expect(radiiToHold({ apart, rings: radii.map((radius) => ring(radius)) })).toEqual(held);
	});

	it('holds the main one unless it is far off', () => {
		const rings = [ring(100), ring(400), ring(900, 'main'), ring(null)];
		expect(radiiToHold({ apart: 200, rings })).toEqual([100, 400, 900]);
		expect(radiiToHold({ apart: 110, rings })).toEqual([100, 400]);
	});
});

describe(roundLength, () => {
	it.each([
		[1, 1],
		[4.9, 2],
		[50, 50],
		[99_999, 50_000],
		[0.3, 0.2]
	])('of %d at most is %d', (most, length) => {
		expect(roundLength(most)).toBeCloseTo(length, 12);
	});
});

describe(decimalsOf, () => {
	it('writes what a pixel is worth, and no more', () => {
		const at = (zoom: number) =>
			decimalsOf(viewOf(scene(FRANKFURT, COLOGNE), frame, zoom), 111_200);
		expect([at(-8), at(0), at(3), at(12)]).toEqual([2, 3, 4, 5]);
	});
});
