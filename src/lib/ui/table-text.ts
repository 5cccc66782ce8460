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
}

export type TableCell = string | number | null;

// Made once: a format made for each cell took a quarter of the time that a key costs. Made late: not every table is shown.
let made: Intl.NumberFormat | undefined;
const grouped = (value: number): string =>
	(made ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })).format(value);

/** What stands in a cell; numbers are grouped for people, plain for machines. */
export const cellText = (cell: TableCell): string =>
	cell === null ? '–' : typeof cell === 'number' ? grouped(cell) : cell;

const RISKY_START = /^[=+\-@\t\r]/;

/** A leading sign that a spreadsheet would run as a formula gets an apostrophe. */
export const formulaSafe = (text: string): string => (RISKY_START.test(text) ? `'${text}` : text);

/** Quotes what needs it. */
function csvCell(cell: TableCell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(cell);
	const safe = formulaSafe(cell);
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const toCsv = ({ columns, rows }: TableShape): string =>
	[columns.map(({ title }) => csvCell(title)), ...rows.map((row) => row.map(csvCell))]
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
		const [x = null, y = null] = [a[column], b[column]];
		if (x === null || y === null) return Number(x === null) - Number(y === null);
		if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
		return sign * String(x).localeCompare(String(y), 'en', { numeric: true });
	});
}
