import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { distanceBetween, type Place } from '#lib/calc/great-circle';
import { metres } from '#lib/calc/units';
import { CITIES } from '#lib/facts/cities';
import { SAME_PLACE } from '#lib/facts/path-devices';

const rule = { samePlaceWithin: SAME_PLACE.value };
const at = (latitude: number, longitude: number): Place => ({ latitude, longitude });
const km = (from: Place, to: Place) => lengthOf(from, to) / 1e3;
function lengthOf(from: Place, to: Place): number {
	const found = distanceBetween(from, to, rule);
	return found.kind === 'no-place' ? NaN : found.metres;
}
const city = (id: (typeof CITIES)[number]['id']) => {
	const found = CITIES.find((candidate) => candidate.id === id);
	if (found === undefined) throw new Error(id);
	return found;
};

describe(distanceBetween, () => {
	// Quarter and half meridian of WGS84: 10,001.966 and 20,003.931 km.
	it('knows the quarter meridian', () => {
		expect(km(at(0, 0), at(90, 0))).toBeCloseTo(10_001.966, 3);
	});
	it.each([
		{ name: 'on the equator', from: at(0, 0), to: at(0, 180) },
		{ name: 'pole to pole', from: at(90, 0), to: at(-90, 120) },
		{ name: 'at 40 degrees', from: at(40, -4), to: at(-40, 176) }
	])('converges for antipodes $name', ({ from, to }) => {
		expect(km(from, to)).toBeCloseTo(20_003.931, 3);
	});
	it('converges for places nearly opposite each other', () => {
		expect(km(at(0, 0), at(0.5, 179.7))).toBeCloseTo(19_944.127, 3);
	});
	it('crosses the date line the short way', () => {
		expect(km(at(0, 179.5), at(0, -179.5))).toBeCloseTo(111.319, 3);
	});
	it('calls the same place twice a campus', () => {
		expect(distanceBetween(at(50, 8), at(50, 8), rule)).toEqual({ kind: 'same-place', metres: 0 });
		expect(distanceBetween(at(50, 8), at(50, 368), rule).kind).toBe('same-place');
	});
	it.each([
		{ metresApart: 100, kind: 'same-place' },
		{ metresApart: 101, kind: 'distance' }
	])('at $metresApart m is a $kind', ({ metresApart, kind }) => {
		const degrees = metresApart / 111_319.490_79;
		const found = distanceBetween(at(0, 0), at(0, degrees), { samePlaceWithin: metres(100.01) });
		expect(found.kind).toBe(kind);
	});
	it('is still a campus at exactly the length that makes one', () => {
		const [here, there] = [at(50, 8), at(50.0005, 8)];
		const apart = lengthOf(here, there);
		expect(distanceBetween(here, there, { samePlaceWithin: metres(apart) }).kind).toBe(
			'same-place'
		);
		expect(distanceBetween(here, there, { samePlaceWithin: metres(apart - 1e-6) }).kind).toBe(
			'distance'
		);
	});
	it.each([
		{ from: at(91, 0), to: at(0, 0), place: 'from' },
		{ from: at(0, 0), to: at(-90.1, 0), place: 'to' },
		{ from: at(0, Infinity), to: at(0, 0), place: 'from' },
		{ from: at(0, 0), to: at(NaN, 0), place: 'to' }
	])('refuses what is no place: $place of $from, $to', ({ from, to, place }) => {
		expect(distanceBetween(from, to, rule)).toEqual({ kind: 'no-place', place });
	});
	test('is the same both ways, never negative and never beyond half the meridian', () => {
		const latitude = fc.double({ min: -90, max: 90, noNaN: true });
		const longitude = fc.double({ min: -180, max: 180, noNaN: true });
		const place = fc.record({ latitude, longitude });
		fc.assert(
			fc.property(place, place, (a, b) => {
				const there = lengthOf(a, b);
				expect(there).toBeGreaterThanOrEqual(0);
				expect(there).toBeLessThanOrEqual(20_003_931.5);
				expect(lengthOf(b, a)).toBeCloseTo(there, 5);
			})
		);
	});
});

describe('the bundled cities', () => {
	it.each([
		// Round figures: a swapped or mistyped coordinate would be hundreds of kilometres off.
		{ from: 'frankfurt', to: 'amsterdam', about: 364 },
		{ from: 'london', to: 'paris', about: 344 },
		{ from: 'london', to: 'new-york', about: 5585 }
	] as const)('puts $from and $to about $about km apart', ({ from, to, about }) => {
		expect(Math.abs(km(city(from), city(to)) - about)).toBeLessThan(about * 0.005 + 1);
	});
	test('name every city once, on the globe, sorted by name', () => {
		const ids = CITIES.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual([...ids].sort());
		for (const { latitude, longitude } of CITIES) {
			expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
			expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
		}
	});
});
