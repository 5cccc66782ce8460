import type { FieldWord } from '#lib/form/field-word';
import type { Issue, Note, Parsed, Refusal } from '#lib/form/issue';
import { issueSentence, noteSentence, offersOf } from '#lib/form/issue-sentence';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import { type Questions, unitOf } from '#lib/scenario/questions/kinds';
import { issuesOf, notesOf } from '#lib/scenario/questions/read-back';

type RefusalOf<Q> = Q extends { readonly read: (typed: string) => Parsed<unknown, infer R> }
	? R
	: never;
type TextKey<Q> = { [K in keyof Q]: RefusalOf<Q[K]> extends never ? never : K }[keyof Q];

/** How each of these questions says what is wrong with free text. */
export type RefusalWords<Q> = {
	readonly [K in TextKey<Q>]: (refusal: RefusalOf<Q[K]>) => string;
};

const NOTES: readonly string[] = [
	'read-as',
	'each',
	'doubted',
	'thousandths',
	'noted',
	'partly'
] satisfies Note['code'][];
const isNote = (said: Issue | Note): said is Note => NOTES.includes(said.code);

/** What is said at the questions that anything has to be said at. */
export type FieldWords = Readonly<Partial<Record<AnyKey, FieldWord>>>;

/** Says at each question why its text cannot be used, or what was made of it. */
export const fieldWords =
	<const Q extends Questions>(questions: Q, words: RefusalWords<Q>) =>
	(scenario: Scenario): FieldWords => {
		const word = (key: AnyKey, said: Issue | Note): FieldWord => {
			const question = questions[key];
			// RefusalWords holds one for every question with free text, each for its own refusals.
			const refusal = (words as Readonly<Record<string, (refusal: Refusal) => string>>)[key];
			const inWords = {
				unit: question === undefined ? '' : unitOf(question, scenario),
				refusal: (reason: Refusal) => refusal?.(reason) ?? ''
			};
			return {
				kind: isNote(said) && said.code !== 'partly' ? 'note' : 'issue',
				sentence: isNote(said) ? noteSentence(said, inWords) : issueSentence(said, inWords),
				offers: offersOf(said)
			};
		};
		const found = { ...notesOf(questions, scenario), ...issuesOf(questions, scenario) };
		return Object.fromEntries(
			(Object.entries(found) as [AnyKey, Issue | Note][]).map(([key, said]) => [
				key,
				word(key, said)
			])
		) as FieldWords;
	};
