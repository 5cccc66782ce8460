import { describe, expect, it } from 'vitest';
import { exact, fraction } from '#lib/calc/exact';
import type { Fact, MaybeFact } from '#lib/facts/fact';
import { ready, waiting } from '#lib/scenario/part';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { PRESETS } from '#lib/scenario/questions/presets';
import { chain } from '#lib/words/chain';
import { fieldWords } from '#lib/words/issues';
import { plainText, strong } from '#lib/words/phrase';
import { choosePreset } from '#lib/words/presets';
import { asNumber, decimal, ratioWords, significant } from '#lib/words/quantities';
import { say, workOut } from '#lib/words/say';
import { fromPart, statement, statements } from '#lib/words/statement';
import { awaited } from '#lib/words/waiting';
import { factIngredient, readingIngredient, typedInto } from '#lib/words/working';
import { typed } from '../scenario/scenario-of';
import { digits } from '../calc/digits';

describe(chain, () => {
	const cells = (over: Partial<Scenario>) =>
		chain(typed(over)).map((part) =>
			part.cells.map(({ value }) => value.replaceAll('\u00a0', ' '))
		);

	it('links the pages by the values that they hand on', () => {
		expect(chain(typed())).toEqual([
			{
				page: '/domain',
				name: 'VMs in one vMotion domain',
				cells: [
					{ value: '/24', short: '', label: 'vMotion network' },
					{ value: '253 hosts', short: '', label: 'Hosts in the vMotion domain' },
					{ value: '2,024 VMs', short: '', label: 'VMs in the vMotion domain' }
				]
			},
			{
				page: '/migration',
				name: 'Migration over the distance',
				cells: [
					{ value: '40 km', short: '', label: 'Site distance' },
					{ value: '0.51 ms', short: 'round trip', label: 'Round-trip time' },
					{ value: '9.49 Gbit/s', short: 'rate', label: 'Rate of one migration' },
					{ value: '5.6 to 10\u00a0s', short: 'one move', label: 'Time of one migration' }
				]
			},
			{
				page: '/sites',
				name: 'Layer 2 between the sites',
				cells: [
					{
						value: 'possible / supported in 3 clusters / not advisable',
						short: 'layer 2',
						label: 'Layer 2 between the sites'
					}
				]
			},
			{
				page: '/evacuation',
				name: 'Emptying hosts',
				// The larger of two sites has 127 of 253 hosts: 2,024 x 127 / 253.
				cells: [{ value: '1,016 VMs', short: 'to empty', label: 'VMs to move' }]
			}
		]);
	});

	it('says where it waits, and what it does not know', () => {
		const typos = { subnet: 'z', ram: 'x', km: 'y' };
		expect(chain(typed(typos)).map((part) => part.cells)).toEqual(
			['VMs', 'one move', 'layer 2', 'to empty'].map((short) => [
				{ value: '…', short, label: 'Waiting for a field:' }
			])
		);
		expect(cells({ vs: '9.0', net: 'routed' })[0]).toEqual(['routed', '…']);
		expect(chain(typed({ vs: '9.0', net: 'routed' }))[0]?.cells[1]?.label).toBe('No maximum known');
	});

	it('goes as far as what is missing', () => {
		// No link speed: the distance and the round trip stand, what a migration takes does not.
		expect(cells({ link: 'x' }).slice(0, 2)).toEqual([
			['/24', '253 hosts', '2,024 VMs'],
			['40 km', '0.51 ms', '…']
		]);
		expect(cells({ ram: 'x' })[0]).toEqual(['/24', '…']);
		expect(cells({ ram: 'x', net: 'routed' })[0]).toEqual(['routed', '…']);
		expect(cells({ subnet: 'x' })[0]).toEqual(['…']);
		expect(cells({ km: 'x' })[1]).toEqual(['…']);
	});

	it('counts the VMs that were typed by size', () => {
		const rack = { em: 'rack', emh: '4', chosts: '16', ram: '1024' };
		// 4 of 16 hosts at 8 VMs each, else 80 and 8 of their own sizes.
		expect(cells(rack)[3]).toEqual(['32 VMs']);
		expect(cells({ ...rack, sizes: '80 x 8 GiB; 8 x 128 GiB at 200 MiB/s' })[3]).toEqual([
			'88 VMs'
		]);
	});

	it('tells the time that a rule gives, and that a migration has none', () => {
		// 2 GiB x 8 x 0.7 / 10 Gbit/s = 1.2 s
		expect(cells({ rule: 'azure' })[1]?.at(-1)).toBe('1.2 s');
		const never = { hyp: 'kvm', know: 'rate', dirty: '5000' };
		expect(cells(never)[1]?.at(-1)).toBe('does not finish');
	});
});

