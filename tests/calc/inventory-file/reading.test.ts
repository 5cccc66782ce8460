import { LIMITS } from '#lib/calc/inventory-file/limits';
import { readInventory } from '#lib/calc/inventory-file/read';
import { describe, expect, it } from 'vitest';
import { AT_ONCE, read, readText, SMALL_EXPORT } from './exports';
import { workbook } from './written';

describe('what is said of a table', () => {
	it('is its name, its headings, how it was told and what became of its rows', async () => {
		const text = 'Our estate\n\n VM ,CPUs,Notes\nweb,4,x\n,2,\n,,\ndb,8,y';
		expect((await readText(text, 'list.csv')).tables).toEqual([
			{
				name: 'list.csv',
				mapping: {
					kind: 'vInfo',
					headingRow: 3,
					sign: 'point',
					columns: new Map([
						['name', [{ column: 0, unit: null }]],
						['vcpus', [{ column: 1, unit: null }]]
					])
				},
				mappedBy: 'headings',
				headings: ['VM', 'CPUs', 'Notes'],
				sample: [
					['web', '4', 'x'],
					['', '2', ''],
					['db', '8', 'y']
				],
				kept: 2,
				leftOut: 1,
				empty: 1,
				stopped: null
			}
		]);
	});

	it('names who told what it is: its name, its headings, or somebody', async () => {
		const text = 'VM,CPUs\nweb,4';
		const [byName] = (await readText(text, 'vInfo.csv')).tables;
		const [byHeadings] = (await readText(text, 'vHost.csv')).tables;
		expect([byName?.mappedBy, byHeadings?.mappedBy]).toEqual(['name', 'headings']);
		if (byName === undefined) throw new Error('no table');
		const choices = new Map([['list.csv', byName.mapping]]);
		expect((await readText(text, 'list.csv', { choices })).tables[0]?.mappedBy).toBe('choice');
	});

	it('shows three rows, each cut to what fits', async () => {
		const wide = Array.from({ length: 130 }, () => ` ${'w'.repeat(40)} `).join(',');
		const { tables } = await readText(['VM,CPUs', wide, 'b,2', 'c,2', 'd,2'].join('\n'));
		const sample = tables[0]?.sample ?? [];
		expect(sample).toHaveLength(3);
		expect(sample[0]).toHaveLength(120);
		expect(sample[0]?.[0]).toBe('w'.repeat(32));
	});

	it('counts cells beyond the last heading, but for empty ones', async () => {
		const { issues } = await readText('VM,CPUs\na,2\nb,2,\nc,2, ,\nd,2,,x\ne,2,x');
		expect(issues).toEqual([
			{
				fault: 'more-cells',
				count: 2,
				shown: [4, 5].map((place) => ({
					fault: 'more-cells',
					table: 'cells.csv',
					row: place + 1,
					column: null,
					text: ''
				}))
			}
		]);
	});

	it('quotes no more of a cell than a sentence holds', async () => {
		const { issues } = await readText(`VM,CPUs\nweb,${'x'.repeat(60)}`);
		expect(issues[0]?.shown[0]?.text).toBe('x'.repeat(40));
	});
});

describe('several files', () => {
	it('of one name are told apart by their place', async () => {
		const file = { name: 'a.csv', blob: new Blob(['VM,CPUs\nweb,4']) };
		const other = { name: 'b.csv', blob: new Blob(['Host,Sockets\nesx-1,2']) };
		const { tables } = await readInventory([file, other, file, file], AT_ONCE);
		expect(tables.map(({ name }) => name)).toEqual(['a.csv', 'b.csv', 'a.csv (2)', 'a.csv (3)']);
	});

	it('are read though one of them is none', async () => {
		const { inventory, problems } = await readInventory(
			[
				{ name: 'nothing.csv', blob: new Blob([]) },
				{ name: 'a.csv', blob: new Blob(['VM,CPUs\nweb,4']) }
			],
			AT_ONCE
		);
		expect(problems).toEqual([{ file: 'nothing.csv', problem: { kind: 'empty' } }]);
		expect(inventory.vms).toHaveLength(1);
	});

	it('come nearer to their end with each piece', async () => {
		const shares: number[] = [];
		const rows = Array.from({ length: 40_000 }, (_, at) => `vm-${at},2`).join('\n');
		const files = [
			{ name: 'export.xlsx', blob: workbook(SMALL_EXPORT) },
			{ name: 'list.csv', blob: new Blob([`VM,CPUs\n${rows}`]) }
		];
		const all = files.reduce((sum, { blob }) => sum + blob.size, 0);
		await readInventory(files, { ...AT_ONCE, progress: (share) => shares.push(share) });
		expect(shares.length).toBeGreaterThan(6);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shares[0]).toBeGreaterThan(0);
		expect(shares.at(-1)).toBe(1);
		// The five sheets that are read come to the whole of the first file.
		expect(shares).toContainEqual(expect.closeTo((files[0]?.blob.size ?? 0) / all, 10));
	});
});

describe('whoever waits', () => {
	const rows = Array.from({ length: 40_000 }, (_, at) => `vm-${at},2`).join('\n');

	it('is given a turn after each piece, and may end it', async () => {
		let turns = 0;
		const turn = () => {
			turns += 1;
			return turns < 2 ? Promise.resolve() : Promise.reject(new Error('enough'));
		};
		await expect(readText(`VM,CPUs\n${rows}`, 'list.csv', { turn })).rejects.toThrow('enough');
		expect(turns).toBe(2);
	});

	it('is asked what a table is by its head alone', async () => {
		let turns = 0;
		const turn = () => {
			turns += 1;
			return Promise.resolve();
		};
		const { tables } = await readText(`Rechner,Kerne\n${rows}`, 'list.csv', { turn });
		expect(tables[0]?.mapping.kind).toBeNull();
		expect(turns).toBe(0);
	});
});

it('refuses a file beyond a gibibyte', async () => {
	let blob = new Blob(['x'.repeat(2 ** 20)]);
	while (blob.size < LIMITS.fileBytes) blob = new Blob([blob, blob]);
	const { problems } = await read(new Blob([blob, 'x']), 'list.csv');
	expect(problems).toEqual([
		{
			file: 'list.csv',
			problem: { kind: 'too-large', bytes: 2 ** 30 + 1, most: 2 ** 30 }
		}
	]);
});
