import geodesic from 'geographiclib-geodesic';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITIES } from '#lib/facts/cities';
import { MORE_CITIES } from '#lib/facts/more-cities';
import { distanceOnly } from '../../src/build/geodesic';

const { default: cut } = (await import(
	`data:text/javascript,${encodeURIComponent(distanceOnly())}`
)) as { readonly default: typeof geodesic };

type Point = readonly [latitude: number, longitude: number];

const apart = (library: typeof geodesic, [from, to]: readonly [Point, Point]) =>
	library.Geodesic.WGS84.Inverse(...from, ...to).s12;

const PLACES: readonly Point[] = [
	...CITIES.map(({ latitude, longitude }) => [latitude, longitude] as const),
	...MORE_CITIES.map(([, , latitude, longitude]) => [latitude, longitude] as const)
];

describe('the part of GeographicLib that embeds carry', () => {
	it('knows nothing but distances', () => {
		expect(distanceOnly()).not.toContain('GenDirect =');
		expect(Object.keys(cut.Geodesic.WGS84)).toContain('f');
	});

	it('has the distances of the library between the cities of the list', () => {
		const pairs = PLACES.flatMap((from, place) =>
			PLACES.slice(place).map((to): readonly [Point, Point] => [from, to])
		).filter((_, place) => place % 7 === 0);
		expect(pairs.length).toBeGreaterThan(10_000);
		expect(pairs.map((pair) => apart(cut, pair))).toEqual(
			pairs.map((pair) => apart(geodesic, pair))
		);
	});

	it('and between any two places, also those across the world', () => {
		const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
		fc.assert(
			fc.property(
				degrees(90),
				degrees(180),
				degrees(1),
				degrees(1),
				(latitude, longitude, up, aside) => {
					const from: Point = [latitude, longitude];
					const opposite: Point = [Math.max(-90, Math.min(90, up - latitude)), longitude + 180 + aside];
					for (const to of [opposite, [up * 90, aside * 180] as const])
						expect(apart(cut, [from, to])).toBe(apart(geodesic, [from, to]));
				}
			)
		);
	});
});
