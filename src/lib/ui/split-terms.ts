export interface Explained {
	readonly word: string;
	readonly meaning: string;
}

export type TextPart = string | { readonly term: Explained; readonly as: string };

/** Where a word begins and ends, so that "stunning" is not taken for "stun"; its plural is. */
const pattern = (word: string) => new RegExp(`\\b${word}s?\\b`, 'i');

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
