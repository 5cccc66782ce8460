import type { Source } from './fact';
import { cite } from './sources';

/* What the page of sources says of the cities, apart from their list, which is heavy. */

/**
 * City centres from GeoNames (CC BY 4.0), not data centres: within one metropolitan area type the
 * coordinates, because the two halls may lie further from the centre than from each other.
 */
export const CITIES_SOURCE: Source = cite(
	'geonames',
	'last two columns; their headings are swapped'
);

/** Populated places where data centres stand or traffic ends, from GeoNames by way of an npm package (CC BY 4.0). */
export const MORE_CITIES_SOURCE: Source = cite(
	'geonames-cities-json',
	'lat and lng, by name and country'
);

/** Of both lists together; a test counts them. */
export const CITY_COUNT = 506;
