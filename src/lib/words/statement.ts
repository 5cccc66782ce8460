import type { Part } from '#lib/scenario/part';
import { type Phrase, plainText } from './phrase';

/** One thing that is said of a scenario: where it stands, and in which words. */
export interface Statement {
	/** "domain", "domain why": what it is about, and which part of that. */
	readonly name: string;
	readonly sentence: string;
}

type Words = Phrase | null;

/** Nothing where there is nothing to say. */
export function statement(name: string, words: Words | string): readonly Statement[] {
	if (words === null) return [];
	return [{ name, sentence: typeof words === 'string' ? words : plainText(words) }];
}

/** Sentences that stand in a row; nothing where there are none. */
export const statements = (name: string, sentences: readonly string[]): readonly Statement[] =>
	sentences.length === 0 ? [] : [{ name, sentence: sentences.join(' | ') }];

/** What a part says, or which questions it waits for. */
export const fromPart = <T>(
	name: string,
	part: Part<T>,
	say: (value: T) => readonly Statement[]
): readonly Statement[] =>
	part.kind === 'ready'
		? say(part.value)
		: [{ name, sentence: `waits for ${part.fields.join(', ')}` }];
