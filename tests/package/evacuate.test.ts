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
		expect(out).toContain('1 of 3 VMs are elsewhere after');
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

	it('asks for one file that is there', async () => {
		expect((await ran(['evacuate'])).lines[0]).toContain('takes one file');
		expect((await ran(['evacuate', join(FOLDER, 'none')])).lines[0]).toContain('no such file');
		expect((await ran(['evacuate', 'a', '--json', '--csv'])).lines[0]).toContain('one form');
	});
});
