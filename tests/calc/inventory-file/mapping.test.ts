import { mappingOf } from '#lib/calc/inventory-file/mapping';
import type { Cell, Row } from '#lib/calc/inventory-file/row';
import { describe, expect, it } from 'vitest';

const rowsOf = (...rows: readonly (readonly Cell[])[]): readonly Row[] =>
	rows.map((cells, place) => ({ row: place + 1, cells }));

/** The unit of a column of figures below a heading that names none. */
function unitOf(kind: 'vInfo' | 'vHost', heading: string, figures: readonly Cell[]) {
	const [key, field] = kind === 'vInfo' ? ['VM', heading] : ['Host', heading];
	const { columns } = mappingOf(
		kind,
		rowsOf([key, field], ...figures.map((figure, place) => [`name-${place}`, figure]))
	);
	return [...columns.values()].flat().find(({ column }) => column === 1)?.unit;
}

describe('a size whose heading names no unit', () => {
	it.each([
		// Less than 128 MiB has no VM, more than 16 TiB has hardly any.
		['vInfo', 'Memory', 127, 'GiB'],
		['vInfo', 'Memory', 128, 'MiB'],
		['vInfo', 'Memory', 2 ** 24, 'MiB'],
		['vInfo', 'Memory', 2 ** 24 + 1, 'B'],
		['vInfo', 'Provisioned', 2047, 'GiB'],
		['vInfo', 'Provisioned', 2048, 'MiB'],
		['vInfo', 'Provisioned', 2 ** 30, 'MiB'],
		['vInfo', 'Provisioned', 2 ** 30 + 1, 'B'],
		['vInfo', 'In use', 511, 'GiB'],
		['vInfo', 'In use', 512, 'MiB'],
		['vInfo', 'In use', 2 ** 30, 'MiB'],
		['vInfo', 'In use', 2 ** 30 + 1, 'B'],
		['vHost', 'Memory', 8191, 'GiB'],
		['vHost', 'Memory', 8192, 'MiB'],
		['vHost', 'Memory', 2 ** 27, 'MiB'],
		['vHost', 'Memory', 2 ** 27 + 1, 'B'],
		// An idle guest touches next to nothing.
		['vInfo', 'Active memory', 3, 'MiB']
	] as const)('of a %s, %s, with %d in it is counted in %s', (kind, heading, figure, unit) => {
		expect(unitOf(kind, heading, [figure])).toBe(unit);
		expect(unitOf(kind, heading, [String(figure)])).toBe(unit);
	});

	it('goes by the middle of its figures, without zeros and what is none', () => {
		expect(unitOf('vInfo', 'Memory', [4, 100_000, 8, 200_000, 16])).toBe('GiB');
		expect(unitOf('vInfo', 'Memory', [4096, 16, 32, 8192, 4096])).toBe('MiB');
		expect(unitOf('vInfo', 'Memory', [0, 0, 0, 4096])).toBe('MiB');
		expect(unitOf('vInfo', 'Memory', ['', '-', 'x', '16'])).toBe('GiB');
		expect(unitOf('vInfo', 'Memory', ['', ''])).toBe('MiB');
	});

	it('learns nothing from cells with a unit of their own', () => {
		expect(unitOf('vInfo', 'Memory', ['4 GB', '8 GB', '4096'])).toBe('MiB');
	});

	it('reads its figures by the decimal sign of the table', () => {
		// 4.096 is four GiB and a bit, or with a comma for a sign elsewhere, 4096 MiB.
		expect(unitOf('vInfo', 'Memory', ['4.096', '4.096'])).toBe('GiB');
		expect(unitOf('vInfo', 'Memory', ['4.096', '4.096', '2,5'])).toBe('MiB');
	});
});

describe('a size whose heading names its unit', () => {
	it('is counted in it, whatever its figures', () => {
		expect(unitOf('vInfo', 'Memory MB', [16, 32])).toBe('MiB');
		expect(unitOf('vHost', 'Memory TB', [2 ** 30])).toBe('TiB');
	});
});

describe('the row of the headings', () => {
	const above = (count: number) =>
		rowsOf(
			...Array.from({ length: count }, () => ['Our estate']),
			['VM', 'CPUs', 'Memory GB'],
			['web', 4, 16]
		);

	it('is looked for in the first twenty', () => {
		expect(mappingOf('list.csv', above(19))).toMatchObject({ kind: 'vInfo', headingRow: 20 });
		expect(mappingOf('list.csv', above(20))).toEqual({
			kind: null,
			headingRow: 0,
			columns: new Map(),
			sign: 'point'
		});
	});

	it('is the one that most is known of', () => {
		const rows = rowsOf(['VM', 'CPUs'], ['VM', 'CPUs', 'Memory'], ['VM', 'CPUs', 'Memory']);
		expect(mappingOf('list.csv', rows).headingRow).toBe(2);
	});

	it('has two headings at least, or the name of the table and one', () => {
		const rows = rowsOf(['VM', 'Nobody knows'], ['web', 'x']);
		expect(mappingOf('list.csv', rows).kind).toBeNull();
		expect(mappingOf('vInfo.csv', rows)).toMatchObject({ kind: 'vInfo', headingRow: 1 });
	});

	it('names what a row is about', () => {
		expect(mappingOf('list.csv', rowsOf(['CPUs', 'Memory', 'Power state'])).kind).toBeNull();
	});

	it('goes before a name that does not fit it', () => {
		const rows = rowsOf(['VM', 'CPUs', 'Memory'], ['web', 4, 4096]);
		expect(mappingOf('vSC_VMK.csv', rows).kind).toBe('vInfo');
		expect(mappingOf('vInfo.csv', rowsOf(['Name', 'Sockets'])).kind).toBe('vInfo');
	});
});

describe('the decimal sign', () => {
	it('is that of the columns of numbers, below the headings', () => {
		const rows = rowsOf(
			['1,5', '2,5', '3,5', '4,5'],
			['VM', 'CPUs', 'Memory', 'Annotation'],
			['web', '4', '1.5', '7,5'],
			['db', '4', '2.5', '7,5']
		);
		expect(mappingOf('vInfo', rows).sign).toBe('point');
		expect(mappingOf('vInfo', rowsOf(['VM', 'In use'], ['web', '1,5'])).sign).toBe('comma');
		expect(mappingOf('vHost', rowsOf(['Host', 'Sockets'], ['web', '1,5'])).sign).toBe('comma');
	});
});
