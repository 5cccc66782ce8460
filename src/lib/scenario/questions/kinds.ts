import type { ChoiceField } from '#lib/form/choice-field';
import type { NumberField } from '#lib/form/number-field';

/** Short ways to write a field down, so that a list of fields reads like a list of questions. */

export const whole = (field: Omit<NumberField, 'kind' | 'grain' | 'presence'>) =>
	({ kind: 'number', grain: 'whole', presence: 'required', ...field }) as const;
export const decimal = (field: Omit<NumberField, 'kind' | 'grain' | 'presence'>) =>
	({ kind: 'number', grain: 'decimal', presence: 'required', ...field }) as const;
export const optional = (
	field: Omit<NumberField, 'kind' | 'presence' | 'initial'> & { readonly initial?: string }
) => ({ kind: 'number', presence: 'optional', initial: '', ...field }) as const;
export const choice = <const V extends string>(field: Omit<ChoiceField<V>, 'kind'>) =>
	({ kind: 'choice', ...field }) as const;
