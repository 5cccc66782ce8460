/** What is wrong with a text, or was made of it, as data of the room that knows the domain; its words are found by its kind. */
export interface Refusal {
	readonly kind: string;
}

/** Why a typed text cannot be used. Data only: the sentence is written where it is shown. */
export type Issue<R extends Refusal = Refusal> =
	| { readonly code: 'missing' }
	/** Its reader is on its way; whoever loads it gives the scenario a new copy once it is there. */
	| { readonly code: 'reading' }
	/** Its reader did not come; typing anything, or the same again, asks for it once more. */
	| { readonly code: 'reader-missing'; readonly text: string }
	| { readonly code: 'too-long'; readonly longest: number }
	| { readonly code: 'not-a-number'; readonly text: string }
	/** `1,5` may be one and a half or fifteen, `10.000` ten or ten thousand, `1.024` a little more than one: it is asked, never guessed. */
	| { readonly code: 'comma' | 'point'; readonly withPoint: string; readonly without: string }
	| { readonly code: 'unit-unknown'; readonly text: string }
	/** Whoever writes 10 GB of a line may mean bits, whoever writes 1:4 may mean four to one. */
	| { readonly code: 'either'; readonly text: string; readonly readings: readonly string[] }
	/** `4x16` where the other of the two numbers stands at another question with another value. */
	| { readonly code: 'product'; readonly first: string; readonly second: string }
	| { readonly code: 'not-whole'; readonly text: string }
	| {
			readonly code: 'out-of-range';
			readonly min: string;
			readonly max: string;
			/** The same figure counted in the next smaller unit, where that lies within the range. */
			readonly smaller?: SmallerUnit;
	  }
	| { readonly code: 'not-a-choice'; readonly text: string; readonly choices: readonly string[] }
	| {
			readonly code: 'refused';
			readonly refusal: R;
			/** What may have been meant; a click takes it. */
			readonly offers?: readonly string[];
	  };

/** A figure that would make sense in another unit: 16384 MiB for 16 GiB. */
export interface SmallerUnit {
	readonly value: string;
	readonly unit: string;
}

/** What is said of a text that was read. */
export type Note<R extends Refusal = Refusal> =
	/** It was not typed as the plain number that it stands for. */
	| { readonly code: 'read-as'; readonly typed: string; readonly value: string }
	/** Of the two numbers of "2 x 16" the first is asked, and held, elsewhere. */
	| {
			readonly code: 'each';
			readonly typed: string;
			readonly first: string;
			readonly value: string;
	  }
	/** It is used as it stands, and may have been meant in another unit. */
	| { readonly code: 'doubted'; readonly value: string; readonly smaller: SmallerUnit }
	/** A time, read with its thousandths where thousands are possible. */
	| { readonly code: 'thousandths'; readonly value: string; readonly without: string }
	/** `partly`: a part of it could not be read, and the rest counts. */
	| { readonly code: 'noted' | 'partly'; readonly note: R };

export type Parsed<T, R extends Refusal = Refusal> =
	| { readonly ok: true; readonly value: T; readonly note?: Note<R> }
	| { readonly ok: false; readonly issue: Issue<R> };

export const accepted = <T>(value: T): Parsed<T, never> => ({ ok: true, value });
export const noted = <T, R extends Refusal>(value: T, note: R): Parsed<T, R> => ({
	ok: true,
	value,
	note: { code: 'noted', note }
});
export const rejected = <R extends Refusal = never>(issue: Issue<R>): Parsed<never, R> => ({
	ok: false,
	issue
});
export const refused = <R extends Refusal>(
	refusal: R,
	...offers: readonly string[]
): Parsed<never, R> =>
	rejected({ code: 'refused', refusal, ...(offers.length > 0 ? { offers } : {}) });
