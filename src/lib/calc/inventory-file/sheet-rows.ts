import { LIMITS } from './limits';
import { attributeOf, copied, prefixOf, textIn, unescaped } from './markup';
import { ReadingStopped } from './problem';
import type { Cell, Row, RowScanner } from './row';

const SPACE = 32;
const SLASH = 47;
const GREATER = 62;
const A = 65;
const Z = 90;
const LETTERS = 26;

/** "AB12" is column 27, counted from 0; null where no letters stand. */
function columnIn(text: string, from: number): number | null {
	let column = 0;
	let at = from;
	for (; at < text.length; at += 1) {
		const letter = text.charCodeAt(at);
		if (letter < A || letter > Z) break;
		column = column * LETTERS + (letter - A + 1);
	}
	return at === from ? null : column - 1;
}

const TRUTH: ReadonlyMap<string, string> = new Map([
	['1', 'True'],
	['0', 'False']
]);

const PLAIN_NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Whether a tag goes on after its name: `<row` begins `<rowBreaks` too. */
const isWholeName = (text: string, at: number): boolean => {
	const after = text.charCodeAt(at);
	return after === GREATER || after === SLASH || after <= SPACE;
};

/** The rows of a sheet of a workbook. Formulas are not looked at: what a cell showed last stands beside them. */
export class SheetScanner implements RowScanner {
	readonly #strings: readonly string[];
	#prefix: string | null = null;
	#text = '';
	#row = 0;
	#wanted: ReadonlySet<number> | null = null;
	#stopped: ReadingStopped | null = null;

	constructor(strings: readonly string[]) {
		this.#strings = strings;
	}

	want(columns: ReadonlySet<number>): void {
		this.#wanted = columns;
	}

	push(text: string): readonly Row[] {
		if (this.#stopped !== null) throw this.#stopped;
		this.#text += text;
		this.#prefix ??= prefixOf(this.#text, 'worksheet');
		return this.#prefix === null ? [] : this.#scan(this.#prefix);
	}

	end(): readonly Row[] {
		if (this.#stopped !== null) throw this.#stopped;
		return [];
	}

	#scan(prefix: string): readonly Row[] {
		const [open, close] = [`<${prefix}row`, `</${prefix}row>`];
		const text = this.#text;
		const rows: Row[] = [];
		let at = 0;
		for (;;) {
			const start = text.indexOf(open, at);
			if (start === -1) {
				// A tag may be cut in the middle.
				at = Math.max(at, text.length - open.length);
				break;
			}
			if (start + open.length < text.length && !isWholeName(text, start + open.length)) {
				at = start + open.length;
				continue;
			}
			at = start;
			const tagEnd = text.indexOf('>', start);
			if (tagEnd === -1) break;
			const isEmpty = text.charCodeAt(tagEnd - 1) === SLASH;
			const end = isEmpty ? tagEnd + 1 : text.indexOf(close, tagEnd);
			if (end === -1) break;
			this.#row = this.#rowAt(text.slice(start, tagEnd));
			rows.push({
				row: this.#row,
				cells: isEmpty ? [] : this.#cells(text.slice(tagEnd + 1, end), prefix)
			});
			at = isEmpty ? end : end + close.length;
		}
		this.#text = text.slice(at);
		// Thrown next time, so that the rows before it are not lost.
		if (this.#text.length > LIMITS.rowCharacters)
			this.#stopped = new ReadingStopped({ kind: 'row-too-long', row: this.#row + 1 });
		return rows;
	}

	#rowAt(tag: string): number {
		const written = / r="(\d{1,7})"/.exec(tag)?.[1] ?? attributeOf(tag, 'r') ?? '';
		const row = /^\d{1,7}$/.test(written) ? Number(written) : 0;
		return row > this.#row ? row : this.#row + 1;
	}

	#cells(body: string, prefix: string): readonly (Cell | undefined)[] {
		const [open, close] = [`<${prefix}c`, `</${prefix}c>`];
		const cells: (Cell | undefined)[] = [];
		let last = -1;
		let at = 0;
		for (;;) {
			const start = body.indexOf(open, at);
			if (start === -1) return cells;
			const tagEnd = body.indexOf('>', start);
			if (tagEnd === -1) return cells;
			at = tagEnd + 1;
			if (!isWholeName(body, start + open.length)) continue;
			const column = columnAt(body, { start: start + open.length, tagEnd }) ?? last + 1;
			last = column;
			if (column >= LIMITS.columns) continue;
			if (body.charCodeAt(tagEnd - 1) === SLASH) continue;
			if (this.#wanted !== null && !this.#wanted.has(column)) continue;
			const end = body.indexOf(close, tagEnd);
			if (end === -1) return cells;
			at = end + close.length;
			const tag = body.slice(start, tagEnd);
			const value = this.#value(body.slice(tagEnd + 1, end), { tag, prefix });
			if (value !== '') cells[column] = value;
		}
	}

	#value(
		content: string,
		{ tag, prefix }: { readonly tag: string; readonly prefix: string }
	): Cell {
		const kind = typeOf(tag);
		if (kind === 'inlineStr') return textIn(content, prefix);
		const written = valueIn(content, prefix);
		switch (kind) {
			case 's': {
				const place = /^\d{1,9}$/.test(written) ? Number(written) : -1;
				return this.#strings[place] ?? '';
			}
			case 'b':
				return TRUTH.get(written) ?? written;
			case 'str':
			case 'e':
			case 'd':
				return unescaped(written);
			default:
				return PLAIN_NUMBER.test(written) ? Number(written) : unescaped(written);
		}
	}
}

