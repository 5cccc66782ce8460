import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITIES } from '#lib/facts/cities';
import { OTHER_NAMES } from '#lib/facts/city-names';
import { CITY_COUNT } from '#lib/facts/city-list';
import { MORE_CITIES } from '#lib/facts/more-cities';
import { parsePlace, PLACES } from '#lib/scenario/path/places';

describe(parsePlace, () => {
	it.each(['São Paulo', 'sao paulo', 'SAO-PAULO', ' São  Paulo '])('reads %s', (typed) => {
		expect(parsePlace(typed)).toMatchObject({ ok: true, value: { id: 'sao-paulo' } });
	});

	it.each(['', 'Atlantis', '91, 0', '0, 181', '1;2;3', '48.14'])('refuses %s', (typed) => {
		expect(parsePlace(typed).ok).toBe(false);
	});

	it.each([
		{ typed: '90, 180', latitude: 90, longitude: 180 },
		{ typed: '-90; -180', latitude: -90, longitude: -180 },
		{ typed: ' +48.14   11.58 ', latitude: 48.14, longitude: 11.58 },
		{ typed: '48.14,11.58', latitude: 48.14, longitude: 11.58 },
		{ typed: '50.1109° N, 8.6821° E', latitude: 50.1109, longitude: 8.6821 },
		{ typed: '33.8688 S, 151.2093 E', latitude: -33.8688, longitude: 151.2093 },
		{ typed: '40.7128°N 74.006°W', latitude: 40.7128, longitude: -74.006 },
		// 6 / 60 + 36 / 3600 = 0.11, and 40 / 60 + 48 / 3600 = 0.68.
		{ typed: '50°6′36″N 8°40′48″E', latitude: 50.11, longitude: 8.68 },
		{ typed: `50° 6' 36" N, 8° 40' 48" W`, latitude: 50.11, longitude: -8.68 },
		{ typed: `34°36'S 58°24'W`, latitude: -34.6, longitude: -58.4 }
	])('takes $typed for coordinates', ({ typed, latitude, longitude }) => {
		expect(parsePlace(typed)).toEqual({
			ok: true,
			value: { name: `${latitude}, ${longitude}`, latitude, longitude }
		});
	});

	it.each([
		{ typed: '  ', refusal: { kind: 'no-place-typed' } },
		{ typed: '90.1, 0', refusal: { kind: 'latitude-out-of-range' } },
		{ typed: '-91, 181', refusal: { kind: 'latitude-out-of-range' } },
		{ typed: '0, -180.5', refusal: { kind: 'longitude-out-of-range' } },
		{ typed: 'x 48.14, 11.58', refusal: { kind: 'place-unknown', typed: 'x 48.14, 11.58' } },
		{ typed: '48.14, 11.58 x', refusal: { kind: 'place-unknown', typed: '48.14, 11.58 x' } },
		{ typed: '48., 11', refusal: { kind: 'no-place-typed' } },
		{
			typed: ' Colonge ',
			refusal: {
				kind: 'place-unknown',
				typed: 'Colonge',
				known: CITIES.length + MORE_CITIES.length,
				near: 'Cologne'
			}
		},
		{ typed: 'Xyzzy', refusal: { kind: 'place-unknown', near: null } },
		{ typed: 'A'.repeat(50), refusal: { kind: 'place-unknown', typed: 'A'.repeat(40) } }
	])('says what is wrong with “$typed”', ({ typed, refusal }) => {
		expect(parsePlace(typed)).toMatchObject({ ok: false, issue: { code: 'refused', refusal } });
	});

	it.each([
		['München', 'Munich'],
		['Muenchen', 'Munich'],
		['Koeln', 'Cologne'],
		['Köln', 'Cologne'],
		['Wien', 'Vienna'],
		['Praha', 'Prague'],
		['NYC', 'New York'],
		['new york city', 'New York'],
		['Roma', 'Rome'],
		['Genève', 'Geneva'],
		['Zürich', 'Zurich'],
		['Zuerich', 'Zurich'],
		['Düsseldorf', 'Düsseldorf'],
		['Duesseldorf', 'Düsseldorf'],
		['Malmö', 'Malmö'],
		['Wrocław', 'Wrocław'],
		['Wroclaw', 'Wrocław'],
		['København', 'Copenhagen'],
		['東京', 'Tokyo'],
		['Москва', 'Moscow'],
		['SF', 'San Francisco'],
		['Frankfurt/Main', 'Frankfurt'],
		['Frankfurt (Main)', 'Frankfurt'],
		['Ashburn', 'Ashburn'],
		['Ashburn, VA', 'Ashburn'],
		['London, UK', 'London'],
		['London, United Kingdom', 'London'],
		['Paris, France', 'Paris']
	])('knows %s as %s', (typed, name) => {
		expect(parsePlace(typed)).toMatchObject({ ok: true, value: { name } });
	});

	it('says which city another name was read as', () => {
		expect(parsePlace('Köln')).toMatchObject({
			note: { note: { kind: 'place-read', name: 'Cologne', country: 'Germany' } }
		});
		expect(parsePlace('sao paulo')).not.toHaveProperty('note');
	});

	it.each([
		['Munchn', 'Munich'],
		['Amsterdm', 'Amsterdam'],
		['Barcellona', 'Barcelona'],
		['Manch', 'Manchester'],
		['Paris, Texas', 'Paris'],
		['Atlantis', null],
		['Xyz', null],
		['Mu', null],
		['constructor', null],
		// one swap away, and no key of an object
		['__proto__', 'Porto'],
		['toString', null]
	])('for %s offers what is near: %s', (typed, near) => {
		const parsed = parsePlace(typed);
		expect(parsed).toMatchObject({ ok: false, issue: { refusal: { near } } });
		expect(parsed.ok || parsed.issue.code !== 'refused' ? [] : (parsed.issue.offers ?? [])).toEqual(
			near === null ? [] : [near]
		);
	});

	it('counts its cities as the page of sources does', () => {
		expect(CITIES.length + MORE_CITIES.length).toBe(CITY_COUNT);
	});

	it('has each place once, and other names of its places only', () => {
		const names = [...CITIES.map(({ name }) => name), ...MORE_CITIES.map(([name]) => name)];
		expect(new Set(names).size).toBe(names.length);
		expect(Object.keys(OTHER_NAMES).filter((name) => !names.includes(name))).toEqual([]);
		for (const [name, , latitude, longitude] of MORE_CITIES) {
			expect([name, Math.abs(latitude) <= 90, Math.abs(longitude) <= 180]).toEqual([
				name,
				true,
				true
			]);
		}
	});

	it.each([' ', '1', 'a', ',', '1 ', '-', '.', 'München ', '\u0301'])(
		'answers 100 kB of "%s" at once',
		(character) => {
			const text = `1${character.repeat(100_000 / character.length)}x`;
			parsePlace('warm');
			const before = performance.now();
			parsePlace(text);
			expect(performance.now() - before).toBeLessThan(50);
		}
	);

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string(), (typed) => {
				expect(() => parsePlace(typed)).not.toThrow();
			})
		);
	});
});

describe('the book of places', () => {
	const munich = { latitude: 48.14, longitude: 11.58 };

	it('takes what is nearer than 100 m for one place', () => {
		// a degree of latitude is 111 km there: 0.0005 are 56 m, 0.001 are 111 m
		expect(PLACES.distance(munich, { ...munich, latitude: 48.1405 }).kind).toBe('same-place');
		expect(PLACES.distance(munich, { ...munich, latitude: 48.141 }).kind).not.toBe('same-place');
	});

	it('reads what it is asked for', () => {
		expect(PLACES.read('cologne')).toMatchObject({ ok: true, value: { name: 'Cologne' } });
	});
});
