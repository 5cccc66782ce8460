import type { Parsed } from '#lib/form/issue';
import { type CurvePoint, parseDirtyCurve } from '#lib/scenario/migration/curve-text';
import { type Key, type ScenarioText } from './all';
import { MIGRATION_FIELDS } from './migration';
import { type FieldValue, parseByField, type Part, type Reading, readScenario } from './reading';

export type MigrationKey = keyof typeof MIGRATION_FIELDS;

export type MigrationValue<K extends MigrationKey> = K extends 'curve'
	? readonly CurvePoint[]
	: FieldValue<(typeof MIGRATION_FIELDS)[K]>;

/** The fields of all pages, and its own. */
export type MigrationAsked = Key | MigrationKey;

/** What the migration page reads: the fields of all pages, and its own. */
export type MigrationReading = Reading & {
	readonly [K in MigrationKey]: Parsed<MigrationValue<K>>;
};

/** An answer of this page waits for fields of either kind. */
export type MigrationPart<T> = Part<T, Key | MigrationKey>;

const OWN_KEYS = Object.keys(MIGRATION_FIELDS) as MigrationKey[];

const parseOwn = (key: MigrationKey, typed: string): Parsed<unknown> =>
	key === 'curve' ? parseDirtyCurve(typed) : parseByField(MIGRATION_FIELDS[key], typed);

export function readMigration(text: ScenarioText): MigrationReading {
	const own = Object.fromEntries(OWN_KEYS.map((key) => [key, parseOwn(key, text[key])]));
	// fromEntries forgets the keys; OWN_KEYS holds every one, and parseOwn yields what MigrationValue says.
	return { ...readScenario(text), ...own } as MigrationReading;
}
