import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { schemaText } from '#lib/scenario/questions/file-schema';
import { ran } from './ran';

const FOLDER = mkdtempSync(join(tmpdir(), 'metrospan-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

let made = 0;
function fileOf(text: string): string {
	made += 1;
	const path = join(FOLDER, `${made}.json`);
	writeFileSync(path, text);
	return path;
}

const scenarios = (...list: readonly object[]): string =>
	JSON.stringify({ metrospan: 'scenarios', v: 1, scenarios: list });

const DENSE = scenarios({ name: 'Dense', values: { ratio: '16' } });
const THREE = 'tests/golden/files/v1-three.json';

describe('metrospan', () => {
	it('answers the post where nothing is given', async () => {
		const { exit, out, lines } = await ran([]);
		expect(out).toMatch(/^2,024 VMs in a \/24 at 8:1\nMetrospan, 26 November 2026\n\nVMs per/);
		expect(out).toContain('One /24 carries 2,024 VMs at 8:1 and 4,048 at 16:1.');
		expect(out).toContain('\nSources\n-------\n- ');
		expect([exit, lines]).toEqual([0, []]);
	});

	it.each([
		['a file', [fileOf(DENSE)], ''],
		['standard input', ['-'], DENSE],
		['a file with a byte order mark', [fileOf(`\uFEFF${DENSE}`)], ''],
		['a link', ['--link', 'https://example.org/domain?ratio=16&v=1'], ''],
		['the query of a link', ['--link', '?ratio=16'], ''],
		['what is set', ['--set', 'ratio=16'], ''],
		['what is set over a link', ['--link', '?ratio=9', '--set', 'ratio=16'], '']
	])('reads %s', async (_, args, stdin) => {
		const { exit, out, lines } = await ran(args, { stdin });
		expect(out).toMatch(/^4,048 VMs in a \/24 at 16:1\n/);
		expect([exit, lines]).toEqual([0, []]);
	});

	it('sets the last of two values, with whatever signs are in it', async () => {
		const { out } = await ran([
			'--set',
			'ratio=9',
			'--set',
			'link=10 Gbit/s = 2',
			'--set',
			'ratio=16'
		]);
		expect(out).toContain('- Consolidation ratio: 16 : 1 (default 8 : 1)');
		expect(out).toContain('“10 Gbit/s = 2”, which cannot be read');
	});

	it('reads places', async () => {
		const args = ['--set', 'dist=places', '--set', 'pa=Munich', '--set', 'pb=Vienna'];
		const { exit, out } = await ran(args);
		expect(out).toMatch(/Munich .*Vienna|Munich to Vienna/);
		expect(exit).toBe(0);
	});

	it('answers each scenario of a file, in every form', async () => {
		const { out } = await ran([THREE]);
		expect(out.match(/^VMs per vMotion domain$/gm)).toHaveLength(3);
		const csv = await ran([THREE, '--csv']);
		expect(csv.out.match(/^kind,scenario,/gm)).toHaveLength(1);
		expect(csv.out).toContain('figure,Tomorrow,One vMotion domain,VMs,"4,048",4048,');
		const json = JSON.parse((await ran([THREE, '--json'])).out);
		expect(json.map((each: { scenarios: [{ name: string }] }) => each.scenarios[0].name)).toEqual([
			'Today',
			'Tomorrow',
			'<b>Later</b>'
		]);
		const one = JSON.parse((await ran(['--json'])).out);
		expect(one).toMatchObject({ metrospan: 'answers', v: 1, title: '2,024 VMs in a /24 at 8:1' });
		expect((await ran(['--markdown'])).out).toMatch(/^# 2,024 VMs in a \/24 at 8:1\n/);
	});

	it('shows how answers come about on wish', async () => {
		expect((await ran([])).out).not.toContain('\nWorking\n');
		expect((await ran(['--working'])).out).toContain('The least is 2,024 VMs');
	});

	it('answers what it can, and says the rest', async () => {
		const { exit, out, lines } = await ran(['--set', 'hv=lots']);
		expect(out).toContain('The number of VMs waits for Kept for the hypervisor.');
		expect(out).toContain('40 km apart is about 52 km of fibre');
		expect(lines).toEqual([expect.stringMatching(/^metrospan: --set: hv: Write digits only/)]);
		expect(exit).toBe(2);
	});

	it('helps, and says which release it is', async () => {
		for (const args of [['--help'], ['-h'], ['solve', '--help']])
			expect((await ran(args)).out).toContain('metrospan compare FILE FILE');
		expect((await ran(['--version'])).out).toBe('1.2.3\n');
	});

	it('marks title and headings on a terminal that shows colours, and nothing elsewhere', async () => {
		const { out } = await ran([], { outTo: 'colours' });
		expect(out.split('\n')[0]).toBe('\u001B[1m2,024 VMs in a /24 at 8:1\u001B[0m');
		expect(out).toContain('\u001B[1mSources\u001B[0m\n\u001B[2m-------\u001B[0m');
		for (const outTo of ['terminal', 'elsewhere'] as const)
			expect((await ran([], { outTo })).out).not.toContain('\u001B');
	});

	it('lets no name move the cursor of who reads it', async () => {
		const evil = scenarios({ name: '\u001B[2J\u009B1m\r', values: { ratio: '\u001B]0;x\u0007' } });
		for (const form of ['--csv', '--json', '--markdown', '--working']) {
			const { out, lines } = await ran(['-', form], { stdin: evil, outTo: 'terminal' });
			expect(`${out}${lines.join('')}`).not.toMatch(/(?![\t\n])\p{Cc}/u);
		}
	});
});

describe('bad input', () => {
	const key = 'k'.repeat(100_000);
	const long = 'x'.repeat(100_000);

	it.each([
		[
			'no JSON',
			'{"metrospan": }',
			'This is not JSON. Line 1, column 15: a value is missing; } stands there.'
		],
		['nothing', '', 'Nothing came in; a scenario file was to be read from there.'],
		['blanks', ' \n ', 'Nothing came in; a scenario file was to be read from there.'],
		[
			'a later version',
			'{"metrospan":"scenarios","v":2}',
			'This file is of version 2, which a later Metrospan wrote. Open it with that one.'
		],
		[
			'an unknown key',
			scenarios({ values: { kms: '1' } }),
			'scenarios[0].values.kms: no question has this name.'
		],
		[
			'__proto__',
			scenarios({ values: JSON.parse('{"__proto__":"1"}') }),
			'scenarios[0].values.__proto__: no question has this name.'
		],
		[
			'constructor',
			scenarios({ values: { constructor: '1' } }),
			'scenarios[0].values.constructor: no question has this name.'
		],
		[
			'a long key',
			scenarios({ values: { [key]: '1' } }),
			`scenarios[0].values["${'k'.repeat(40)}…"]: no question has this name.`
		],
		[
			'answers',
			'{"metrospan":"answers"}',
			'This file holds answers, which no form can be filled from. Save a scenario file instead.'
		],
		[
			'a number',
			scenarios({ values: { km: 40 } }),
			'scenarios[0].values.km: a text in quotes must stand here; 40 without quotes does.'
		],
		['a large file', ' '.repeat(1_000_001), 'The file has 1 MB; at most 1 MB is read.'],
		[
			'binary',
			'\u0000\u0001\u0002',
			'This is not JSON. Line 1, column 1: a value is missing; a control sign stands there.'
		]
	])('refuses %s in one line', async (_, stdin, words) => {
		const { exit, out, lines } = await ran(['-'], { stdin });
		expect([exit, out, lines]).toEqual([2, '', [`metrospan: standard input: ${words}`]]);
	});

	it('says in one line that a value is too long, and shows none of it', async () => {
		const { exit, out, lines } = await ran(['-'], {
			stdin: scenarios({ values: { ratio: long } })
		});
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/^metrospan: standard input: ratio: .{1,200}$/);
		expect(out).not.toContain('x'.repeat(100));
		expect(exit).toBe(2);
	});

	it.each([
		[['nowhere.json'], 'nowhere.json: There is no such file.'],
		[['.'], '.: This is a folder, not a file.'],
		[['--link', 'https://'], '--link: This is no link'],
		[['--link', 'javascript:alert(1)'], '--link: This is no link'],
		[['--link', ''], '--link: This is no link'],
		[['--link', '?ratio=16&v=9'], '--link: This link is of version 9'],
		[['--set', 'ratio'], '--set ratio: a value must follow, as in ratio=16.'],
		[['--set', 'kms=2'], '--set kms: no question has this name; metrospan schema lists them.'],
		[['--set', '__proto__=2'], '--set __proto__: no question has this name'],
		[['--set', `${key}=2`], `--set ${'k'.repeat(60)}…: no question`],
		[['--csv', '--json'], '--json and --csv: one form at a time.'],
		[['--colour'], "'--colour': no such option. See metrospan --help."],
		[['--set'], 'it lacks its value'],
		[['--json=1'], 'it lacks its value, or has one that it does not take'],
		[['compare', THREE, '--by', 'x'], "'--by': no such option"],
		[['compare', fileOf(DENSE)], 'compare: at least two scenarios must be named'],
		[['compare', THREE, THREE, THREE], 'compare: 9 scenarios are named; at most 6 are compared.'],
		[['solve'], '--want is missing: it must be one of vms, loss'],
		[['solve', '--want', 'constructor=1'], '--want constructor: it must be one of vms'],
		[['solve', '--want', 'vms=many'], '--want vms: '],
		[
			['solve', '--want', 'vms=5000', '--by', 'km'],
			'--by km: it must be one of subnet, ratio, hosts, ram.'
		],
		[['solve', '--want', 'product=__proto__'], '--want product __proto__: it must be one of vmsc'],
		[['solve', '--want', 'verdict=lovely'], '--want verdict lovely: it must be one of supported'],
		[['solve', THREE, '--want', 'loss'], 'solve: 3 scenarios are named; it is asked of one.'],
		[['schema', 'x'], 'schema takes no arguments.'],
		[['batch', 'nowhere.ndjson'], 'nowhere.ndjson: There is no such file.'],
		[['batch', 'a', 'b'], 'batch: one file at a time'],
		[['batch'], 'standard input: No scenario came in.']
	])('refuses %j', async (args, words) => {
		const { exit, out, lines } = await ran(args);
		expect([exit, out, lines.length]).toEqual([2, '', 1]);
		expect(lines[0]).toContain(words);
		expect(lines[0]?.length).toBeLessThan(500);
	});

	it('gives a line to each of several', async () => {
		const { lines } = await ran(['a.json', 'b.json']);
		expect(lines).toEqual([
			'metrospan: a.json: There is no such file.',
			'metrospan: b.json: There is no such file.'
		]);
	});
});

describe('metrospan compare', () => {
	it('sets scenarios of files and links beside each other', async () => {
		const { exit, out } = await ran(['compare', fileOf(DENSE), '--link', '?ratio=8']);
		expect(out).toMatch(/^Compare Dense and 8:1\n/);
		expect(out).toContain('- VMs: Dense = 4,048; 8:1 = 2,024, −2,024 (−50 %)');
		expect(exit).toBe(0);
	});

	it('takes the link of a comparison', async () => {
		const link = 'https://example.org/compare?1.name=Now&2.name=Then&2.ratio=12&v=1';
		const { out } = await ran(['compare', '--link', link, '--json']);
		expect(JSON.parse(out).scenarios.map(({ name }: { name: string }) => name)).toEqual([
			'Now',
			'Then'
		]);
	});
});

describe('metrospan solve', () => {
	it('says what one input must be', async () => {
		const { exit, out } = await ran(['solve', '--want', 'vms=5000', '--by', 'subnet']);
		expect(out).toBe(
			'5,000 VMs in one vMotion domain take at least a /22. At a /23 the vMotion subnet ends at 4,072 VMs on 509 hosts.\n'
		);
		expect(exit).toBe(0);
	});

	it('tries every input where none is named, and takes the wish from the scenario', async () => {
		const { out } = await ran(['solve', '--want', 'vms', '--set', 'want=4000']);
		expect(out.split('\n').filter(Boolean)).toHaveLength(4);
		expect(out).toContain('4,000 VMs in one vMotion domain');
	});

	it.each(['loss', 'time=1', 'sure-time=1', 'round-trip=5', 'product=vmsc', 'verdict=supported'])(
		'answers %s',
		async (want) => {
			const { exit, out } = await ran(['solve', '--want', want, '--json']);
			const { metrospan, solutions } = JSON.parse(out);
			expect([exit, metrospan]).toEqual([0, 'solutions']);
			for (const solution of solutions)
				expect(solution).toMatchObject({ by: expect.any(String), sentence: expect.any(String) });
		}
	);
});

describe('metrospan schema', () => {
	it('prints the schema of the site', async () => {
		expect(await ran(['schema'])).toEqual({ exit: 0, out: schemaText(), lines: [] });
	});
});

describe('metrospan facts', () => {
	it('finds figures by every word, with their sources', async () => {
		const { exit, out } = await ran(['facts', 'hosts', 'per', 'vcenter', '8.0']);
		expect(out).toContain('Hosts per vCenter Server, vSphere 8.0: 2,500 hosts [read]');
		expect(out).toContain('Executive summary, https://infohub.delltechnologies.com/');
		expect(exit).toBe(0);
	});

	it('gives them as data', async () => {
		const { out } = await ran(['facts', 'speed-of-light', '--json']);
		expect(JSON.parse(out)).toEqual([
			expect.objectContaining({ id: 'speed-of-light', value: 299_792_458, status: 'read' })
		]);
	});

	it('says that none is found', async () => {
		expect(await ran(['facts', 'unobtainium'])).toEqual({
			exit: 0,
			out: '',
			lines: ['No figure holds all of these words.']
		});
	});
});

describe('metrospan batch', () => {
	const answersOf = (out: string) =>
		out
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line));

	it('answers a line with a line', async () => {
		const stdin = '{"values":{}}\n\n{"name":"Dense","values":{"ratio":"16"}}';
		const { exit, out, lines } = await ran(['batch'], { stdin });
		const [first, second, ...others] = answersOf(out);
		expect(first).toMatchObject({
			line: 1,
			title: '2,024 VMs in a /24 at 8:1',
			figures: { vms: { text: '2,024', unit: 'VMs', likely: 2024, status: 'answered' } },
			issues: []
		});
		expect(second).toMatchObject({ line: 3, name: 'Dense', figures: { vms: { likely: 4048 } } });
		expect([others, exit, lines]).toEqual([[], 0, []]);
	});

	it('sets a value in every line, and reads a file', async () => {
		const path = fileOf('{"values":{"ratio":"9"}}\r\n{"values":{}}\r\n');
		const { out } = await ran(['batch', path, '--set', 'ratio=16']);
		expect(answersOf(out).map(({ figures }) => figures.vms.likely)).toEqual([4048, 4048]);
	});

	it('goes on after a line that it cannot read, and says which', async () => {
		const stdin = [
			'{"values":{"hv":"lots"}}',
			'nonsense',
			'{"values":{"__proto__":"1"}}',
			`{"values":{"km":"${'9'.repeat(2_000_000)}"}}`,
			'[]',
			'{"values":{}}'
		].join('\n');
		const { exit, out, lines } = await ran(['batch', '-'], { stdin });
		const all = answersOf(out);
		expect(all.map(({ line, refused }) => [line, refused])).toEqual([
			[1, undefined],
			[2, 'This is not JSON. Line 1, column 1: a value is missing; n stands there.'],
			[3, 'values.__proto__: no question has this name.'],
			[4, 'This line has more than 1 MB.'],
			[5, expect.stringContaining('an object in braces must stand here; a list does.')],
			[6, undefined]
		]);
		expect(all[0].figures.vms).toMatchObject({ status: 'waiting', likely: null });
		expect(all[0].issues).toEqual([{ key: 'hv', sentence: expect.any(String) }]);
		expect(lines).toHaveLength(5);
		expect(lines[1]).toBe(
			'metrospan: line 2: This is not JSON. Line 1, column 1: a value is missing; n stands there.'
		);
		expect(exit).toBe(2);
	});

	it('tells no more lines than anybody reads', async () => {
		const { lines, out } = await ran(['batch'], { stdin: 'x\n'.repeat(150) });
		expect(answersOf(out)).toHaveLength(150);
		expect(lines).toHaveLength(101);
		expect(lines.at(-1)).toBe('metrospan: and 50 more; each stands in its answer.');
	});
});
