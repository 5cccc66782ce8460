import { describe, expect, it } from 'vitest';
import { type Columns, fromComparison, toComparison } from '#lib/scenario/questions/comparison';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { comparedPhrase } from '#lib/words/compare/headline';
import { columnNames } from '#lib/words/compare/names';
import { FAR, furtherClause } from '#lib/words/compare/far-rows';
import { comparedRows, NEAR, type Row } from '#lib/words/compare/rows';
import { plainText } from '#lib/words/phrase';
import { typed } from '../../scenario/scenario-of';

const columnsOf = (...overs: readonly Partial<Scenario>[]): Columns =>
	overs.map((over) => ({ name: '', text: typed(over) })) as unknown as Columns;

const said = (...overs: readonly Partial<Scenario>[]): string => {
	const columns = columnsOf(...overs);
	return plainText(
		comparedPhrase(
			columns.map(({ text }) => text),
			columnNames(columns, ALL_QUESTIONS),
			{ further: furtherClause, questions: ALL_QUESTIONS }
		)
	).replaceAll('\u00a0', ' ');
};

describe('what a difference comes to', () => {
	it.each<[string, readonly Partial<Scenario>[]]>([
		[
			// 2 x 16 = 32 VMs on each survivor; 62 GiB hold 30 of 2 GiB and 48.64 MiB.
			'16:1 doubles the VMs and leaves no room for the loss of a site: memory runs out at 30 per host.',
			[{}, { ratio: '16' }]
		],
		['4:1 halves the VMs and still carries the loss of a site.', [{}, { ratio: '4' }]],
		[
			'/23 carries 2.01 times the VMs and still carries the loss of a site.',
			[{}, { subnet: '/23' }]
		],
		[
			// 253 x 9 - 253 x 8
			'9:1 carries 1.13 times the VMs and still carries the loss of a site.',
			[{}, { ratio: '9' }]
		],
		['8.1:1 carries 25 VMs more and still carries the loss of a site.', [{}, { ratio: '8.1' }]],
		[
			'From 2,024 VMs (8:1) to 4,048 (16:1). 16:1 leaves no room for a loss.',
			[{}, { ratio: '16' }, { ratio: '12' }]
		],
		[
			'From 2,024 VMs (8:1) to 6,072 (24:1). 3 of 4 leave no room for a loss.',
			[{}, { ratio: '16' }, { ratio: '20' }, { ratio: '24' }]
		]
	])('%s', (sentence, overs) => {
		expect(said(...overs)).toBe(sentence);
	});

	it.each<[string, readonly Partial<Scenario>[]]>([
		['The VMs of x:1 wait for Consolidation ratio.', [{}, { ratio: 'x' }]],
		['The VMs of Scenario A wait for Consolidation ratio.', [{ ratio: '' }, { ratio: '16' }]],
		[
			// 253 x 8 and 253 x 16; what waits carries no loss that could be known.
			'From 2,024 VMs (8:1) to 4,048 (16:1). x:1 waits for Consolidation ratio.',
			[{}, { ratio: '16' }, { ratio: 'x' }]
		],
		[
			'The VMs of x:1 wait for Consolidation ratio, and 2 more scenarios wait.',
			[{ ratio: 'x' }, { ratio: 'y' }, { ratio: 'z' }]
		],
		[
			'The VMs of x:1 wait for Consolidation ratio, and 1 more scenario waits.',
			[{ ratio: 'x' }, { ratio: 'y' }]
		]
	])('waits: %s', (sentence, overs) => {
		expect(said(...overs)).toBe(sentence);
	});

	it('goes on to the migration where the VMs are alike', () => {
		expect(said({}, { link: '1' })).toMatch(
			/^1 Gbit\/s carries as many VMs and moves one in [\d.]+ to [\d.]+ s instead of 5\.6 to 10 s\.$/
		);
	});
});

const row = (id: string, ...overs: readonly Partial<Scenario>[]): Row => {
	const found = comparedRows(
		[...NEAR, ...FAR],
		columnsOf(...overs).map(({ text }) => text),
		ALL_QUESTIONS
	)
		.flatMap(({ rows }) => rows)
		.find((each) => each.id === id);
	if (found === undefined) throw new Error(`no row ${id}`);
	return found;
};

const shown = (each: Row) => [
	each.cells.map(({ text }) => text.replaceAll('\u00a0', ' ')),
	each.differences.map((text) => text.replaceAll('\u00a0', ' ')),
	each.better
];

describe('the rows of 8:1 beside 16:1', () => {
	it.each([
		['hosts', [['253', '253'], ['', ''], []]],
		['vms', [['2,024', '4,048'], ['', '+2,024 (+100 %)'], [1]]],
		['binds', [['vMotion subnet', 'vMotion subnet'], ['', ''], []]],
		['next', [['Memory of a host, 7,590 VMs', 'Memory of a host, 7,590 VMs'], ['', ''], []]],
		['before', [['8 : 1', '16 : 1'], ['', '+8 (+100 %)'], []]],
		['after', [['16 : 1', '32 : 1'], ['', '+16 (+100 %)'], []]],
		['carried', [['yes', 'no: Memory'], ['', ''], [0]]],
		['fibre', [['52 km', '52 km'], ['', ''], []]],
		['round-trip', [['0.51 ms', '0.51 ms'], ['', ''], []]]
	])('%s', (id, expected) => {
		expect(shown(row(id, {}, { ratio: '16' }))).toEqual(expected);
	});

	it('marks no time as better whose band overlaps the other', () => {
		expect(row('time', {}, { link: '9' }).better).toEqual([]);
		expect(row('time', {}, { link: '0.1' }).better).toEqual([0]);
	});

	it('says of a move which the product does not support that it does not', () => {
		// 160 ms at 8.0, which supports 150: it takes less time than over 100 Mbit/s all the same.
		const slow = { link: '0.1' };
		const far = row('time', slow, { rtt: '160' });
		expect(far.cells[1]?.text).toMatch(/\ss \(not supported\)$/);
		expect(far.cells[1]?.span).not.toBeNull();
		expect(far.better).toEqual([]);
		expect(row('time', slow, { rtt: '150' }).better).toEqual([1]);
	});

	it('tells no estimates apart that read the same and lie next to each other', () => {
		// 10 km are 0.13 ms there and back, which the time of a copy does not show.
		const time = shown(row('time', {}, { km: '50' }));
		expect(time).toEqual([['5.6 to 10 s', '5.6 to 10 s'], ['', ''], []]);
		// These read the same, and yet the middle case is another.
		expect(row('pause', {}, { link: '25' }).differences[1]).toMatch(/^−/);
	});

	it('says what an answer waits for', () => {
		expect(shown(row('vms', {}, { ratio: 'x' }))).toEqual([
			['2,024', 'waits for Consolidation ratio'],
			['', ''],
			[]
		]);
	});
});

