/**
 * What a person sees of a pasted text: full-width digits are digits, every blank is a blank, and what has no shape
 * (zero-width blanks, marks of direction, soft hyphens) is gone. Line ends and tabs stay.
 */
export const cleanText = (typed: string): string =>
	typed
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replaceAll('\u2212', '-');
