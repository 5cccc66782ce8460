import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FIREWALL_PORTS } from '#lib/facts/ports';
import { toCsv, toMarkdown, type TableShape } from '#lib/ui/table-text';

const table = (rows: TableShape['rows']): TableShape => ({
	caption: 'Ports',
	columns: ['Port', 'Purpose'].map((title) => ({ title, align: 'text' })),
	rows
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
	return [...rows, [...row, cell]];
}

describe('the firewall table as text', () => {
	const rows = FIREWALL_PORTS.map(({ ports, purpose }) => [ports, purpose]);

	it('comes back whole from CSV, ports with commas and all', () => {
		expect(readCsv(toCsv(table(rows)))).toEqual([['Port', 'Purpose'], ...rows]);
	});
	it('is a Markdown table with a line for each port', () => {
		const lines = toMarkdown(table(rows)).trim().split('\n');
		expect(lines).toHaveLength(FIREWALL_PORTS.length + 2);
		expect(lines[2]).toBe('| 8000 | vMotion |');
	});
	it.each([
		{ cell: 'say "no"', written: '"say ""no"""' },
		{ cell: '=HYPERLINK("x")', written: '"\'=HYPERLINK(""x"")"' },
		{ cell: '+1', written: "'+1" },
		{ cell: '-1', written: "'-1" },
		{ cell: '@SUM(A1)', written: "'@SUM(A1)" },
		{ cell: '5=5', written: '5=5' }
	])('writes $cell as $written', ({ cell, written }) => {
		expect(toCsv(table([[cell, '']]))).toContain(`\r\n${written},`);
	});
	test('every cell comes back, and none begins a formula', () => {
		const cell = fc.string({ unit: 'binary' });
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell)), (typed) => {
				const [, ...read] = readCsv(toCsv(table(typed)));
				read.flat().forEach((text, i) => {
					const original = typed.flat()[i] ?? '';
					expect([original, `'${original}`]).toContain(text);
					expect(text).not.toMatch(/^[=+\-@\t\r]/);
				});
				expect(read.length).toBe(typed.length);
			})
		);
	});
});
