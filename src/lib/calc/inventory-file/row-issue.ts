import { LIMITS } from './limits';

/** What is wrong with one row, or with one cell of it. */
export type RowFault =
	/** Left out: nothing says what the row is about. */
	| 'no-name'
	/** Left out: the same row stands above, or in another file. */
	| 'twice'
	/** Kept as two: no more than the name is the same. */
	| 'same-name'
	/** Kept; the cell counts as empty. */
	| 'not-a-number'
	| 'not-positive'
	| 'not-whole'
	| 'too-large'
	/** Kept, and counted as running. */
	| 'unknown-power'
	/** Kept; a quotation mark is never closed, and the line was read as it stands. */
	| 'open-quote'
	/** Kept; there are more cells than headings. */
	| 'more-cells'
	/** Kept; a network has another VLAN above. */
	| 'other-vlan';

export interface RowIssue {
	readonly fault: RowFault;
	readonly table: string;
	/** As a spreadsheet numbers it, from 1. */
	readonly row: number;
	/** The heading of the column; null where the whole row is meant. */
	readonly column: string | null;
	/** What stands there, cut to what a sentence holds. */
	readonly text: string;
}

const LONGEST_QUOTE = 40;

/** Faults as they are found: all are counted, and of each kind some are kept to be shown. */
export class Issues {
	readonly #found = new Map<RowFault, { count: number; readonly shown: RowIssue[] }>();

	add(issue: RowIssue): void {
		const of = this.#found.get(issue.fault) ?? { count: 0, shown: [] };
		of.count += 1;
		if (of.shown.length < LIMITS.issuesOfOneKind)
			of.shown.push({ ...issue, text: issue.text.slice(0, LONGEST_QUOTE) });
		this.#found.set(issue.fault, of);
	}

	get all(): readonly IssuesOfAKind[] {
		return [...this.#found].map(([fault, { count, shown }]) => ({ fault, count, shown }));
	}
}

export interface IssuesOfAKind {
	readonly fault: RowFault;
	readonly count: number;
	/** The first of them. */
	readonly shown: readonly RowIssue[];
}
