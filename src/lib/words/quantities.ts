import type { Exact, Fraction } from '#lib/calc/exact';
import type { AcceptedDecimal } from '#lib/form/number-field';
import { numberWriter, writtenDecimal } from '#lib/form/numbering';

/** A number as it is counted or was typed: exact ones keep every digit until they are printed. */
type Countable = Exact | number | AcceptedDecimal;

/** One writer for each number of digits. */
function writers(optionsFor: (digits: number) => Intl.NumberFormatOptions) {
	const made: ReturnType<typeof numberWriter>[] = [];
	return (digits: number): ReturnType<typeof numberWriter> =>
		// 'negative' leaves no sign at a zero that was rounded to one.
		(made[digits] ??= numberWriter({ signDisplay: 'negative', ...optionsFor(digits) }));
}

const withPlaces = writers((places) => ({ maximumFractionDigits: places }));
const withDigits = writers((digits) => ({ maximumSignificantDigits: digits }));

/** As decimal text the formatter rounds what people read, not the binary fraction behind it: 1.005 is 1.01. */
const digitsOf = (value: Countable): string =>
	typeof value === 'object' ? value.toFixed() : String(value);

/** Most figures are whole and need no rounding, and a formatter is slow to say so. */
const WHOLE = /^(0|[1-9]\d*)$/;

const rounded = (text: string, write: ReturnType<typeof numberWriter>): string =>
	write(text as Intl.StringNumericLiteral);

/** An exact decimal with at most `places` digits and no trailing zeros. */
export function decimal(value: Countable, places: number): string {
	const text = digitsOf(value);
	return WHOLE.test(text) ? writtenDecimal(text) : rounded(text, withPlaces(places));
}

/** A figure with every digit it has, as the catalogue holds it. */
export const inFull = (value: number): string => decimal(value, 20);

/** A count as people read it: 2,024. */
export const count = (value: Countable): string => decimal(value, 0);

/** A fraction as the number that is printed of it. */
export const asNumber = ({ over, under }: Fraction): number => over.dividedBy(under).toNumber();

/** No more digits than an estimate carries: three significant ones. */
export function significant(value: number, digits = 3): string {
	const text = String(value);
	return WHOLE.test(text) && text.length <= digits
		? writtenDecimal(text)
		: rounded(text, withDigits(digits));
}

/** Binary fractions of decimal text differ in the sixteenth digit. */
const SAME = 1e-9;

/** Whether so many digits say all of a number: a worked-out one is seldom that short. */
const isShort = (value: number, digits: number): boolean =>
	Math.abs(value - Number(value.toPrecision(digits))) <= SAME * Math.abs(value);

/**
 * A figure that may have been typed or read, or worked out from what is assumed: one that `known` digits say wholly
 * keeps them, any other carries two.
 */
export const workedOut = (value: number, known: number): string =>
	significant(value, isShort(value, known) ? known : 2);

/** The figure of a ratio: at most two decimals, but never a zero for what is not none. */
export const ratioNumber = (ratio: Fraction): string => {
	const value = asNumber(ratio);
	return value < 0.095 ? significant(value, 2) : decimal(value, 2);
};

/** A ratio as people say it: 8 : 1, 0.5 : 1. */
export const ratioWords = (ratio: Fraction): string => `${ratioNumber(ratio)} : 1`;

export const plural = (value: Exact | number, one: string, many = `${one}s`): string =>
	`${count(value)} ${Number(value) === 1 ? one : many}`;

/** One of what is named in the plural: entries, wishes, VLANs; s, ms and Gbit/s are signs and have none. */
const singular = (many: string): string =>
	/^m?s$|\/s$/.test(many)
		? many
		: many
				.replace(/ies$/, 'ys')
				.replace(/(sh|ch|ss)es$/, '$1s')
				.replace(/s$/, '');

/** A figure that is written already, and its unit, a sign or named in the plural: "1 VLAN", "4,094 VLANs", "1 ms". */
export const ofUnit = (figure: string, many: string): string =>
	`${figure} ${figure === '1' ? singular(many) : many}`;

/** "a, b and c" */
export function listWords(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Beyond two years nobody counts days. */
export const DAYS_OF_A_YEAR = 365.25;
export const YEARS_FROM = 2 * DAYS_OF_A_YEAR;

/** A duration in the two units that matter: 1.6 s, 36 min 39 s, 5 h 12 min. */
export function durationWords(seconds: number): string {
	if (seconds < 0.9995) return `${significant(seconds * 1000)} ms`;
	if (seconds < 59.95) return `${significant(seconds)} s`;
	const whole = Math.round(seconds);
	if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	const minutes = Math.round(seconds / 60);
	if (minutes < 72 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
	const days = seconds / 86_400;
	return days < YEARS_FROM
		? `${significant(days)} days`
		: `${significant(days / DAYS_OF_A_YEAR)} years`;
}
