import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Columns, fromComparison } from '#lib/scenario/questions/comparison';
import { ALL_KEYS, type Scenario } from '#lib/scenario/questions/initial-text';
import {
	fromFile,
	LARGEST_FILE,
	mergedInto,
	sizeProblem,
	toFile
} from '#lib/scenario/questions/scenario-file';
import { toLink } from '#lib/scenario/questions/link';
import { problemSentence, mergedSentence, unreadSentences } from '#lib/words/scenario-file';
import { dice, GENERATORS, scenario } from '../../fuzz/draw';
import { typed } from '../scenario-of';

const columnsOf = (...overs: readonly Partial<Scenario>[]): Columns =>
	overs.map((over) => ({ name: '', text: typed(over) })) as unknown as Columns;

const opened = (text: string): Columns => {
	const file = fromFile(text);
	if (file.kind === 'refused') throw new Error(problemSentence(file.problem));
	return file.columns;
};

const refused = (text: string): string => {
	const file = fromFile(text);
	return file.kind === 'refused' ? problemSentence(file.problem) : 'opened';
};

const file = (scenarios: unknown, over: object = {}): string =>
	JSON.stringify({ metrospan: 'scenarios', v: 1, scenarios, ...over });

describe(toFile, () => {
	it('holds of each scenario its name and what differs from the defaults', () => {
		expect(
			toFile([
				{ name: '', text: typed() },
				{ name: 'Later', text: typed({ km: '80', ratio: '16' }) }
			])
		).toBe(`{
	"metrospan": "scenarios",
	"v": 1,
	"scenarios": [
		{
			"values": {}
		},
		{
			"name": "Later",
			"values": {
				"ratio": "16",
				"km": "80"
			}
		}
	]
}
`);
	});

	it('opens again as it was: four thousand drawn scenarios, nonsense and markup among them', () => {
		for (let seed = 0; seed < 4000; seed += 1) {
			const roll = dice(seed);
			const drawn = (): { name: string; text: Scenario } => {
				const text = scenario(roll.one(GENERATORS), roll);
				// Half a letter of two is no text of a link either.
				const whole = Object.fromEntries(ALL_KEYS.map((key) => [key, text[key].toWellFormed()]));
				return {
					name: roll.one(['', '<img src=x onerror=alert(1)>', '"\\\u2028', 'x'.repeat(10_000)]),
					text: whole as Scenario
				};
			};
			const columns: Columns = [drawn(), drawn()];
			expect(opened(toFile(columns))).toEqual(columns);
		}
	});
});

describe(fromFile, () => {
	it.each([
		['', 'This is not JSON. Line 1, column 1: a value is missing; the file ends there.'],
		[
			'{\n\t"metrospan": "scenarios",\n\t"v": 1\n\t"scenarios": []\n}',
			'This is not JSON. Line 4, column 2: a comma or } is missing; " stands there.'
		],
		[
			'\u0000PNG',
			'This is not JSON. Line 1, column 1: a value is missing; a control sign stands there.'
		],
		[
			'[]',
			'This is JSON, but no scenario file of Metrospan: it does not say "metrospan": "scenarios".'
		],
		[
			'{"metrospan": "answers"}',
			'This file holds answers, which no form can be filled from. Save a scenario file instead.'
		],
		[
			file([], { v: 2, unheard: true }),
			'This file is of version 2, which a later Metrospan wrote. Open it with that one.'
		],
		[
			file([], { v: 0 }),
			'v: the version must stand here, a whole number from 1; 0 without quotes does.'
		],
		[file([], { v: '1' }), 'v: the version must stand here, a whole number from 1; a text does.'],
		[file([]), 'scenarios: at least one scenario must stand here.'],
		[file(null), 'scenarios: a list in brackets must stand here; null does.'],
		[file([], { colour: 'red' }), 'colour: such a file has no part of this name.'],
		[
			file([{ values: {} }, 7]),
			'scenarios[1]: an object in braces must stand here; 7 without quotes does.'
		],
		[file([{}]), 'scenarios[0].values: an object in braces must stand here; nothing does.'],
		[
			file([{ values: {} }, { values: {} }, { values: { km: 40 } }]),
			'scenarios[2].values.km: a text in quotes must stand here; 40 without quotes does.'
		],
		[
			file([{ values: { kilometres: '40' } }]),
			'scenarios[0].values.kilometres: no question has this name.'
		],
		[
			file([{ values: { toString: '40' } }]),
			'scenarios[0].values.toString: no question has this name.'
		],
		[file([{ values: { 'a b': '' } }]), 'scenarios[0].values["a b"]: no question has this name.'],
		[
			`{"metrospan": "scenarios", "v": 1, "scenarios": [{"values": {"__proto__": "x"}}]}`,
			'scenarios[0].values.__proto__: no question has this name.'
		],
		[
			file([{ name: ['x'], values: {} }]),
			'scenarios[0].name: a text in quotes must stand here; a list does.'
		],
		[
			file(Array.from({ length: 1001 }, () => ({ values: {} }))),
			'scenarios: 1,001 scenarios stand here; a file may hold 1,000.'
		]
	])('says of %j why it is not opened', (text, sentence) => {
		expect(refused(text)).toBe(sentence);
	});

	it('opens a file that an editor has put a mark before', () => {
		expect(opened(`\ufeff${file([{ values: {} }])}`)).toEqual(columnsOf({}));
	});

	it('opens what no field can read, and says where it stands', () => {
		const columns = opened(file([{ values: {} }, { values: { km: 'far' }, name: 'x'.repeat(61) }]));
		expect(columns[1]?.text.km).toBe('far');
		expect(unreadSentences(columns)).toEqual([
			'scenarios[1].name: At most 60 characters: shorten it.',
			expect.stringMatching(/^scenarios\[1\]\.values\.km: .*digits/)
		]);
	});

	test('never throws, on arbitrary text and on nearly right files', () => {
		const nearly = fc.record(
			{
				metrospan: fc.constantFrom('scenarios', 'other'),
				v: fc.oneof(fc.constant(1), fc.jsonValue()),
				scenarios: fc.oneof(
					fc.jsonValue(),
					fc.array(
						fc.record(
							{
								name: fc.oneof(fc.string(), fc.jsonValue()),
								values: fc.oneof(
									fc.jsonValue(),
									fc.dictionary(
										fc.oneof(fc.constantFrom(...ALL_KEYS), fc.string()),
										fc.oneof(fc.string(), fc.jsonValue())
									)
								)
							},
							{ requiredKeys: [] }
						),
						{ maxLength: 3 }
					)
				)
			},
			{ requiredKeys: ['metrospan'] }
		);
		const texts = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.json(),
			nearly.map((value) => JSON.stringify(value))
		);
		fc.assert(
			fc.property(texts, (text) => {
				const read = fromFile(text);
				if (read.kind === 'refused') expect(problemSentence(read.problem)).toMatch(/\S.*\.$/s);
				else expect(read.columns.length).toBeGreaterThan(0);
			}),
			{ numRuns: 3000 }
		);
	});
});

