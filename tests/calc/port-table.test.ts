import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { portsFor, toCsv, toMarkdown, type Feature } from '#lib/calc/port-table';
import type { Version } from '#lib/calc/vlan-plan';
import { FIREWALL_PORTS, PORT_PRESETS } from '#lib/facts/ports';

const ids = (features: readonly Feature[], release: Version) =>
	portsFor(FIREWALL_PORTS, { features, release }).map(({ id }) => id);

describe(portsFor, () => {
	it('answers the comment: Storage vMotion over a routed firewall, Fibre Channel to NFS', () => {
		expect(ids(PORT_PRESETS['storage-vmotion-fc-to-nfs'], [6, 7])).toEqual([
			'vmotion',
			'nfc',
			'vcenter-heartbeat',
			'vcenter-https',
			'nfs'
		]);
	});
	it.each([
		{ release: [4, 1], expected: ['ha-aam'] },
		{ release: [5, 0], expected: ['ha-fdm'] },
		{ release: [8, 0], expected: ['ha-fdm'] }
	] as const)('gives HA its agent of release $release', ({ release, expected }) => {
		expect(ids(['ha'], release)).toEqual(expected);
	});
	it('shows a row on the last release it is for, and not on the next', () => {
		expect(ids(['fault-tolerance'], [6, 7])).toContain('ft-dvssync');
		expect(ids(['fault-tolerance'], [7, 0])).not.toContain('ft-dvssync');
		expect(ids(['fault-tolerance'], [5, 5])).toEqual(['ft']);
	});
	it('asks for nothing where nothing is used', () => {
		expect(ids([], [8, 0])).toEqual([]);
	});
	it('adds the witness to vSAN', () => {
		expect(ids(['vsan-witness'], [7, 0])).toEqual(['vsan-transport', 'vsan-witness']);
	});
});

/** RFC 4180, read back: the inverse of what toCsv writes. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let quoted = false;
	for (let i = 0; i < text.length; i += 1) {
		const c = text[i] ?? '';
		if (quoted && c === '"' && text[i + 1] === '"') {
			cell += '"';
			i += 1;
		} else if (c === '"') quoted = !quoted;
		else if (!quoted && c === ',') {
			row.push(cell);
			cell = '';
		} else if (!quoted && c === '\r' && text[i + 1] === '\n') {
			rows.push([...row, cell]);
			row = [];
			cell = '';
			i += 1;
		} else cell += c;
	}
	return rows;
}

describe(toCsv, () => {
	it('writes a row to a line', () => {
		expect(toCsv({ headings: ['port', 'purpose'], rows: [['8000', 'vMotion']] })).toBe(
			'port,purpose\r\n8000,vMotion\r\n'
		);
	});
	it.each([
		{ cell: '12345, 23451', written: '"12345, 23451"' },
		{ cell: 'say "no"', written: '"say ""no"""' },
		{ cell: 'two\nlines', written: '"two\nlines"' },
		{ cell: '=HYPERLINK("x")', written: '"\'=HYPERLINK(""x"")"' },
		{ cell: '+1', written: '"\'+1"' },
		{ cell: '-1', written: '"\'-1"' },
		{ cell: '@SUM(A1)', written: '"\'@SUM(A1)"' },
		{ cell: '\t=1', written: '"\'\t=1"' },
		{ cell: ' =1', written: '"\' =1"' },
		{ cell: '5=5', written: '5=5' }
	])('writes $cell as $written', ({ cell, written }) => {
		expect(toCsv({ headings: ['h'], rows: [[cell]] })).toBe(`h\r\n${written}\r\n`);
	});
	test('every cell comes back, and none begins a formula', () => {
		const cell = fc.string({ unit: 'binary' });
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
				const [, ...read] = readCsv(toCsv({ headings: ['a', 'b'], rows }));
				expect(read.length).toBe(rows.length);
				read.flat().forEach((text, i) => {
					const typed = rows.flat()[i] ?? '';
					expect([typed, `'${typed}`]).toContain(text);
					expect(text).not.toMatch(/^\s*[=+\-@]/);
				});
			})
		);
	});
});

describe(toMarkdown, () => {
	it('draws the table', () => {
		expect(toMarkdown({ headings: ['port', 'purpose'], rows: [['8000', 'vMotion']] })).toBe(
			'| port | purpose |\n| --- | --- |\n| 8000 | vMotion |\n'
		);
	});
	it('keeps a pipe and a line break inside the cell', () => {
		expect(toMarkdown({ headings: ['h'], rows: [['a|b\nc\\']] })).toContain('| a\\|b c\\\\ |');
	});
});
