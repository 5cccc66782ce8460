/** Ends a command: what was given cannot be used. A line an issue; caught where the command began. */
export class BadInput extends Error {
	readonly lines: readonly string[];

	constructor(...lines: readonly string[]) {
		super(lines[0]);
		this.lines = lines;
	}
}
