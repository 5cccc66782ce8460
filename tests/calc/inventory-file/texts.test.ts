import { gibibytes, mebibytes } from '#lib/calc/units';
import { describe, expect, it } from 'vitest';
import { mappingOf } from '#lib/calc/inventory-file/mapping';
import { read, readText, SMALL_EXPORT } from './exports';
import { delimited, workbook } from './written';
import { readInventory } from '#lib/calc/inventory-file/read';
import { AT_ONCE } from './exports';

const namesIn = async (text: string, name?: string) =>
	(await readText(text, name)).inventory.vms.map((vm) => vm.name);

describe('the sheets of an export as files of text', () => {
	it('are read together, whatever their order', async () => {
		const files = SMALL_EXPORT.toReversed().map(({ name, rows }) => ({
			name: `RVTools_tab${name}.csv`,
			blob: new Blob([delimited(rows)])
		}));
		const { inventory, problems, issues } = await readInventory(files, AT_ONCE);
		const whole = await read(workbook(SMALL_EXPORT));
		expect(problems).toEqual([]);
		expect(issues).toEqual([]);
		expect(inventory).toEqual(whole.inventory);
	});

	it('dropped twice count once, and it is said', async () => {
		const csv = new Blob([delimited(SMALL_EXPORT[0]?.rows ?? [])]);
		const files = [1, 2].map(() => ({ name: 'vInfo.csv', blob: csv }));
		const { inventory, issues, tables } = await readInventory(files, AT_ONCE);
		expect(inventory.vms).toHaveLength(3);
		expect(issues).toMatchObject([{ fault: 'twice', count: 3 }]);
		expect(tables.map(({ name }) => name)).toEqual(['vInfo.csv', 'vInfo.csv (2)']);
	});
});

describe('headings', () => {
	it('of the third style begin with the name of the sheet', async () => {
		const { inventory } = await readText(
			'vInfoVMName,vInfoPowerstate,vInfoTemplate,vInfoCPUs,vInfoMemory,vInfoProvisioned,vInfoHost,vInfoCluster,vInfoSRMPlaceHolder\n' +
				'web,poweredOff,False,2,4096,40960,a,One,True',
			'export.csv'
		);
		expect(inventory.vms[0]).toMatchObject({
			name: 'web',
			power: 'off',
			kind: 'placeholder',
			vcpus: 2,
			memory: gibibytes(4),
			provisionedDisk: gibibytes(40),
			cluster: 'One'
		});
	});

	it('of old exports say MB and mean MiB', async () => {
		const { inventory } = await readText('VM,CPUs,Provisioned MB,In Use MB\nweb,2,10240,5120');
		expect(inventory.vms[0]).toMatchObject({
			provisionedDisk: gibibytes(10),
			usedDisk: gibibytes(5)
		});
	});

	it.each([
		['Name,PowerState,NumCpu,MemoryGB\nweb,PoweredOn,4,16', 'MemoryGB'],
		['Name;vCPU;RAM (GB)\nweb;4;16', 'RAM (GB)'],
		['VM Name\tCPU\tMemory [MiB]\nweb\t4\t16384', 'Memory [MiB]'],
		['Virtual machine,vCPUs,Memory\nweb,4,16 GB', 'a unit in the cell'],
		['VM,CPUs,Memory\nweb,4,16', 'a figure that can be no MiB'],
		['VM,CPUs,Memory\nweb,4,17179869184', 'a figure that can only be bytes'],
		['Our estate,,\n\nVM,CPUs,Memory\nweb,4,"16,384"', 'a title above them'],
		['sep=;\nVM;CPUs;Memory\nweb;4;16.384', 'a first line that says the mark']
	])('in %j are understood: %s', async (text) => {
		const { inventory } = await readText(text, 'list.csv');
		expect(inventory.vms).toMatchObject([{ name: 'web', vcpus: 4 }]);
		// 16.384 with a point is a fraction of a GiB that nobody would type: the column has to be chosen.
		if (!text.startsWith('sep')) expect(inventory.vms[0]?.memory).toBe(gibibytes(16));
	});

	it('tell a list of hosts from one of VMs', async () => {
		const { inventory } = await readText(
			'Name,Sockets,Cores per CPU,Memory GB,Maintenance mode\nesx-1,2,16,512,yes',
			'hosts.csv'
		);
		expect(inventory.hosts).toMatchObject([
			{ name: 'esx-1', sockets: 2, cores: 32, memory: gibibytes(512), inMaintenance: true }
		]);
	});

	it('that nobody knows are shown, to be chosen', async () => {
		const { inventory, tables } = await readText('Rechner;Kerne;Arbeitsspeicher\nweb;4;16\n');
		expect(inventory.vms).toEqual([]);
		expect(tables[0]).toMatchObject({
			mapping: { kind: null },
			sample: [
				['Rechner', 'Kerne', 'Arbeitsspeicher'],
				['web', '4', '16']
			]
		});
		const { mapping } = tables[0] ?? { mapping: mappingOf('', []) };
		const chosen = await readText('Rechner;Kerne;Arbeitsspeicher\nweb;4;16\n', 'cells.csv', {
			choices: new Map([
				[
					'cells.csv',
					{
						...mapping,
						kind: 'vInfo',
						headingRow: 1,
						columns: new Map([
							['name', [{ column: 0, unit: null }]],
							['vcpus', [{ column: 1, unit: null }]],
							['memory', [{ column: 2, unit: 'GiB' }]]
						])
					}
				]
			])
		});
		expect(chosen.inventory.vms).toMatchObject([{ name: 'web', vcpus: 4, memory: gibibytes(16) }]);
		expect(chosen.tables[0]?.mappedBy).toBe('choice');
	});
});

