import { writtenDecimal } from '#lib/form/numbering';

const UNITS = [
	{ seconds: 1, word: 's' },
	{ seconds: 60, word: 'min' },
	{ seconds: 3600, word: 'h' },
	{ seconds: 86_400, word: 'd' }
] as const;

/** Steps on a logarithmic axis of time, each about three times the one before it. */
const SPOKEN = [
	0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 60, 180, 600, 1800, 3600, 10_800, 36_000,
	86_400, 259_200, 864_000
];

/** "10 min", "3 h"; seconds may be parts of one. */
export function timeTick(seconds: number): string {
	const unit = UNITS.findLast((each) => seconds >= each.seconds) ?? UNITS[0];
	return `${writtenDecimal(String(Number((seconds / unit.seconds).toPrecision(2))))} ${unit.word}`;
}

/** The times that people say between two of them, in seconds. */
export const timeTicks = (first: number, last: number): readonly number[] =>
	SPOKEN.filter((each) => each >= first && each <= last);