describe('the link of a comparison', () => {
	const again = (columns: Columns) =>
		fromComparison(new URLSearchParams(toComparison(columns))).columns;

	it('is empty for the case of the post, and opens it', () => {
		const { columns, named } = fromComparison(new URLSearchParams());
		expect(columns.map(({ text }) => text.ratio)).toEqual(['8', '16']);
		expect(named).toBe(2);
		expect(toComparison(columns)).toBe('');
	});

	it('opens the link of one scenario beside its other ratio', () => {
		const { columns } = fromComparison(new URLSearchParams('ratio=12&ratio2=20&v=1'));
		expect(columns.map(({ text }) => text.ratio)).toEqual(['12', '20']);
		expect(toComparison(columns)).toBe('ratio=12&ratio2=20&v=1');
	});

	it('writes of the others what differs from the first, and names', () => {
		const columns: Columns = [
			{ name: 'Today', text: typed({ ram: '256' }) },
			{ name: '', text: typed({ ram: '256', ratio: '16' }) },
			{ name: 'Later', text: typed({ subnet: '/23' }) }
		];
		expect(decodeURIComponent(toComparison(columns))).toBe(
			'ram=256&1.name=Today&2.ratio=16&3.name=Later&3.subnet=/23&3.ram=64&v=1'
		);
		expect(again(columns)).toEqual(columns);
	});

	it('keeps a scenario that differs in nothing', () => {
		const columns = columnsOf({}, {}, {});
		expect(again(columns)).toEqual(columns);
	});

	it('takes whole scenarios from another page', () => {
		const { columns } = fromComparison(
			new URLSearchParams([
				['ratio', '12'],
				['s', 'ratio=20&v=1'],
				['s', '']
			])
		);
		expect(columns.map(({ text }) => text.ratio)).toEqual(['12', '20', '8']);
	});

	it('compares six of six hundred, and says how many there were', () => {
		const params = new URLSearchParams([['600.ratio', '9']]);
		const { columns, named } = fromComparison(params);
		expect([columns.length, named]).toEqual([6, 600]);
		expect(fromComparison(new URLSearchParams('n=600')).columns).toHaveLength(6);
	});

	it('takes no key of an object for a field, and no name for markup', () => {
		const { columns } = fromComparison(
			new URLSearchParams([
				['2.__proto__', 'x'],
				['2.constructor', 'y'],
				['2.name', '<img src=x onerror=alert(1)>'],
				['2.ratio', '9']
			])
		);
		expect(columns[1]?.text).toEqual({ ...INITIAL_TEXT, ratio: '9' });
		expect(columnNames(columns, ALL_QUESTIONS)[1]).toBe('<img src=x onerror=alert(1)>');
	});

	it('holds six ordinary scenarios in less than 2,000 characters', () => {
		const six = ['8', '10', '12', '16', '20', '24'].map((ratio, place) => ({
			name: `Plan ${place + 1} of the new data centre`,
			text: typed({
				ratio,
				subnet: `/${24 - place}`,
				ram: String(256 * (place + 1)),
				link: '25',
				km: String(40 + place),
				vmram: '8',
				chosts: '6 + 4',
				stor: 'vsan-stretched'
			})
		})) as unknown as Columns;
		expect(toComparison(six).length).toBeLessThan(2000);
		expect(again(six)).toEqual(six);
	});
});

describe('names', () => {
	it('are what a scenario has of its own, and never twice the same', () => {
		expect(columnNames(columnsOf({}, { ratio: '16', ram: '128' }), ALL_QUESTIONS)).toEqual([
			'8:1, 64 GiB',
			'16:1, 128 GiB'
		]);
		expect(columnNames(columnsOf({}, {}), ALL_QUESTIONS)).toEqual(['Scenario A', 'Scenario B']);
		expect(
			columnNames(columnsOf({}, { subnet: '/23' }, { ratio: '16', ram: '128' }), ALL_QUESTIONS)
		).toEqual(['Base', '/23', '16:1, 128 GiB']);
		expect(columnNames(columnsOf({}, { ratio: '16' }, { ratio: '16' }), ALL_QUESTIONS)).toEqual([
			'8:1',
			'16:1 (B)',
			'16:1 (C)'
		]);
	});

	it('are not taken from a link at any length', () => {
		const { columns } = fromComparison(new URLSearchParams([['2.name', 'x'.repeat(10_000)]]));
		expect(columnNames(columns, ALL_QUESTIONS)).toEqual(['Scenario A', 'Scenario B']);
	});
});
