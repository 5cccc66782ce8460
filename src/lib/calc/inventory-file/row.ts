/** What stands in a cell. A number is one that the file holds as a number; anything typed is text. */
export type Cell = string | number;

/** A row as a spreadsheet shows it. */
export interface Row {
	/** As the spreadsheet numbers it, from 1. */
	readonly row: number;
	/** By column, with gaps where nothing stands or nothing is wanted. */
	readonly cells: readonly (Cell | undefined)[];
}

/** Text in, rows out; what a piece leaves unfinished waits for the next one. */
export interface RowScanner {
	push(text: string): readonly Row[];
	end(): readonly Row[];
	/** From now on only these columns need be read. */
	want(columns: ReadonlySet<number>): void;
}