describe('numbers', () => {
	it.each([
		['VM;CPUs;Memory GB\na;2;4,5\nb;4;16,25', [4.5, 16.25]],
		['VM,CPUs,Memory GB\na,2,4.5\nb,4,"1,024.5"', [4.5, 1024.5]],
		["VM;CPUs;Memory GB\na;2;1'024\nb;4;16", [1024, 16]],
		['VM;CPUs;Memory GB\na;2;1.024,5\nb;4;2.048', [1024.5, 2048]],
		['VM\tCPUs\tMemory GB\na\t2\t1 024\nb\t4\t8', [1024, 8]]
	])('of %j are read by the sign they can only have', async (text, expected) => {
		const { inventory } = await readText(text);
		expect(inventory.vms.map(({ memory }) => (memory ?? 0) / 2 ** 30)).toEqual(expected);
	});

	it('of a workbook are numbers, whatever country wrote it', async () => {
		const rows = [
			['VM', 'CPUs', 'Memory'],
			['a', 2, 2048.125],
			['b', '2', '2.048,5']
		];
		const { inventory } = await read(workbook([{ name: 'vInfo', rows }]));
		expect(inventory.vms.map(({ memory }) => memory)).toEqual([
			mebibytes(2048.125),
			mebibytes(2048.5)
		]);
	});
});

describe('encodings', () => {
	const text = 'VM,CPUs\nBüro-Zürich,2\nnaïve,4\n';
	const wide = (marks: readonly number[], order: 'little' | 'big') => {
		const bytes = [...text].flatMap((letter) => {
			const code = letter.charCodeAt(0);
			return order === 'little' ? [code & 255, code >> 8] : [code >> 8, code & 255];
		});
		return new Blob([Uint8Array.from([...marks, ...bytes])]);
	};
	it.each([
		['UTF-8', new Blob([text])],
		['UTF-8 with its mark', new Blob(['\ufeff', text])],
		['UTF-16 with its mark', wide([0xff, 0xfe], 'little')],
		['UTF-16 the other way round', wide([0xfe, 0xff], 'big')],
		['UTF-16 without a mark', wide([], 'little')],
		['Latin-1', new Blob([Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))])]
	])('%s is read', async (_, blob) => {
		const { inventory } = await read(blob, 'cells.csv');
		expect(inventory.vms.map(({ name }) => name)).toEqual(['Büro-Zürich', 'naïve']);
	});
});

describe('quotation marks', () => {
	it('hold marks, line ends and marks written twice', async () => {
		expect(await namesIn('VM,CPUs\n"a,b",2\n"two\nlines",2\n"say ""hi""",2\n5" disk,2')).toEqual([
			'a,b',
			'two\nlines',
			'say "hi"',
			'5" disk'
		]);
	});

	it('that are never closed lose no row', async () => {
		const reading = await readText('VM,CPUs\na,2\n"b,2\nc,2\n"d",2\ne,2');
		expect(reading.inventory.vms.map(({ name }) => name)).toEqual(['a', '"b', 'c', 'd', 'e']);
		expect(reading.issues).toMatchObject([{ fault: 'open-quote', count: 1, shown: [{ row: 3 }] }]);
	});

	it('that are open at the end lose no row either', async () => {
		expect(await namesIn('VM,CPUs\na,2\n"b,2\nc,2')).toEqual(['a', '"b', 'c']);
	});
});

describe('line ends', () => {
	it.each(['\n', '\r\n', '\r'])('%j part rows', async (end) => {
		expect(await namesIn(['VM,CPUs', 'a,2', '', 'b,2', ''].join(end))).toEqual(['a', 'b']);
	});
});
