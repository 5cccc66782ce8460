import type { AnyKey } from '#lib/scenario/questions/initial-text';

/** What one input or cause does to an answer, as a bar from the least of it to the most. */
export interface TornadoRow {
	readonly name: string;
	/** The field that it stands in. */
	readonly href: string;
	/** How far it was moved and what came of it, or what it adds. */
	readonly label: string;
	readonly least: number;
	/** null where there is no end. */
	readonly most: number | null;
}

/** Bars about the answer as it stands, the widest first, with the words and the table that must go with them. */
export interface Tornado {
	/** The finding. */
	readonly title: string;
	readonly sentence: string;
	/** What the bars measure: "VMs, from 1,000 to 4,072". */
	readonly axis: string;
	readonly present: number;
	readonly rows: readonly TornadoRow[];
	readonly table: {
		readonly caption: string;
		readonly columns: readonly { readonly title: string; readonly align: 'text' | 'number' }[];
		readonly rows: readonly (readonly (string | number | null)[])[];
	};
}

export const fieldOf = (key: AnyKey): string => `#field-${key}`;

/** No more digits than an estimate carries. */
export const threeDigits = (value: number): number => Number(value.toPrecision(3));
