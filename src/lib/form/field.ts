import type { ChoiceField } from './choice-field';
import type { NumberField } from './number-field';
import type { TextField } from './text-field';

export type Field = NumberField | ChoiceField | TextField;
