/** Why a typed text cannot be used. Data only: the sentence is written where it is shown. */
export type Issue =
	| { readonly code: 'missing' }
	| { readonly code: 'not-a-number'; readonly text: string }
	/** `1,5` may be one and a half or fifteen: it is pointed out, never guessed. */
	| { readonly code: 'comma'; readonly withPoint: string; readonly without: string }
	| { readonly code: 'not-whole'; readonly text: string }
	| { readonly code: 'out-of-range'; readonly min: string; readonly max: string }
	| { readonly code: 'not-a-choice'; readonly text: string; readonly choices: readonly string[] }
	/** Refused by the room that knows the domain, in its own words. */
	| { readonly code: 'refused'; readonly sentence: string };

export type Parsed<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue };

export const accepted = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const rejected = (issue: Issue): Parsed<never> => ({ ok: false, issue });
