import { inventedEstate } from '#lib/calc/inventory/sample';
import type { Problem } from '#lib/calc/inventory-file/problem';
import type { RowFault } from '#lib/calc/inventory-file/row-issue';
import { gibibytes } from '#lib/calc/units';
import { usualFilling } from '#lib/scenario/inventory/filling';
import { sampleEstate } from '#lib/scenario/inventory/sample';
import { columnWords } from '#lib/words/inventory/mapping';
import {
	faultThen,
	faultTitle,
	fileProblemSentence,
	issueWords,
	readingSentences
} from '#lib/words/inventory/problems';
import {
	clusterCells,
	estateFigures,
	estateHeadline,
	kindWords,
	leftOutSentences,
	lossSentence,
	noRoomWords,
	partName,
	remarkSentence
} from '#lib/words/inventory/sentences';
import { plainText } from '#lib/words/phrase';
import { describe, expect, it } from 'vitest';
import { read, SMALL_EXPORT } from '../../calc/inventory-file/exports';
import { workbook } from '../../calc/inventory-file/written';

const { answer } = await sampleEstate(usualFilling());

describe('the answer', () => {
	it('stands in one line', () => {
		expect(plainText(estateHeadline(answer))).toBe(
			'22 hosts, 378 running VMs in 3 clusters: 17.2 VMs a host.'
		);
	});

	it('names one VM a host as one', () => {
		const { all } = answer;
		const { summary } = all;
		const one = {
			...all,
			summary: { ...summary, ratios: { ...summary.ratios, vmsPerHost: 1.04 } }
		};
		expect(plainText(estateHeadline({ ...answer, all: one }))).toMatch(/: 1 VM a host\.$/);
	});

	it('has its figures beside it', () => {
		expect(estateFigures(answer.all.summary).map(({ name, value }) => [name, value])).toEqual([
			['VMs a core', '0.37'],
			['vCPUs a core', '1.75'],
			['Memory of VMs', '38 %'],
			['An average VM', '4.7 vCPUs'],
			['Threads', '2,032']
		]);
	});

	it('says what it leaves out', () => {
		expect(leftOutSentences(answer.all.summary)).toEqual([
			'1 host in maintenance is left out of every figure.',
			'Counted apart, in no ratio: 31 VMs switched off, 7 templates and 3 stand-ins of a recovery plan.'
		]);
	});

	it('says of a cluster what each loss does', () => {
		const [metro, office] = answer.clusters;
		expect(metro?.fits?.losses.map(lossSentence)).toEqual([
			'Without the largest host: 17 VMs to restart on 11 hosts, and every one finds room.',
			'Without Ash (6 hosts): 106 VMs to restart on 6 hosts, and every one finds room.',
			'Without Birch (6 hosts): 106 VMs to restart on 6 hosts, and every one finds room.'
		]);
		const [loss] = office?.fits?.losses ?? [];
		if (loss === undefined) throw new Error('the invented office has no loss');
		expect(lossSentence(loss)).toContain('of which 1 finds no room.');
		expect(loss.shown.map(({ vm, because }) => `${vm.name}: ${noRoomWords(because)}`)[0]).toMatch(
			/^office-warehouse: the roomiest host lacks \d+ GiB of memory$/
		);
	});

	it('has no figure where nothing says one', () => {
		const [, , lab] = answer.clusters;
		if (lab === undefined) throw new Error('the invented estate has three clusters');
		const { memory, spare } = clusterCells({ ...lab, fits: null }, 8);
		expect([memory, spare]).toEqual(['46 %', '–']);
	});

	it('tells two clusters of one name apart', () => {
		const [metro] = answer.clusters;
		if (metro === undefined) throw new Error('the invented estate has three clusters');
		expect(partName(metro, answer.clusters)).toBe('Metro');
		expect(partName(metro, [metro, { ...metro, datacenter: 'Birch' }])).toBe('Metro (Ash)');
		expect(partName({ name: null, datacenter: null }, [])).toBe('Outside any cluster');
	});

	it('says of a kind of host what is listed of it', () => {
		expect(
			kindWords({
				hosts: 2,
				processor: null,
				sockets: null,
				cores: 1,
				threads: null,
				memory: gibibytes(4)
			})
		).toBe('2 × 1 core, 4 GiB');
	});
});