/** What stands in `<v>`. */
function valueIn(content: string, prefix: string): string {
	const start = content.indexOf(`<${prefix}v`);
	if (start === -1) return '';
	const tagEnd = content.indexOf('>', start);
	const end = content.indexOf(`</${prefix}v>`, tagEnd);
	return tagEnd === -1 || end === -1 ? '' : content.slice(tagEnd + 1, end);
}

function typeOf(tag: string): string {
	const at = tag.indexOf(' t="');
	if (at !== -1) return tag.slice(at + 4, tag.indexOf('"', at + 4));
	return tag.includes("'") ? (attributeOf(tag, 't') ?? 'n') : 'n';
}

function columnAt(
	body: string,
	{ start, tagEnd }: { readonly start: number; readonly tagEnd: number }
): number | null {
	// Nearly every writer begins with it.
	if (body.startsWith(' r="', start)) return columnIn(body, start + 4);
	const named = attributeOf(body.slice(start, tagEnd), 'r');
	return named === null ? null : columnIn(named, 0);
}

/** The strings that cells name by their place, from a part of their own. */
export class StringScanner {
	readonly strings: string[] = [];
	#prefix: string | null = null;
	#text = '';

	push(text: string): void {
		this.#text += text;
		this.#prefix ??= prefixOf(this.#text, 'sst');
		if (this.#prefix === null) return;
		const [open, close] = [`<${this.#prefix}si`, `</${this.#prefix}si>`];
		let at = 0;
		for (;;) {
			const start = this.#text.indexOf(open, at);
			if (start === -1) {
				at = Math.max(at, this.#text.length - open.length);
				break;
			}
			at = start;
			const tagEnd = this.#text.indexOf('>', start);
			if (tagEnd === -1) break;
			if (this.#text.charCodeAt(tagEnd - 1) === SLASH) {
				this.#add('');
				at = tagEnd + 1;
				continue;
			}
			const end = this.#text.indexOf(close, tagEnd);
			if (end === -1) break;
			this.#add(copied(textIn(this.#text.slice(tagEnd + 1, end), this.#prefix)));
			at = end + close.length;
		}
		this.#text = this.#text.slice(at);
		if (this.#text.length > LIMITS.rowCharacters) throw new ReadingStopped({ kind: 'damaged' });
	}

	#add(text: string): void {
		if (this.strings.length >= LIMITS.sharedStrings) throw new ReadingStopped({ kind: 'bomb' });
		this.strings.push(text);
	}
}
