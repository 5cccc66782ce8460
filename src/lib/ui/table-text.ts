import { numberWriter } from '#lib/form/numbering';
import { unbroken } from './unbroken';

/** A table that a page shows and a reader copies. */
export interface TableShape {
	readonly caption: string;
	readonly columns: readonly TableColumn[];
	/** One list of cells per row, in the order of the columns. */
	readonly rows: readonly (readonly TableCell[])[];
}

export interface TableColumn {
	readonly title: string;
	readonly align: 'text' | 'number';
	/** The title for machines, where each cell says its unit for people. */
	readonly counted?: string;
}

/** A figure in the unit in which people say it, and in the one of its column. */
export interface Measured {
	readonly shown: string;
	readonly number: number;
}

export type PlainCell = string | number | null;
export type TableCell = PlainCell | Measured;

const isMeasured = (cell: TableCell): cell is Measured => cell !== null && typeof cell === 'object';
const numberOr = (cell: TableCell): PlainCell => (isMeasured(cell) ? cell.number : cell);

const grouped = numberWriter({ maximumFractionDigits: 3 });

/** What stands in a cell; numbers are grouped for people, plain for machines. */
export const cellText = (cell: TableCell): string =>
	cell === null
		? '–'
		: isMeasured(cell)
			? cell.shown
			: typeof cell === 'number'
				? grouped(cell)
				: cell;

const RISKY_START = /^[=+\-@\t\r]/;

/** A leading sign that a spreadsheet would run as a formula gets an apostrophe. */
export const formulaSafe = (text: string): string => (RISKY_START.test(text) ? `'${text}` : text);

/** Quotes what needs it. */
function csvCell(of: TableCell): string {
	const cell = numberOr(of);
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const safe = formulaSafe(cell);
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The same on a page, where no line ends between a figure and its unit. */
export const cellOnPage = (cell: TableCell): string => unbroken(cellText(cell));

export const toCsv = ({ columns, rows }: TableShape): string =>
	[
		columns.map(({ title, counted }) => csvCell(counted ?? title)),
		...rows.map((row) => row.map(csvCell))
	]
		.map((cells) => cells.join(','))
		.join('\r\n');

const markdownCell = (cell: TableCell): string =>
	cellText(cell)
		.replaceAll('\\', '\\\\')
		.replaceAll('|', '\\|')
		.replaceAll(/\s*\n\s*/g, ' ');

export function toMarkdown({ columns, rows }: TableShape): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		line(columns.map(({ title }) => markdownCell(title))),
		line(columns.map(({ align }) => (align === 'number' ? '---:' : '---'))),
		...rows.map((row) => line(row.map(markdownCell)))
	].join('\n');
}

/** A copy of the rows in the order of one column: numbers by size, words by alphabet, gaps last. */
export function sortedRows(
	{ rows }: TableShape,
	{ column, direction }: { readonly column: number; readonly direction: 'up' | 'down' }
): TableShape['rows'] {
	const sign = direction === 'up' ? 1 : -1;
	return [...rows].sort((a, b) => {
		const [x, y] = [numberOr(a[column] ?? null), numberOr(b[column] ?? null)];
		if (x === null || y === null) return Number(x === null) - Number(y === null);
		if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
		return sign * String(x).localeCompare(String(y), 'en', { numeric: true });
	});
}