describe('everything that is said', () => {
	it('begins with what is wrong, and ends with the strip', () => {
		const said = say(typed({ km: '1,5', subnet: '', dist: 'km' }));
		expect(said.slice(0, 2)).toEqual([
			{ name: 'issue subnet', sentence: 'Write a prefix like /24 or 192.168.50.0/24.' },
			{
				name: 'issue km',
				sentence: 'Write a decimal point (1.5), or leave the comma out (15).'
			}
		]);
		expect(said.at(-1)).toEqual({
			name: 'strip',
			sentence:
				'VMs in one vMotion domain: … | Migration over the distance: … | Layer 2 between the sites: … | Emptying hosts: …'
		});
	});

	it.each([
		{ over: { curve: '', know: 'curve' }, name: 'issue curve' },
		{ over: { pa: '', dist: 'places' }, name: 'issue pa' },
		{ over: { pb: 'Atlantis', dist: 'places' }, name: 'issue pb' },
		{ over: { nets: 'ESXi; x; 3' }, name: 'issue nets' },
		{ over: { nets: 'Banana, Mango' }, name: 'note nets' }
	] as const)('words $name', ({ over, name }) => {
		const found = say(typed(over)).find((each) => each.name === name);
		expect(found?.sentence.length).toBeGreaterThan(20);
	});

	it.each([
		// 25 x 1.609344 = 40.2336 km
		{ over: { km: '25 mi' }, name: 'note km', sentence: '25 mi = 40.2 km' },
		// 16,384 MiB / 1,024
		{
			over: { vmram: '16384' },
			name: 'note vmram',
			sentence: 'Read as 16,384 GiB. 16 GiB? RVTools writes MiB.'
		},
		{
			over: { nics: '99' },
			name: 'issue nics',
			sentence: 'Write a number from 1 to 16.'
		}
	] as const)('says $sentence', ({ over, name, sentence }) => {
		expect(say(typed(over))).toContainEqual({ name, sentence });
	});

	it('is worked out page by page', () => {
		const titles = workOut(typed()).map(({ title }) => title);
		expect(titles[0]).toBe('VMs in the domain at 8 VMs per host');
		expect(titles).toContain('What the link carries');
		expect(titles.at(-1)).toBe('Round trips of products: who says so');
		expect(titles.filter((title) => title === 'Round trip')).toHaveLength(2);
	});
});

describe(fieldWords, () => {
	const wordsIn = fieldWords(PATH_QUESTIONS, {
		pa: ({ kind }) => `A: ${kind}`,
		pb: ({ kind }) => `B: ${kind}`
	});

	it('says what is wrong in the unit that was chosen', () => {
		const said = (over: Partial<Scenario>) =>
			Object.fromEntries(
				Object.entries(wordsIn(typed(over))).map(([key, { kind, sentence, offers }]) => [
					key,
					[kind, sentence, ...offers]
				])
			);
		// 20,038 km are 12,451.1 miles
		expect(said({ km: '99999', dist: 'mi', link: '' })).toEqual({
			link: ['issue', 'Write a number here.'],
			km: ['issue', 'Write a number from 0 to 12,451 miles.']
		});
		expect(said({ dist: 'places', pa: '', pb: 'Atlantis' })).toEqual({
			pa: ['issue', 'A: no-place-typed'],
			pb: ['issue', 'B: place-unknown']
		});
		expect(said({})).toEqual({});
		expect(said({ km: '25 mi', rtt: '1,5 ms' })).toEqual({
			km: ['note', '25 mi = 40.2 km'],
			rtt: [
				'issue',
				'Write a decimal point (1.5 ms), or leave the comma out (15 ms).',
				'1.5 ms',
				'15 ms'
			]
		});
	});
});

describe('statements', () => {
	it('are nothing where there is nothing to say', () => {
		expect(statement('x', null)).toEqual([]);
		expect(statements('x', [])).toEqual([]);
		expect(statement('x', 'plain')).toEqual([{ name: 'x', sentence: 'plain' }]);
		expect(statement('x', ['so ', strong('large')])).toEqual([{ name: 'x', sentence: 'so large' }]);
		expect(statements('x', ['a', 'b'])).toEqual([{ name: 'x', sentence: 'a | b' }]);
	});

	it('say what a part waits for', () => {
		expect(fromPart('x', ready(2), (value) => statement('y', String(value)))).toEqual([
			{ name: 'y', sentence: '2' }
		]);
		expect(fromPart('x', waiting('km', 'vs'), () => [])).toEqual([
			{ name: 'x', sentence: 'waits for km, vs' }
		]);
	});

	it('print plain what a page sets large', () => {
		expect(plainText(['a', strong('b'), ' c'])).toBe('ab c');
	});
});

