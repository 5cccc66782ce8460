import type { FieldWord } from '#lib/form/field-word';
import { plainLine } from '#lib/ui/share-shape';
import { allFieldWords } from '#lib/words/field-words';
import type { Key, Scenario } from './scenario';

/** What is said of one value, in the words of its field. */
export interface Remark {
	readonly key: Key;
	/** An issue holds up the answers that need the value; a note says how it was read. */
	readonly kind: 'issue' | 'note';
	readonly sentence: string;
}

export const remarksOf = (scenario: Scenario): readonly Remark[] =>
	(Object.entries(allFieldWords(scenario)) as [Key, FieldWord][]).map(
		([key, { kind, sentence }]) => ({ key, kind, sentence: plainLine(sentence) })
	);

/** Those that hold answers up. */
export const issuesIn = (scenario: Scenario): readonly Remark[] =>
	remarksOf(scenario).filter(({ kind }) => kind === 'issue');
