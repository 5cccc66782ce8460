import type { PlaceRefusal } from '#lib/scenario/questions/place-book';

const EXAMPLE = '48.14, 11.58';

export function placeRefusal(refusal: PlaceRefusal): string {
	switch (refusal.kind) {
		case 'no-place-typed':
			return `Write a city of the list, or coordinates: ${EXAMPLE}.`;
		case 'latitude-out-of-range':
			return `Latitude comes first, from -90 to 90: ${EXAMPLE}.`;
		case 'longitude-out-of-range':
			return `Longitude ends at 180: ${EXAMPLE}.`;
		case 'place-unknown': {
			const near = refusal.near === null ? '' : ` Do you mean ${refusal.near}?`;
			return `“${refusal.typed}” is not among the ${refusal.known} cities of the list.${near} Or write coordinates: ${EXAMPLE}.`;
		}
		case 'place-read':
			return `Read as ${refusal.name}, ${refusal.country}.`;
		case 'places-missing':
			return 'The list of places did not load. Type the distance in kilometres above, or try again:';
		case 'places-not-loaded':
			return 'The list of places is being loaded.';
	}
}
