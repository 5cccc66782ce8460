import { inventedEstate } from '#lib/calc/inventory/sample';
import { numberIn } from '#lib/calc/inventory-file/cells';
import { fieldsOf, TABLE_KINDS } from '#lib/calc/inventory-file/tables';
import type { Problem } from '#lib/calc/inventory-file/problem';
import type { TableReport } from '#lib/calc/inventory-file/read';
import type { RowFault } from '#lib/calc/inventory-file/row-issue';
import { gibibytes } from '#lib/calc/units';
import { usualFilling } from '#lib/scenario/inventory/filling';
import { sampleEstate } from '#lib/scenario/inventory/sample';
import { columnWords, FIELD_WORDS, KIND_WORDS, SIGN_WORDS } from '#lib/words/inventory/mapping';
import {
	faultThen,
	faultsCounted,
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
	portNetworkWords,
	remarkSentence,
	siteChoiceWords
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

	it.each([
		[
			{ off: 0, templates: 0, placeholders: 0 },
			['1 host in maintenance is left out of every figure.']
		],
		[
			{ off: 1, suspended: 1200, templates: 1, placeholders: 1 },
			[
				'1 host in maintenance is left out of every figure.',
				'Counted apart, in no ratio: 1 VM switched off, 1,200 suspended, 1 template and 1 stand-in of a recovery plan.'
			]
		]
	])('says of %j what it leaves out', (told, said) => {
		const { hosts, vms, ...rest } = answer.all.summary;
		expect(leftOutSentences({ hosts, vms: { ...vms, ...told }, ...rest })).toEqual(said);
	});

	it('says what sums lack, and nothing where they lack nothing', () => {
		const { hosts, vms, ...rest } = answer.all.summary;
		const lacking = (unsaid: number) => ({ total: 1, said: 1, unsaid });
		const running = { ...vms, off: 0, templates: 0, placeholders: 0 };
		expect(
			leftOutSentences({
				...rest,
				hosts: { ...hosts, inMaintenance: 2, cores: lacking(1), memory: lacking(2) },
				vms: { ...running, vcpus: lacking(1), memory: lacking(3) }
			})
		).toEqual([
			'2 hosts in maintenance are left out of every figure.',
			'The export lists 1 host without cores, 2 hosts without memory, 1 running VM without vCPUs and 3 running VMs without memory: sums and ratios lack them.'
		]);
		expect(
			leftOutSentences({ ...rest, hosts: { ...hosts, inMaintenance: 0 }, vms: running })
		).toEqual([]);
	});

	it('has no figure of what is not listed', () => {
		const { hosts, vms, ratios, ...rest } = answer.all.summary;
		const none = { total: 0, said: 0, unsaid: 1 };
		expect(
			estateFigures({
				...rest,
				hosts: { ...hosts, cores: none, memory: none, threads: none },
				vms: { ...vms, vcpus: none, memory: { ...none, total: gibibytes(8) } },
				ratios: { ...ratios, vmsPerCore: null, vcpusPerCore: null, memoryShare: null }
			})
		).toEqual([
			{ name: 'VMs a core', value: '–', note: 'no cores listed' },
			{ name: 'vCPUs a core', value: '–', note: '0 vCPUs of running VMs' },
			{ name: 'Memory of VMs', value: '–', note: '8 GiB in all' },
			{ name: 'An average VM', value: '–', note: '–' }
		]);
	});

	it('notes beside its figures what they are made of', () => {
		// 1,782 vCPUs on 1,016 cores, 6,840 of 17,920 GiB; 6,840 / 378 = 18.1 GiB.
		expect(estateFigures(answer.all.summary).map(({ note }) => note)).toEqual([
			'1,016 cores',
			'1,782 vCPUs of running VMs',
			'6.68 TiB of 17.5 TiB',
			'18.1 GiB',
			'counted in no ratio'
		]);
	});

	it('says how many there are where no cluster is named, and no ratio without hosts', () => {
		const { all, clusters } = answer;
		const unnamed = clusters.map((cluster) => ({ ...cluster, name: null }));
		const ratios = { ...all.summary.ratios, vmsPerHost: null };
		const bare = { ...all, summary: { ...all.summary, ratios } };
		expect(plainText(estateHeadline({ ...answer, all: bare, clusters: unnamed }))).toBe(
			'22 hosts, 378 running VMs.'
		);
		const [one] = clusters;
		if (one === undefined) throw new Error('the invented estate has three clusters');
		expect(plainText(estateHeadline({ ...answer, all: bare, clusters: [one] }))).toBe(
			'22 hosts, 378 running VMs in 1 cluster.'
		);
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

	it.each([
		[
			{ side: null, lostHosts: 1, unplaced: 0 },
			'Without the largest host: 1 VM to restart on 1 host, and every one finds room.'
		],
		[
			{ side: null, lostHosts: 2, unplaced: 1 },
			'Without the 2 largest hosts: 1 VM to restart on 1 host, of which 1 finds no room.'
		],
		[
			{ side: 'Ash', lostHosts: 1, unplaced: 1200 },
			'Without Ash (1 host): 1 VM to restart on 1 host, of which 1,200 find no room.'
		]
	])('says of a loss of %j', (told, said) => {
		const [loss] = answer.clusters[0]?.fits?.losses ?? [];
		if (loss === undefined) throw new Error('the invented estate has no loss');
		expect(lossSentence({ ...loss, ...told, fit: { ...loss.fit, restarted: 1, left: 1 } })).toBe(
			said
		);
	});

	it.each([
		[
			{ kind: 'memory', host: 'a', short: gibibytes(12) },
			'the roomiest host lacks 12 GiB of memory'
		],
		[
			{ kind: 'vcpus', host: 'a', short: 1200 },
			'the hosts with the memory are full of vCPUs: 1,200 too many'
		],
		[
			{ kind: 'too-wide', host: 'a', threads: 32 },
			'no host left has more than 32 logical processors'
		],
		[{ kind: 'too-wide', host: 'a', threads: 1 }, 'no host left has more than 1 logical processor'],
		[{ kind: 'no-host' }, 'no host is left that could take it']
	] as const)('says why there is no room: %j', (because, said) => {
		expect(noRoomWords(because)).toBe(said);
	});

	it('has the figures of a cluster, and how many hosts it can lose', () => {
		const [metro] = answer.clusters;
		if (metro?.fits === undefined || metro.fits === null) throw new Error('Metro has its fits');
		// 212 VMs on 12 hosts of 56 cores; 986 vCPUs; 3,516 of 12,288 GiB.
		const { spare, ...cells } = clusterCells(metro, 8);
		expect(cells).toEqual({
			hosts: '12',
			vms: '212',
			vmsPerHost: '17.67',
			vmsPerCore: '0.32',
			vcpusPerCore: '1.47',
			memory: '29 %'
		});
		const spareOf = (hosts: number | null) =>
			clusterCells({ ...metro, fits: { ...metro.fits!, spare: hosts } }, 8).spare;
		expect([null, 0, 7, 8, 9].map(spareOf)).toEqual([
			'none: overfull',
			'0',
			'7',
			'8 or more',
			'8 or more'
		]);
		// Five hosts hold 5 x 56 x 4 vCPUs, four hold 896 of the 986.
		expect(spare).toBe('7');
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
		expect(
			kindWords({
				hosts: 1200,
				processor: 'Invented',
				sockets: 2,
				cores: 56,
				threads: 112,
				memory: gibibytes(1024)
			})
		).toBe('1,200 × 2 sockets, 56 cores, 112 threads, 1 TiB: Invented');
		const nothing = { processor: null, sockets: null, cores: null, threads: null, memory: null };
		expect(kindWords({ hosts: 1, ...nothing })).toBe('1 × of which nothing is listed');
	});

	it('says what two sites could be', () => {
		const side = (name: string) => ({ name, hosts: 1, vms: 1, sizes: [] });
		expect(siteChoiceWords({ by: 'fault-domain', sides: [side('Ash'), side('Birch')] })).toBe(
			'By fault domain: Ash and Birch'
		);
		expect(
			siteChoiceWords({ by: 'datacenter', sides: [side('Ash'), side('Birch'), side('Cedar')] })
		).toBe('By datacenter: two of 3');
		expect(siteChoiceWords({ by: 'cluster', sides: [side('One'), side('Two')] })).toBe(
			'By cluster: One and Two'
		);
	});

	it('says what a network of ports is', () => {
		const network = {
			network: '198.51.100.0',
			prefixLength: 24,
			ports: 3,
			hosts: 1,
			gateway: 'none'
		} as const;
		expect(portNetworkWords({ ...network, groups: [] })).toBe('198.51.100.0/24, 1 host');
		expect(portNetworkWords({ ...network, hosts: 2, groups: ['a', 'b', 'c'] })).toBe(
			'198.51.100.0/24 (a, b), 2 hosts'
		);
	});
});

describe('remarks', () => {
	it.each([
		[
			{ kind: 'mixed-hosts', kinds: [] },
			'Hosts of 0 kinds become one average host: the sums stay true, single hosts do not.'
		],
		[
			{ kind: 'largest-cluster', hosts: 1 },
			'What is asked of one cluster is said of the largest, with 1 host; hosts and VMs of all count for the sites.'
		],
		[
			{ kind: 'hosts-unsaid', hosts: 1 },
			'1 host without cores or memory: the average host is made of the others.'
		],
		[
			{ kind: 'vms-unsaid', vms: 2 },
			'2 VMs without vCPUs or memory: averages and sums are of the others.'
		],
		[
			{ kind: 'several-releases', taken: '6.7', others: 2 },
			'Hosts run 3 releases: the maximums of the oldest, 6.7, are taken.'
		],
		[
			{ kind: 'release-unknown', named: 'KVM' },
			'“KVM” is no release that the maximums are known of: the version stays as it is on the pages.'
		],
		[
			{ kind: 'networks-cut', shown: 40, all: 300 },
			'A link holds 40 of 300 networks: those with the most VMs.'
		],
		[
			{ kind: 'vmotion-unknown' },
			'Which network carries vMotion is not known: the subnet stays as it is on the pages.'
		]
	] as const)('of %j', (remark, said) => {
		expect(remarkSentence(remark)).toBe(said);
	});
});

describe('what is wrong with a file', () => {
	const PROBLEMS: readonly (readonly [Problem, string])[] = [
		[{ kind: 'empty' }, 'it is empty'],
		[
			{ kind: 'too-large', bytes: 2 ** 31, most: 2 ** 30 },
			'it has 2 GiB, and at most 1 GiB are read'
		],
		[{ kind: 'old-or-encrypted' }, 'save it as .xlsx without one, or as CSV'],
		[{ kind: 'not-a-table' }, 'it is neither a workbook nor text'],
		[{ kind: 'not-a-workbook' }, 'no workbook with a sheet to read is in it'],
		[{ kind: 'damaged' }, 'it is damaged, or was cut off: export it once more'],
		[{ kind: 'encrypted' }, 'it asks for a password: save it without one'],
		[{ kind: 'zip64' }, 'it is packed in the way of very large files'],
		[{ kind: 'packed-otherwise' }, 'it is packed in a way that no spreadsheet uses'],
		[{ kind: 'too-many-parts', most: 2000 }, 'it has more than 2,000 parts'],
		[{ kind: 'bomb' }, 'it unpacks to far more than any export holds'],
		[{ kind: 'too-many-rows', most: 2 ** 20 }, 'more than 1,048,576 rows'],
		[{ kind: 'row-too-long', row: 1200 }, 'row 1,200 is longer than any row of an export']
	];
	it.each(PROBLEMS)('%j is said', (problem, words) => {
		const said = fileProblemSentence({ file: 'a.xlsx', problem });
		expect(said).toMatch(/^a\.xlsx was not read: .+\.$/);
		expect(said).toContain(words);
	});
});

describe('what is wrong with a row', () => {
	const EMPTY = 'The rows are kept; these cells count as empty.';
	const FAULTS: readonly (readonly [RowFault, string, string])[] = [
		['no-name', 'rows without a name', 'Left out: nothing says what they are about.'],
		['twice', 'rows that stand somewhere else already', 'Left out: the first of each counts.'],
		[
			'same-name',
			'rows with the name of another VM',
			'Kept as VMs of their own, since something else in the row differs.'
		],
		['not-a-number', 'cells that should hold a number', EMPTY],
		['not-positive', 'cells of zero or less', EMPTY],
		['not-whole', 'cells with a fraction of what comes whole', EMPTY],
		[
			'too-large',
			'cells larger than any machine',
			`${EMPTY} Is the unit of the column another one?`
		],
		[
			'unknown-power',
			'cells with a power state that is not known',
			'Kept, and counted as running.'
		],
		[
			'open-quote',
			'rows with a quotation mark that is not closed',
			'Kept, and read as they stand.'
		],
		[
			'more-cells',
			'rows with more cells than there are headings',
			'Kept; a mark between cells may stand within a name, which moves what follows.'
		],
		[
			'other-vlan',
			'rows that give a network another VLAN than a row above',
			'The first VLAN counts.'
		]
	];
	it.each(FAULTS)('%s is said, and what became of it', (fault, title, then) => {
		const of = { fault, count: 1200, shown: [] };
		expect(faultTitle(of)).toBe(`1,200 ${title}`);
		expect(faultThen(of)).toBe(then);
	});

	it('is counted over all kinds', () => {
		const issues = [
			{ fault: 'twice', count: 3, shown: [] },
			{ fault: 'no-name', count: 40, shown: [] }
		] as const;
		const none = { tables: [], problems: [], hostsByName: 0, clustersDiffer: [] };
		expect(faultsCounted({ ...none, issues })).toBe(43);
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

	it('says what became of a table', () => {
		const table = {
			name: 'a.csv',
			mapping: { kind: 'vInfo', headingRow: 1, columns: new Map(), sign: 'point' },
			mappedBy: 'name',
			headings: [],
			sample: [],
			kept: 1,
			leftOut: 0,
			empty: 0,
			stopped: null
		} as const;
		const unknown = { ...table, mapping: { ...table.mapping, kind: null } };
		const stopped = { kind: 'damaged' } as const;
		const none = { issues: [], problems: [], hostsByName: 0, clustersDiffer: [] };
		const said = (told: TableReport) => readingSentences({ ...none, tables: [told] });
		const damaged = 'it is damaged, or was cut off: export it once more.';
		expect(said(table)).toEqual(['a.csv: 1 row read.']);
		expect(said({ ...table, leftOut: 1200, empty: 2 })).toEqual([
			'a.csv: 1 row read, 1,200 left out and 2 empty.'
		]);
		expect(said({ ...table, kept: 2, stopped })).toEqual([
			'a.csv: 2 rows read.',
			`a.csv was read no further: ${damaged}`
		]);
		expect(said(unknown)).toEqual(['a.csv: nothing tells what its columns are. Say it below.']);
		expect(said({ ...unknown, stopped })).toEqual([`a.csv was not read: ${damaged}`]);
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
		expect(
			readingSentences({
				tables: [],
				issues: [],
				problems: [],
				hostsByName: 1,
				clustersDiffer: [{ cluster: 'Lab', said: 1, listed: 1 }]
			})
		).toEqual([
			'1 host is known by name alone: VMs say that they run there, and no table says what they are.',
			'The table of clusters counts 1 host in Lab, and 1 is listed.'
		]);
	});
});

describe(columnWords, () => {
	it.each([
		[0, 'A'],
		[25, 'Z'],
		[26, 'AA'],
		[72, 'BU'],
		[701, 'ZZ'],
		[702, 'AAA']
	])('calls column %i %s, as a spreadsheet does', (column, expected) => {
		expect(columnWords(column, undefined)).toBe(expected);
		expect(columnWords(column, '')).toBe(expected);
	});

	it('calls one by its heading where it has one', () => {
		expect(columnWords(0, 'Memory')).toBe('Memory');
	});
});

describe('what a table and its columns can be', () => {
	it('has a name of its own', () => {
		for (const kind of TABLE_KINDS) {
			const names = [KIND_WORDS[kind], ...fieldsOf(kind).map((field) => FIELD_WORDS[field])];
			expect(names).toEqual(names.map(() => expect.stringMatching(/^\w/)));
			expect(new Set(names).size).toBe(names.length);
		}
		expect(new Set(Object.values(KIND_WORDS)).size).toBe(TABLE_KINDS.length);
	});

	it('shows each decimal sign in a number', () => {
		for (const sign of ['point', 'comma'] as const)
			expect(numberIn(SIGN_WORDS[sign].split(': ')[1] ?? '', sign)).toBe(1024.5);
	});
});

describe('the invented estate', () => {
	it('has no name that anybody has', () => {
		expect(inventedEstate().hosts.every(({ name }) => name.endsWith('.invented.example'))).toBe(
			true
		);
	});
});
