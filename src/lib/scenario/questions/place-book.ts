import type { Distance, Place } from '#lib/calc/great-circle';
import { type Parsed, refused } from '#lib/form/issue';

export interface NamedPlace extends Place {
	readonly name: string;
}

export type PlaceRefusal =
	| { readonly kind: 'no-place-typed' }
	| { readonly kind: 'latitude-out-of-range' }
	| { readonly kind: 'longitude-out-of-range' }
	| {
			readonly kind: 'place-unknown';
			readonly typed: string;
			readonly known: number;
			readonly near: string | null;
	  }
	/** Not refused: said of a city that has another name on the list. */
	| { readonly kind: 'place-read'; readonly name: string; readonly country: string }
	/** The book is on its way; whoever loads it gives the scenario a new copy once it is there. */
	| { readonly kind: 'places-not-loaded' }
	/** The book did not come; typing anything, or the same again, asks for it once more. */
	| { readonly kind: 'places-missing' };

/** Names to places, and places to a distance: heavy, so it is loaded where a scenario names places. */
export interface PlaceBook {
	readonly read: (typed: string) => Parsed<NamedPlace, PlaceRefusal>;
	readonly distance: (from: Place, to: Place) => Distance;
	/** Those a map may name to tell where it is, the larger ones first. */
	readonly known: readonly NamedPlace[];
}

let opened: PlaceBook | null = null;

export const openPlaceBook = (book: PlaceBook): void => {
	opened = book;
};

let isMissing = false;

/** Says at the places that their list could not be loaded; whether that is news. */
export function missPlaceBook(): boolean {
	const isNews = !isMissing;
	isMissing = true;
	return isNews;
}

export const placeBook = (): PlaceBook | null => opened;

/** Whether places that a scenario names are about to be read: it is given a new copy then. */
export const awaitsPlaces = ({ dist }: { readonly dist: string }): boolean =>
	dist === 'places' && opened === null && !isMissing;

export function readPlace(typed: string): Parsed<NamedPlace, PlaceRefusal> {
	if (opened !== null) return opened.read(typed);
	return isMissing
		? refused({ kind: 'places-missing' }, typed)
		: refused({ kind: 'places-not-loaded' });
}
