import type { Plugin } from 'vite';

/** Long lists whose rows are alike: the cities. */
const LISTS = /\/src\/lib\/facts\/(more-)?cities\.ts$/;

type Cell = string | number;
type Row = Readonly<Record<string, Cell>>;

/** The digits that coordinates are written in: what means nothing in a script, in a text of one or between cells. */
const DIGITS = '!#%&()*+-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{}~';
const PLACES = 4;
/** Coordinates have five decimals at most, and as many degrees on either side. */
const PER_DEGREE = 1e5;
const SHIFT = 180 * PER_DEGREE;

/** A number in as few signs as it needs: digits that nothing foretells compress no further than to what they say. */
function written(value: number): string {
	let left = Math.round(value * PER_DEGREE) + SHIFT;
	if ((left - SHIFT) / PER_DEGREE !== value || left < 0 || left >= DIGITS.length ** PLACES)
		throw new Error(`${value} is no coordinate`);
	let text = '';
	for (let place = 0; place < PLACES; place += 1) {
		text = `${DIGITS[left % DIGITS.length] ?? ''}${text}`;
		left = Math.floor(left / DIGITS.length);
	}
	return text;
}

const READ = `const digits = ${JSON.stringify(DIGITS)};
const read = (text, row) => {
	let sum = 0;
	for (const digit of text.slice(${PLACES} * row, ${PLACES} * row + ${PLACES})) sum = sum * ${DIGITS.length} + digits.indexOf(digit);
	return (sum - ${SHIFT}) / ${PER_DEGREE};
};`;

/**
 * The same list as a module in which names stand beside names and numbers beside numbers: it compresses by a third better.
 * Rows are objects or arrays, with what is text or a coordinate in degrees, or missing at their end.
 */
export function asColumns(name: string, rows: readonly Row[]): string {
	const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const columns = keys.map((key) => rows.map((row): Cell => row[key] ?? ''));
	const texts: string[] = [];
	const cells = columns.map((column, at) => {
		const numbers = column.filter((cell) => typeof cell === 'number');
		if (numbers.length === column.length) {
			texts.push(numbers.map(written).join(''));
			return `read(columns[${at}][0], row)`;
		}
		const text = column.join();
		if (text.includes('|') || text.split(',').length !== rows.length)
			throw new Error(`${name} has a text that looks like several`);
		texts.push(text);
		return `columns[${at}][row]`;
	});
	const row = Array.isArray(rows[0])
		? `[${cells.join()}].filter((cell) => cell !== '')`
		: `({${cells.map((cell, at) => `${JSON.stringify(keys[at])}:${cell}`).join()}})`;
	return `${READ}
const columns = ${JSON.stringify(texts.join('|'))}.split('|').map((column) => column.split(','));
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
