import { readSubnet, type Subnet, type SubnetReading } from '#lib/calc/addressing';
import { type ChoiceField, parseChoice } from '#lib/form/choice-field';
import { accepted, type Issue, type Parsed, rejected } from '#lib/form/issue';
import { type NumberField, parseNumber } from '#lib/form/number-field';
import { FIELDS, type Key, KEYS, type ScenarioText } from './all';

type Definition = typeof FIELDS;

/** What a field yields once its text is accepted; free text has a reader of its own. */
export type FieldValue<F> =
	F extends ChoiceField<infer V>
		? V
		: F extends { readonly presence: 'optional' }
			? string | null
			: string;

export type ValueOf<K extends Key> = K extends 'subnet' ? Subnet : FieldValue<Definition[K]>;

export type Reading = { readonly [K in Key]: Parsed<ValueOf<K>> };

const EXAMPLE = 'Write a prefix like /24 or 192.168.50.0/24.';

function subnetSentence(reading: Exclude<SubnetReading, { kind: 'subnet' }>): string {
	switch (reading.kind) {
		case 'empty':
			return EXAMPLE;
		case 'no-prefix':
			return `How wide is the subnet? Write ${reading.address}/24, with your prefix after the slash.`;
		case 'prefix-too-long':
			return `A prefix ends at /${reading.longest}. ${EXAMPLE}`;
		case 'not-a-mask':
			return reading.mask === ''
				? EXAMPLE
				: `“${reading.mask}” is not a subnet mask. Write one like 255.255.255.0, or a prefix like /24.`;
		case 'not-an-address':
			return `“${reading.text}” is not an address. ${EXAMPLE}`;
	}
}

function parseSubnet(text: string): Parsed<Subnet> {
	const reading = readSubnet(text);
	return reading.kind === 'subnet'
		? accepted(reading.subnet)
		: rejected({ code: 'refused', sentence: subnetSentence(reading) });
}

/** A choice or a number, by its field. */
export const parseByField = (field: { readonly kind: string }, typed: string): Parsed<unknown> =>
	field.kind === 'choice'
		? parseChoice(field as ChoiceField, typed)
		: parseNumber(field as NumberField, typed);

const parseField = (key: Key, typed: string): Parsed<unknown> =>
	key === 'subnet' ? parseSubnet(typed) : parseByField(FIELDS[key], typed);

/** Every field on its own: one bad text never spoils another. */
export function readScenario(text: ScenarioText): Reading {
	const entries = KEYS.map((key) => [key, parseField(key, text[key])]);
	// fromEntries forgets the keys; KEYS holds every one, and parseField yields what ValueOf says.
	return Object.fromEntries(entries) as Reading;
}

type AnyReading = Readonly<Record<string, Parsed<unknown>>>;

export type Issues<R = Reading> = { readonly [K in keyof R]?: Issue };

export function issuesOf<R extends AnyReading>(reading: R): Issues<R> {
	const issues: { [K in keyof R]?: Issue } = {};
	for (const key of Object.keys(reading) as (keyof R)[]) {
		const parsed = reading[key];
		if (parsed?.ok === false) issues[key] = parsed.issue;
	}
	return issues;
}

/** An answer, or the fields it waits for. */
export type Part<T, K extends string = Key> =
	| { readonly kind: 'ready'; readonly value: T }
	| { readonly kind: 'waiting'; readonly fields: readonly K[] };

export const ready = <T>(value: T): Part<T, never> => ({ kind: 'ready', value });
export const waiting = <K extends string>(...fields: readonly K[]): Part<never, K> => ({
	kind: 'waiting',
	fields
});

type Accepted<P> = P extends { readonly ok: true; readonly value: infer V } ? V : never;
type Values<R, K extends keyof R> = { readonly [P in K]: Accepted<R[P]> };

/** Runs `then` on the values of `keys`, or says which of them it waits for. */
export function withValues<R extends AnyReading, K extends keyof R & string, T, J extends string>(
	reading: R,
	keys: readonly K[],
	then: (values: Values<R, K>) => Part<T, J>
): Part<T, K | J> {
	const missing = keys.filter((key) => reading[key]?.ok !== true);
	if (missing.length > 0) return waiting(...missing);
	const values: Partial<Record<K, unknown>> = {};
	for (const key of keys) {
		const parsed = reading[key];
		if (parsed?.ok === true) values[key] = parsed.value;
	}
	return then(values as Values<R, K>);
}

/** Chains an answer on another; what waits keeps waiting for the same fields. */
export const andThen = <A, B, J extends string, K extends string>(
	part: Part<A, J>,
	then: (value: A) => Part<B, K>
): Part<B, J | K> => (part.kind === 'ready' ? then(part.value) : part);

/** Joins parts; what any of them waits for, all wait for. */
export function joinParts<A, B, J extends string, K extends string>(
	a: Part<A, J>,
	b: Part<B, K>
): Part<readonly [A, B], J | K> {
	if (a.kind === 'ready' && b.kind === 'ready') return ready([a.value, b.value]);
	const fields = [a, b].flatMap((part): readonly (J | K)[] =>
		part.kind === 'waiting' ? part.fields : []
	);
	return waiting(...new Set(fields));
}
