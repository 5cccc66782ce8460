import { parseNumber, unmistakable } from '#lib/form/number-field';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import type { ChoiceQuestion, NumberQuestion, Question } from '#lib/scenario/questions/kinds';
import { figureOf } from '#lib/scenario/questions/read-back';

/** How far an input is moved. */
export type Range =
	/** A figure: to its half and its double. */
	| { readonly kind: 'halves' }
	/** A figure: to the next smaller and the next larger one of a list, smallest first. */
	| { readonly kind: 'steps'; readonly steps: readonly number[] }
	/** A subnet: one bit of prefix more and one less, which only those need to work out who ask for one. */
	| { readonly kind: 'prefix'; readonly texts: (scenario: Scenario) => readonly string[] }
	/** A figure: to the one it is compared with. */
	| { readonly kind: 'compared'; readonly with: AnyKey }
	/** A choice: to those beside it. */
	| { readonly kind: 'neighbours' }
	/** A choice: to every other one. */
	| { readonly kind: 'choices' };

/** What the field of an input takes in the place of what stands there. */
export interface Move {
	readonly text: string;
	/** At a bound of the field, where the range goes on. */
	readonly stops: 'as-stated' | 'at-the-field';
}

const stated = (text: string): Move => ({ text, stops: 'as-stated' });

/** A figure as its field takes it; the field's own bound where it lies beyond. */
function moveTo(question: NumberQuestion, figure: number, scenario: Scenario): readonly Move[] {
	const text = unmistakable(String(figure));
	const max = question.maxIn?.(scenario) ?? question.max;
	const parsed = parseNumber(question, text, { max });
	if (parsed.ok) return [stated(text)];
	if (parsed.issue.code !== 'out-of-range') return [];
	const most = parseNumber(question, max, { max });
	const beyond = most.ok && figure > Number(most.value);
	return [{ text: beyond ? max : question.min, stops: 'at-the-field' }];
}

function figuresFor(
	range: Extract<Range, { readonly kind: 'halves' | 'steps' }>,
	{ figure, grain }: { readonly figure: number; readonly grain: NumberQuestion['grain'] }
): readonly number[] {
	if (range.kind === 'halves') {
		return figure === 0
			? []
			: [grain === 'whole' ? Math.floor(figure / 2) : figure / 2, figure * 2];
	}
	const { steps } = range;
	return [steps.findLast((step) => step < figure), steps.find((step) => step > figure)].filter(
		(step) => step !== undefined
	);
}

function numberMoves(
	range: Extract<Range, { readonly kind: 'halves' | 'steps' }>,
	question: NumberQuestion,
	{ key, scenario }: { readonly key: AnyKey; readonly scenario: Scenario }
): readonly Move[] {
	const figure = figureOf(question, key, scenario);
	// What may be left empty, and is, moves nothing.
	if (figure === undefined || figure === null) return [];
	return figuresFor(range, { figure: Number(figure), grain: question.grain }).flatMap((each) =>
		moveTo(question, each, scenario)
	);
}

function choiceMoves(
	kind: 'neighbours' | 'choices',
	{ choices }: ChoiceQuestion,
	typed: string
): readonly Move[] {
	const at = choices.findIndex(({ value }) => value === typed);
	return choices
		.filter((_, place) => place !== at && (kind === 'choices' || Math.abs(place - at) === 1))
		.map(({ value }) => stated(value));
}

/** What an input is moved to, the smaller first; nothing where it has nowhere to go. */
export function movesOf(
	range: Range,
	question: Question,
	{ key, scenario }: { readonly key: AnyKey; readonly scenario: Scenario }
): readonly Move[] {
	switch (range.kind) {
		case 'halves':
		case 'steps':
			return question.kind === 'number' ? numberMoves(range, question, { key, scenario }) : [];
		case 'prefix':
			return range.texts(scenario).map(stated);
		case 'compared':
			return [stated(scenario[range.with])];
		case 'neighbours':
		case 'choices':
			return question.kind === 'choice' ? choiceMoves(range.kind, question, scenario[key]) : [];
	}
}
