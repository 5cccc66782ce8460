import { readFileSync, statSync } from 'node:fs';
import { withText } from '#lib/scenario/once';
import type { Column } from '#lib/scenario/questions/comparison';
import { ALL_KEYS, type AnyKey, INITIAL_TEXT } from '#lib/scenario/questions/initial-text';
import { openPlaceBook } from '#lib/scenario/questions/place-book';
import { openReaders } from '#lib/scenario/questions/readers';
import { LARGEST_FILE, sizeProblem } from '#lib/scenario/questions/scenario-file';
import { problemSentence } from '#lib/words/scenario-file';
import { issuesIn } from '../issues';
import { type Opened, openFile, openLink } from '../opening';
import { BadInput } from './bad-input';
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

function readFile(path: string): Opened {
	try {
		const tooLarge = sizeProblem(statSync(path).size);
		return tooLarge === null
			? openFile(readFileSync(path, 'utf8'))
			: { kind: 'refused', sentence: problemSentence(tooLarge) };
	} catch (error) {
		return { kind: 'refused', sentence: failureWords(error) };
	}
}

async function readInput(stdin: Surroundings['stdin']): Promise<Opened> {
	const parts: Uint8Array[] = [];
	let bytes = 0;
	for await (const part of stdin) {
		parts.push(part);
		bytes += part.byteLength;
		if (bytes > LARGEST_FILE) break;
	}
	const tooLarge = sizeProblem(bytes);
	if (tooLarge !== null) return { kind: 'refused', sentence: problemSentence(tooLarge) };
	const text = Buffer.concat(parts).toString('utf8');
	return text.trim() === ''
		? { kind: 'refused', sentence: 'Nothing came in; a scenario file was to be read from there.' }
		: openFile(text);
}

/** How standard input is called where something is wrong with it. */
const INPUT = 'standard input';

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
		sources.push(
			path === '-'
				? { called: INPUT, opened: await readInput(stdin) }
				: { called: path, opened: readFile(path) }
		);
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
