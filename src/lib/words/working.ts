import type { Fact, MaybeFact, Source } from '#lib/facts/fact';
import { once } from '#lib/scenario/once';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import { isAsked, type Question, type Questions, unitOf } from '#lib/scenario/questions/kinds';
import { figureOf } from '#lib/scenario/questions/read-back';
import { inFull, ofUnit } from './quantities';
import { typedNumber } from './typed-number';

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

/** One text that was typed, as people read it: a choice by its name, a number with its unit. */
export function typedValue(question: Question, key: AnyKey, scenario: Scenario): string {
	const typed = scenario[key];
	const chosen =
		question.kind === 'choice'
			? (question.choices.find(({ value }) => value === typed)?.label ?? typed)
			: question.kind === 'number'
				? typedNumber(figureOf(question, key, scenario) ?? typed)
				: typed;
	return ofUnit(chosen, unitOf(question, scenario)).trim();
}

/** The same, marked where it differs from the default. */
const typedIngredient = (question: Question, key: AnyKey, scenario: Scenario): Ingredient => ({
	label: question.label,
	value: typedValue(question, key, scenario),
	status: scenario[key] === question.initial ? 'default' : 'changed by you',
	sources: []
});

/** The same where the question is asked and not empty; several workings quote one question. */
const ingredientOf = (question: Question, key: AnyKey) =>
	once((scenario: Scenario): readonly Ingredient[] =>
		scenario[key] === '' || !isAsked(question, scenario)
			? []
			: [typedIngredient(question, key, scenario)]
	);

const ingredients = new Map<Question, ReturnType<typeof ingredientOf>>();

/** What was typed into some of these questions: those that are asked and not empty. */
export const typedInto =
	<const Q extends Questions>(questions: Q) =>
	(keys: readonly (keyof Q & AnyKey)[], scenario: Scenario): readonly Ingredient[] =>
		keys.flatMap((key) => {
			const question: Question | undefined = questions[key];
			if (question === undefined) return [];
			const found = ingredients.get(question) ?? ingredientOf(question, key);
			ingredients.set(question, found);
			return found(scenario);
		});

const statusOf = (fact: MaybeFact<unknown>): string =>
	'disagreements' in fact && fact.disagreements?.some(({ plausible }) => plausible)
		? 'sources disagree'
		: fact.status;

const noteOf = (fact: MaybeFact<unknown>): string | undefined =>
	fact.note ?? (fact.status === 'read' ? undefined : fact.because);

/** A number as the catalogue holds it, with its unit. */
const printed = (value: number, unit: string): string => ofUnit(inFull(value), unit).trim();

/** A sourced figure; `value` where it is more than one number or reads better in another unit. */
export function factIngredient(fact: Fact<number>, value?: string): Ingredient;
export function factIngredient(fact: Fact<unknown>, value: string): Ingredient;
export function factIngredient(fact: Fact<unknown>, value?: string): Ingredient {
	const note = noteOf(fact);
	return {
		label: fact.label,
		value: value ?? printed(Number(fact.value), fact.unit),
		status: statusOf(fact),
		...(note === undefined ? {} : { note }),
		sources: fact.sources
	};
}

/** The same with the reading that is in force where sources disagree. */
export const readingIngredient = (fact: Fact<number>, inForce: number): Ingredient =>
	factIngredient(fact, printed(inForce, fact.unit));
