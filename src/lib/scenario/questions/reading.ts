import { type ChoiceField, parseChoice } from '#lib/form/choice-field';
import { cleanText } from '#lib/form/clean-text';
import { type Parsed, rejected } from '#lib/form/issue';
import { type AcceptedDecimal, type DecimalText, parseNumber } from '#lib/form/number-field';
import { LONGEST_VALUE } from '#lib/form/params';
import { once } from '#lib/scenario/once';
import { type Part, waiting } from '#lib/scenario/part';
import type { AnyKey, Scenario } from './initial-text';
import { isAsked, type NumberQuestion, type Question, type Questions } from './kinds';

/** What a question yields once its text is accepted. */
export type ValueOf<Q> = Q extends { readonly read: (typed: string) => Parsed<infer V> }
	? V
	: Q extends Pick<ChoiceField<infer V>, 'choices'>
		? V
		: Q extends { readonly presence: 'optional' }
			? DecimalText
			: AcceptedDecimal;

/** A plain number that can hardly be meant is used as it stands, with a word; with its unit it is meant. */
function doubted(
	question: NumberQuestion,
	parsed: Parsed<DecimalText>,
	{ typed, scenario }: { readonly typed: string; readonly scenario: Scenario }
): Parsed<unknown> {
	if (!parsed.ok || parsed.value === null || !PLAIN.test(typed.trim())) return parsed;
	const smaller = question.doubt?.(Number(parsed.value), scenario) ?? null;
	return smaller === null
		? parsed
		: { ...parsed, note: { code: 'doubted', value: parsed.value, smaller } };
}

const PLAIN = /^[\d.,]+$/;

function parse(question: Question, typed: string, scenario: Scenario): Parsed<unknown> {
	if (typed.length > LONGEST_VALUE) return rejected({ code: 'too-long', longest: LONGEST_VALUE });
	switch (question.kind) {
		case 'choice':
			return parseChoice(question, typed);
		case 'number': {
			const [unit, max] = [question.unitIn, question.maxIn].map((ask) => ask?.(scenario));
			const times = question.times?.(scenario);
			const parsed = parseNumber(question, typed, {
				...(unit === undefined ? {} : { unit }),
				...(max === undefined ? {} : { max }),
				...(times === undefined ? {} : { times })
			});
			return doubted(question, parsed, { typed, scenario });
		}
		case 'text':
			return question.read(cleanText(typed));
	}
}

type Reader = (scenario: Scenario) => Parsed<unknown>;

/** A question that is not asked is read as its first text, so that nothing hidden holds an answer up. */
const readerOf = (question: Question, key: AnyKey): Reader =>
	once((scenario: Scenario) =>
		parse(question, isAsked(question, scenario) ? scenario[key] : question.initial, scenario)
	);

/** Each question is read once for a scenario, whichever answer and page asks for it. */
const readers = new Map<AnyKey, { readonly of: Question; readonly reader: Reader }>();

export function read(question: Question, key: AnyKey, scenario: Scenario): Parsed<unknown> {
	const known = readers.get(key);
	const kept = known?.of === question ? known : { of: question, reader: readerOf(question, key) };
	readers.set(key, kept);
	return kept.reader(scenario);
}

type Values<Q, K extends keyof Q> = { readonly [P in K]: ValueOf<Q[P]> };

/** The way an answer asks a list of questions: `then` runs on their values, or the part says which of them it waits for. */
export const asking =
	<const Q extends Questions>(questions: Q) =>
	<K extends keyof Q & AnyKey, T>(
		scenario: Scenario,
		keys: readonly K[],
		then: (values: Values<Q, K>) => Part<T>
	): Part<T> => {
		const values: Partial<Record<K, unknown>> = {};
		const missing: K[] = [];
		for (const key of keys) {
			const parsed = read(questions[key] as Question, key, scenario);
			if (parsed.ok) values[key] = parsed.value;
			else missing.push(key);
		}
		// Each key has its value, which the loop cannot tell the types.
		return missing.length > 0 ? waiting(...missing) : then(values as Values<Q, K>);
	};
