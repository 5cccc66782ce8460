import type { DecimalSign, SizeUnit } from '#lib/calc/inventory-file/cells';
import type { Mapping } from '#lib/calc/inventory-file/mapping';
import {
	type FieldId,
	fieldsOf,
	keyOf,
	type TableKind,
	unitOf
} from '#lib/calc/inventory-file/tables';

/** What somebody may say of a table: another kind, another column, another unit. */

export const KINDS_CHOSEN: readonly TableKind[] = ['vInfo', 'vHost'];
export const UNITS: readonly SizeUnit[] = ['MiB', 'GiB', 'TiB', 'KiB', 'B'];
export const SIGNS: readonly DecimalSign[] = ['point', 'comma'];

/** The fields of a table, the one without which nothing of it is read first. */
export const fieldsFor = ({ kind }: Mapping): readonly FieldId[] =>
	kind === null ? [] : fieldsOf(kind);

export const isNeeded = ({ kind }: Mapping, field: FieldId): boolean =>
	kind !== null && keyOf(kind) === field;

/** Nothing of the columns of another kind holds for this one. */
export const withKind = (mapping: Mapping, kind: TableKind | null): Mapping => ({
	...mapping,
	kind,
	columns: new Map()
});

/** -1 for no column. */
export const columnOf = ({ columns }: Mapping, field: FieldId): number =>
	columns.get(field)?.[0]?.column ?? -1;

export function withColumn(mapping: Mapping, field: FieldId, column: number): Mapping {
	const columns = new Map(mapping.columns);
	if (column < 0 || mapping.kind === null) columns.delete(field);
	else
		columns.set(field, [
			{ column, unit: columns.get(field)?.[0]?.unit ?? unitOf(mapping.kind, field) }
		]);
	return { ...mapping, columns };
}

export const unitIn = ({ columns }: Mapping, field: FieldId): SizeUnit | null =>
	columns.get(field)?.[0]?.unit ?? null;

export const withUnitOf = (mapping: Mapping, field: FieldId, unit: SizeUnit): Mapping => ({
	...mapping,
	columns: new Map(mapping.columns).set(
		field,
		(mapping.columns.get(field) ?? []).map((mapped) => ({ ...mapped, unit }))
	)
});

export const withSign = (mapping: Mapping, sign: DecimalSign): Mapping => ({ ...mapping, sign });

/** A table that names nothing yet: its first row is its headings, unless somebody says otherwise. */
export const withHeadings = (mapping: Mapping, headingRow: 0 | 1): Mapping => ({
	...mapping,
	headingRow
});
