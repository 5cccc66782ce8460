import { distanceBetween } from '#lib/calc/great-circle';
import { CITIES } from '#lib/facts/cities';
import { SAME_PLACE } from '#lib/facts/dci';
import { accepted, type Parsed, refused } from '#lib/form/issue';
import type { NamedPlace, PlaceBook, PlaceRefusal } from '#lib/scenario/questions/place-book';

const COORDINATES = /^([+-]?\d{1,3}(?:\.\d{1,12})?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d{1,12})?)$/;

const LONGEST_SHOWN = 40;

/** "São Paulo" and "sao-paulo" are one city. */
const plainName = (name: string): string =>
	name
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z]+/g, ' ')
		.trim();

function readCoordinates(latitude: number, longitude: number): Parsed<NamedPlace, PlaceRefusal> {
	if (Math.abs(latitude) > 90) return refused({ kind: 'latitude-out-of-range' });
	if (Math.abs(longitude) > 180) return refused({ kind: 'longitude-out-of-range' });
	return accepted({ name: `${latitude}, ${longitude}`, latitude, longitude });
}

/** A city of the bundled list, or a pair of coordinates. */
export function parsePlace(typed: string): Parsed<NamedPlace, PlaceRefusal> {
	const text = typed.trim();
	const pair = COORDINATES.exec(text);
	if (pair !== null) return readCoordinates(Number(pair[1]), Number(pair[2]));
	const wanted = plainName(text);
	if (wanted === '') return refused({ kind: 'no-place-typed' });
	const found = CITIES.find(({ name, id }) => [plainName(name), plainName(id)].includes(wanted));
	if (found !== undefined) return accepted(found);
	const near = CITIES.find(({ name }) => plainName(name).startsWith(wanted.slice(0, 2)));
	return refused({
		kind: 'place-unknown',
		typed: text.slice(0, LONGEST_SHOWN),
		known: CITIES.length,
		near: near?.name ?? null
	});
}

/** The cities of the bundled list, coordinates, and the way over the ground between two of them. */
export const PLACES: PlaceBook = {
	read: parsePlace,
	distance: (from, to) => distanceBetween(from, to, { samePlaceWithin: SAME_PLACE.value })
};
