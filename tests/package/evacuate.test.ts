import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ran } from './ran';

const FOLDER = mkdtempSync(join(tmpdir(), 'metrospan-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function fileOf(name: string, content: unknown): string {
	const path = join(FOLDER, name);
	writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

const G = 1e9;
/** Cards of 1.2 GB/s; 6, 12 and 18 GB from a to b share them: 3.6 GB each at 0.4 GB/s until the first is out. */
const THREE = {
	model: { setUp: 0, resume: 0, precopy: null },
	limits: null,
	hosts: [
		{ id: 'a', rate: 1.2 * G },
		{ id: 'b', rate: 1.2 * G }
	],
	vms: [6, 12, 18].map((memory, place) => ({
		id: `vm${place + 1}`,
		from: 'a',
		to: 'b',
		memory: memory * G
	}))
};

describe('metrospan evacuate', () => {
	it('says what an evacuation comes to', async () => {
		const { exit, out, lines } = await ran(['evacuate', fileOf('three.json', THREE)]);
		expect(out.split('\n')).toEqual([
			'3 of 3 VMs are elsewhere after 30 s, at most 3 at once, with 33.5 GiB sent.',
			'Whatever fits starts first, in the order of the list; no vendor documents the order.',
			'What moved was held back 100 % of the time by the cards they leave by.',
			''
		]);
		expect([exit, lines]).toEqual([0, []]);
	});

	it('gives the whole result to a program, and the schedule as a table', async () => {
		const path = fileOf('three.json', THREE);
		const json = JSON.parse((await ran(['evacuate', path, '--json'])).out) as {
			readonly finish: number;
			readonly vms: readonly { readonly finish: number }[];
		};
		expect(json.finish).toBeCloseTo(30, 9);
		expect(json.vms.map(({ finish }) => Math.round(finish))).toEqual([15, 25, 30]);
		const { out } = await ran(['evacuate', '-', '--csv'], { stdin: JSON.stringify(THREE) });
		const [head, ...rows] = out.trim().split('\r\n');
		expect(head).toBe(
			'VM,To,Start (s),Finish (s),Sent (bytes),Rounds,Ended,Pause (s),Rate (bytes/s)'
		);
		expect(rows.map((row) => row.split(',').slice(0, 5))).toEqual([
			['vm1', 'b', '0', '15', '6000000000'],
			['vm2', 'b', '0', '25', '12000000000'],
			['vm3', 'b', '0', '30', '18000000000']
		]);
	});

	it('says who stays and why', async () => {
		const small = { ...THREE, hosts: [THREE.hosts[0], { id: 'b', rate: G, memory: 10 * G }] };
		const { out } = await ran(['evacuate', '-'], { stdin: JSON.stringify(small) });
		expect(out).toContain('1 of 3 VMs is elsewhere after');
		expect(out).toContain('vm2 stays: no target has room: b lacks 7.5 GiB of memory.');
	});

	it.each([
		[
			'a place that is wrong',
			{ ...THREE, vms: [{ ...THREE.vms[0], memory: -1 }] },
			/vms\[0\]\.memory must not be negative\.$/
		],
		['no case at all', [], /has to be/],
		['no JSON', '{"model":', /This is not JSON\./],
		['a hostile key', '{"__proto__":{"model":{}}}', /has to be there\./]
	])('refuses %s with a line', async (_, content, line) => {
		const { exit, out, lines } = await ran(['evacuate', fileOf('bad.json', content)]);
		expect([exit, out]).toEqual([2, '']);
		expect(lines[0]).toMatch(line);
	});

	it('asks for a file that is there', async () => {
		expect((await ran(['evacuate', join(FOLDER, 'none')])).lines[0]).toContain('no such file');
		expect((await ran(['evacuate', 'a', '--json', '--csv'])).lines[0]).toContain('one form');
	});

	it.each([['--set', 'em=host'], ['--link', '?em=host'], ['--markdown'], ['--working']])(
		'does not set values in a case: %s %s',
		async (...more) => {
			const { exit, out, lines } = await ran(['evacuate', fileOf('three.json', THREE), ...more]);
			expect([exit, out]).toEqual([2, '']);
			expect(lines[0]).toContain('this is a case and no scenario');
		}
	);
});

/** Eight quiet VMs of 4 GiB leave one of four hosts: 32 GiB at 9.493 Gbit/s of payload are 29 s, 36 on a slow day. */
const QUIET = 'em=host&know=rate&dirty=0&setup=0&vmram=4&over=0&chosts=4&ram=256&v=1';
const SCENARIOS = (...names: readonly string[]) =>
	JSON.stringify({
		metrospan: 'scenarios',
		v: 1,
		scenarios: names.map((name) => ({
			...(name === '' ? {} : { name }),
			values: Object.fromEntries([...new URLSearchParams(QUIET)].filter(([key]) => key !== 'v'))
		}))
	});
const FIRST_LINE = 'One host is empty in 29 to 36 s\nMetrospan, 26 November 2026\n';

describe('metrospan evacuate of scenarios', () => {
	it.each([
		['a link', ['--link', `https://example.org/evacuation?${QUIET}`], ''],
		['the query of a link', ['--link', `?${QUIET}`], ''],
		['a file', [fileOf('one.json', SCENARIOS(''))], ''],
		['standard input', ['-'], SCENARIOS('')],
		[
			'what is set over a link',
			['--link', `?${QUIET.replace('vmram=4', 'vmram=9')}`, '--set', 'vmram=4'],
			''
		]
	])('reads %s', async (_, args, stdin) => {
		const { exit, out, lines } = await ran(['evacuate', ...args], { stdin });
		expect(out.startsWith(FIRST_LINE)).toBe(true);
		expect(out).toContain('\nUntil all have moved: 29 to 36 s (middle case 29 s).\n');
		expect(out).toContain('- What binds: cards that send, 100 % of the time that VMs move\n');
		expect(out).toContain('- Hosts in the cluster: 4 (default empty)\n');
		expect([exit, lines]).toEqual([0, []]);
	});

	it('answers the defaults where nothing is given', async () => {
		expect((await ran(['evacuate'])).out).toMatch(/^A site of 127 hosts is empty in /);
	});

	it('gives figures to a program', async () => {
		const { out } = await ran(['evacuate', '--link', `?${QUIET}`, '--json']);
		const { title, scenarios } = JSON.parse(out) as {
			readonly title: string;
			readonly scenarios: readonly {
				readonly figures: readonly { readonly id: string; readonly number: unknown }[];
			}[];
		};
		expect(title).toBe('One host is empty in 29 to 36 s');
		const figures = new Map(scenarios[0]?.figures.map(({ id, number }) => [id, number]));
		expect(figures.get('empty-time')).toMatchObject({ likely: expect.closeTo(29.45, 0) });
		expect(figures.get('sent')).toMatchObject({ likely: 32 * 2 ** 30 });
	});

	it('gives the schedule as a table, and of several under their names', async () => {
		const one = await ran(['evacuate', '--link', `?${QUIET}`, '--csv']);
		const lines = one.out.trim().split('\r\n');
		expect(lines[0]).toBe(
			'VM,From,To,Start (s),Finish (s),Takes from (s),Takes up to (s),Sent (MiB),Pause (ms)'
		);
		expect(lines[1]).toMatch(/^VM 1,Host 1,Host 2,0,/);
		expect(lines).toHaveLength(1 + 8);
		const two = await ran(['evacuate', fileOf('two.json', SCENARIOS('Now', 'Then')), '--csv']);
		const rows = two.out.trim().split('\r\n');
		expect(rows[0]).toMatch(/^Scenario,VM,From,/);
		expect(rows.map((row) => row.split(',')[0])).toEqual([
			'Scenario',
			...Array.from({ length: 8 }, () => 'Now'),
			...Array.from({ length: 8 }, () => 'Then')
		]);
	});

	it('gives the moves of a roll too, which go on after each patch', async () => {
		// Four hosts with two VMs each; whoever comes to a host that is not patched yet moves again.
		const link = `?${QUIET.replace('em=host', 'em=roll')}&ratio=2&ptm=10`;
		const { out } = await ran(['evacuate', '--link', link, '--csv']);
		const rows = out.trim().split('\r\n').slice(1);
		expect(rows.length).toBeGreaterThan(8);
		expect(rows.filter((row) => row.includes(',Host 1,')).length).toBeGreaterThan(1);
		expect(Number(rows.at(-1)?.split(',')[3])).toBeGreaterThan(3 * 600);
		const text = (await ran(['evacuate', '--link', link])).out;
		expect(text).toMatch(/^Patching 4 hosts, one at a time, takes /);
		expect(text).not.toMatch(/^- (What binds|Sent):/m);
	});

	it('writes Markdown, with the working on wish', async () => {
		const { out } = await ran(['evacuate', '--link', `?${QUIET}`, '--markdown', '--working']);
		expect(out).toMatch(/^# One host is empty in 29 to 36 s\n/);
		expect(out).toContain('### Who may start');
	});

	it('says why nothing is reckoned, and what cannot be read', async () => {
		const unknown = ['evacuate', '--link', '?em=host&hyp=qemu&chosts=4'];
		expect((await ran(unknown)).out).toMatch(/^How many at once\?/);
		const csv = await ran([...unknown, '--csv']);
		expect(csv.out.trim().split('\r\n')).toHaveLength(1);
		expect([csv.exit, csv.lines[0]]).toEqual([2, expect.stringMatching(/How many at once\?/)]);
		const unread = await ran(['evacuate', '--set', 'dl=soon']);
		expect(unread.out).toContain('The time to empty it waits for Deadline.');
		expect(unread.exit).toBe(2);
	});
});
