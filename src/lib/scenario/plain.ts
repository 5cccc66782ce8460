import { Exact } from '#lib/calc/exact';
import type { MaybeFact } from '#lib/facts/fact';
import { factOf, isMaximum } from '#lib/facts/vsphere';
import type { Maximum } from '#lib/facts/vsphere-values';

/**
 * A value as JSON keeps it: exact numbers become decimal text, and a maximum of a release the fact that it is the half
 * of. Nothing else changes.
 */
export type Plain<T> = T extends Exact
	? string
	: T extends Maximum
		? Plain<MaybeFact<number>>
		: T extends string | number | boolean | null | undefined
			? T
			: T extends readonly unknown[]
				? { readonly [I in keyof T]: Plain<T[I]> }
				: T extends (...args: never[]) => unknown
					? never
					: { readonly [K in keyof T]: Plain<T[K]> };

function put(value: unknown, place: string): unknown {
	if (value instanceof Exact) return value.toFixed();
	if (typeof value === 'object' && value !== null && isMaximum(value))
		return put(factOf(value), place);
	if (Array.isArray(value)) return value.map((each, index) => put(each, `${place}[${index}]`));
	if (typeof value === 'object' && value !== null) {
		const entries = Object.entries(value).filter(([, each]) => each !== undefined);
		return Object.fromEntries(entries.map(([key, each]) => [key, put(each, `${place}.${key}`)]));
	}
	if (typeof value === 'function') throw new Error(`${place} is a function, which is no answer`);
	if (typeof value === 'number' && !Number.isFinite(value))
		throw new Error(`${place} is ${value}, which JSON cannot keep`);
	return value;
}

/** Refuses what JSON would lose, and says where it stands: an answer that holds it is a mistake of ours. */
export const toPlain = <T>(value: T): Plain<T> => put(value, 'answer') as Plain<T>;
