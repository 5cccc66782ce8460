import { gibibytes } from '#lib/calc/units';
import { describe, expect, it } from 'vitest';
import { read } from './exports';
import { archive, part, workbook } from './written';

const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** A sheet of one VM of so many vCPUs. */
const sheetOf = (name: string, vcpus = 4) => {
	const cell = (text: string) => `<c t="str"><v>${text}</v></c>`;
	return `<worksheet><row>${cell('VM')}${cell('CPUs')}</row><row>${cell(name)}<c><v>${vcpus}</v></c></row></worksheet>`;
};

const bookOf = (sheets: Readonly<Record<string, string>>) =>
	`<workbook><sheets>${Object.entries(sheets)
		.map(([name, id]) => `<sheet name="${name}" sheetId="1" r:id="${id}"/>`)
		.join('')}</sheets></workbook>`;

const relationsOf = (targets: Readonly<Record<string, string>>) =>
	`<Relationships>${Object.entries(targets)
		.map(([id, target]) => `<Relationship Id="${id}" Target="${target}"/>`)
		.join('')}</Relationships>`;

const ONE_SHEET = [
	part(BOOK, bookOf({ vInfo: 'rId1' })),
	part(RELATIONS, relationsOf({ rId1: 'worksheets/sheet1.xml' })),
	part('xl/worksheets/sheet1.xml', sheetOf('web'))
];

const outcomeOf = async (blob: Blob) => {
	const { inventory, problems, tables } = await read(blob);
	return {
		vms: inventory.vms.map(({ name }) => name),
		refused: problems.map(({ problem }) => problem.kind),
		stopped: tables.map(({ stopped }) => stopped?.kind ?? null)
	};
};

const GOOD = { vms: ['web'], refused: [], stopped: [null] };

/** An archive with bytes of its directory changed: of its last record, or of the entry of a part. */
async function changed(
	blob: Blob,
	told: { readonly of: 'end' | number; readonly at: number; readonly bytes: readonly number[] }
): Promise<Blob> {
	const bytes = new Uint8Array(await blob.arrayBuffer());
	const view = new DataView(bytes.buffer);
	const end = bytes.length - 22;
	let from = end;
	if (told.of !== 'end') {
		from = view.getUint32(end + 16, true);
		for (let place = 0; place < told.of; place += 1) from += 46 + view.getUint16(from + 28, true);
	}
	bytes.set(told.bytes, from + told.at);
	return new Blob([bytes]);
}

const FULL_32_BITS = [0xff, 0xff, 0xff, 0xff];

describe('an archive', () => {
	it('is read whether its parts are packed or stored', async () => {
		expect(await outcomeOf(archive(ONE_SHEET))).toEqual(GOOD);
		const stored = ONE_SHEET.map((each) => ({ ...each, method: 0 as const }));
		expect(await outcomeOf(archive(stored))).toEqual(GOOD);
	});

	it('is read with a remark at its end', async () => {
		const remark = 'PK, as some write';
		const told = { of: 'end', at: 20, bytes: [remark.length, 0] } as const;
		const blob = await changed(archive(ONE_SHEET), told);
		expect(await outcomeOf(new Blob([blob, remark]))).toEqual(GOOD);
	});

	it('is read whatever case and strokes its names are written in', async () => {
		const names = ['XL\\Workbook.xml', 'xl\\_rels\\workbook.xml.rels', 'xl/Worksheets/Sheet1.XML'];
		const parts = ONE_SHEET.map((each, place) => ({ ...each, name: names[place] ?? '' }));
		expect(await outcomeOf(archive(parts))).toEqual(GOOD);
	});

	it.each([
		// Of the last record: how many parts, how long their list is, where it begins.
		['zip64', { of: 'end', at: 10, bytes: [0xff, 0xff] }],
		['zip64', { of: 'end', at: 12, bytes: FULL_32_BITS }],
		['zip64', { of: 'end', at: 16, bytes: FULL_32_BITS }],
		['damaged', { of: 'end', at: 10, bytes: [4] }],
		['damaged', { of: 'end', at: 12, bytes: [0xff, 0xff] }],
		['damaged', { of: 'end', at: 16, bytes: [0] }],
		['damaged', { of: 'end', at: 0, bytes: [0] }],
		// Of a part: its mark, its way of packing, its size, the length of its name, its place.
		['damaged', { of: 1, at: 0, bytes: [0] }],
		['encrypted', { of: 0, at: 8, bytes: [1] }],
		['packed-otherwise', { of: 0, at: 10, bytes: [12] }],
		['zip64', { of: 1, at: 20, bytes: FULL_32_BITS }],
		['damaged', { of: 0, at: 20, bytes: [0xff, 0xff] }],
		['damaged', { of: 2, at: 28, bytes: [0xff, 0xff] }],
		['zip64', { of: 1, at: 42, bytes: FULL_32_BITS }],
		['damaged', { of: 0, at: 42, bytes: [1] }],
		['damaged', { of: 0, at: 42, bytes: [0xff, 0xff, 0xff, 0x7f] }]
	] as const)('is refused as %s with %j', async (kind, told) => {
		const blob = await changed(archive(ONE_SHEET), told);
		expect(await outcomeOf(blob)).toEqual({ vms: [], refused: [kind], stopped: [] });
	});

	it('may be a thousand times as dense where that is little, and its contents as long as they need', async () => {
		const [, relations] = ONE_SHEET;
		if (relations === undefined) throw new Error('no relations');
		const padded = (mebibytes: number, text: string) => ' '.repeat(mebibytes * 2 ** 20) + text;
		const dense = part('xl/worksheets/sheet1.xml', padded(3, sheetOf('web')));
		const book = (mebibytes: number) => part(BOOK, padded(mebibytes, bookOf({ vInfo: 'rId1' })));
		expect(await outcomeOf(archive([book(1), relations, dense]))).toEqual(GOOD);
		expect((await outcomeOf(archive([book(4), relations, dense]))).refused).toEqual(['bomb']);
	});

	it('with one sheet that is not what was packed keeps its rows, and says so', async () => {
		const otherSum = await changed(archive(ONE_SHEET), { of: 2, at: 16, bytes: [1, 2, 3, 4] });
		expect(await outcomeOf(otherSum)).toEqual({ vms: ['web'], refused: [], stopped: ['damaged'] });
		const locked = await changed(archive(ONE_SHEET), { of: 2, at: 8, bytes: [1] });
		expect(await outcomeOf(locked)).toEqual({ vms: [], refused: [], stopped: ['encrypted'] });
	});
});

