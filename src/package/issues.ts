import type { FieldWord } from '#lib/form/field-word';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { issuesOf } from '#lib/scenario/questions/read-back';
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

/** Those that hold answers up; mostly there are none, which is told without words. */
export const issuesIn = (scenario: Scenario): readonly Remark[] =>
	Object.keys(issuesOf(ALL_QUESTIONS, scenario)).length === 0
		? []
		: remarksOf(scenario).filter(({ kind }) => kind === 'issue');