describe('remarks', () => {
	it.each([
		{ kind: 'mixed-hosts', kinds: [] },
		{ kind: 'largest-cluster', hosts: 1 },
		{ kind: 'hosts-unsaid', hosts: 1 },
		{ kind: 'vms-unsaid', vms: 2 },
		{ kind: 'several-releases', taken: '6.7', others: 2 },
		{ kind: 'release-unknown', named: 'KVM' },
		{ kind: 'networks-cut', shown: 40, all: 300 },
		{ kind: 'vmotion-unknown' }
	] as const)('$kind is a sentence', (remark) => {
		expect(remarkSentence(remark)).toMatch(/^["“A-Z\d].*\.$/);
	});
});

describe('what is wrong with a file', () => {
	const PROBLEMS: readonly Problem[] = [
		{ kind: 'empty' },
		{ kind: 'too-large', bytes: 2 ** 31, most: 2 ** 30 },
		{ kind: 'old-or-encrypted' },
		{ kind: 'not-a-table' },
		{ kind: 'not-a-workbook' },
		{ kind: 'damaged' },
		{ kind: 'encrypted' },
		{ kind: 'zip64' },
		{ kind: 'packed-otherwise' },
		{ kind: 'too-many-parts', most: 2000 },
		{ kind: 'bomb' },
		{ kind: 'too-many-rows', most: 2 ** 20 },
		{ kind: 'row-too-long', row: 12 }
	];
	it.each(PROBLEMS)('$kind is said', (problem) => {
		expect(fileProblemSentence({ file: 'a.xlsx', problem })).toMatch(
			/^a\.xlsx was not read: .+\.$/
		);
	});
});

describe('what is wrong with a row', () => {
	const FAULTS: readonly RowFault[] = [
		'no-name',
		'twice',
		'same-name',
		'not-a-number',
		'not-positive',
		'not-whole',
		'too-large',
		'unknown-power',
		'open-quote',
		'more-cells',
		'other-vlan'
	];
	it.each(FAULTS)('%s is said, and what became of it', (fault) => {
		const of = { fault, count: 1200, shown: [] };
		expect(faultTitle(of)).toMatch(/^1,200 \w+/);
		expect(faultThen(of)).toMatch(/\.$|\?$/);
	});

	it('names table, row and column, and quotes the cell', () => {
		const issue = {
			fault: 'not-a-number',
			table: 'a.csv',
			row: 1200,
			column: 'CPUs',
			text: '<b>'
		} as const;
		expect(issueWords(issue)).toBe('a.csv, row 1,200, CPUs: “<b>”');
		expect(issueWords({ ...issue, column: null, text: '' })).toBe('a.csv, row 1,200');
	});
});

describe('how it was read', () => {
	it('is said of each table', async () => {
		const reading = await read(workbook(SMALL_EXPORT, { formatted: 3 }));
		expect(readingSentences(reading)[0]).toBe('export.xlsx › vInfo: 3 rows read, 3 empty.');
	});

	it('says where tables differ', () => {
		const said = readingSentences({
			tables: [],
			issues: [],
			problems: [],
			hostsByName: 2,
			clustersDiffer: [{ cluster: 'Metro', said: 3, listed: 2 }]
		});
		expect(said).toEqual([
			'2 hosts are known by name alone: VMs say that they run there, and no table says what they are.',
			'The table of clusters counts 3 hosts in Metro, and 2 are listed.'
		]);
	});
});

describe(columnWords, () => {
	it.each([
		[0, 'A'],
		[25, 'Z'],
		[26, 'AA'],
		[72, 'BU']
	])('calls column %i %s, as a spreadsheet does', (column, expected) => {
		expect(columnWords(column, undefined)).toBe(expected);
	});
});

describe('the invented estate', () => {
	it('has no name that anybody has', () => {
		expect(inventedEstate().hosts.every(({ name }) => name.endsWith('.invented.example'))).toBe(
			true
		);
	});
});
