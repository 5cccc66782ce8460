export interface Explained {
	readonly word: string;
	readonly meaning: string;
}

export type TextPart = string | { readonly term: Explained; readonly as: string };

/** Made once: every sentence is looked through again with each letter that is typed. */
const PATTERNS = new Map<string, RegExp>();

/**
 * Where a word begins and ends, so that "stunning" is not taken for "stun"; its plural is, and "spanning-tree". A word in
 * capitals stands in capitals.
 */
function pattern(word: string): RegExp {
	const known = PATTERNS.get(word);
	if (known !== undefined) return known;
	const made = new RegExp(
		`\\b${word.replaceAll(' ', '[ -]')}s?\\b`,
		word === word.toUpperCase() ? '' : 'i'
	);
	PATTERNS.set(word, made);
	return made;
}

/** Those of the words that these texts have, in the order given. */
export const termsIn = <T extends Explained>(
	texts: readonly string[],
	terms: readonly T[]
): readonly T[] => terms.filter(({ word }) => texts.some((text) => pattern(word).test(text)));

/** A sentence cut at the first place of each word that has a meaning to give, in the order of the sentence. */
export function splitTerms(text: string, terms: readonly Explained[]): readonly TextPart[] {
	const found = terms.flatMap((term) => {
		const match = pattern(term.word).exec(text);
		return match === null ? [] : [{ term, at: match.index, as: match[0] }];
	});
	const first = found.sort((a, b) => a.at - b.at)[0];
	if (first === undefined) return text === '' ? [] : [text];
	const { term, at, as } = first;
	const after = splitTerms(
		text.slice(at + as.length),
		terms.filter((other) => other !== term)
	);
	return [...(at > 0 ? [text.slice(0, at)] : []), { term, as }, ...after];
}
