import { compactNumber, numberWriter } from '#lib/form/numbering';
import type { Axis, LineSpec } from './chart-spec';
import { timeTick, timeTicks } from './time-ticks';

/** A place on an axis: 0 at its start, 1 at its end. */
export interface Tick {
	readonly at: number;
	readonly label: string;
}

export interface InkAxis {
	readonly place: (value: number) => number;
	readonly ticks: readonly Tick[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const MOST_STEPS = 5;
const MANTISSAS = [1, 2, 5];

const plain = numberWriter({ maximumSignificantDigits: 3 });
const words = (value: number): string =>
	Math.abs(value) >= 10_000 ? compactNumber(value) : plain(value);

function linearAxis(values: readonly number[]): InkAxis {
	const most = Math.max(...values, 0) || 1;
	const decade = 10 ** Math.floor(Math.log10(most / MOST_STEPS));
	const step = decade * (STEPS.find((each) => each * decade * MOST_STEPS >= most) ?? 10);
	const steps = Math.ceil(most / step - 1e-9);
	const end = steps * step;
	return {
		place: (value) => value / end,
		ticks: Array.from({ length: steps + 1 }, (_, index) => ({
			at: index / steps,
			label: words(Number((index * step).toPrecision(12)))
		}))
	};
}

/** From the whole decade below the least value to the next written mark above the largest. */
function logarithmicAxis(values: readonly number[], { measure }: Axis): InkAxis {
	const positive = values.filter((value) => value > 0);
	const first = Math.floor(Math.log10(Math.min(...positive, Math.max(...positive, 1))));
	const last = Math.ceil(Math.log10(Math.max(...positive, 1)) - 1e-9);
	const width = Math.max(1, last - first);
	const place = (value: number) => (value > 0 ? (Math.log10(value) - first) / width : 0);
	const marks = width > 3 ? [1] : MANTISSAS;
	const ticks = Array.from({ length: width + 1 }, (_, index) => 10 ** (first + index)).flatMap(
		(decade) => marks.map((mantissa) => mantissa * decade)
	);
	if (measure === 'time') {
		const spoken = timeTicks(10 ** first, 10 ** last);
		return { place, ticks: spoken.map((value) => ({ at: place(value), label: timeTick(value) })) };
	}
	return {
		place,
		ticks: ticks
			.map((value) => ({ at: place(value), label: words(Number(value.toPrecision(1))) }))
			.filter(({ at }) => at <= 1 + 1e-9)
	};
}

/** Where values and ticks of an axis stand that holds all these values. */
export const inkAxis = (axis: Axis, values: readonly number[]): InkAxis =>
	axis.scale === 'linear' ? linearAxis(values) : logarithmicAxis(values, axis);

/** Every value of a chart of lines along one axis, with the cases that are marked on it. */
export const valuesAlong = ({ series, marks }: LineSpec, axis: 'x' | 'y'): readonly number[] => [
	...series.flatMap(({ points }) => points.map((point) => point[axis])),
	...marks.map((mark) => mark[axis])
];
