import { type JsonBreak, readJson } from '#lib/form/read-json';
import { added, alike, type Column, type Columns, MOST_COLUMNS, toComparison } from './comparison';
import { ALL_KEYS, changedFrom, INITIAL_TEXT } from './initial-text';
import { CURRENT, fromLink } from './link';

/** Beyond this no file is read: six scenarios with every text changed take a twentieth of it. */
export const LARGEST_FILE = 1_000_000;
/** Of one file. */
export const MOST_IN_FILE = 1000;

/** What `metrospan` says in a file of scenarios. */
export const FILE_KIND = 'scenarios';

/** What stands at a place of a file instead of what belongs there. */
export type Misplaced =
	| { readonly needs: 'text' | 'object' | 'list' | 'version'; readonly found: unknown }
	/** A scenario has no such question, or a file no such part. */
	| { readonly needs: 'question' | 'part' }
	| { readonly needs: 'a-scenario' }
	| { readonly needs: 'fewer'; readonly most: number; readonly count: number };

/** Why a file cannot be opened. Data only: the sentence is written where it is shown. */
export type FileProblem =
	| { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
	| ({ readonly kind: 'broken' } & JsonBreak)
	/** JSON, but not of scenarios; `of` is what it says it is. */
	| { readonly kind: 'foreign'; readonly of: string | null }
	| { readonly kind: 'later'; readonly version: number }
	/** `place` as in "scenarios[2].values.km", counted from 0. */
	| { readonly kind: 'misplaced'; readonly place: string; readonly what: Misplaced };

export type OpenedFile =
	| { readonly kind: 'scenarios'; readonly columns: Columns }
	| { readonly kind: 'refused'; readonly problem: FileProblem };

/** The scenarios as a file: of each, what differs from the first texts, as a link has it. */
export const toFile = (columns: readonly Column[]): string =>
	`${JSON.stringify(
		{
			metrospan: FILE_KIND,
			v: CURRENT,
			scenarios: columns.map(({ name, text }) => ({
				...(name === '' ? {} : { name }),
				values: Object.fromEntries(changedFrom(INITIAL_TEXT, text).map((key) => [key, text[key]]))
			}))
		},
		null,
		'\t'
	)}\n`;

/** Ends the reading of a file; caught where it began. */
class Refused extends Error {
	readonly problem: FileProblem;

	constructor(problem: FileProblem) {
		super(problem.kind);
		this.problem = problem;
	}
}

const misplaced = (place: string, what: Misplaced): Refused =>
	new Refused({ kind: 'misplaced', place, what });

/** Of a key that somebody wrote, as much as a sentence has room for. */
const LONGEST_KEY = 40;

/** "scenarios[2].values.km", and "scenarios[2].values["a b"]". */
const placeIn = (place: string, key: string): string =>
	/^[A-Za-z_$][\w$]{0,39}$/.test(key)
		? `${place}${place === '' ? '' : '.'}${key}`
		: `${place}[${JSON.stringify(key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key)}]`;

type Parts = ReadonlyMap<string, unknown>;

/** The parts of an object; refused where one is not among those that may stand there. */
function partsOf(value: unknown, place: string, parts: readonly string[]): Parts {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw misplaced(place, { needs: 'object', found: value });
	const found = new Map(Object.entries(value));
	for (const key of found.keys())
		if (!parts.includes(key)) throw misplaced(placeIn(place, key), { needs: 'part' });
	return found;
}

function textAt(value: unknown, place: string): string {
	if (typeof value !== 'string') throw misplaced(place, { needs: 'text', found: value });
	return value;
}

const KEYS: ReadonlySet<string> = new Set(ALL_KEYS);

function columnOf(value: unknown, place: string, version: number): Column {
	const parts = partsOf(value, place, ['name', 'values']);
	const valuesPlace = placeIn(place, 'values');
	const values = parts.get('values');
	if (typeof values !== 'object' || values === null || Array.isArray(values))
		throw misplaced(valuesPlace, { needs: 'object', found: values });
	const params = new URLSearchParams();
	for (const [key, text] of Object.entries(values)) {
		const at = placeIn(valuesPlace, key);
		if (!KEYS.has(key)) throw misplaced(at, { needs: 'question' });
		params.set(key, textAt(text, at));
	}
	// As a link of that version is read, so that a key that is retired is translated once for both.
	params.set('v', String(version));
	return {
		name: textAt(parts.get('name') ?? '', placeIn(place, 'name')),
		text: fromLink(params)
	};
}

function versionOf(value: unknown): number {
	if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
		throw misplaced('v', { needs: 'version', found: value });
	if (value > CURRENT) throw new Refused({ kind: 'later', version: value });
	return value;
}

function columnsOf(value: unknown): Columns {
	const kind: unknown =
		typeof value === 'object' && value !== null && 'metrospan' in value ? value.metrospan : null;
	if (typeof value !== 'object' || value === null || kind !== FILE_KIND)
		throw new Refused({ kind: 'foreign', of: typeof kind === 'string' ? kind : null });
	// Its version first: what a later one may hold is not known here.
	const version = versionOf('v' in value ? value.v : undefined);
	const parts = partsOf(value, '', ['$schema', 'metrospan', 'v', 'scenarios']);
	const list = parts.get('scenarios');
	if (!Array.isArray(list)) throw misplaced('scenarios', { needs: 'list', found: list });
	if (list.length > MOST_IN_FILE)
		throw misplaced('scenarios', { needs: 'fewer', most: MOST_IN_FILE, count: list.length });
	const [first, ...others] = (list as readonly unknown[]).map((each, index) =>
		columnOf(each, `scenarios[${index}]`, version)
	);
	if (first === undefined) throw misplaced('scenarios', { needs: 'a-scenario' });
	return [first, ...others];
}

/**
 * Reads a file of any version so far. What a field cannot read is opened all the same, and shows at its field, as with a
 * link; what is no text of a question at all is refused, so that nothing is left out unsaid.
 */
export const fromFile = (text: string): OpenedFile => opened(text, columnsOf);

function opened(text: string, columns: (value: unknown) => Columns): OpenedFile {
	const read = readJson(text.replace(/^\uFEFF/, ''));
	if (read.kind === 'broken') return { kind: 'refused', problem: read };
	try {
		return { kind: 'scenarios', columns: columns(read.value) };
	} catch (error) {
		if (error instanceof Refused) return { kind: 'refused', problem: error.problem };
		throw error;
	}
}

/** Reads one scenario as it stands in the list of a file, of the version of today: a line of many. */
export const fromEntry = (text: string): OpenedFile =>
	opened(text, (value) => [columnOf(value, '', CURRENT)]);

/** Whether a file may be read at all, which is asked before it is. */
export const sizeProblem = (bytes: number): FileProblem | null =>
	bytes > LARGEST_FILE ? { kind: 'too-large', bytes, most: LARGEST_FILE } : null;

/** A comparison with the scenarios of a file in it. */
export interface Merged {
	readonly columns: Columns;
	readonly taken: number;
	/** So many stood in the comparison already, by text and name. */
	readonly known: number;
	/** For so many there was no room. */
	readonly left: number;
}

/** Several scenarios take the place of a comparison that nobody has touched; else they follow what is there. */
export function mergedInto(columns: Columns, opened: Columns): Merged {
	if (toComparison(columns) === '' && opened.length > 1) {
		const [first, ...others] = opened;
		const taken: Columns = [first, ...others.slice(0, MOST_COLUMNS - 1)];
		return { columns: taken, taken: taken.length, known: 0, left: opened.length - taken.length };
	}
	const news = opened.filter((each) => !columns.some((column) => alike(column, each)));
	const merged = news.reduce(added, columns);
	const taken = merged.length - columns.length;
	return {
		columns: merged,
		taken,
		known: opened.length - news.length,
		left: news.length - taken
	};
}
