import type { CeilingName } from '#lib/calc/throughput';
import type { Bytes, BytesPerSecond } from '#lib/calc/units';
import type { Span } from '#lib/scenario/migration/copy';
import { significant } from './quantities';

/** Two digits: an estimate carries no more. */
const figure = (value: number): string => significant(value, 2);

const TIME_UNITS = [
	{ below: 0.95, unit: 'ms', seconds: 1e-3 },
	{ below: 120, unit: 's', seconds: 1 },
	{ below: 2 * 3600, unit: 'min', seconds: 60 },
	{ below: 72 * 3600, unit: 'h', seconds: 3600 },
	{ below: Infinity, unit: 'days', seconds: 86_400 }
] as const;

const timeUnit = (largest: number) =>
	TIME_UNITS.find(({ below }) => largest < below) ?? TIME_UNITS[4];

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

/** Past this spread two ends no longer read well in the unit of the lower one. */
const WIDE = 200;

/** The unit of a range: that of its high end, or of its low end where the larger one would leave a fraction of it. */
const rangeUnit = ({ low, high }: Ends) =>
	low < timeUnit(high).seconds && high < WIDE * low ? timeUnit(low) : timeUnit(high);

/** "4.0 to 13 s", both ends in one unit. */
export function timeRange(ends: Ends): string {
	const { unit, seconds } = rangeUnit(ends);
	return range(ends.low / seconds, ends.high / seconds, unit);
}

/** One figure of a range, in the unit in which the range is written. */
export function timeWithin(time: number, ends: Ends): string {
	const { unit, seconds } = rangeUnit(ends);
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

export function sizeRange({ low, high }: Span<Bytes>): string {
	const { unit, bytes } = sizeUnit(high);
	return range(low / bytes, high / bytes, unit);
}

/** A rate as networks count it: 9.49 Gbit/s. */
export function bitRate(rate: BytesPerSecond, digits = 3): string {
	const megabits = (rate * 8) / 1e6;
	return megabits < 999.5
		? `${significant(megabits, digits)} Mbit/s`
		: `${significant(megabits / 1000, digits)} Gbit/s`;
}

/** A rate as memory counts it: 121 MiB/s. */
export const memoryRate = (rate: BytesPerSecond, digits = 2): string =>
	`${significant(rate / 2 ** 20, digits)} MiB/s`;

export const percent = (share: number, digits = 2): string =>
	`${significant(100 * share, digits)} %`;

export const gigabits = (rate: BytesPerSecond, digits = 2): string =>
	`${significant((rate * 8) / 1e9, digits)} Gbit/s`;

/** "Likely … with the card as the limit": what each ceiling is called. */
export const CEILING_NAMES: Readonly<Record<CeilingName, string>> = {
	nics: 'the network card',
	link: 'the link between the sites',
	share: 'the share that other migrations leave',
	streams: 'what its TCP streams carry',
	window: 'the socket buffer over this round trip',
	loss: 'packet loss',
	cap: 'your cap',
	cpu: 'processor time'
};

export const CEILING_LABELS: Readonly<Record<CeilingName, string>> = {
	nics: 'Network cards',
	link: 'Link between sites',
	share: 'Share of the link',
	streams: 'TCP streams',
	window: 'Socket buffer',
	loss: 'Packet loss',
	cap: 'Your cap',
	cpu: 'Processors'
};
