import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Shared } from '#lib/ui/share-shape';
import { shareCsv, shareHtml, shareJson, shareTsv } from '#lib/ui/share-table';
import { markdownText, shareMarkdown, shareText } from '#lib/ui/share-text';
import { fromComparison, toComparison } from '#lib/scenario/questions/comparison';
import { shareable } from '#lib/views/compare/share';
import { typed } from '../scenario/scenario-of';

const ON = new Date(2026, 10, 26, 12);
const LINK = 'https://example.org/compare';

/** The case of the post, with what it rests on cut down to one working that fits on a screen. */
const POST: Shared = {
	...shareable(fromComparison(new URLSearchParams()).columns),
	workings: [
		{
			title: '8:1: VMs in the domain',
			formula: 'hosts × VMs per host',
			steps: ['253 hosts × 8 VMs per host = 2,024 VMs'],
			ingredients: [
				{
					label: 'Hosts per vCenter Server',
					value: '2,500\u00a0hosts',
					status: 'read',
					note: 'Of 8.0.',
					sources: [{ document: 'guide', where: 'p. 4' }]
				},
				{ label: 'Sockets', value: '2', status: 'default', sources: [] }
			]
		}
	],
	link: LINK,
	on: ON,
	documents: { guide: { title: 'Planning guide', href: 'https://example.org/guide_1' } }
};

/*
 * A /24 has 254 addresses, one of which the gateway takes: 253 hosts, 2,024 VMs at 8 and 4,048 at 16 on each. The loss of
 * half the hosts doubles 8 to 16 and 16 to 32, and (64 - 2) GiB hold 30 VMs of 2 GiB and 48.64 MiB. 40 km x 1.3 = 52 km.
 */
const TEXT = `Compare 8:1 and 16:1
Metrospan, 26 November 2026
https://example.org/compare

What the difference comes to
----------------------------
16:1 doubles the VMs and leaves no room for the loss of a site: memory runs out at 30 per host.

In figures
----------

One vMotion domain
- Hosts: 8:1 = 253; 16:1 = 253
- VMs: 8:1 = 2,024; 16:1 = 4,048, +2,024 (+100 %)
- Binds first: 8:1 = vMotion subnet; 16:1 = vMotion subnet
- Binds next: 8:1 = Memory of a host, 7,590 VMs; 16:1 = Memory of a host, 7,590 VMs

A cluster that loses a site or hosts
- Before the loss: 8:1 = 8 : 1; 16:1 = 16 : 1, +8 (+100 %)
- After the loss: 8:1 = 16 : 1; 16:1 = 32 : 1, +16 (+100 %)
- It fits: 8:1 = yes; 16:1 = no: Memory

Distance
- Fibre: 8:1 = 52 km; 16:1 = 52 km
- Round trip: 8:1 = 0.51 ms; 16:1 = 0.51 ms
`;

const PUT_IN = `What was put in
---------------
- Consolidation ratio: 8:1 = 8 : 1; 16:1 = 16 : 1 (default 8 : 1)
`;

const WORKING = `Working
-------

8:1: VMs in the domain
hosts × VMs per host
- 253 hosts × 8 VMs per host = 2,024 VMs
- Hosts per vCenter Server = 2,500 hosts [read] (Of 8.0.)
- Defaults: Sockets 2.
`;

const SOURCES = `Sources
-------
- Planning guide, https://example.org/guide_1
`;

describe(shareText, () => {
	it('says the post to the last figure, with its date, link, inputs and sources', () => {
		const text = shareText(POST, 'answers');
		expect(text.startsWith(TEXT)).toBe(true);
		expect(text.endsWith(`\n${PUT_IN}\n${SOURCES}`)).toBe(true);
		expect(text).not.toContain('Working');
	});

	it('has the working where that is wished for', () => {
		expect(
			shareText(POST, 'answers-and-working').endsWith(`\n${PUT_IN}\n${WORKING}\n${SOURCES}`)
		).toBe(true);
	});

	it('says that nothing was put in', () => {
		const untouched = { ...POST, names: [''], inputs: [], figures: [] };
		expect(shareText(untouched, 'answers')).toContain('Every input stands at its default.');
	});
});

