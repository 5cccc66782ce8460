import { LIMITS } from '#lib/calc/inventory-file/limits';
import { describe, expect, it } from 'vitest';
import {
	HOST_HEADINGS,
	hostRow,
	read,
	readText,
	SMALL_EXPORT,
	VM_HEADINGS,
	vmRow
} from './exports';
import { archive, delimited, part, workbook } from './written';

const problemOf = async (blob: Blob, name?: string) =>
	(await read(blob, name)).problems.map(({ problem }) => problem.kind);

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('a file that is none', () => {
	it('is empty', async () => {
		expect(await problemOf(new Blob([]))).toEqual(['empty']);
	});

	it('is a picture', async () => {
		const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3]);
		expect(await problemOf(new Blob([png]))).toEqual(['not-a-table']);
	});

	it('is a workbook of before 2007, or asks for a password', async () => {
		const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
		expect(await problemOf(new Blob([old]))).toEqual(['old-or-encrypted']);
	});

	it('is an archive of something else', async () => {
		expect(await problemOf(archive([part('readme.txt', 'hello')]))).toEqual(['not-a-workbook']);
	});

	it('is cut in the middle', async () => {
		const whole = await bytesOf(workbook(SMALL_EXPORT));
		expect(await problemOf(new Blob([whole.slice(0, whole.length / 2)]))).toEqual(['damaged']);
	});
});

