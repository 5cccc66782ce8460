import { accepted, type Parsed, rejected } from './issue';

export interface Choice<V extends string = string> {
	readonly value: V;
	readonly label: string;
}

export interface ChoiceField<V extends string = string> {
	readonly kind: 'choice';
	readonly label: string;
	readonly hint: string;
	readonly choices: readonly [Choice<V>, ...Choice<V>[]];
	readonly initial: V;
}

export function parseChoice<V extends string>(field: ChoiceField<V>, text: string): Parsed<V> {
	const found = field.choices.find((choice) => choice.value === text);
	return found === undefined
		? rejected({ code: 'not-a-choice', text, choices: field.choices.map(({ label }) => label) })
		: accepted(found.value);
}