describe('a workbook', () => {
	it('has its sheets where its relations say, in its own order', async () => {
		const blob = archive([
			part(BOOK, bookOf({ Third: 'c', First: 'a', Second: 'b', Fourth: 'd' })),
			part(
				RELATIONS,
				relationsOf({
					a: '/xl/worksheets/a.xml',
					b: '../other/b.xml',
					c: './worksheets/./c.xml',
					d: 'worksheets/../d.xml'
				})
			),
			part('xl/worksheets/a.xml', sheetOf('at the root')),
			part('other/b.xml', sheetOf('beside')),
			part('xl/worksheets/c.xml', sheetOf('below')),
			part('xl/d.xml', sheetOf('back'))
		]);
		const { inventory, tables } = await read(blob);
		expect(tables.map(({ name }) => name)).toEqual(
			['Third', 'First', 'Second', 'Fourth'].map((name) => `export.xlsx › ${name}`)
		);
		expect(inventory.vms.map(({ name }) => name)).toEqual([
			'below',
			'at the root',
			'beside',
			'back'
		]);
	});

	it('may stand in another folder, with its strings', async () => {
		const cell = (place: number) => `<c t="s"><v>${place}</v></c>`;
		const blob = archive([
			part('book/workbook.xml', bookOf({ vInfo: 'rId1' })),
			part('book/_rels/workbook.xml.rels', relationsOf({ rId1: 'sheet.xml' })),
			part('book/sharedStrings.xml', '<sst><si><t>VM</t></si><si><t>web</t></si></sst>'),
			part('book/sheet.xml', `<worksheet><row>${cell(0)}</row><row>${cell(1)}</row></worksheet>`)
		]);
		expect(await outcomeOf(blob)).toEqual(GOOD);
	});

	it('passes over sheets that are not there', async () => {
		const blob = archive([
			part(
				BOOK,
				`${bookOf({ vInfo: 'rId1', vHost: 'rId2', vPort: 'rId9' })}<sheet name="vCluster"/>`
			),
			part(RELATIONS, relationsOf({ rId1: 'worksheets/sheet1.xml', rId2: 'worksheets/gone.xml' })),
			part('xl/worksheets/sheet1.xml', sheetOf('web'))
		]);
		expect(await outcomeOf(blob)).toEqual(GOOD);
	});

	it('of which no sheet is there is none', async () => {
		const [book, , sheet] = ONE_SHEET;
		const refused = { vms: [], refused: ['not-a-workbook'], stopped: [] };
		expect(await outcomeOf(archive([book, sheet].filter((each) => each !== undefined)))).toEqual(
			refused
		);
		expect(await outcomeOf(archive([part(BOOK, bookOf({}))]))).toEqual(refused);
	});

	it('that asks for a password is told from what is none', async () => {
		const told = async (name: string) => (await outcomeOf(archive([part(name, 'x')]))).refused;
		expect(await told('EncryptedPackage')).toEqual(['encrypted']);
		expect(await told('word/document.xml')).toEqual(['not-a-workbook']);
	});

	it('is read by the sheets that an export names, and else by all that are none of an export', async () => {
		const table = [
			['VM', 'CPUs'],
			['web', 4]
		] as const;
		const namesIn = async (sheets: readonly string[]) => {
			const blob = workbook(sheets.map((name) => ({ name, rows: table })));
			const { tables, problems } = await read(blob);
			return problems[0]?.problem.kind ?? tables.map(({ name }) => name.split(' › ')[1]);
		};
		expect(await namesIn(['Notes', 'vInfo', 'vHealth'])).toEqual(['vInfo']);
		expect(await namesIn(['Servers', 'vHealth', 'dvSwitch', 'Old'])).toEqual(['Servers', 'Old']);
		expect(await namesIn(['vHealth', 'dvSwitch'])).toBe('not-a-workbook');
	});

	it('has numbers, texts and truths as spreadsheets keep them', async () => {
		const sheet =
			'<worksheet><row><c t="str"><v>VM</v></c><c t="str"><v>CPUs</v></c><c t="str"><v>Memory GB</v></c><c t="str"><v>Template</v></c></row>' +
			'<row><c t="str"><v>web</v></c><c><v>4</v></c><c><v>1.6E1</v></c><c t="b"><v>1</v></c></row>' +
			'<row><c t="str"><v>db</v></c><c t="e"><v>#N/A</v></c><c t="str"><v>8</v></c><c t="b"><v>0</v></c></row></worksheet>';
		const { inventory, issues } = await read(
			archive([...ONE_SHEET.slice(0, 2), part('xl/worksheets/sheet1.xml', sheet)])
		);
		expect(issues).toEqual([]);
		expect(inventory.vms).toMatchObject([
			{ name: 'web', vcpus: 4, memory: gibibytes(16), kind: 'template' },
			{ name: 'db', vcpus: null, memory: gibibytes(8), kind: 'vm' }
		]);
	});
});
