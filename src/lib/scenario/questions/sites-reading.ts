import { accepted, type Parsed } from '#lib/form/issue';
import type { Key, ScenarioText } from './all';
import {
	type FieldValue,
	parseByField,
	type Part,
	type Reading,
	readScenario,
	type ValueOf
} from './reading';
import { type AskedKey, SITES_ASKED } from './sites-asked';
import { SITES_FIELDS, type SitesKey } from './sites';
import { typedIngredient, type Ingredient } from '#lib/words/working';

export type SitesReading = Reading & {
	readonly [K in SitesKey]: Parsed<FieldValue<(typeof SITES_FIELDS)[K]>>;
};

export type SitesValue<K extends AskedKey> = K extends SitesKey
	? FieldValue<(typeof SITES_FIELDS)[K]>
	: K extends Key
		? ValueOf<K>
		: never;

/** An answer of this page waits for fields of either kind. */
export type SitesPart<T> = Part<T, AskedKey>;

const OWN_KEYS = Object.keys(SITES_FIELDS) as SitesKey[];

/** Free text is read where it is asked for. */
const parseOwn = (key: SitesKey, typed: string): Parsed<unknown> =>
	SITES_FIELDS[key].kind === 'text' ? accepted(typed) : parseByField(SITES_FIELDS[key], typed);

export function readSites(text: ScenarioText): SitesReading {
	const own = Object.fromEntries(OWN_KEYS.map((key) => [key, parseOwn(key, text[key])]));
	// fromEntries forgets the keys; OWN_KEYS holds every one, and parseOwn yields what SitesReading says.
	return { ...readScenario(text), ...own } as SitesReading;
}

/** The numbers that were typed, each marked where it differs from the default. */
export const typedSitesIngredients = (
	keys: readonly AskedKey[],
	text: ScenarioText
): readonly Ingredient[] =>
	keys.filter((key) => text[key] !== '').map((key) => typedIngredient(SITES_ASKED[key], text[key]));