describe(awaited, () => {
	const at = (page: string) => `/base${page}`;

	it('points at a question of this page, or at the page that asks it', () => {
		const fields = awaited(['km', 'vs', 'rule', 'want'], {
			questions: { ...PATH_QUESTIONS, vs: DOMAIN_QUESTIONS.vs },
			here: ['km'],
			hrefTo: at
		});
		expect(fields).toEqual([
			{ name: 'km', label: 'Site distance', href: '#field-km' },
			{ name: 'vs', label: 'vSphere version (Domain page)', href: '/base/domain#field-vs' },
			{ name: 'rule', label: 'a question (Migration page)', href: '/base/migration#field-rule' },
			{ name: 'want', label: 'a question (Domain page)', href: '/base/domain#field-want' }
		]);
		expect(
			awaited(['wit'], { questions: {}, here: [], hrefTo: at }).map(({ label }) => label)
		).toEqual(['a question (Sites page)']);
	});
});

describe('ingredients', () => {
	const typedDomain = typedInto(DOMAIN_QUESTIONS);

	it('are what was typed into questions that are asked and not empty', () => {
		const lines = typedDomain(['vs', 'rsvn', 'lp', 'ram', 'subnet'], typed({ vs: '7.0U1' }));
		expect(lines).toEqual([
			{
				label: 'vSphere version',
				value: 'vSphere 7.0 U1 to U3',
				status: 'changed by you',
				sources: []
			},
			{ label: 'Memory per host', value: '64 GiB', status: 'default', sources: [] },
			{ label: 'vMotion subnet', value: '/24', status: 'default', sources: [] }
		]);
		expect(typedDomain(['vs'], typed({ vs: '99' }))[0]?.value).toBe('99');
	});

	const fact = (over: object): Fact<number> =>
		({
			id: 'x',
			label: 'X',
			unit: 'hosts',
			kind: 'vendor-limit',
			value: 2500,
			status: 'read',
			sources: [],
			...over
		}) as never;

	it.each([
		{ over: {}, line: { value: '2,500 hosts', status: 'read' } },
		{ over: { value: 1.25, unit: '' }, line: { value: '1.25', status: 'read' } },
		{ over: { note: 'N.' }, line: { note: 'N.' } },
		{
			over: { status: 'unverified', because: 'B.' },
			line: { status: 'unverified', note: 'B.' }
		},
		{
			over: { status: 'assumption', because: 'B.', note: 'N.' },
			line: { status: 'assumption', note: 'N.' }
		},
		{
			over: { disagreements: [{ plausible: false }, { plausible: true }] },
			line: { status: 'sources disagree' }
		},
		{ over: { disagreements: [{ plausible: false }] }, line: { status: 'read' } }
	])('say how far a fact can be relied on: $line', ({ over, line }) => {
		expect(factIngredient(fact(over))).toMatchObject({ label: 'X', sources: [], ...line });
	});

	it('have no note where there is none', () => {
		expect('note' in factIngredient(fact({}))).toBe(false);
	});

	it('tell a value in other words, or the reading in force', () => {
		expect(factIngredient(fact({}), 'many').value).toBe('many');
		expect(readingIngredient(fact({}), 3000).value).toBe('3,000 hosts');
		const unknown: MaybeFact<number> = fact({});
		expect(unknown.status).toBe('read');
	});
});

describe('numbers in words', () => {
	it('are ratios of whole numbers', () => {
		expect(ratioWords(fraction(exact(8)))).toBe('8 : 1');
		expect(ratioWords(fraction(exact(1), exact(3)))).toBe('0.33 : 1');
		expect(asNumber(fraction(exact(1), exact(4)))).toBe(0.25);
	});

	it('are rounded as people read them', () => {
		expect([
			decimal(digits('1.005'), 2),
			decimal(digits('2.5'), 0),
			decimal(digits('-0.001'), 2)
		]).toEqual(['1.01', '3', '0']);
		expect([significant(1234.5, 2), significant(0.00012345)]).toEqual(['1,200', '0.000123']);
	});
});

describe(choosePreset, () => {
	it('counts several questions of other pages in the plural', () => {
		const chosen = choosePreset(PRESETS, 'post', {
			before: typed({ gw: 'each-site', ew: '2', ratio: '9' }),
			questions: DOMAIN_QUESTIONS
		});
		expect(chosen?.note).toBe('Changed: Consolidation ratio and 2 questions of other pages.');
		expect(chosen?.text).toEqual(typed());
	});
});
