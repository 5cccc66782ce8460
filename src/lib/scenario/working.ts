import type { Fact, UnknownFact } from '#lib/facts/fact';

/** One number that went in. */
export interface Ingredient {
	readonly label: string;
	readonly value: string;
	/** Who says so: a fact with its source, or the person who typed it. */
	readonly from:
		| { readonly kind: 'fact'; readonly fact: Fact<unknown> | UnknownFact }
		| { readonly kind: 'typed' }
		| { readonly kind: 'default' };
}

/** How an answer came about: enough to redo it with a pencil. */
export interface Working {
	readonly title: string;
	/** In words: "hosts = (usable addresses - reserved) / vmknics per host, rounded down". */
	readonly formula: string;
	/** The same with the numbers put in, a line a step. */
	readonly steps: readonly string[];
	readonly result: string;
	readonly ingredients: readonly Ingredient[];
}
