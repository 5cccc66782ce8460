import type { ReadFact, UnknownFact, UnverifiedFact } from './fact';

/*
 * The values of a table and what is written about them stand in two files, because a page answers by the values
 * alone. Both halves name a row by the same identifier, and the types ask for a text of each.
 */

type Whole<V, Status> = Status extends 'read'
	? ReadFact<V>
	: Status extends 'unverified'
		? UnverifiedFact<V>
		: UnknownFact;

/** What is written about a figure of this status. */
export type FigureText<Status> = Omit<
	Whole<number, Status>,
	'id' | 'label' | 'unit' | 'kind' | 'status' | 'value'
>;

type Joined<Row, Texts> = Row extends { readonly id: infer Id extends keyof Texts }
	? Row & Texts[Id]
	: never;

/** Each row of values with what is written about it. */
export const withTexts = <
	Row extends { readonly id: string },
	Texts extends Readonly<Record<Row['id'], object>>
>(
	rows: readonly Row[],
	texts: Texts
): readonly Joined<Row, Texts>[] =>
	// A map forgets which row has which text; the identifier of each says it.
	rows.map((row) => ({ ...row, ...texts[row.id as Row['id']] })) as unknown as Joined<Row, Texts>[];
