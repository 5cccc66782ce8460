import { type DecimalSign, decimalSignOf, numberIn, type SizeUnit, withUnit } from './cells';
import type { Cell, Row } from './row';
import {
	columnsOf,
	type FieldId,
	fieldsOf,
	type FoundColumn,
	type FoundColumns,
	keyOf,
	kindNamed,
	TABLE_KINDS,
	type TableKind
} from './tables';

/** What a table is, and which of its columns holds what; somebody may choose otherwise. */
export interface Mapping {
	/** null where nobody can tell. */
	readonly kind: TableKind | null;
	/** The row of the headings, as a spreadsheet numbers it; 0 where there is none. */
	readonly headingRow: number;
	readonly columns: ReadonlyMap<FieldId, readonly MappedColumn[]>;
	readonly sign: DecimalSign;
}

export interface MappedColumn {
	/** Counted from 0. */
	readonly column: number;
	/** Of a size. */
	readonly unit: SizeUnit | null;
}

/** Rows that are looked at before the first is read. */
export const HEAD_ROWS = 200;
/** A table may have a title above its headings. */
const HEADING_WITHIN = 20;
/** What is longer is no heading, and takes its time to compare. */
const LONGEST_HEADING = 200;
/** One heading alone may stand in any text. */
const LEAST_HEADINGS = 2;

const textOf = (cell: Cell | undefined): string => String(cell ?? '');

/** The texts of a row, with nothing where nothing stands. */
export const textsOf = ({ cells }: Row): readonly string[] => Array.from(cells, textOf);

interface Headed {
	readonly kind: TableKind;
	readonly row: Row;
	readonly columns: FoundColumns;
}

function headedIn(rows: readonly Row[], named: TableKind | null): Headed | null {
	const kinds = named === null ? TABLE_KINDS : [named];
	let best: Headed | null = null;
	for (const row of rows.slice(0, HEADING_WITHIN)) {
		const texts = textsOf(row).map((text) => (text.length > LONGEST_HEADING ? '' : text));
		for (const kind of kinds) {
			const columns = columnsOf(kind, texts);
			const enough = named === null ? LEAST_HEADINGS : 1;
			if (!columns.has(keyOf(kind)) || columns.size < enough) continue;
			if (best === null || columns.size > best.columns.size) best = { kind, row, columns };
		}
	}
	return best;
}

const middleOf = (values: readonly number[]): number | null =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;

interface Suspicion {
	/** In MiB: a middle value below or above it can hardly be meant so. */
	readonly least: number;
	readonly most: number;
}

/** Of figures whose heading names no unit. */
const SUSPECT: Readonly<Partial<Record<TableKind, Readonly<Partial<Record<FieldId, Suspicion>>>>>> =
	{
		vInfo: {
			memory: { least: 128, most: 2 ** 24 },
			provisionedDisk: { least: 2048, most: 2 ** 30 },
			usedDisk: { least: 512, most: 2 ** 30 }
		},
		vHost: { memory: { least: 8192, most: 2 ** 27 } }
	};

/** A heading that names no unit is taken for MiB, unless its figures can hardly be. */
function unitBy(
	values: readonly number[],
	{
		kind,
		field,
		usual
	}: { readonly kind: TableKind; readonly field: FieldId; readonly usual: SizeUnit }
): SizeUnit {
	const suspect = SUSPECT[kind]?.[field];
	const middle = middleOf(values.filter((value) => value > 0));
	if (suspect === undefined || middle === null) return usual;
	if (middle < suspect.least) return 'GiB';
	return middle > suspect.most ? 'B' : usual;
}

/** The unit of each column of a size: as headed, or as its figures have it. */
function mappedColumn(
	found: FoundColumn,
	{
		kind,
		field,
		rows,
		sign
	}: {
		readonly kind: TableKind;
		readonly field: FieldId;
		readonly rows: readonly Row[];
		readonly sign: DecimalSign;
	}
): MappedColumn {
	if (found.unit === null || found.named === 'unit')
		return { column: found.column, unit: found.unit };
	const values = rows.flatMap(({ cells }): readonly number[] => {
		const cell = cells[found.column];
		if (typeof cell === 'number') return [cell];
		// A cell with a unit of its own tells nothing of the others.
		if (cell === undefined || withUnit(cell).unit !== null) return [];
		const value = numberIn(cell.trim(), sign);
		return value === null ? [] : [value];
	});
	return { column: found.column, unit: unitBy(values, { kind, field, usual: found.unit }) };
}

const NUMBERS: readonly FieldId[] = [
	'vcpus',
	'memory',
	'activeMemory',
	'provisionedDisk',
	'usedDisk',
	'cores',
	'sockets'
];

/** What a table is by its name and its headings, and how its numbers are written. */
export function mappingOf(name: string, head: readonly Row[]): Mapping {
	const named = kindNamed(name);
	const headed = headedIn(head, named) ?? (named === null ? null : headedIn(head, null));
	if (headed === null) return { kind: null, headingRow: 0, columns: new Map(), sign: 'point' };
	const { kind, row, columns } = headed;
	const rows = head.filter((each) => each.row > row.row);
	const numeric = NUMBERS.flatMap((id) => columns.get(id) ?? []);
	const sign = decimalSignOf(
		rows.flatMap(({ cells }) => numeric.flatMap(({ column }) => cells[column] ?? []))
	);
	return {
		kind,
		headingRow: row.row,
		sign,
		columns: new Map(
			[...columns].map(([field, found]) => [
				field,
				found.map((each) => mappedColumn(each, { kind, field, rows, sign }))
			])
		)
	};
}

/** Columns that a reader of this table asks for. */
export const wantedIn = ({ kind, columns }: Mapping): ReadonlySet<number> =>
	new Set(
		kind === null
			? []
			: fieldsOf(kind).flatMap((field) => (columns.get(field) ?? []).map(({ column }) => column))
	);
