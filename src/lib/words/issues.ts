import type { Issue, Parsed, Refusal } from '#lib/form/issue';
import { issueSentence } from '#lib/form/issue-sentence';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import type { Questions } from '#lib/scenario/questions/kinds';
import { issuesOf } from '#lib/scenario/questions/reading';
import { unitOf } from './working';

type RefusalOf<Q> = Q extends { readonly read: (typed: string) => Parsed<unknown, infer R> }
	? R
	: never;
type TextKey<Q> = { [K in keyof Q]: RefusalOf<Q[K]> extends never ? never : K }[keyof Q];

/** How each of these questions says what is wrong with free text. */
export type RefusalWords<Q> = {
	readonly [K in TextKey<Q>]: (refusal: RefusalOf<Q[K]>) => string;
};

/** A sentence for each question whose text cannot be used. */
export const issueSentences =
	<const Q extends Questions>(questions: Q, words: RefusalWords<Q>) =>
	(scenario: Scenario): Readonly<Partial<Record<AnyKey, string>>> => {
		const found = Object.entries(issuesOf(questions, scenario)) as [AnyKey, Issue][];
		const sentences = found.map(([key, issue]) => {
			const question = questions[key];
			// RefusalWords holds one for every question with free text, each for its own refusals.
			const refusal = (words as Readonly<Record<string, (refusal: Refusal) => string>>)[key];
			return [
				key,
				issueSentence(issue, {
					unit: question === undefined ? '' : unitOf(question, scenario),
					refusal: (reason) => refusal?.(reason) ?? ''
				})
			];
		});
		return Object.fromEntries(sentences) as Readonly<Partial<Record<AnyKey, string>>>;
	};
