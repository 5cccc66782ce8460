import type { ChoiceField } from './choice-field';
import type { NumberField } from './number-field';
import type { TextField } from './text-field';

export type Field = NumberField | ChoiceField | TextField;
export type Fields = Readonly<Record<string, Field>>;

/** What the form holds: text as typed, never a half-parsed number. */
export type FormText<F extends Fields> = { [Key in keyof F]: string };

export function initialText<F extends Fields>(fields: F): FormText<F> {
	const entries = Object.entries(fields).map(([key, field]) => [key, field.initial]);
	return Object.fromEntries(entries) as FormText<F>;
}
