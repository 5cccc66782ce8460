import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { ALL_KEYS } from '#lib/scenario/questions/initial-text';
import type { Question as EngineQuestion } from '#lib/scenario/questions/kinds';
import type { Key } from './scenario';

/** A question of the form: what one value of a scenario means. */
export interface Question {
	readonly key: Key;
	readonly label: string;
	readonly hint: string;
	/** What stands there where nothing is given. */
	readonly default: string;
	readonly kind: 'number' | 'choice' | 'text';
	/** Of a number; another question may change it, as kilometres to miles. Empty for a bare count. */
	readonly unit: string;
	/** The range of a number, both ends included, as decimals; null for what is none. */
	readonly min: string | null;
	readonly max: string | null;
	/** What may be chosen; none where it is no choice. */
	readonly choices: readonly { readonly value: string; readonly label: string }[];
}

function shown(key: Key): Question {
	const question: EngineQuestion = ALL_QUESTIONS[key];
	const { label, hint, initial, kind } = question;
	return {
		key,
		label,
		hint,
		default: initial,
		kind,
		unit: question.kind === 'number' ? question.unit : '',
		min: question.kind === 'number' ? question.min : null,
		max: question.kind === 'number' ? question.max : null,
		choices: question.kind === 'choice' ? question.choices : []
	};
}

/** Every question that a scenario answers, in the order of a link. */
export const questions: readonly Question[] = ALL_KEYS.map(shown);
