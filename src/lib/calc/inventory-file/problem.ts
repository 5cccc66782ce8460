/** Why a file, or what is left of it, cannot be read. */
export type Problem =
	| { readonly kind: 'empty' }
	| { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
	/** The workbook of before 2007, or one that asks for a password: both begin alike. */
	| { readonly kind: 'old-or-encrypted' }
	/** A file of some other kind: a picture, a program. */
	| { readonly kind: 'not-a-table' }
	/** An archive without a workbook in it. */
	| { readonly kind: 'not-a-workbook' }
	| { readonly kind: 'damaged' }
	| { readonly kind: 'encrypted' }
	| { readonly kind: 'zip64' }
	| { readonly kind: 'packed-otherwise' }
	| { readonly kind: 'too-many-parts'; readonly most: number }
	/** It unpacks to more than any export does. */
	| { readonly kind: 'bomb' }
	| { readonly kind: 'too-many-rows'; readonly most: number }
	| { readonly kind: 'row-too-long'; readonly row: number };

/** Thrown within the reader alone: what stood before it has been read, and is kept. */
export class ReadingStopped extends Error {
	readonly problem: Problem;

	constructor(problem: Problem) {
		super(problem.kind);
		this.problem = problem;
	}
}
