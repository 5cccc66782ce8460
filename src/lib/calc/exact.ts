import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Counts and printed decimals must be exact: 0.29 VMs per core on 100 cores is 29, and binary floats
 * say 28.999999999999996. A local clone, because `Decimal.set` would change every user of the library.
 *
 * 40 digits hold every product of the ranges the form accepts (at most five factors of eight digits).
 */
export const Exact = DecimalJs.clone({ precision: 40, toExpNeg: -40, toExpPos: 40 });
export type Exact = DecimalJs;

/**
 * An exact number from a literal or from text that a form field has already accepted as a decimal.
 * Throws on anything else, so it must never see raw user text.
 */
export const exact = (value: number | string | Exact): Exact => new Exact(value);

export const floor = (value: Exact): Exact => value.floor();
export const ceil = (value: Exact): Exact => value.ceil();

/** The smallest of at least one number. */
export const smallest = (first: Exact, ...rest: readonly Exact[]): Exact =>
	Exact.min(first, ...rest);
