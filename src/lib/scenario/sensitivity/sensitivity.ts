import { once, withText } from '#lib/scenario/once';
import { mapPart, type Part } from '#lib/scenario/part';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';
import { isAsked, type Questions } from '#lib/scenario/questions/kinds';
import { type Move, movesOf, type Range } from './ranges';

/** What an answer comes to; null where it has no end. */
export type Figure = number | null;

/** An input moved, and the answer then. */
export interface Tried extends Move {
	readonly at: Figure;
}

/** An input that moves the answer. */
export interface Row {
	readonly key: AnyKey;
	readonly range: Range['kind'];
	/** What it was moved to, the smaller first; of several choices those of the least and the most. */
	readonly tried: readonly Tried[];
	/** The least and the most of the answer over what was tried and what stands there. */
	readonly least: number;
	readonly most: Figure;
	/** From the least to the most; null without an end. */
	readonly swing: Figure;
}

export type Sensitivity =
	| {
			readonly kind: 'moved';
			readonly present: number;
			/** Widest swing first. */
			readonly rows: readonly Row[];
	  }
	/** The answer as it stands has no end, so nothing can be told from it. */
	| { readonly kind: 'no-end' };

/** An answer and the inputs that may move it. */
export interface Asked {
	readonly answer: (scenario: Scenario) => Part<Figure>;
	readonly questions: Questions;
	readonly ranges: Readonly<Partial<Record<AnyKey, Range>>>;
	/** Of the answer: a swing of no more than this part of it is none. 0 where it is counted. */
	readonly noise: number;
	/** How many inputs are tried in one turn: enough to be there soon, few enough not to hold up a key. */
	readonly together: number;
}

export interface Sensitive {
	/** Some inputs each: what to work out in turns, since all at once would be a long task. */
	readonly turns: readonly ((scenario: Scenario) => readonly (Row | null)[])[];
	/** All of them. */
	readonly of: (scenario: Scenario) => Part<Sensitivity>;
}

const asNumber = (figure: Figure): number => figure ?? Infinity;
const asFigure = (value: number): Figure => (value === Infinity ? null : value);

/** Of several choices those of the least and the most; of steps both. */
function shown(tried: readonly Tried[], range: Range): readonly Tried[] {
	if (range.kind !== 'choices') return tried;
	const sorted = tried.toSorted((a, b) =>
		a.at === b.at ? 0 : asNumber(a.at) < asNumber(b.at) ? -1 : 1
	);
	const [first, last] = [sorted[0], sorted.at(-1)];
	return first === undefined || last === undefined
		? []
		: first.at === last.at
			? [first]
			: [first, last];
}

function rowOf(
	{ answer, questions, ranges, noise }: Asked,
	key: AnyKey,
	scenario: Scenario
): Row | null {
	const [range, question] = [ranges[key], questions[key]];
	if (range === undefined || question === undefined || !isAsked(question, scenario)) return null;
	const now = answer(scenario);
	if (now.kind === 'waiting' || now.value === null) return null;
	const present = now.value;
	const tried = movesOf(range, question, { key, scenario }).flatMap((move): readonly Tried[] => {
		const then = answer(withText(scenario, key, move.text));
		return then.kind === 'ready' ? [{ ...move, at: then.value }] : [];
	});
	const figures = [present, ...tried.map(({ at }) => asNumber(at))];
	const [least, most] = [Math.min(...figures), Math.max(...figures)];
	if (most - least <= noise * present) return null;
	return {
		key,
		range: range.kind,
		tried: shown(tried, range),
		least,
		most: asFigure(most),
		swing: asFigure(most - least)
	};
}

/** What moves an answer, one input at a time and all others as they stand, worked out once for a scenario. */
export function sensitive(asked: Asked): Sensitive {
	const keys = Object.keys(asked.ranges) as AnyKey[];
	const turns = Array.from({ length: Math.ceil(keys.length / asked.together) }, (_, turn) => {
		const of = keys.slice(turn * asked.together, (turn + 1) * asked.together);
		return once((scenario: Scenario) => of.map((key) => rowOf(asked, key, scenario)));
	});
	const of = (scenario: Scenario): Part<Sensitivity> =>
		mapPart(asked.answer(scenario), (present): Sensitivity => {
			if (present === null) return { kind: 'no-end' };
			const rows = turns
				.flatMap((turn) => turn(scenario))
				.filter((row) => row !== null)
				.toSorted((a, b) =>
					// Of two without an end the one that reaches further down is wider.
					a.swing === b.swing ? a.least - b.least : asNumber(b.swing) < asNumber(a.swing) ? -1 : 1
				);
			return { kind: 'moved', present, rows };
		});
	return { turns, of };
}
