import { type Exact, exact, type Fraction, fractionToNumber } from '#lib/calc/exact';
import { groupDigits } from '#lib/form/digits';

/** A count as people read it: 2,024. */
export const count = (value: Exact | number | string): string =>
	groupDigits(exact(value).toFixed(0));

/** An exact decimal with at most `places` digits and no trailing zeros. */
export const decimal = (value: Exact | number | string, places: number): string =>
	groupDigits(exact(value).toDecimalPlaces(places).toFixed());

/** A ratio as people say it: 8 : 1, 0.5 : 1. At most two decimals. */
export const ratioWords = (ratio: Fraction): string => `${decimal(fractionToNumber(ratio), 2)} : 1`;

/** No more digits than an estimate carries: three significant ones. */
export const significant = (value: number, digits = 3): string =>
	value === 0 ? '0' : groupDigits(exact(value).toSignificantDigits(digits).toFixed());

export const plural = (value: Exact | number, one: string, many = `${one}s`): string =>
	`${count(value)} ${exact(value).equals(1) ? one : many}`;

/** "a, b and c" */
export function listWords(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** A duration in the two units that matter: 1.6 s, 36 min 39 s, 5 h 12 min. */
export function durationWords(seconds: number): string {
	if (seconds < 0.9995) return `${significant(seconds * 1000)} ms`;
	if (seconds < 59.95) return `${significant(seconds)} s`;
	const whole = Math.round(seconds);
	if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	const minutes = Math.round(seconds / 60);
	if (minutes < 72 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
	return `${significant(seconds / 86_400)} days`;
}
