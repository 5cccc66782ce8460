import { LIMITS } from './limits';
import { ReadingStopped } from './problem';
import type { Row, RowScanner } from './row';

const QUOTE = 34;

/** Between the cells of a line. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** A first line that says it, as spreadsheets write and read it. */
const SAID = /^sep=(.)\r?$/i;

const LINES_LOOKED_AT = 20;

/** What a line has of a mark outside quotation marks. */
const marksIn = (line: string, mark: string): number =>
	line.replaceAll(/"[^"]*"/g, '').split(mark).length - 1;

/** The mark that parts most lines, and the most cells of the first one. */
function delimiterOf(text: string): string {
	const lines = text
		.split(/\r\n|\n|\r/)
		.filter((line) => line.trim() !== '')
		.slice(0, LINES_LOOKED_AT);
	const scores = DELIMITERS.map((mark) => {
		const counts = lines.map((line) => marksIn(line, mark));
		const [first = 0] = counts;
		// Lines of a table have as many cells as its first one has.
		const alike = counts.filter((count) => count === first && count > 0).length;
		return { mark, score: alike * 1000 + Math.min(first, 999) };
	});
	const [best] = scores.toSorted((a, b) => b.score - a.score);
	return best === undefined || best.score < 1000 ? ',' : best.mark;
}

/** A quotation mark that is never closed, or closed in another row: its line was read as it stands. */
export interface OpenQuote {
	readonly row: number;
}

type Quoted =
	| { readonly kind: 'row'; readonly cells: readonly string[]; readonly end: number }
	| { readonly kind: 'unfinished' }
	| { readonly kind: 'open' };

/** The rows of a text whose cells are parted by a mark. */
export class DelimitedScanner implements RowScanner {
	readonly openQuotes: OpenQuote[] = [];
	#delimiter: string | null = null;
	#newline = '\n';
	#text = '';
	#at = 0;
	#row = 0;
	#stopped: ReadingStopped | null = null;

	/** A line is parted at once, whatever of it is wanted. */
	want(): void {}

	push(text: string): readonly Row[] {
		if (this.#stopped !== null) throw this.#stopped;
		this.#text = this.#text.slice(this.#at) + text;
		this.#at = 0;
		if (this.#delimiter === null) {
			// A few lines tell more than one.
			if (this.#text.length < LIMITS.quotedCharacters / 4) return [];
			this.#begin();
		}
		return this.#rows('more');
	}

	end(): readonly Row[] {
		if (this.#stopped !== null) throw this.#stopped;
		if (this.#delimiter === null) this.#begin();
		return this.#rows('last');
	}

	#begin(): void {
		if (this.#text.charCodeAt(0) === 0xfeff) this.#text = this.#text.slice(1);
		if (!this.#text.includes('\n') && this.#text.includes('\r')) this.#newline = '\r';
		const end = this.#text.indexOf(this.#newline);
		const said = SAID.exec(this.#text.slice(0, Math.max(0, end)))?.[1];
		this.#delimiter = said ?? delimiterOf(this.#text);
		if (said === undefined) return;
		this.#at = end + 1;
		this.#row = 1;
	}

	#rows(whether: 'more' | 'last'): readonly Row[] {
		const rows: Row[] = [];
		while (this.#at < this.#text.length) {
			const cells = this.#next(whether);
			if (cells === null) break;
			this.#row += 1;
			rows.push({ row: this.#row, cells });
		}
		// Thrown next time, so that the rows before it are not lost.
		if (this.#text.length - this.#at > LIMITS.rowCharacters)
			this.#stopped = new ReadingStopped({ kind: 'row-too-long', row: this.#row + 1 });
		return rows;
	}

	/** null where the row goes on in the next piece. */
	#next(whether: 'more' | 'last'): readonly string[] | null {
		const found = this.#text.indexOf(this.#newline, this.#at);
		if (found === -1 && whether === 'more') return null;
		const end = found === -1 ? this.#text.length : found;
		const line = this.#text.slice(this.#at, this.#text.charCodeAt(end - 1) === 13 ? end - 1 : end);
		if (line.includes('"')) {
			const quoted = this.#quoted(whether);
			if (quoted.kind === 'unfinished') return null;
			if (quoted.kind === 'row') {
				this.#at = quoted.end;
				return quoted.cells;
			}
			this.openQuotes.push({ row: this.#row + 1 });
		}
		this.#at = end + 1;
		return line.split(this.#delimiter ?? ',');
	}

	/** A row with cells in quotation marks, which may hold marks, line ends and marks written twice. */
	#quoted(whether: 'more' | 'last'): Quoted {
		const [text, delimiter] = [this.#text, this.#delimiter ?? ','];
		const cells: string[] = [];
		let at = this.#at;
		for (;;) {
			let cell = '';
			if (text.charCodeAt(at) === QUOTE) {
				const read = quotedCell(text, at);
				if (read === null)
					return whether === 'more' && text.length - at < LIMITS.quotedCharacters
						? { kind: 'unfinished' }
						: { kind: 'open' };
				({ cell, end: at } = read);
				const isEnd = at >= text.length;
				if (isEnd && whether === 'more') return { kind: 'unfinished' };
				const goesOn = !isEnd && !text.startsWith(delimiter, at) && !isLineEnd(text, at);
				// It was opened in one row and closed where another cell begins.
				if (goesOn && cell.includes('\n')) return { kind: 'open' };
			}
			const next = nextMark(text, { at, delimiter, newline: this.#newline });
			const isEnd = next === text.length;
			if (isEnd && whether === 'more') return { kind: 'unfinished' };
			cells.push(cell + text.slice(at, next).replace(/\r$/, ''));
			if (isEnd || text.startsWith(this.#newline, next))
				return { kind: 'row', cells, end: next + 1 };
			at = next + delimiter.length;
		}
	}
}

const isLineEnd = (text: string, at: number): boolean => {
	const code = text.charCodeAt(at);
	return code === 10 || code === 13;
};

/** Where a cell without quotation marks ends. */
function nextMark(
	text: string,
	{
		at,
		delimiter,
		newline
	}: { readonly at: number; readonly delimiter: string; readonly newline: string }
): number {
	const found = text.indexOf(newline, at);
	const line = found === -1 ? text.length : found;
	// Not beyond the line: without a mark in any of them each would be looked through to the end of all.
	const mark = text.slice(at, line).indexOf(delimiter);
	return mark === -1 ? line : at + mark;
}

/** null where the closing mark is not there, or further away than a cell is long. */
function quotedCell(text: string, from: number): { cell: string; end: number } | null {
	let cell = '';
	let at = from + 1;
	for (;;) {
		const close = text.indexOf('"', at);
		if (close === -1 || close - from > LIMITS.quotedCharacters) return null;
		cell += text.slice(at, close);
		if (text.charCodeAt(close + 1) !== QUOTE) return { cell, end: close + 1 };
		cell += '"';
		at = close + 2;
	}
}
