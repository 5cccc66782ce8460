import type { Plugin } from 'vite';

/** Long lists whose rows are alike: the cities. */
const LISTS = /\/src\/lib\/facts\/(more-)?cities\.ts$/;

type Row = Readonly<Record<string, string | number>>;

/**
 * The same list as a module in which names stand beside names and numbers beside numbers: it compresses by an eighth better.
 * Rows are objects or arrays, with what is text or a number, or missing at their end.
 */
export function asColumns(name: string, rows: readonly Row[]): string {
	const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const columns = keys.map((key) => rows.map((row) => row[key] ?? ''));
	const text = columns.map((column) => column.join()).join('|');
	if (text.split(/[,|]/).length !== rows.length * keys.length)
		throw new Error(`${name} has a text that looks like several`);
	const cells = columns.map((column, at) =>
		column.every((cell) => typeof cell === 'number') ? `+columns[${at}][row]` : `columns[${at}][row]`
	);
	const row = Array.isArray(rows[0])
		? `[${cells.join()}].filter((cell) => cell !== '')`
		: `({${cells.map((cell, at) => `${JSON.stringify(keys[at])}:${cell}`).join()}})`;
	return `const columns = ${JSON.stringify(text)}.split('|').map((column) => column.split(','));
export const ${name} = columns[0].map((_, row) => ${row});
`;
}

/** Writes the lists of an embed so. */
export const columns = (): Plugin => ({
	name: 'columns',
	transform: {
		order: 'post',
		async handler(code, id) {
			if (!LISTS.test(id.replaceAll('\\', '/'))) return undefined;
			const lists = (await import(
				`data:text/javascript,${encodeURIComponent(code)}`
			)) as Readonly<Record<string, readonly Row[]>>;
			const [only, ...others] = Object.entries(lists);
			if (only === undefined || others.length > 0) throw new Error(`${id} is no list`);
			return { code: asColumns(...only), map: null };
		}
	}
});
