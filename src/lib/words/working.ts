import type { Field } from '#lib/form/field';
import type { Fact, MaybeFact, Source } from '#lib/facts/fact';
import { FIELDS, type Key, type ScenarioText } from '#lib/scenario/questions/all';
import { count } from './quantities';

/** One number that went into an answer, and who says so. */
export interface Ingredient {
	readonly label: string;
	readonly value: string;
	/** "read", "unverified", "assumption", "changed by you" or "default". */
	readonly status: string;
	readonly note?: string;
	readonly sources: readonly Source[];
}

/** How an answer came about: enough to redo it with a pencil. */
export interface Working {
	readonly title: string;
	/** In words: "hosts = (usable addresses - reserved) / vmknics per host, rounded down". */
	readonly formula: string;
	/** The same with the numbers put in, a line a step. */
	readonly steps: readonly string[];
	readonly ingredients: readonly Ingredient[];
}

/** One text that was typed, marked where it differs from the default. */
export function typedIngredient(field: Field, typed: string): Ingredient {
	const unit = field.kind === 'number' && field.unit !== '' ? ` ${field.unit}` : '';
	const chosen =
		field.kind === 'choice'
			? (field.choices.find(({ value }) => value === typed)?.label ?? typed)
			: typed;
	return {
		label: field.label,
		value: `${chosen}${unit}`,
		status: typed === field.initial ? 'default' : 'changed by you',
		sources: []
	};
}

/** The numbers that were typed into fields which every page may ask. */
export const typedIngredients = (keys: readonly Key[], text: ScenarioText): readonly Ingredient[] =>
	keys.filter((key) => text[key] !== '').map((key) => typedIngredient(FIELDS[key], text[key]));

const statusOf = (fact: MaybeFact<unknown>): string =>
	'disagreements' in fact && fact.disagreements?.some(({ plausible }) => plausible)
		? 'sources disagree'
		: fact.status;

const noteOf = (fact: MaybeFact<unknown>): string | undefined =>
	fact.note ?? (fact.status === 'read' ? undefined : fact.because);

export function factIngredient(fact: Fact<number>, inForce: number = fact.value): Ingredient {
	const note = noteOf(fact);
	return {
		label: fact.label,
		value: `${Number.isInteger(inForce) ? count(inForce) : inForce} ${fact.unit}`.trim(),
		status: statusOf(fact),
		...(note === undefined ? {} : { note }),
		sources: fact.sources
	};
}
