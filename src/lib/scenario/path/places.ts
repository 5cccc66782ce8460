import { PATH_VALUES } from '#lib/facts/path-values';
import { distanceBetween } from '#lib/calc/great-circle';
import { CITIES } from '#lib/facts/cities';
import { OTHER_NAMES } from '#lib/facts/city-names';
import { MORE_CITIES } from '#lib/facts/more-cities';
import { accepted, noted, type Parsed, refused } from '#lib/form/issue';
import type { NamedPlace, PlaceBook, PlaceRefusal } from '#lib/scenario/questions/place-book';

const COORDINATES =
	/^([+-]?\d{1,3}(?:\.\d{1,12})?)°? ?([NS]?)(?: ?[,;] ?| )([+-]?\d{1,3}(?:\.\d{1,12})?)°? ?([EW]?)$/i;
/** 50°6′40″N 8°40′56″E: degrees, minutes and perhaps seconds. */
const MINUTES =
	/^(\d{1,3})° ?(\d{1,2})['′’] ?(?:(\d{1,2}(?:\.\d{1,6})?)(?:["″”]|'') ?)?([NS])(?: ?[,;] ?| ?)(\d{1,3})° ?(\d{1,2})['′’] ?(?:(\d{1,2}(?:\.\d{1,6})?)(?:["″”]|'') ?)?([EW])$/i;

const LONGEST_SHOWN = 40;

interface KnownPlace extends NamedPlace {
	/** Where the list has none, its name says it all. */
	readonly id?: string;
	readonly country: string;
	/** Of the states where a city of the list has a namesake in another. */
	readonly state?: string | undefined;
}

const PLACES_KNOWN: readonly KnownPlace[] = [
	...CITIES,
	...MORE_CITIES.map(([name, country, latitude, longitude, state]) => ({
		name,
		country,
		latitude,
		longitude,
		state
	}))
];

/** Letters that are no other letter with a mark, and how they are written without them. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
	['ß', 'ss'],
	['ø', 'o'],
	['ł', 'l'],
	['æ', 'ae'],
	['đ', 'd'],
	['ı', 'i']
]);

/** "São Paulo" and "sao-paulo" are one city. */
const plainName = (name: string): string =>
	name
		.toLowerCase()
		.replaceAll(/[ßøłæđı]/g, (letter) => SPELLED_OUT.get(letter) ?? letter)
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.normalize('NFC')
		.replaceAll(/[^\p{L}]+/gu, ' ')
		.trim();

/** "Muenchen" for München: what is typed where a keyboard has no umlauts. */
const UMLAUTS: ReadonlyMap<string, string> = new Map([
	['ä', 'ae'],
	['ö', 'oe'],
	['ü', 'ue'],
	['ø', 'oe'],
	['å', 'aa']
]);
const withoutUmlauts = (name: string): string =>
	plainName(name.toLowerCase().replaceAll(/[äöüøå]/g, (letter) => UMLAUTS.get(letter) ?? letter));

/** Every spelling of every place. The first to claim a name keeps it. */
const BY_NAME: ReadonlyMap<string, KnownPlace> = (() => {
	const names = new Map<string, KnownPlace>();
	const claim = (name: string, place: KnownPlace) => {
		for (const spelling of [plainName(name), withoutUmlauts(name)])
			if (!names.has(spelling)) names.set(spelling, place);
	};
	for (const place of PLACES_KNOWN)
		for (const name of [place.name, place.id ?? '']) claim(name, place);
	for (const [name, others] of Object.entries(OTHER_NAMES)) {
		const place = names.get(plainName(name));
		if (place !== undefined) others.split(', ').forEach((other) => claim(other, place));
	}
	names.delete('');
	return names;
})();

/** How people write the country behind a city, beside its code. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
	['uk', 'GB'],
	['england', 'GB'],
	['scotland', 'GB'],
	['wales', 'GB'],
	['usa', 'US'],
	['holland', 'NL']
]);

const countryName = (code: string): string =>
	new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;

/** "London, UK" and "Ashburn, VA", and never "Paris, Texas". */
function withCountry(text: string): KnownPlace | undefined {
	const at = text.lastIndexOf(',');
	if (at < 0) return undefined;
	const place = BY_NAME.get(plainName(text.slice(0, at)));
	const behind = plainName(text.slice(at + 1));
	if (place === undefined) return undefined;
	const { country, state } = place;
	const names = [country, countryName(country), state ?? country].map(plainName);
	return names.includes(behind) || COUNTRIES.get(behind) === country ? place : undefined;
}

/** South and west count down. */
const signed = (degrees: number, side = ''): number => (/[sw]/i.test(side) ? -degrees : degrees);

const inDegrees = (degrees: string, minutes: string, seconds = '0'): number =>
	Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;

/** Both coordinates in degrees; null for a text that is none. */
function readPair(text: string): readonly [latitude: number, longitude: number] | null {
	const [, latitude, north, longitude, east] = COORDINATES.exec(text) ?? [];
	if (latitude !== undefined)
		return [signed(Number(latitude), north), signed(Number(longitude), east)];
	const [, d1, m1 = '', s1, side1, d2 = '', m2 = '', s2, side2] = MINUTES.exec(text) ?? [];
	if (d1 === undefined) return null;
	return [signed(inDegrees(d1, m1, s1), side1), signed(inDegrees(d2, m2, s2), side2)];
}

/** A metre is near enough for a name, which has no exponent and no zero with a sign. */
const shortly = (degrees: number): string => String(Number(degrees.toFixed(5)) + 0);

function readCoordinates(latitude: number, longitude: number): Parsed<NamedPlace, PlaceRefusal> {
	if (Math.abs(latitude) > 90) return refused({ kind: 'latitude-out-of-range' });
	if (Math.abs(longitude) > 180) return refused({ kind: 'longitude-out-of-range' });
	return accepted({ name: `${shortly(latitude)}, ${shortly(longitude)}`, latitude, longitude });
}

/** Letters to put in, leave out, change or swap with the next (Damerau 1964), for short words. */
function slips(one: string, other: string): number {
	let [before, last]: [number[], number[]] = [
		[],
		Array.from({ length: other.length + 1 }, (_, at) => at)
	];
	for (let row = 1; row <= one.length; row += 1) {
		const next = [row];
		for (let at = 1; at <= other.length; at += 1) {
			const same = one[row - 1] === other[at - 1] ? 0 : 1;
			const swapped =
				one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
					? (before[at - 2] ?? Infinity) + 1
					: Infinity;
			next.push(
				Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + same, swapped)
			);
		}
		[before, last] = [last, next];
	}
	return last[other.length] ?? Infinity;
}

/** One slip in a short name and two in a long one, or the whole beginning of a name. */
const LONG_NAME = 9;
const SHORTEST_START = 4;

function nearest(wanted: string): KnownPlace | undefined {
	if (wanted.length < SHORTEST_START) return undefined;
	const allowed = wanted.length >= LONG_NAME ? 2 : 1;
	let best: { readonly place: KnownPlace; readonly far: number } | undefined;
	for (const [name, place] of BY_NAME) {
		if (Math.abs(name.length - wanted.length) > allowed) continue;
		const far = slips(wanted, name);
		if (far <= allowed && far < (best?.far ?? Infinity)) best = { place, far };
	}
	if (best !== undefined) return best.place;
	return [...BY_NAME].find(
		([name]) => name.startsWith(wanted) || wanted.startsWith(`${name} `)
	)?.[1];
}

/** A city of the bundled lists by any of its names, or a pair of coordinates. */
export function parsePlace(typed: string): Parsed<NamedPlace, PlaceRefusal> {
	// No name is longer; a longer text is none, whatever stands behind this.
	const text = typed
		.trim()
		.slice(0, 2 * LONGEST_SHOWN)
		.replaceAll(/\s+/g, ' ');
	const pair = readPair(text);
	if (pair !== null) return readCoordinates(...pair);
	const shown = text.slice(0, LONGEST_SHOWN);
	const wanted = plainName(shown);
	if (wanted === '') return refused({ kind: 'no-place-typed' });
	const found = BY_NAME.get(plainName(text)) ?? withCountry(shown);
	if (found !== undefined) {
		return plainName(found.name) === wanted
			? accepted(found)
			: noted(found, { kind: 'place-read', name: found.name, country: countryName(found.country) });
	}
	const near = nearest(wanted);
	return refused(
		{ kind: 'place-unknown', typed: shown, known: PLACES_KNOWN.length, near: near?.name ?? null },
		...(near === undefined ? [] : [near.name])
	);
}

/** The cities of the bundled lists, coordinates, and the way over the ground between two of them. */
export const PLACES: PlaceBook = {
	read: parsePlace,
	distance: (from, to) => distanceBetween(from, to, { samePlaceWithin: PATH_VALUES['same-place'] }),
	known: PLACES_KNOWN
};
