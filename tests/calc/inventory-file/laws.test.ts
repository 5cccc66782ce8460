import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, readText, VM_HEADINGS, vmRow } from './exports';
import { delimited, workbook, type Written } from './written';

/** Anything a name can be in a cell; what only stands around it is no part of it. */
const NAME = fc
	.oneof(
		fc.string({ minLength: 1, maxLength: 30 }),
		fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
		fc.constantFrom(
			'=1+1',
			'<b>&amp;</b>',
			'"quoted"',
			'a,b;c\td',
			"it's",
			'_x005F_',
			'two\nlines',
			']]>'
		)
	)
	// Nothing else may stand in markup, and a lone half of a letter in no encoding.
	.map((text) => text.replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').trim())
	.filter((text) => text !== '' && !/_x[0-9a-f]{4}_/i.test(text));

const POWERS = ['poweredOn', 'poweredOff', 'suspended'] as const;

const ROWS = fc.array(
	fc.record({
		name: NAME,
		power: fc.constantFrom(...POWERS),
		vcpus: fc.integer({ min: 1, max: 128 }),
		memory: fc.integer({ min: 1, max: 4096 }).map((steps) => steps * 256),
		isBlankAfter: fc.boolean()
	}),
	{ minLength: 1, maxLength: 30 }
);

type Told = typeof ROWS extends fc.Arbitrary<infer T> ? T : never;

function written(told: Told): readonly (readonly Written[])[] {
	const rows = told.flatMap(({ name, power, vcpus, memory, isBlankAfter }, at) => {
		const row = [...vmRow(name, at)];
		[row[1], row[4], row[5]] = [power, vcpus, memory];
		return isBlankAfter ? [row, row.map(() => null)] : [row];
	});
	return [VM_HEADINGS, ...rows];
}

const expected = (told: Told) =>
	told.map(({ name, vcpus, memory }) => [name, vcpus, memory * 2 ** 20]);

describe('what was written', () => {
	it('as a workbook is read again, every row of it', async () => {
		const ways = fc.record({
			strings: fc.constantFrom('shared', 'inline'),
			prefix: fc.constantFrom('', 'x:'),
			formatted: fc.nat(20)
		});
		await fc.assert(
			fc.asyncProperty(ROWS, ways, async (told, way) => {
				const { inventory, problems } = await read(
					workbook([{ name: 'vInfo', rows: written(told) }], way)
				);
				expect(problems).toEqual([]);
				expect(inventory.vms.map(({ name, vcpus, memory }) => [name, vcpus, memory])).toEqual(
					expected(told)
				);
			}),
			{ numRuns: 150 }
		);
	});

	it('as text is read again, every row of it', async () => {
		await fc.assert(
			fc.asyncProperty(ROWS, fc.constantFrom(',', ';', '\t'), async (told, mark) => {
				const { inventory } = await readText(delimited(written(told), mark), 'vInfo.csv');
				expect(inventory.vms.map(({ name, vcpus, memory }) => [name, vcpus, memory])).toEqual(
					expected(told)
				);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('whatever stands in a file', () => {
	const countOf = ({ inventory }: Awaited<ReturnType<typeof read>>) => inventory.vms.length;

	it('of text, it is read or refused', async () => {
		const pieces = fc.array(
			fc.oneof(
				fc.constantFrom(
					'VM',
					'CPUs',
					'Memory',
					'Host',
					',',
					';',
					'\t',
					'"',
					'\n',
					'\r\n',
					'4',
					'1,5',
					'='
				),
				fc.string({ unit: 'binary', maxLength: 6 })
			),
			{ maxLength: 60 }
		);
		await fc.assert(
			fc.asyncProperty(pieces, async (parts) => {
				expect(countOf(await readText(parts.join('')))).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 500 }
		);
	});

	it('of bytes, it is read or refused', async () => {
		const marks = fc.constantFrom<readonly number[]>(
			[],
			[0x50, 0x4b, 3, 4],
			[0xff, 0xfe],
			[0xd0, 0xcf]
		);
		await fc.assert(
			fc.asyncProperty(marks, fc.uint8Array({ maxLength: 400 }), async (mark, bytes) => {
				const blob = new Blob([Uint8Array.from([...mark, ...bytes])]);
				expect(countOf(await read(blob))).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 300 }
		);
	});

	it('of a workbook that was damaged, all is read that was written, or it says so', async () => {
		const rows = [VM_HEADINGS, ...Array.from({ length: 60 }, (_, at) => vmRow(`vm-${at}`, at))];
		const whole = new Uint8Array(
			await workbook([{ name: 'vInfo', rows }], { strings: 'inline' }).arrayBuffer()
		);
		const { vms: written } = (await read(new Blob([whole]))).inventory;
		expect(written).toHaveLength(60);
		const harm = fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), {
			minLength: 1,
			maxLength: 6
		});
		await fc.assert(
			fc.asyncProperty(harm, async (harms) => {
				const bytes = whole.slice();
				for (const { at, byte } of harms) bytes[at] = byte;
				const { inventory, tables, problems } = await read(new Blob([bytes]));
				const says = problems.length > 0 || tables.some(({ stopped }) => stopped !== null);
				if (!says) expect(inventory.vms).toEqual(written);
			}),
			// That one makes two rows of one, and still unpacks.
			{ numRuns: 300, examples: [[[{ at: 2762, byte: 40 }]]] }
		);
	});
});

describe('one bad row among good ones', () => {
	const BAD = ['"', '",', ',,', 'x', '"open,2', 'a"b"c,"d', '=cmd,9', ',5', 'x,y,z,w', '\u0000'];

	it('never costs one of them', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...BAD),
				fc.integer({ min: 1, max: 8 }),
				fc.nat(8),
				async (bad, count, place) => {
					const lines = Array.from({ length: count }, (_, at) => `good-${at},2`);
					const mixed = lines.toSpliced(place, 0, bad);
					const { inventory } = await readText(['VM,CPUs', ...mixed].join('\n'));
					const names = inventory.vms.filter(({ vcpus }) => vcpus === 2).map(({ name }) => name);
					for (const line of lines) expect(names).toContain(line.split(',')[0]);
				}
			),
			{ numRuns: 300 }
		);
	});
});
