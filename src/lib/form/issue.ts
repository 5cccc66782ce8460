/** What is wrong with a text, as data of the room that knows the domain; its words are found by its kind. */
export interface Refusal {
	readonly kind: string;
}

/** Why a typed text cannot be used. Data only: the sentence is written where it is shown. */
export type Issue<R extends Refusal = Refusal> =
	| { readonly code: 'missing' }
	| { readonly code: 'not-a-number'; readonly text: string }
	/** `1,5` may be one and a half or fifteen: it is pointed out, never guessed. */
	| { readonly code: 'comma'; readonly withPoint: string; readonly without: string }
	| { readonly code: 'not-whole'; readonly text: string }
	| { readonly code: 'out-of-range'; readonly min: string; readonly max: string }
	| { readonly code: 'not-a-choice'; readonly text: string; readonly choices: readonly string[] }
	| { readonly code: 'refused'; readonly refusal: R };

export type Parsed<T, R extends Refusal = Refusal> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue<R> };

export const accepted = <T>(value: T): Parsed<T, never> => ({ ok: true, value });
export const rejected = <R extends Refusal = never>(issue: Issue<R>): Parsed<never, R> => ({
	ok: false,
	issue
});
export const refused = <R extends Refusal>(refusal: R): Parsed<never, R> =>
	rejected({ code: 'refused', refusal });
