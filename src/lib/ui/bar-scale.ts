import type { BarSpec } from './chart-spec';

/** A bar that is there must be seen, however small its value. */
const LEAST = 0.01;
/** Where a logarithmic axis begins: this far below the smallest value. */
const HEADROOM = 2;

/** How long each value is drawn, as a share of the longest: 0 for nothing, at most 1. */
export function barScale({ value, series, reference }: BarSpec): (value: number) => number {
	const positive = [
		...series.flatMap(({ bars }) => bars.map((bar) => bar.value ?? 0)),
		reference?.value ?? 0
	].filter((each) => each > 0);
	if (positive.length === 0) return () => 0;
	const [least, most] = [Math.min(...positive), Math.max(...positive)];
	const from = value.scale === 'linear' ? 0 : Math.log(least / HEADROOM);
	const place = (each: number) => (value.scale === 'linear' ? each : Math.log(each));
	return (each) => (each > 0 ? Math.max(LEAST, (place(each) - from) / (place(most) - from)) : 0);
}