describe(shareMarkdown, () => {
	it('has headings, lists and sources to follow', () => {
		const text = shareMarkdown(POST, 'answers-and-working');
		expect(
			text.startsWith(`# Compare 8:1 and 16:1

Metrospan, 26 November 2026

<https://example.org/compare>

## What the difference comes to

16:1 doubles the VMs and leaves no room for the loss of a site: memory runs out at 30 per host.

## In figures

### One vMotion domain

- Hosts: 8:1 = 253; 16:1 = 253
- VMs: 8:1 = 2,024; 16:1 = 4,048, +2,024 (+100 %)
`)
		).toBe(true);
		expect(text).toContain('- Hosts per vCenter Server = 2,500 hosts \\[read\\] (Of 8.0.)');
		expect(text.endsWith('## Sources\n\n- [Planning guide](<https://example.org/guide_1>)\n')).toBe(
			true
		);
	});
});

describe(markdownText, () => {
	it.each([
		['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
		['[a](javascript:x)', '\\[a\\](javascript:x)'],
		['**8:1** & `x`', '\\*\\*8:1\\*\\* \\& \\`x\\`'],
		['# 8:1', '\\# 8:1'],
		['- 8:1', '\\- 8:1'],
		['+2,024', '\\+2,024'],
		['12. plan', '12\\. plan'],
		['8:1 - 16:1', '8:1 - 16:1'],
		['a\nb\u00a0c', 'a b c']
	])('writes %j as %j', (text, written) => {
		expect(markdownText(text)).toBe(written);
	});
});

const rowsOf = (tsv: string) => tsv.split('\n').map((line) => line.split('\t'));

describe(shareTsv, () => {
	it('has numbers as numbers, with their unit, a column a scenario', () => {
		const rows = rowsOf(shareTsv(POST, 'answers'));
		expect(rows.slice(0, 12)).toEqual([
			['Compare 8:1 and 16:1'],
			['Metrospan, 26 November 2026'],
			[LINK],
			[''],
			['What the difference comes to'],
			[
				'16:1 doubles the VMs and leaves no room for the loss of a site: memory runs out at 30 per host.'
			],
			[''],
			['In figures', 'Unit', '8:1', '16:1'],
			['Hosts', 'hosts', '253', '253'],
			['VMs', 'VMs', '2024', '4048'],
			['Binds first', '', 'vMotion subnet', 'vMotion subnet'],
			['Binds next', '', 'Memory of a host, 7,590 VMs', 'Memory of a host, 7,590 VMs']
		]);
		expect(rows).toContainEqual(['Fibre', 'm', '52000', '52000']);
		expect(rows).toContainEqual(['Consolidation ratio', ': 1', '8', '16', '8 : 1']);
		expect(rows.find(([name]) => name === 'Time of one move, at worst')?.[1]).toBe('s');
		expect(rows.at(-1)).toEqual(['Planning guide', 'https://example.org/guide_1']);
	});

	it('has the steps of a working where that is wished for', () => {
		expect(rowsOf(shareTsv(POST, 'answers-and-working'))).toContainEqual([
			'',
			'253 hosts × 8 VMs per host = 2,024 VMs'
		]);
	});
});

/** Names as strangers write them. */
const NAMES = ['=HYPERLINK("x")', '<img src=x onerror=alert(1)>', '+1', '@a\tb\n"c",d'];

const strange = (): Shared => {
	const columns = NAMES.map((name, place) => ({ name, text: typed({ ratio: String(place + 1) }) }));
	const [first, ...others] = columns;
	if (first === undefined) throw new Error('no column');
	return {
		...POST,
		...shareable([first, ...others]),
		link: `${LINK}?${toComparison([first, ...others])}`
	};
};

describe(shareHtml, () => {
	it('is the same table, in which no name is markup or a formula', () => {
		const html = shareHtml(strange(), 'answers');
		expect(html).toContain('<td>VMs</td><td>VMs</td><td>253</td><td>506</td>');
		expect(html).toContain('<td>&#39;=HYPERLINK(&quot;x&quot;)</td>');
		expect(html).toContain('<td>&lt;img src=x onerror=alert(1)&gt;</td>');
		expect(html).not.toContain('<img');
		expect(html.match(/<(?!\/?(table|tr|td|meta)\b)/g)).toBeNull();
	});
});

/** RFC 4180, read back. */
const cellsOf = (csv: string): string[][] =>
	[...csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g)].reduce<string[][]>(
		(rows, [, quoted, plain = '', end]) => {
			rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
			if (end === '\r\n') rows.push([]);
			return rows;
		},
		[[]]
	);

