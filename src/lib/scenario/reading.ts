import { readSubnet, type Subnet, type SubnetReading } from '#lib/calc/addressing';
import { type ChoiceField, parseChoice } from '#lib/form/choice-field';
import { accepted, type Issue, type Parsed, rejected } from '#lib/form/issue';
import { type NumberField, parseNumber } from '#lib/form/number-field';
import { FIELDS, type Key, KEYS, type ScenarioText } from './fields';

type Definition = typeof FIELDS;

/** What a field yields once its text is accepted. */
export type ValueOf<K extends Key> = K extends 'subnet'
	? Subnet
	: Definition[K] extends ChoiceField<infer V>
		? V
		: Definition[K] extends { readonly presence: 'optional' }
			? string | null
			: string;

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

function parseField(key: Key, typed: string): Parsed<unknown> {
	if (key === 'subnet') return parseSubnet(typed);
	const field = FIELDS[key];
	if (field.kind === 'choice') return parseChoice(field as ChoiceField, typed);
	// Free text is read by the page that asks for it.
	return field.kind === 'text' ? accepted(typed) : parseNumber(field as NumberField, typed);
}

/** Every field on its own: one bad text never spoils another. */
export function readScenario(text: ScenarioText): Reading {
	const entries = KEYS.map((key) => [key, parseField(key, text[key])]);
	// fromEntries forgets the keys; KEYS holds every one, and parseField yields what ValueOf says.
	return Object.fromEntries(entries) as Reading;
}

export type Issues = { readonly [K in Key]?: Issue };

export function issuesOf(reading: Reading): Issues {
	const issues: { [K in Key]?: Issue } = {};
	for (const key of KEYS) {
		const parsed = reading[key];
		if (!parsed.ok) issues[key] = parsed.issue;
	}
	return issues;
}

/** An answer, or the fields it waits for. */
export type Part<T> =
	| { readonly kind: 'ready'; readonly value: T }
	| { readonly kind: 'waiting'; readonly fields: readonly Key[] };

export const ready = <T>(value: T): Part<T> => ({ kind: 'ready', value });
export const waiting = (...fields: readonly Key[]): Part<never> => ({ kind: 'waiting', fields });

type Values<K extends Key> = { readonly [P in K]: ValueOf<P> };

/** Runs `then` on the values of `keys`, or says which of them it waits for. */
export function withValues<K extends Key, T>(
	reading: Reading,
	keys: readonly K[],
	then: (values: Values<K>) => Part<T>
): Part<T> {
	const missing = keys.filter((key) => !reading[key].ok);
	if (missing.length > 0) return waiting(...missing);
	const values: Partial<Record<Key, unknown>> = {};
	for (const key of keys) {
		const parsed = reading[key];
		if (parsed.ok) values[key] = parsed.value;
	}
	return then(values as Values<K>);
}

/** Chains an answer on another; what waits keeps waiting for the same fields. */
export const andThen = <A, B>(part: Part<A>, then: (value: A) => Part<B>): Part<B> =>
	part.kind === 'ready' ? then(part.value) : part;