describe('an archive', () => {
	it('with parts that ask for a password is refused', async () => {
		const blob = archive([
			{ ...part('xl/workbook.xml', '<workbook/>'), flags: 1 },
			part('xl/_rels/workbook.xml.rels', '')
		]);
		expect(await problemOf(blob)).toEqual(['encrypted']);
	});

	it('of the size for which 32 bits are too few is refused', async () => {
		const bytes = await bytesOf(workbook(SMALL_EXPORT));
		const end = bytes.length - 22;
		bytes.set([0xff, 0xff, 0xff, 0xff], end + 16);
		expect(await problemOf(new Blob([bytes]))).toEqual(['zip64']);
	});

	it('of more parts than an export has is refused', async () => {
		const many = Array.from({ length: LIMITS.entries + 1 }, (_, at) => part(`${at}`, ''));
		expect(await problemOf(archive(many))).toEqual(['too-many-parts']);
	});

	it('that unpacks to a thousand times its size is stopped, and soon', async () => {
		const filling = ' '.repeat(64 * 2 ** 20);
		const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${filling}`;
		const blob = archive([
			part(
				'xl/workbook.xml',
				'<workbook><sheets><sheet name="vInfo" sheetId="1" r:id="rId1"/></sheets></workbook>'
			),
			part(
				'xl/_rels/workbook.xml.rels',
				'<Relationship Id="rId1" Target="worksheets/sheet1.xml"/>'
			),
			part('xl/worksheets/sheet1.xml', sheet)
		]);
		const reading = await read(blob);
		expect(['bomb', 'row-too-long']).toContain(reading.tables[0]?.stopped?.kind);
		expect(reading.inventory.vms).toEqual([]);
	});

	it('whose density alone gives it away is stopped', async () => {
		const row = (at: number) => `<row r="${at}"><c r="A${at}" s="1"/></row>${' '.repeat(2 ** 20)}`;
		const sheet = `<worksheet>${Array.from({ length: 40 }, (_, at) => row(at + 1)).join('')}</worksheet>`;
		const blob = workbook(SMALL_EXPORT.slice(1), {}, []);
		const bomb = archive([
			part(
				'xl/workbook.xml',
				'<workbook><sheets><sheet name="vInfo" sheetId="1" r:id="rId1"/></sheets></workbook>'
			),
			part('xl/_rels/workbook.xml.rels', '<Relationship Id="rId1" Target="/xl/worksheets/a.xml"/>'),
			part('xl/worksheets/a.xml', sheet)
		]);
		expect((await read(bomb)).tables[0]?.stopped).toEqual({ kind: 'bomb' });
		expect((await read(blob)).tables[0]?.stopped).toBeNull();
	});

	it('keeps what stood before the part that breaks', async () => {
		const rows = [
			VM_HEADINGS,
			...Array.from({ length: 4000 }, (_, at) => vmRow(`vm-${at}-${Math.sin(at)}`, at))
		];
		const whole = workbook(
			[
				{ name: 'vInfo', rows },
				{ name: 'vHost', rows: [HOST_HEADINGS, hostRow(1)] }
			],
			{ strings: 'inline' }
		);
		const bytes = await bytesOf(whole);
		// In the middle of the first sheet, which is most of the file.
		bytes.fill(0xff, bytes.length * 0.6, bytes.length * 0.6 + 200);
		const { inventory, tables } = await read(new Blob([bytes]));
		expect(tables[0]?.stopped).toEqual({ kind: 'damaged' });
		expect(inventory.vms.length).toBeGreaterThan(1000);
		expect(inventory.vms.every(({ memory }) => memory === 16 * 2 ** 30)).toBe(true);
		expect(inventory.hosts[0]).toMatchObject({ cores: 32 });
	});
});

describe('cells that mean harm', () => {
	it('stay text: markup, formulas, what a document defines itself', async () => {
		const names = [
			'<img src=x onerror=alert(1)>',
			'=HYPERLINK("http://x")',
			'+1+1',
			'@a',
			'&b; ]]>'
		];
		const rows = [VM_HEADINGS, ...names.map((name, at) => vmRow(name, at))];
		for (const strings of ['shared', 'inline'] as const) {
			const { inventory } = await read(workbook([{ name: 'vInfo', rows }], { strings }));
			expect(inventory.vms.map(({ name }) => name)).toEqual(names);
		}
	});

	it('are never the formula, but what it showed last', async () => {
		const sheet =
			'<worksheet><sheetData>' +
			'<row r="1"><c r="A1" t="inlineStr"><is><t>VM</t></is></c><c r="B1" t="inlineStr"><is><t>CPUs</t></is></c></row>' +
			'<row r="2"><c r="A2" t="str"><f>1/0</f><v>web</v></c><c r="B2"><f>2+2</f><v>4</v></c></row>' +
			'<row r="3"><c r="A3" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r><rPh><t>no</t></rPh></is></c><c r="B3"><f>2+2</f></c></row>' +
			'</sheetData></worksheet>';
		const blob = archive([
			part(
				'xl/workbook.xml',
				"<workbook><sheets><sheet sheetId='1' r:id='rId1' name='vInfo'/></sheets></workbook>"
			),
			part('xl/_rels/workbook.xml.rels', "<Relationship Target='worksheets/s.xml' Id='rId1'/>"),
			part('xl/worksheets/s.xml', sheet)
		]);
		const { inventory } = await read(blob);
		expect(inventory.vms.map(({ name, vcpus }) => [name, vcpus])).toEqual([
			['web', 4],
			['two runs', null]
		]);
	});
});

describe('rows that cannot be read', () => {
	it('are named by their row and column, and the others are kept', async () => {
		const text = [
			'VM,Powerstate,CPUs,Memory,Host',
			'good,poweredOn,2,4096,a',
			',poweredOn,2,4096,a',
			'bad-cpu,poweredOn,two,4096,a',
			'bad-memory,poweredOn,2,-4,a',
			'half,poweredOn,2.5,4096,a',
			'huge,poweredOn,2,99999999999999,a',
			'asleep,napping,2,4096,a',
			'good,poweredOn,2,4096,a',
			'good,poweredOn,4,4096,a',
			',,,,',
			'Comma, Ltd,poweredOn,2,4096,a'
		].join('\n');
		const { inventory, issues, tables } = await readText(text);
		const found = issues.flatMap(({ shown }) =>
			shown.map(({ fault, row, column, text: stands }) => [fault, row, column, stands])
		);
		expect(found).toEqual(
			[
				['no-name', 3, null, ''],
				['not-a-number', 4, 'CPUs', 'two'],
				['not-positive', 5, 'Memory', '-4'],
				['not-whole', 6, 'CPUs', '2.5'],
				['too-large', 7, 'Memory', '99999999999999'],
				['unknown-power', 8, 'Powerstate', 'napping'],
				['unknown-power', 12, 'Powerstate', ' Ltd'.trim()],
				['twice', 9, 'VM', 'good'],
				['same-name', 10, 'VM', 'good'],
				['not-a-number', 12, 'CPUs', 'poweredOn'],
				['more-cells', 12, null, '']
			].toSorted((a, b) => ORDER.indexOf(String(a[0])) - ORDER.indexOf(String(b[0])))
		);
		expect(inventory.vms.map(({ name }) => name)).toEqual([
			'good',
			'bad-cpu',
			'bad-memory',
			'half',
			'huge',
			'asleep',
			'good',
			'Comma'
		]);
		expect(tables[0]).toMatchObject({ kept: 8, leftOut: 2, empty: 1 });
	});

	/** In the order in which they were first found. */
	const ORDER = [
		'no-name',
		'not-a-number',
		'not-positive',
		'not-whole',
		'too-large',
		'unknown-power',
		'twice',
		'same-name',
		'more-cells'
	];

	it.each([
		['a unit that is none', 'VM,CPUs,Memory\ngood,2,8 GB\nbad,2,8 apples\nlast,2,8192', 3],
		['a formula', 'VM,CPUs,Memory\ngood,2,4096\nbad,2,=2+2\nlast,2,8192', 3],
		['a shift by one column', 'VM,CPUs,Memory\ngood,2,4096\nbad,x,2,4096\nlast,2,8192', 3],
		['a second row of headings', 'VM,CPUs,Memory\ngood,2,4096\nVM,CPUs,Memory\nlast,2,8192', 3],
		['a unit of its own beside', 'VM,CPUs,Memory GB\ngood,2,4\nbad,2,4 parsecs\nlast,2,8', 3]
	])('with %s are told by their number, and the rows around them stay', async (_, text, row) => {
		const { inventory, issues, tables } = await readText(text);
		const named = issues.flatMap(({ shown }) => shown.map((each) => each.row));
		expect(named).toContain(row);
		expect(named.every((each) => each === row)).toBe(true);
		const names = inventory.vms.map(({ name }) => name);
		expect([names[0], names.at(-1)]).toEqual(['good', 'last']);
		expect(inventory.vms[0]?.memory).not.toBeNull();
		expect(inventory.vms.at(-1)?.memory).not.toBeNull();
		expect((tables[0]?.kept ?? 0) + (tables[0]?.leftOut ?? 0)).toBe(3);
	});

	it('with fewer cells than headings keep what they say', async () => {
		const { inventory, issues } = await readText('VM,CPUs,Memory\nshort\nhalf,2\nwhole,2,4096');
		expect(inventory.vms.map(({ name, vcpus }) => [name, vcpus])).toEqual([
			['short', null],
			['half', 2],
			['whole', 2]
		]);
		expect(issues).toEqual([]);
	});

	it('under a heading that stands twice are read from the first of them', async () => {
		const { inventory } = await readText('VM,CPUs,CPUs,Memory\nweb,2,64,4096\ndb,4,64,4096');
		expect(inventory.vms.map(({ vcpus }) => vcpus)).toEqual([2, 4]);
	});

	it('in another encoding are told by the same numbers', async () => {
		const text = 'VM,CPUs\r\nBüro,2\r\nKüche,zwei\r\n,4\r\nHof,8';
		const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
		const narrow = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
		for (const bytes of [wide, narrow]) {
			const { inventory, issues } = await read(new Blob([bytes]), 'list.csv');
			expect(inventory.vms.map(({ name }) => name)).toEqual(['Büro', 'Küche', 'Hof']);
			expect(issues.flatMap(({ shown }) => shown.map(({ fault, row }) => [fault, row]))).toEqual([
				['not-a-number', 3],
				['no-name', 4]
			]);
		}
	});

	it('of one kind are all counted, and some of them named', async () => {
		const rows = Array.from({ length: 400 }, (_, at) => `vm-${at},x`);
		const { issues } = await readText(['VM,CPUs', ...rows].join('\n'));
		expect(issues[0]).toMatchObject({ fault: 'not-a-number', count: 400 });
		expect(issues[0]?.shown).toHaveLength(LIMITS.issuesOfOneKind);
	});

	it('of one export that was dropped twice count once', async () => {
		const csv = delimited([VM_HEADINGS, vmRow('a', 1), vmRow('a', 2)]);
		const once = await readText(csv, 'RVTools_tabvInfo.csv');
		// One name and two identities: two VMs.
		expect(once.inventory.vms).toHaveLength(2);
		expect(once.issues).toEqual([]);
	});
});

describe('cells that take long to look at', () => {
	/** Those that grew with the square took seconds. */
	const soon = 1000;
	const timed = async (text: string) => {
		const start = performance.now();
		const reading = await readText(text);
		return { reading, took: performance.now() - start };
	};

	it('of spaces between two letters are read as soon as others', async () => {
		const gap = ' '.repeat(60_000);
		const rows = Array.from({ length: 20 }, (_, at) => `vm-${at},2,4${gap}x`);
		const { reading, took } = await timed(['VM,CPUs,Memory', ...rows].join('\n'));
		expect(took).toBeLessThan(soon);
		expect(reading.inventory.vms).toHaveLength(20);
		expect(reading.issues[0]).toMatchObject({ fault: 'not-a-number', count: 20 });
	});

	it('of a megabyte are no headings', async () => {
		const rows = Array.from({ length: 15 }, (_, at) => `vm-${at},2,${'x y'.repeat(300_000)}`);
		const { reading, took } = await timed(['VM,CPUs,Notes', ...rows].join('\n'));
		expect(took).toBeLessThan(soon);
		expect(reading.inventory.vms).toHaveLength(15);
	});
});

describe('rows without end', () => {
	it('a line of more than 4 million characters stops its table, not the page', async () => {
		const long = `VM,CPUs\ngood,2\n${'x'.repeat(LIMITS.rowCharacters + 400_000)}`;
		const { inventory, tables } = await readText(long);
		expect(tables[0]?.stopped).toMatchObject({ kind: 'row-too-long', row: 3 });
		expect(inventory.vms.map(({ name }) => name)).toEqual(['good']);
	});

	it('passes over a million that hold nothing, and reads no more than a spreadsheet holds', async () => {
		const filled = ['first,2', 'second,2'].join('\n');
		const blank = ',\n'.repeat(LIMITS.rows - 3);
		const { inventory, tables } = await readText(`VM,CPUs\n${filled}\n${blank}last,2\nlost,2`);
		expect(inventory.vms.map(({ name }) => name)).toEqual(['first', 'second', 'last']);
		expect(tables[0]).toMatchObject({
			empty: LIMITS.rows - 3,
			stopped: { kind: 'too-many-rows', most: LIMITS.rows }
		});
	});
});