describe(sizeProblem, () => {
	it('refuses a file by its size alone', () => {
		expect(sizeProblem(LARGEST_FILE)).toBeNull();
		const problem = sizeProblem(2_340_000);
		expect(problem === null ? '' : problemSentence(problem)).toBe(
			'The file has 2.3 MB; at most 1 MB is read.'
		);
	});
});

describe(mergedInto, () => {
	const post = fromComparison(new URLSearchParams()).columns;
	const ratios = (columns: Columns) => columns.map(({ text }) => text.ratio);
	const three = columnsOf({ ratio: '8' }, { ratio: '16' }, { ratio: '24' });

	it.each([
		{
			name: 'takes the place of a comparison that nobody has touched',
			into: post,
			from: three,
			after: ['8', '16', '24'],
			said: '3 scenarios opened.'
		},
		{
			name: 'puts one scenario beside those',
			into: post,
			from: columnsOf({ ratio: '24' }),
			after: ['8', '16', '24'],
			said: '1 scenario opened.'
		},
		{
			name: 'follows what was made, and takes nothing twice',
			into: columnsOf({ ratio: '4' }, { ratio: '8' }),
			from: three,
			after: ['4', '8', '16', '24'],
			said: '2 scenarios opened; 1 stood here already.'
		},
		{
			name: 'says for how many there was no room',
			into: columnsOf(
				{ ratio: '1' },
				{ ratio: '2' },
				{ ratio: '3' },
				{ ratio: '4' },
				{ ratio: '5' }
			),
			from: three,
			after: ['1', '2', '3', '4', '5', '8'],
			said: '1 scenario opened; for 2 there is no room: at most 6 are compared.'
		},
		{
			name: 'adds nothing that is there',
			into: columnsOf({ ratio: '4' }, { ratio: '8' }),
			from: columnsOf({ ratio: '8' }),
			after: ['4', '8'],
			said: 'No scenario was added; 1 stood here already.'
		}
	])('$name', ({ into, from, after, said }) => {
		const merged = mergedInto(into, from);
		expect(ratios(merged.columns)).toEqual(after);
		expect(mergedSentence(merged)).toBe(said);
	});

	it('takes six of eight', () => {
		const eight = columnsOf(
			...Array.from({ length: 8 }, (_, place) => ({ ratio: String(place + 1) }))
		);
		const merged = mergedInto(post, eight);
		expect(merged.columns).toHaveLength(6);
		expect(mergedSentence(merged)).toBe(
			'6 scenarios opened; for 2 there is no room: at most 6 are compared.'
		);
		expect(toLink(merged.columns[0].text)).toBe('ratio=1&v=1');
	});
});
