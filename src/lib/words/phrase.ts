/** A sentence with its figures marked, so that a page can set them large and a program can print them plain. */
export type Phrase = readonly (string | { readonly strong: string })[];

export const strong = (text: string): { readonly strong: string } => ({ strong: text });

export const plainText = (phrase: Phrase): string =>
	phrase.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
