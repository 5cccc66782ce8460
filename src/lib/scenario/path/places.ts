import { distanceBetween, type Place } from '#lib/calc/great-circle';
import { kilometres, type Metres, miles } from '#lib/calc/units';
import { CITIES } from '#lib/facts/cities';
import { SAME_PLACE } from '#lib/facts/dci';
import { accepted, type Parsed, rejected } from '#lib/form/issue';
import { ready, waiting, withValues } from '#lib/scenario/questions/reading';
import type {
	SitesPart as Part,
	SitesReading as Reading
} from '#lib/scenario/questions/sites-reading';

export interface NamedPlace extends Place {
	readonly name: string;
}

const COORDINATES = /^([+-]?\d{1,3}(?:\.\d{1,12})?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d{1,12})?)$/;

/** "São Paulo" and "sao-paulo" are one city. */
const plainName = (name: string): string =>
	name
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z]+/g, ' ')
		.trim();

const refused = (sentence: string): Parsed<never> => rejected({ code: 'refused', sentence });

function readCoordinates(latitude: number, longitude: number): Parsed<NamedPlace> {
	if (Math.abs(latitude) > 90)
		return refused('Latitude comes first, from -90 to 90: 48.14, 11.58.');
	if (Math.abs(longitude) > 180) return refused('Longitude ends at 180: 48.14, 11.58.');
	return accepted({ name: `${latitude}, ${longitude}`, latitude, longitude });
}

/** A city of the bundled list, or a pair of coordinates. */
export function parsePlace(typed: string): Parsed<NamedPlace> {
	const text = typed.trim();
	const pair = COORDINATES.exec(text);
	if (pair !== null) return readCoordinates(Number(pair[1]), Number(pair[2]));
	const wanted = plainName(text);
	if (wanted === '') return refused('Write a city of the list, or coordinates: 48.14, 11.58.');
	const found = CITIES.find(({ name, id }) => [plainName(name), plainName(id)].includes(wanted));
	if (found !== undefined) return accepted(found);
	const near = CITIES.filter(({ name }) => plainName(name).startsWith(wanted.slice(0, 2)));
	const hint = near.length === 0 ? '' : ` Do you mean ${near.map(({ name }) => name)[0]}?`;
	return refused(
		`“${text.slice(0, 40)}” is not among the ${CITIES.length} cities of the list.${hint} Or write coordinates: 48.14, 11.58.`
	);
}

export type StraightLine =
	| { readonly kind: 'typed'; readonly metres: Metres }
	| {
			readonly kind: 'places';
			readonly metres: Metres;
			readonly from: string;
			readonly to: string;
			readonly same: 'same-place' | 'apart';
	  };

function betweenPlaces(a: NamedPlace, b: NamedPlace): Part<StraightLine> {
	const found = distanceBetween(a, b, { samePlaceWithin: SAME_PLACE.value });
	if (found.kind === 'no-place') return waiting(found.place === 'from' ? 'pa' : 'pb');
	const same = found.kind === 'same-place' ? 'same-place' : 'apart';
	return ready({ kind: 'places', metres: found.metres, from: a.name, to: b.name, same });
}

/** The straight line between the sites, typed or measured on the map. */
export const readStraightLine = (reading: Reading): Part<StraightLine> =>
	withValues(reading, ['dist'], ({ dist }) => {
		if (dist !== 'places')
			return withValues(reading, ['km'], ({ km }) => {
				const length = Number(km);
				return ready({ kind: 'typed', metres: dist === 'mi' ? miles(length) : kilometres(length) });
			});
		return withValues(reading, ['pa', 'pb'], ({ pa, pb }) => {
			const [a, b] = [parsePlace(pa), parsePlace(pb)];
			if (!a.ok) return b.ok ? waiting('pa') : waiting('pa', 'pb');
			return b.ok ? betweenPlaces(a.value, b.value) : waiting('pb');
		});
	});
