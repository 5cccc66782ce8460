/** Why a number cannot enter a formula. The sentence for it lives in the screen that asked. */
export type InputFault =
	| 'not-finite'
	| 'negative'
	| 'not-positive'
	| 'not-whole'
	| 'above-one'
	| 'reaches-one'
	| 'too-small'
	| 'too-large';

export interface InputIssue<F extends string = string> {
	readonly field: F;
	readonly fault: InputFault;
}

/** What a calculation returns instead of a number made from an impossible input. */
export interface Refused<F extends string = string> {
	readonly kind: 'refused';
	readonly issues: readonly InputIssue<F>[];
}

/**
 * Past this, in any base unit used here, a value is a slip of the keyboard: 10^18 B is an exabyte, 10^18 s
 * outlives the universe. Below it no product of three inputs leaves the range of a double.
 */
const LARGEST = 1e18;
/** The same from below, for what stands under a fraction line. */
const SMALLEST = 1e-18;

const issue = <F extends string>(field: F, fault: InputFault): readonly InputIssue<F>[] => [
	{ field, fault }
];

const NONE: readonly never[] = [];

/** Each check yields the issues of one field: none, or one. */
export function notNegative<F extends string>(field: F, value: number): readonly InputIssue<F>[] {
	if (!Number.isFinite(value)) return issue(field, 'not-finite');
	if (value < 0) return issue(field, 'negative');
	if (value > LARGEST) return issue(field, 'too-large');
	return NONE;
}

export function positive<F extends string>(field: F, value: number): readonly InputIssue<F>[] {
	if (value === 0) return issue(field, 'not-positive');
	if (value > 0 && value < SMALLEST) return issue(field, 'too-small');
	return notNegative(field, value);
}

export function wholePositive<F extends string>(field: F, value: number): readonly InputIssue<F>[] {
	const found = positive(field, value);
	if (found.length > 0 || Number.isInteger(value)) return found;
	return issue(field, 'not-whole');
}

/** More than nothing and at most all. */
export function share<F extends string>(field: F, value: number): readonly InputIssue<F>[] {
	if (value > 1 && value !== Infinity) return issue(field, 'above-one');
	return positive(field, value);
}

/** From never to almost always: with certain loss nothing arrives at all. */
export function probability<F extends string>(field: F, value: number): readonly InputIssue<F>[] {
	if (value >= 1 && value !== Infinity) return issue(field, 'reaches-one');
	return notNegative(field, value);
}

export function atLeast<F extends string>(
	field: F,
	value: number,
	bound: number
): readonly InputIssue<F>[] {
	const found = notNegative(field, value);
	if (found.length > 0 || value >= bound) return found;
	return issue(field, 'too-small');
}

export const refused = <F extends string>(issues: readonly InputIssue<F>[]): Refused<F> => ({
	kind: 'refused',
	issues
});
