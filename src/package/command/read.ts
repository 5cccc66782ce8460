import { readFileSync, statSync } from 'node:fs';
import { withText } from '#lib/scenario/once';
import type { Column } from '#lib/scenario/questions/comparison';
import { ALL_KEYS, type AnyKey, INITIAL_TEXT } from '#lib/scenario/questions/initial-text';
import { openPlaceBook } from '#lib/scenario/questions/place-book';
import { openReaders } from '#lib/scenario/questions/readers';
import { LARGEST_FILE } from '#lib/scenario/questions/scenario-file';
import { problemSentence } from '#lib/words/scenario-file';
import { issuesIn } from '../issues';
import { type Opened, openFile, openLink } from '../opening';
import { BadInput } from './bad-input';
import { FORMS, formOf, parsed, WHICH } from './options';
import type { Surroundings } from './surroundings';

/** A value that `--set` gives. */
export interface Setting {
	readonly key: AnyKey;
	readonly text: string;
}

const KEYS: ReadonlySet<string> = new Set(ALL_KEYS);
const isKey = (key: string): key is AnyKey => KEYS.has(key);

/** As much of an argument as a line has room for. */
const MOST_SHOWN = 60;
const shown = (text: string): string =>
	text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;

/** "ratio=16" */
export function settingsOf(typed: readonly string[]): readonly Setting[] {
	const lines: string[] = [];
	const settings = typed.flatMap((setting): readonly Setting[] => {
		const at = setting.indexOf('=');
		const key = at === -1 ? setting : setting.slice(0, at);
		if (at === -1) lines.push(`--set ${shown(setting)}: a value must follow, as in ratio=16.`);
		else if (!isKey(key))
			lines.push(`--set ${shown(key)}: no question has this name; metrospan schema lists them.`);
		else return [{ key, text: setting.slice(at + 1) }];
		return [];
	});
	if (lines.length > 0) throw new BadInput(...lines);
	return settings;
}

/** The scenario with these values in it. */
export const withSettings = ({ name, text }: Column, settings: readonly Setting[]): Column => ({
	name,
	text: settings.reduce((scenario, { key, text: value }) => withText(scenario, key, value), text)
});

const FAILURES: ReadonlyMap<string, string> = new Map([
	['ENOENT', 'There is no such file.'],
	['EISDIR', 'This is a folder, not a file.'],
	['EACCES', 'This file may not be read.'],
	['EPERM', 'This file may not be read.']
]);

/** Why the system gave no file. */
export function failureWords(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const words = FAILURES.get(code);
	if (words !== undefined) return words;
	if (code === '') throw error;
	return `It cannot be read (${code}).`;
}

type ReadText =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'refused'; readonly sentence: string };

const tooLarge = (bytes: number, most: number): ReadText => ({
	kind: 'refused',
	sentence: problemSentence({ kind: 'too-large', bytes, most })
});

function textOfFile(path: string, most: number): ReadText {
	try {
		const { size } = statSync(path);
		return size > most ? tooLarge(size, most) : { kind: 'text', text: readFileSync(path, 'utf8') };
	} catch (error) {
		return { kind: 'refused', sentence: failureWords(error) };
	}
}

async function textOfInput(stdin: Surroundings['stdin'], most: number): Promise<ReadText> {
	const parts: Uint8Array[] = [];
	let bytes = 0;
	for await (const part of stdin) {
		parts.push(part);
		bytes += part.byteLength;
		if (bytes > most) return tooLarge(bytes, most);
	}
	return { kind: 'text', text: Buffer.concat(parts).toString('utf8') };
}

/** What stands in a file or, for `-`, in standard input, of at most so many bytes. */
export const textOf = async (
	path: string,
	{ stdin }: Pick<Surroundings, 'stdin'>,
	most: number
): Promise<ReadText> => (path === '-' ? textOfInput(stdin, most) : textOfFile(path, most));

/** How it is called where something is wrong with it. */
export const calledOf = (path: string): string => (path === '-' ? 'standard input' : path);

async function openPath(path: string, around: Pick<Surroundings, 'stdin'>): Promise<Opened> {
	const read = await textOf(path, around, LARGEST_FILE);
	if (read.kind === 'refused') return read;
	return path === '-' && read.text.trim() === ''
		? { kind: 'refused', sentence: 'Nothing came in; a scenario file was to be read from there.' }
		: openFile(read.text);
}

interface Source {
	readonly called: string;
	readonly opened: Opened;
}

/** Everything that is typed can be read before anything is said of it; the list of places is large. */
export async function openAll(columns: readonly Column[]): Promise<void> {
	openReaders();
	if (columns.every(({ text }) => text.dist !== 'places')) return;
	const { PLACES } = await import('#lib/scenario/path/places');
	openPlaceBook(PLACES);
}

export interface ReadScenarios {
	readonly columns: readonly [Column, ...Column[]];
	/** A line a value that no field can read: the answers that need it wait. */
	readonly issues: readonly string[];
}

/** The scenarios that a command is about, with what was set in them; the defaults where none is named. */
export async function readScenarios(
	{ stdin }: Pick<Surroundings, 'stdin'>,
	{
		files,
		links = [],
		set = []
	}: {
		readonly files: readonly string[];
		readonly links?: readonly string[] | undefined;
		readonly set?: readonly string[] | undefined;
	}
): Promise<ReadScenarios> {
	const settings = settingsOf(set);
	const sources: Source[] = [];
	for (const path of files)
		sources.push({ called: calledOf(path), opened: await openPath(path, { stdin }) });
	for (const link of links) sources.push({ called: '--link', opened: openLink(link) });
	const refused = sources.flatMap(({ called, opened }) =>
		opened.kind === 'refused' ? [`${called}: ${opened.sentence}`] : []
	);
	if (refused.length > 0) throw new BadInput(...refused);
	const found = sources.flatMap(({ called, opened }) =>
		opened.kind === 'scenarios'
			? opened.columns.map((column) => ({ called, column: withSettings(column, settings) }))
			: []
	);
	const [
		first = { called: '--set', column: withSettings({ name: '', text: INITIAL_TEXT }, settings) },
		...others
	] = found;
	const all = [first, ...others];
	await openAll(all.map(({ column }) => column));
	return {
		columns: [first.column, ...others.map(({ column }) => column)],
		issues: all.flatMap(({ called, column: { name, text } }) =>
			issuesIn(text).map(
				({ key, sentence }) =>
					`${called}: ${name === '' || all.length === 1 ? '' : `${name}: `}${key}: ${sentence}`
			)
		)
	};
}

/** The scenarios that a command was given, and the form in which it is to answer. */
export async function askedOf(args: readonly string[], around: Surroundings) {
	const { values, positionals: files } = parsed(args, { ...WHICH, ...FORMS });
	const form = formOf(values);
	const extent = values.working === true ? 'answers-and-working' : 'answers';
	const read = await readScenarios(around, { files, links: values.link, set: values.set });
	return { ...read, form, extent } as const;
}
