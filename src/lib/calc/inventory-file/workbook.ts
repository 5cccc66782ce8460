import { attributeOf } from './markup';
import { ReadingStopped } from './problem';
import { SheetScanner, StringScanner } from './sheet-rows';
import { Budget, type Chunk, readArchive, textOf, type ZipArchive, type ZipEntry } from './zip';

export interface Sheet {
	readonly name: string;
	/** Of the file as it comes. */
	readonly packed: number;
	readonly text: () => AsyncGenerator<Chunk, void, undefined>;
	/** Reads rows out of that text. The strings of the workbook are read before the first one. */
	readonly scanner: (turn: () => Promise<void>) => Promise<SheetScanner>;
}

/** What of a workbook says where its sheets are fits well in it. */
const LONGEST_CONTENTS = 2 ** 22;

async function wholeOf(archive: ZipArchive, entry: ZipEntry, budget: Budget): Promise<string> {
	let whole = '';
	for await (const { text } of textOf(archive, entry, budget)) {
		whole += text;
		if (whole.length > LONGEST_CONTENTS) throw new ReadingStopped({ kind: 'bomb' });
	}
	return whole;
}

const tagsOf = (markup: string, name: string): readonly string[] =>
	markup.match(new RegExp(`<(?:[A-Za-z_][\\w.-]*:)?${name}\\s[^>]*>`, 'g')) ?? [];

const BOOK = 'xl/workbook.xml';

/** Where a sheet is, as the list of relations has it: `worksheets/sheet1.xml`, or from the root. */
const pathOf = (target: string, folder: string): string => {
	const steps = (target.startsWith('/') ? target.slice(1) : `${folder}${target}`).split('/');
	const path: string[] = [];
	for (const step of steps) {
		if (step === '..') path.pop();
		else if (step !== '.') path.push(step);
	}
	return path.join('/').toLowerCase();
};

/** The sheets of a workbook, in its order. Throws `ReadingStopped`. */
export async function sheetsOf(blob: Blob): Promise<readonly Sheet[]> {
	const archive = await readArchive(blob);
	const budget = new Budget();
	const names = [...archive.entries.keys()];
	const bookName = names.includes(BOOK)
		? BOOK
		: names.find((name) => name.endsWith('/workbook.xml'));
	const book = archive.entries.get(bookName ?? '');
	if (bookName === undefined || book === undefined)
		throw new ReadingStopped(
			names.some((name) => name.endsWith('encryptedpackage'))
				? { kind: 'encrypted' }
				: { kind: 'not-a-workbook' }
		);
	const folder = bookName.slice(0, bookName.lastIndexOf('/') + 1);
	const relations = archive.entries.get(`${folder}_rels/workbook.xml.rels`);
	const targets = new Map(
		relations === undefined
			? []
			: tagsOf(await wholeOf(archive, relations, budget), 'Relationship').map((tag) => [
					attributeOf(tag, 'Id') ?? '',
					pathOf(attributeOf(tag, 'Target') ?? '', folder)
				])
	);
	let strings: Promise<readonly string[]> | null = null;
	async function readStrings(turn: () => Promise<void>): Promise<readonly string[]> {
		const entry = archive.entries.get(`${folder}sharedstrings.xml`);
		if (entry === undefined) return [];
		const scanner = new StringScanner();
		for await (const { text } of textOf(archive, entry, budget)) {
			scanner.push(text);
			await turn();
		}
		return scanner.strings;
	}
	return tagsOf(await wholeOf(archive, book, budget), 'sheet').flatMap((tag): readonly Sheet[] => {
		const relation = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '';
		const entry = archive.entries.get(targets.get(relation) ?? '');
		if (entry === undefined) return [];
		return [
			{
				name: attributeOf(tag, 'name') ?? '',
				packed: entry.packed,
				text: () => textOf(archive, entry, budget),
				scanner: async (turn) => {
					strings ??= readStrings(turn);
					return new SheetScanner(await strings);
				}
			}
		];
	});
}
