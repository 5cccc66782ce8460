import type { Bytes, BytesPerSecond } from '#lib/calc/units';
import { bitRate } from './measures';
import { count, DAYS_OF_A_YEAR, significant, YEARS_FROM } from './quantities';

// What is known to a digit or two: times, sizes and rates of copies, and what lies between two ends.

/** Two digits: an estimate carries no more. */
const figure = (value: number): string => significant(value, 2);

const TIME_UNITS = [
	{ below: 0.95, unit: 'ms', seconds: 1e-3 },
	{ below: 120, unit: 's', seconds: 1 },
	{ below: 2 * 3600, unit: 'min', seconds: 60 },
	{ below: 72 * 3600, unit: 'h', seconds: 3600 },
	{ below: YEARS_FROM * 86_400, unit: 'days', seconds: 86_400 },
	{ below: Infinity, unit: 'years', seconds: DAYS_OF_A_YEAR * 86_400 }
] as const;

/** The unit in which times up to this one are written. */
export const timeUnit = (largest: number) =>
	TIME_UNITS.find(({ below }) => largest < below) ?? TIME_UNITS[5];

/** Between a figure and its unit, so that no line ends there. */
const GLUE = '\u00a0';

/** "7.1 s", "37 min": about as exact as it is known. */
export function aboutTime(time: number): string {
	const { unit, seconds } = timeUnit(time);
	return `${figure(time / seconds)}${GLUE}${unit}`;
}

function range(low: number, high: number, unit: string): string {
	const [from, to] = [figure(low), figure(high)];
	return from === to ? `about ${to}${GLUE}${unit}` : `${from} to ${to}${GLUE}${unit}`;
}

interface Ends {
	readonly low: number;
	readonly high: number;
}

/** Past this spread two ends no longer read well in the unit of the lower one; a part of a second always does. */
const WIDE = 200;
const WIDE_IN_SECONDS = 10;

/** The unit of a range: that of its high end, or of its low end where the larger one would leave a fraction of it. */
function rangeUnit({ low, high }: Ends) {
	const [lower, upper] = [timeUnit(low), timeUnit(high)];
	const wide = upper.unit === 's' ? WIDE_IN_SECONDS : WIDE;
	return low < upper.seconds && high < wide * low ? lower : upper;
}

/** "4.0 to 13 s", both ends in one unit. */
export function timeRange(ends: Ends): string {
	const { unit, seconds } = rangeUnit(ends);
	return range(ends.low / seconds, ends.high / seconds, unit);
}

/** The same where the high end may be open: "40 s or more". */
export const openRange = ({ low, high }: { readonly low: number; readonly high: number | null }) =>
	high === null ? `${aboutTime(low)} or more` : timeRange({ low, high });

/** One figure of a range, in the unit in which the range is written. */
export function timeWithin(
	time: number,
	{ low, high }: { readonly low: number; readonly high: number | null }
): string {
	const { unit, seconds } = rangeUnit({ low, high: high ?? time });
	return `${figure(time / seconds)}${GLUE}${unit}`;
}

const SIZE_UNITS = [
	{ below: 0.95 * 2 ** 30, unit: 'MiB', bytes: 2 ** 20 },
	{ below: 0.95 * 2 ** 40, unit: 'GiB', bytes: 2 ** 30 },
	{ below: Infinity, unit: 'TiB', bytes: 2 ** 40 }
] as const;

const sizeUnit = (largest: number) =>
	SIZE_UNITS.find(({ below }) => largest < below) ?? SIZE_UNITS[2];

export function sizeWords(size: Bytes, digits = 2): string {
	const { unit, bytes } = sizeUnit(size);
	return `${significant(size / bytes, digits)} ${unit}`;
}

/** The same from a figure of a chart, where the first round is the memory that was typed: three digits. */
export const gibibyteWords = (gibibytes: number): string =>
	sizeWords((gibibytes * 2 ** 30) as Bytes, 3);

export function sizeRange({
	low,
	high
}: {
	readonly low: Bytes;
	readonly high: Bytes | null;
}): string {
	if (high === null) return `${sizeWords(low)} or more`;
	const { unit, bytes } = sizeUnit(high);
	return range(low / bytes, high / bytes, unit);
}

/** "2 links of 10 Gbit/s" */
export const linksWords = (links: {
	readonly count: number;
	readonly each: BytesPerSecond;
}): string =>
	`${links.count === 1 ? 'one link' : `${count(links.count)} links`} of ${bitRate(links.each)}`;

/** A rate as memory counts it: 121 MiB/s. */
export const memoryRate = (rate: BytesPerSecond, digits = 2): string =>
	`${significant(rate / 2 ** 20, digits)} MiB/s`;

export const gigabits = (rate: BytesPerSecond, digits = 2): string =>
	`${significant((rate * 8) / 1e9, digits)} Gbit/s`;