describe(shareCsv, () => {
	const of = (shared: Shared) => {
		const [head = [], ...rows] = cellsOf(shareCsv(shared)).slice(0, -1);
		return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place]])));
	};

	it('has every figure and input with unit and status, and the figures that they rest on', () => {
		const rows = of(POST);
		expect(rows).toContainEqual({
			kind: 'figure',
			scenario: '16:1',
			group: 'One vMotion domain',
			name: 'VMs',
			value: '4,048',
			number: '4048',
			low: '4048',
			high: '4048',
			unit: 'VMs',
			status: 'answered',
			source: ''
		});
		expect(rows).toContainEqual(
			expect.objectContaining({
				kind: 'input',
				group: 'ratio',
				scenario: '16:1',
				number: '16',
				status: 'changed by you'
			})
		);
		expect(rows).toContainEqual(
			expect.objectContaining({
				kind: 'input',
				group: 'km',
				number: '40',
				unit: 'km',
				status: 'default'
			})
		);
		expect(rows.filter(({ kind }) => kind === 'fact')).toEqual([
			expect.objectContaining({
				group: '8:1: VMs in the domain',
				name: 'Hosts per vCenter Server',
				value: '2,500 hosts',
				status: 'read',
				source: 'Planning guide, p. 4, https://example.org/guide_1'
			})
		]);
		expect(rows.slice(0, 3).map(({ name, value }) => [name, value])).toEqual([
			['title', 'Compare 8:1 and 16:1'],
			['link', LINK],
			['date', ON.toISOString()]
		]);
	});

	it('begins no cell as a formula, and keeps every name', () => {
		const rows = of(strange());
		const names = new Set(
			rows.filter(({ kind }) => kind === 'figure').map(({ scenario }) => scenario)
		);
		expect([...names]).toEqual([
			'\'=HYPERLINK("x")',
			'<img src=x onerror=alert(1)>',
			"'+1",
			'\'@a b "c",d'
		]);
		for (const cell of cellsOf(shareCsv(strange())).flat())
			expect(cell).not.toMatch(/^[=+\-@\t\r]/);
	});

	it('says what cannot be read, and what waits for it', () => {
		const columns = fromComparison(new URLSearchParams('2.ratio=many&v=1')).columns;
		const rows = of({ ...POST, ...shareable(columns) });
		expect(rows).toContainEqual(
			expect.objectContaining({
				group: 'ratio',
				value: '“many”, which cannot be read',
				status: 'cannot be read'
			})
		);
		expect(rows).toContainEqual(
			expect.objectContaining({
				name: 'VMs',
				value: 'waits for Consolidation ratio',
				number: '',
				status: 'waiting'
			})
		);
	});
});

describe(shareJson, () => {
	it('holds the same for a program', () => {
		const read = JSON.parse(shareJson(POST));
		expect(read).toMatchObject({
			metrospan: 'answers',
			v: 1,
			title: 'Compare 8:1 and 16:1',
			link: LINK,
			on: ON.toISOString(),
			answers: [{ heading: 'What the difference comes to' }],
			scenarios: [{ name: '8:1' }, { name: '16:1' }],
			facts: [{ label: 'Hosts per vCenter Server', status: 'read', sources: [{ where: 'p. 4' }] }]
		});
		expect(read.scenarios[1].figures).toContainEqual({
			id: 'vms',
			group: 'One vMotion domain',
			name: 'VMs',
			text: '4,048',
			number: { low: 4048, likely: 4048, high: 4048 },
			unit: 'VMs',
			status: 'answered'
		});
		expect(read.scenarios[1].inputs).toContainEqual({
			key: 'ratio',
			label: 'Consolidation ratio',
			typed: '16',
			number: 16,
			unit: ': 1',
			status: 'changed by you'
		});
	});
});

test('no text of a stranger adds a row, a cell or a formula, in any form', () => {
	const name = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => `${text}x`);
	fc.assert(
		fc.property(name, name, (one, other) => {
			const shared: Shared = {
				...POST,
				title: one,
				names: [one, other],
				inputs: [],
				answers: [{ heading: one, phrases: [[other, { strong: one }]] }],
				workings: []
			};
			const count = (text: string) => text.split('\n').length;
			expect(count(shareText(shared, 'answers'))).toBe(
				count(
					shareText(
						{
							...shared,
							title: 'x',
							names: ['a', 'b'],
							answers: [{ heading: 'x', phrases: ['y'] }]
						},
						'answers'
					)
				)
			);
			expect(rowsOf(shareTsv(shared, 'answers')).length).toBe(
				rowsOf(shareTsv({ ...shared, title: 'x', names: ['a', 'b'] }, 'answers')).length
			);
			for (const row of rowsOf(shareTsv(shared, 'answers')))
				for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/);
			expect(() => JSON.parse(shareJson(shared))).not.toThrow();
			expect(shareHtml(shared, 'answers').match(/<(?!\/?(table|tr|td|meta)\b)/g)).toBeNull();
		}),
		{ numRuns: 300 }
	);
});
