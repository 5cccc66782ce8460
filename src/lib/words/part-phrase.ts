import type { Phrase } from './phrase';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A sentence in two: the answer itself, which a page sets large, and what it goes on to say. It is parted at its first
 * colon or full stop; a sentence without either is all answer.
 */
export function partPhrase(phrase: Phrase): { readonly answer: Phrase; readonly rest: Phrase } {
	const at = phrase.findIndex((part) => typeof part === 'string' && /[:.] /.test(part));
	const part = phrase[at];
	if (typeof part !== 'string') return { answer: phrase, rest: [] };
	const end = part.search(/[:.] /);
	return {
		answer: [...phrase.slice(0, at), `${part.slice(0, end)}.`],
		rest: [capital(part.slice(end + 2)), ...phrase.slice(at + 1)]
	};
}
