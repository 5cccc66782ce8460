import { describe, expect, it } from 'vitest';
import type { Mapping } from '#lib/calc/inventory-file/mapping';
import {
	columnOf,
	fieldsFor,
	isNeeded,
	KINDS_CHOSEN,
	SIGNS,
	unitIn,
	UNITS,
	withColumn,
	withHeadings,
	withKind,
	withSign,
	withUnitOf
} from '#lib/scenario/inventory/choices';

const READ: Mapping = {
	kind: 'vInfo',
	headingRow: 3,
	sign: 'point',
	columns: new Map([
		['name', [{ column: 0, unit: null }]],
		['memory', [{ column: 4, unit: 'GiB' }]],
		[
			'networks',
			[
				{ column: 6, unit: null },
				{ column: 7, unit: null }
			]
		]
	])
};
const UNTOLD: Mapping = { kind: null, headingRow: 0, sign: 'point', columns: new Map() };

const columnsOf = ({ columns }: Mapping) => Object.fromEntries(columns);

describe('what a table can be taken for', () => {
	it('is one of VMs or of hosts, counted in any unit and typed with either sign', () => {
		expect(KINDS_CHOSEN).toEqual(['vInfo', 'vHost']);
		expect(UNITS.toSorted()).toEqual(['B', 'GiB', 'KiB', 'MiB', 'TiB']);
		expect(SIGNS.toSorted()).toEqual(['comma', 'point']);
	});

	it('has the fields of its kind, the one that it needs first', () => {
		expect(fieldsFor(READ).slice(0, 3)).toEqual(['name', 'power', 'template']);
		expect(fieldsFor(withKind(READ, 'vSC_VMK'))[0]).toBe('host');
		expect(fieldsFor(UNTOLD)).toEqual([]);
		expect([isNeeded(READ, 'name'), isNeeded(READ, 'memory')]).toEqual([true, false]);
		expect(isNeeded(withKind(READ, 'vPort'), 'portGroup')).toBe(true);
		expect(isNeeded(UNTOLD, 'name')).toBe(false);
	});
});

describe('another kind', () => {
	it('knows no column of the one before', () => {
		expect(withKind(READ, 'vHost')).toEqual({ ...READ, kind: 'vHost', columns: new Map() });
		expect(withKind(READ, null).kind).toBeNull();
	});
});

describe('another column', () => {
	it('keeps the unit that was chosen, and has the usual one where none was', () => {
		expect(columnsOf(withColumn(READ, 'memory', 9)).memory).toEqual([{ column: 9, unit: 'GiB' }]);
		expect(columnsOf(withColumn(READ, 'usedDisk', 9)).usedDisk).toEqual([
			{ column: 9, unit: 'MiB' }
		]);
		expect(columnsOf(withColumn(READ, 'vcpus', 9)).vcpus).toEqual([{ column: 9, unit: null }]);
		expect(columnOf(withColumn(READ, 'name', 0), 'name')).toBe(0);
	});

	it('may be none', () => {
		expect(Object.keys(columnsOf(withColumn(READ, 'memory', -1)))).toEqual(['name', 'networks']);
		expect(withColumn(UNTOLD, 'memory', 4)).toEqual(UNTOLD);
	});

	it('leaves what was read before as it is', () => {
		const before = structuredClone(READ);
		withColumn(READ, 'memory', 9);
		withColumn(READ, 'memory', -1);
		withUnitOf(READ, 'memory', 'TiB');
		expect(READ).toEqual(before);
	});

	it('is told by its place, the first of several', () => {
		expect(
			['name', 'memory', 'networks', 'vcpus'].map((field) => columnOf(READ, field as never))
		).toEqual([0, 4, 6, -1]);
	});
});

describe('another unit or sign', () => {
	it('is that of the column, and of no other', () => {
		const changed = withUnitOf(READ, 'memory', 'TiB');
		expect(unitIn(changed, 'memory')).toBe('TiB');
		expect(columnsOf(changed)).toEqual({
			...columnsOf(READ),
			memory: [{ column: 4, unit: 'TiB' }]
		});
		expect([unitIn(READ, 'name'), unitIn(READ, 'usedDisk')]).toEqual([null, null]);
		expect(columnsOf(withUnitOf(READ, 'usedDisk', 'B')).usedDisk).toEqual([]);
	});

	it('is that of all numbers', () => {
		expect(withSign(READ, 'comma')).toEqual({ ...READ, sign: 'comma' });
	});

	it('may stand below no headings', () => {
		expect(withHeadings(READ, 0)).toEqual({ ...READ, headingRow: 0 });
	});
});
