import type { TableShape } from './table-text';

/** What a chart shows, in the words of a page: no colours, no library. */
export type ChartSpec = LineSpec | BarSpec;

export interface Axis {
	/** With the unit: "VMs per host". */
	readonly title: string;
	readonly scale: 'linear' | 'logarithmic';
	/** Values in seconds, written as people say them: 1 min, 3 h. */
	readonly measure?: 'time';
}

/** How a series looks. Colour, dash and shape all differ, so none of them has to be told apart alone. */
export type Look = 'answer' | 'second' | 'third' | 'fourth' | 'fifth' | 'muted';

export interface LineSpec {
	readonly kind: 'line';
	readonly x: Axis;
	readonly y: Axis;
	readonly series: readonly LineSeries[];
	/** Cases to mark with a point and a word. */
	readonly marks: readonly Mark[];
}

export interface LineSeries {
	/** Written at the end of the line. */
	readonly name: string;
	readonly look: Look;
	readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Mark {
	readonly x: number;
	readonly y: number;
	readonly label: string;
}

export interface BarSpec {
	readonly kind: 'bar';
	readonly value: Axis;
	readonly categories: readonly string[];
	readonly series: readonly BarSeries[];
	/** Where the limit stands, if all bars have the same. */
	readonly reference?: { readonly value: number; readonly label: string };
}

export interface BarSeries {
	readonly name: string;
	readonly bars: readonly Bar[];
}

export interface Bar {
	readonly value: number | null;
	/** Written at the bar's end. */
	readonly label: string;
	readonly look: Look;
	/** An unverified limit is hatched, and its label says so. */
	readonly fill: 'solid' | 'hatched';
}

/** A chart with the words and the table that must go with it. */
export interface Picture<S extends ChartSpec = ChartSpec> {
	readonly title: string;
	readonly sentence: string;
	readonly spec: S;
	readonly table: TableShape;
}
