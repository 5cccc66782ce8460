import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, type Column, type Columns } from '#lib/scenario/questions/comparison';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { changedSentence, changesSince, changesTitle } from '#lib/words/changes';
import { typed } from '../scenario/scenario-of';

const one = (over: Partial<Scenario> = {}): Columns => [{ name: '', text: typed(over) }];
const several = (...columns: readonly [string, Partial<Scenario>][]): Columns => {
	const [first, ...others] = columns.map(([name, over]): Column => ({ name, text: typed(over) }));
	if (first === undefined) throw new Error('no scenario');
	return [first, ...others];
};

const sameColumns = (a: Columns, b: Columns) =>
	a.length === b.length &&
	a.every((column, place) => b[place] !== undefined && alike(column, b[place]));

/** All put back one by one, as the list shows them after each. */
function putBack(start: Columns, now: Columns, most = 60): Columns {
	const [next] = changesSince(start, now);
	return next === undefined || most === 0 ? now : putBack(start, next.back, most - 1);
}

const column = fc.record({
	name: fc.constantFrom('', 'Dense', '<b>x</b>'),
	text: fc
		.record(
			{
				ratio: fc.constantFrom('8', '16', 'many', ''),
				subnet: fc.constantFrom('/24', '/23', '10.0.0.0/33'),
				km: fc.constantFrom('40', '80'),
				dist: fc.constantFrom('km', 'places'),
				nets: fc.string({ maxLength: 200 })
			},
			{ requiredKeys: [] }
		)
		.map(typed)
});

const columns = fc
	.tuple(column, fc.array(column, { maxLength: 5 }))
	.map(([first, others]): Columns => [first, ...others]);

describe(changesSince, () => {
	it('names what was changed by the labels of the questions, with its unit', () => {
		const changes = changesSince(one({ ratio: '12' }), one({ ratio: '16', km: '80' }));
		expect(changes.map(({ of, label, from, to }) => [of, label, from, to])).toEqual([
			['', 'Consolidation ratio', '12 : 1', '16 : 1'],
			['', 'Site distance', '40 km', '80 km']
		]);
	});

	it('keeps a text that no question takes, and says that it is none', () => {
		const [change] = changesSince(one({ ratio: 'many' }), one({ ratio: '9' }));
		expect(change?.from).toBe('“many”, which cannot be read');
		expect(change?.back?.[0].text.ratio).toBe('many');
	});

	it('says of a question that nobody asks at the moment that it is not asked, and puts it last', () => {
		const changes = changesSince(one(), one({ rsvn: '9', ratio: '9' }));
		expect(changes.map(({ label, standing }) => [label, standing])).toEqual([
			['Consolidation ratio', 'asked'],
			[expect.any(String), 'not asked']
		]);
	});

	it('puts one back and leaves the others', () => {
		const [ratio] = changesSince(one(), one({ ratio: '16', km: '80' }));
		expect(ratio?.back?.[0].text).toEqual(typed({ km: '80' }));
	});

	it('knows a scenario again where another was taken out before it', () => {
		const start = several(['', { ratio: '8' }], ['', { ratio: '16' }], ['', { ratio: '24' }]);
		const now = several(['', { ratio: '16' }], ['', { ratio: '24' }]);
		const changes = changesSince(start, now);
		expect(changes.map(({ label, to }) => [label, to])).toEqual([['Scenario', 'taken out']]);
		expect(changes[0]?.back).toEqual(start);
	});

	it('takes out again what was added, by its name', () => {
		const start = several(['', {}]);
		const now = several(['', {}], ['Dense', { ratio: '24' }]);
		const changes = changesSince(start, now);
		expect(changes.map(({ of, to }) => [of, to])).toEqual([['Dense', 'added']]);
		expect(changes[0]?.back).toEqual(start);
	});

	it('is empty for what is the same, and one scenario is put back change by change', () => {
		fc.assert(
			fc.property(column, column, (a, b) => {
				expect(changesSince([a], [a])).toEqual([]);
				expect(sameColumns(putBack([a], [b]), [a])).toBe(true);
			})
		);
	});

	it('puts several back until all is as it was, their order too', () => {
		fc.assert(
			fc.property(columns, columns, (start, now) => {
				const back = putBack(start, now);
				expect(changesSince(start, back)).toEqual([]);
				expect(sameColumns(back, start)).toBe(true);
			}),
			{ numRuns: 30 }
		);
	});

	it('names another order last, and puts it back', () => {
		const [a, b, c] = [
			['A', {}],
			['B', { ratio: '16' }],
			['C', { ratio: '24' }]
		] as const;
		const before = several([...a], [...b], [...c]);
		const changes = changesSince(before, several([...c], [...a], ['B', { ratio: '12' }]));
		expect(changes.map(({ label, from, to }) => [label, from, to])).toEqual([
			['Consolidation ratio', '16 : 1', '12 : 1'],
			['Order of the scenarios', 'A, B, C', 'C, A, B']
		]);
		expect(changes.at(-1)?.back.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
	});

	it('gives each change an identity of its own', () => {
		fc.assert(
			fc.property(columns, columns, (start, now) => {
				const ids = changesSince(start, now).map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			})
		);
	});
});

describe(changedSentence, () => {
	it('says one change and counts the others', () => {
		expect(changedSentence('Undone', one({ ratio: '16' }), one())).toBe(
			'Undone: Consolidation ratio, 16 : 1 → 8 : 1.'
		);
		expect(changedSentence('Undone', one({ ratio: '16', km: '80', link: '1' }), one())).toBe(
			'Undone: Consolidation ratio, 16 : 1 → 8 : 1, and 2 more changes.'
		);
	});

	it('says whose it is among several, and which order they stood in', () => {
		const two = several(['A', {}], ['B', { ratio: '16' }]);
		expect(changedSentence('Undone', two, several(['A', {}], ['B', { ratio: '12' }]))).toBe(
			'Undone: B: Consolidation ratio, 16 : 1 → 12 : 1.'
		);
		expect(changedSentence('Undone', two, several(['B', { ratio: '16' }], ['A', {}]))).toBe(
			'Undone: Order of the scenarios, A, B → B, A.'
		);
	});

	it('shortens what is too long for a sentence', () => {
		const sentence = changedSentence('Undone', one({ nets: 'x'.repeat(10_000) }), one());
		expect(sentence.length).toBeLessThan(160);
	});
});

describe(changesTitle, () => {
	it.each([
		[one(), 'Nothing changed since the page was opened'],
		[one({ ratio: '9' }), '1 change since the page was opened'],
		[one({ ratio: '9', km: '80' }), '2 changes since the page was opened']
	])('counts %#', (now, title) => {
		expect(changesTitle(changesSince(one(), now))).toBe(title);
	});
});
