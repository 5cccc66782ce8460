import type { BytesPerSecond, Metres, Seconds } from '#lib/calc/units';
import { count, durationWords, inFull, significant, workedOut } from './quantities';

/** A rate as networks count it: 9.49 Gbit/s, 320 Mbit/s. */
export function bitRate(rate: BytesPerSecond | number, digits = 3): string {
	const bits = rate * 8;
	if (bits >= 999.5e6) return `${significant(bits / 1e9, digits)} Gbit/s`;
	if (bits >= 1e6 || bits === 0) return `${significant(bits / 1e6, digits)} Mbit/s`;
	return `${significant(bits / 1e3, digits)} kbit/s`;
}

export const percent = (share: number, digits = 2): string =>
	`${significant(100 * share, digits)} %`;

/** Shorter is no distance between sites, and would be a row of zeros. */
const LEAST_METRES = 1;
const LEAST_SECONDS = 1e-9;

/** The length of a fibre or of a reach: two digits where a route factor made it. */
export const kilometreWords = (length: Metres | number, digits?: number): string =>
	length > 0 && length < LEAST_METRES
		? `less than ${inFull(LEAST_METRES / 1000)} km`
		: `${digits === undefined ? workedOut(length / 1000, 3) : significant(length / 1000, digits)} km`;

/**
 * Three digits of what a limit leaves, rounded down: what is left seems no more than it is, and what is below nothing, too
 * much, no less.
 */
export function threeDown(left: number): number {
	if (left === 0) return 0;
	const step = 10 ** (Math.floor(Math.log10(Math.abs(left))) - 2);
	// Binary fractions of decimal text differ in the sixteenth digit.
	return Number((Math.floor(left / step + 1e-9) * step).toPrecision(3));
}

/** How far a limit reaches: rounded up, the figure would lie behind the limit. */
export const kilometresWithin = (length: Metres | number): string =>
	kilometreWords(length < LEAST_METRES ? length : threeDown(length), 3);

/** A typed time keeps as many digits as anybody measures; one that is worked out rests on a route factor. */
const TYPED_DIGITS = 4;

/** Round trips and other short times: 50 µs, 0.51 ms, 20 ms, 1.2 s. */
export function shortTime(time: Seconds | number, digits?: number): string {
	const figure = (value: number, known = TYPED_DIGITS) =>
		digits === undefined ? workedOut(value, known) : significant(value, digits);
	if (time === 0) return '0 ms';
	const size = Math.abs(time);
	if (size < LEAST_SECONDS) return `less than ${inFull(LEAST_SECONDS * 1e6)} µs`;
	if (size < 1e-4) return `${figure(time * 1e6)} µs`;
	if (size < 0.9995) return `${figure(time * 1e3)} ms`;
	return size < 59.95 ? `${figure(time, 3)} s` : durationWords(time);
}

/** A large count rounded to what it is worth: 14.9 million. */
export const manyWords = (value: number): string =>
	value >= 1e6
		? `${significant(value / 1e6)} million`
		: value >= 100
			? count(value)
			: significant(value);
