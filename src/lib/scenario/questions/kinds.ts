import type { ChoiceField } from '#lib/form/choice-field';
import type { Parsed, Refusal, SmallerUnit } from '#lib/form/issue';
import type { NumberField } from '#lib/form/number-field';
import type { TextField } from '#lib/form/text-field';
import { type AnyKey, INITIAL_TEXT, type Scenario } from './initial-text';

/** What a question adds to a field of a form: it knows when it is asked, and free text how it is read. */
interface Asking {
	/** Whether the other texts make this question one; left out where it always is. */
	readonly asked?: (scenario: Scenario) => boolean;
}

export type NumberQuestion = NumberField &
	Asking & {
		/** The unit, where another question decides it. */
		readonly unitIn?: (scenario: Scenario) => string;
		/** The largest figure in that unit. */
		readonly maxIn?: (scenario: Scenario) => string;
		/** Where the first of "2 x 16" may be asked, the texts. */
		readonly times?: (scenario: Scenario) => readonly string[];
		/** What may have been meant, where a figure as it stands can hardly be. */
		readonly doubt?: (figure: number, scenario: Scenario) => SmallerUnit | null;
	};
export type ChoiceQuestion<V extends string = string> = ChoiceField<V> & Asking;
export type TextQuestion<T = unknown, R extends Refusal = Refusal> = TextField &
	Asking & { readonly read: (typed: string) => Parsed<T, R> };
export type Question = NumberQuestion | ChoiceQuestion | TextQuestion;
export type Questions = Readonly<Partial<Record<AnyKey, Question>>>;

type Unasked<Q> = Q extends unknown ? Omit<Q, 'initial'> : never;
type NumberText = Omit<NumberQuestion, 'kind' | 'grain' | 'presence' | 'initial'>;

/** Short ways to write a question down, so that a list of them reads like one. */

export const whole = (question: NumberText) =>
	({ kind: 'number', grain: 'whole', presence: 'required', ...question }) as const;
export const decimal = (question: NumberText) =>
	({ kind: 'number', grain: 'decimal', presence: 'required', ...question }) as const;
export const optional = (question: NumberText & Pick<NumberField, 'grain'>) =>
	({ kind: 'number', presence: 'optional', ...question }) as const;
export const choice = <const V extends string>(
	question: Omit<ChoiceQuestion<V>, 'kind' | 'initial'>
) => ({ kind: 'choice', ...question }) as const;
export const text = <T, R extends Refusal>(
	question: Omit<TextQuestion<T, R>, 'kind' | 'initial'>
) => ({ kind: 'text', ...question }) as const;

type Asked<L> = {
	readonly [K in keyof L]: L[K] & {
		readonly initial: K extends AnyKey ? (typeof INITIAL_TEXT)[K] : never;
	};
};

/** A list of questions, each with its first text. */
export function questions<const L extends Readonly<Partial<Record<AnyKey, Unasked<Question>>>>>(
	list: L
): Asked<L> {
	const entries = (Object.entries(list) as [AnyKey, Unasked<Question>][]).map(([key, question]) => [
		key,
		// What another list has made stays the same question, which is read once for both.
		'initial' in question ? question : { ...question, initial: INITIAL_TEXT[key] }
	]);
	// fromEntries forgets the keys; every entry of the list is there.
	return Object.fromEntries(entries) as Asked<L>;
}

export const isAsked = ({ asked }: Asking, scenario: Scenario): boolean =>
	asked?.(scenario) ?? true;

/** The unit a question's text is in; empty for a bare count, a choice or free text. */
export const unitOf = (question: Question, scenario: Scenario): string =>
	question.kind === 'number' ? (question.unitIn?.(scenario) ?? question.unit) : '';
