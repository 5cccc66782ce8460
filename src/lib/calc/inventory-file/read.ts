import type { Inventory } from '#lib/calc/inventory/inventory';
import { decoded, isBinary } from './encoding';
import { DelimitedScanner } from './delimited';
import { type ClusterDiffers, Gatherer } from './gather';
import { LIMITS } from './limits';
import { HEAD_ROWS, type Mapping, mappingOf, textsOf, wantedIn } from './mapping';
import { type Problem, ReadingStopped } from './problem';
import type { Row, RowScanner } from './row';
import type { IssuesOfAKind } from './row-issue';
import { isOfExport, kindNamed } from './tables';
import { sheetsOf } from './workbook';
import type { Chunk } from './zip';

export interface InventoryFile {
	readonly name: string;
	readonly blob: Blob;
}

/** What became of one table. */
export interface TableReport {
	/** Of the file, and of the sheet where it has several. */
	readonly name: string;
	readonly mapping: Mapping;
	/** By a name that exports give it, by its headings alone, or as somebody chose. */
	readonly mappedBy: 'name' | 'headings' | 'choice';
	readonly headings: readonly string[];
	/** The first rows below them, cut short. */
	readonly sample: readonly (readonly string[])[];
	readonly kept: number;
	readonly leftOut: number;
	/** Rows that were formatted and never filled. */
	readonly empty: number;
	/** Why it was read no further; null where it was read to its end. */
	readonly stopped: Problem | null;
}

export interface FileProblem {
	readonly file: string;
	readonly problem: Problem;
}

export interface InventoryReading {
	readonly inventory: Inventory;
	readonly tables: readonly TableReport[];
	readonly issues: readonly IssuesOfAKind[];
	/** Files of which nothing could be read. */
	readonly problems: readonly FileProblem[];
	readonly hostsByName: number;
	readonly clustersDiffer: readonly ClusterDiffers[];
}

export interface ReadingWay {
	/** Mappings that somebody chose, by the name of the table. */
	readonly choices: ReadonlyMap<string, Mapping>;
	/** Told how far it has come: 1 is all of it. */
	readonly progress: (share: number) => void;
	/** Waited for after each piece: whoever reads where a page is drawn gives way here, and throws to end it. */
	readonly turn: () => Promise<void>;
}

const ZIP_MARK = [0x50, 0x4b];
/** Workbooks of before 2007, and those that ask for a password. */
const COMPOUND_MARK = [0xd0, 0xcf, 0x11, 0xe0];
const HEAD_BYTES = 4096;

const beginsWith = (head: Uint8Array, mark: readonly number[]): boolean =>
	mark.every((byte, place) => head[place] === byte);

interface Source {
	readonly name: string;
	/** What its name is asked for: of a sheet, else of the file. */
	readonly asked: string;
	readonly text: () => AsyncGenerator<Chunk, void, undefined>;
	readonly scanner: (turn: ReadingWay['turn']) => Promise<RowScanner>;
	/** Of the file's bytes, as the pieces count them. */
	readonly size: number;
}

/** The tables of a file. Throws `ReadingStopped`. */
async function sourcesOf({ name, blob }: InventoryFile): Promise<readonly Source[]> {
	if (blob.size === 0) throw new ReadingStopped({ kind: 'empty' });
	if (blob.size > LIMITS.fileBytes)
		throw new ReadingStopped({ kind: 'too-large', bytes: blob.size, most: LIMITS.fileBytes });
	const head = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
	if (beginsWith(head, COMPOUND_MARK)) throw new ReadingStopped({ kind: 'old-or-encrypted' });
	if (!beginsWith(head, ZIP_MARK)) {
		if (isBinary(head)) throw new ReadingStopped({ kind: 'not-a-table' });
		const scanner = () => Promise.resolve(new DelimitedScanner());
		return [{ name, asked: name, text: () => decoded(blob), scanner, size: blob.size }];
	}
	const sheets = await sheetsOf(blob);
	const known = sheets.filter((sheet) => kindNamed(sheet.name) !== null);
	const read = known.length > 0 ? known : sheets.filter((sheet) => !isOfExport(sheet.name));
	if (read.length === 0) throw new ReadingStopped({ kind: 'not-a-workbook' });
	return read.map((sheet) => ({
		name: `${name} › ${sheet.name}`,
		asked: sheet.name,
		text: sheet.text,
		scanner: sheet.scanner,
		size: sheet.packed
	}));
}

const SAMPLE_ROWS = 3;
const SAMPLE_COLUMNS = 120;
const LONGEST_SAMPLE = 32;

const shortened = (row: Row): readonly string[] =>
	textsOf(row)
		.slice(0, SAMPLE_COLUMNS)
		.map((text) => text.trim().slice(0, LONGEST_SAMPLE));

/** One table as its rows come: the first are laid up until it is known what they are. */
class TableReader {
	readonly #source: Source;
	readonly #gatherer: Gatherer;
	readonly #choice: Mapping | undefined;
	#laidUp: Row[] = [];
	#mapping: Mapping | null = null;
	#headings: readonly string[] = [];
	#sample: readonly (readonly string[])[] = [];
	readonly #counts = { kept: 0, 'left-out': 0, empty: 0 };

	constructor(source: Source, gatherer: Gatherer, choice: Mapping | undefined) {
		this.#source = source;
		this.#gatherer = gatherer;
		this.#choice = choice;
	}

	/** Whether anything is made of its rows. */
	get isMapped(): boolean {
		return this.#mapping !== null && this.#mapping.kind !== null;
	}

	get isKnown(): boolean {
		return this.#mapping !== null;
	}

