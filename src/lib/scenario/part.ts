import type { AnyKey } from './questions/initial-text';

/** An answer, or the questions it waits for. */
export type Part<T> =
	| { readonly kind: 'ready'; readonly value: T }
	| { readonly kind: 'waiting'; readonly fields: readonly AnyKey[] };

export const ready = <T>(value: T): Part<T> => ({ kind: 'ready', value });

export const waiting = (...fields: readonly AnyKey[]): Part<never> => ({ kind: 'waiting', fields });

/** Chains an answer on another; what waits keeps waiting for the same questions. */
export const andThen = <A, B>(part: Part<A>, then: (value: A) => Part<B>): Part<B> =>
	part.kind === 'ready' ? then(part.value) : part;

/** A part's value put another way. */
export const mapPart = <A, B>(part: Part<A>, put: (value: A) => B): Part<B> =>
	part.kind === 'ready' ? ready(put(part.value)) : part;

type Values<P extends readonly Part<unknown>[]> = {
	readonly [I in keyof P]: P[I] extends Part<infer V> ? V : never;
};

/** Joins parts; what any of them waits for, all wait for. */
export function joinParts<const P extends readonly Part<unknown>[]>(...parts: P): Part<Values<P>> {
	const values: unknown[] = [];
	const missing = new Set<AnyKey>();
	for (const part of parts) {
		if (part.kind === 'ready') values.push(part.value);
		else for (const field of part.fields) missing.add(field);
	}
	// The loop kept the order of the parts, which the types cannot see.
	return values.length === parts.length ? ready(values as Values<P>) : waiting(...missing);
}