	take(rows: readonly Row[], scanner: RowScanner): void {
		if (this.#mapping === null) {
			for (const row of rows) this.#laidUp.push(row);
			if (this.#laidUp.length >= HEAD_ROWS) this.#begin(scanner);
			return;
		}
		this.#read(rows);
	}

	end(scanner: RowScanner): void {
		if (this.#mapping === null) this.#begin(scanner);
		if (!(scanner instanceof DelimitedScanner)) return;
		for (const { row } of scanner.openQuotes)
			this.#gatherer.issues.add({
				fault: 'open-quote',
				table: this.#source.name,
				row,
				column: null,
				text: ''
			});
	}

	#begin(scanner: RowScanner): void {
		const head = this.#laidUp;
		const mapping = this.#choice ?? mappingOf(this.#source.asked, head);
		this.#mapping = mapping;
		const heading = head.find(({ row }) => row === mapping.headingRow);
		this.#headings = heading === undefined ? [] : textsOf(heading).map((text) => text.trim());
		this.#sample = head
			.filter(({ row, cells }) => row > mapping.headingRow && cells.some((cell) => cell !== ''))
			.slice(0, SAMPLE_ROWS)
			.map(shortened);
		scanner.want(wantedIn(mapping));
		this.#laidUp = [];
		this.#read(head);
	}

	#read(rows: readonly Row[]): void {
		const mapping = this.#mapping;
		if (mapping === null || mapping.kind === null) return;
		const { name } = this.#source;
		const source = { name, headings: this.#headings, mapping };
		for (const row of rows) {
			if (row.row <= mapping.headingRow) continue;
			if (row.row - mapping.headingRow > LIMITS.rows)
				throw new ReadingStopped({ kind: 'too-many-rows', most: LIMITS.rows });
			this.#counts[this.#gatherer.add(row, source)] += 1;
			if (this.#headings.length > 0 && hasBeyond(row, this.#headings.length))
				this.#gatherer.issues.add({
					fault: 'more-cells',
					table: name,
					row: row.row,
					column: null,
					text: ''
				});
		}
	}

	report(stopped: Problem | null): TableReport {
		const { asked, name } = this.#source;
		const mapping = this.#mapping ?? mappingOf(asked, []);
		const byName = mapping.kind !== null && kindNamed(asked) === mapping.kind;
		return {
			name,
			mapping,
			mappedBy: this.#choice === undefined ? (byName ? 'name' : 'headings') : 'choice',
			headings: this.#headings,
			sample: this.#sample,
			kept: this.#counts.kept,
			leftOut: this.#counts['left-out'],
			empty: this.#counts.empty,
			stopped
		};
	}
}

/** Cells that stand beyond the last heading: a comma within a name parts it in two. */
const hasBeyond = ({ cells }: Row, headings: number): boolean =>
	cells.length > headings &&
	cells.slice(headings).some((cell) => cell !== undefined && String(cell).trim() !== '');

/** Reads one table; what stops it is in its report, and what stood before that is kept. */
async function readTable(
	source: Source,
	{
		gatherer,
		way,
		advance
	}: {
		readonly gatherer: Gatherer;
		readonly way: ReadingWay;
		readonly advance: (packed: number) => void;
	}
): Promise<TableReport> {
	const reader = new TableReader(source, gatherer, way.choices.get(source.name));
	let scanner: RowScanner | null = null;
	try {
		scanner = await source.scanner(way.turn);
		for await (const { text, packed } of source.text()) {
			reader.take(scanner.push(text), scanner);
			advance(packed);
			// Of a table that nobody can tell, its head is enough to be asked by.
			if (reader.isKnown && !reader.isMapped) break;
			await way.turn();
		}
		reader.take(scanner.end(), scanner);
		reader.end(scanner);
		return reader.report(null);
	} catch (error) {
		if (!(error instanceof ReadingStopped)) throw error;
		if (scanner !== null) reader.end(scanner);
		return reader.report(error.problem);
	}
}

/** Two files of one name are told apart by their place. */
const withOwnNames = (files: readonly InventoryFile[]): readonly InventoryFile[] =>
	files.map((file, place) => {
		const before = files.slice(0, place).filter(({ name }) => name === file.name).length;
		return before === 0 ? file : { ...file, name: `${file.name} (${before + 1})` };
	});

/**
 * Reads exports of an estate: workbooks, their sheets as files of text, and any table of VMs or hosts. Nothing in a file
 * is run or looked up; formulas are passed over. Rows that cannot be read are counted and named, and all others are
 * kept. Throws only what `turn` throws.
 */
export async function readInventory(
	given: readonly InventoryFile[],
	way: ReadingWay
): Promise<InventoryReading> {
	const files = withOwnNames(given);
	const gatherer = new Gatherer();
	const tables: TableReport[] = [];
	const problems: FileProblem[] = [];
	const all = files.reduce((sum, { blob }) => sum + blob.size, 0);
	let before = 0;
	for (const file of files) {
		try {
			const sources = await sourcesOf(file);
			const size = sources.reduce((sum, source) => sum + source.size, 0);
			let read = 0;
			const advance = (packed: number) => {
				read += packed;
				const share = Math.min(1, size === 0 ? 1 : read / size);
				way.progress((before + share * file.blob.size) / Math.max(1, all));
			};
			for (const source of sources)
				tables.push(await readTable(source, { gatherer, way, advance }));
		} catch (error) {
			if (!(error instanceof ReadingStopped)) throw error;
			problems.push({ file: file.name, problem: error.problem });
		}
		before += file.blob.size;
	}
	return { ...gatherer.end(), tables, issues: gatherer.issues.all, problems };
}
