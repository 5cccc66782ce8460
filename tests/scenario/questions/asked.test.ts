import { describe, expect, it } from 'vitest';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import {
	type AnyKey,
	ALL_KEYS,
	changedFrom,
	INITIAL_TEXT,
	type Scenario
} from '#lib/scenario/questions/initial-text';
import { isAsked, type Question } from '#lib/scenario/questions/kinds';
import { pageOf } from '#lib/scenario/questions/pages';
import { placeBook, openPlaceBook, readPlace } from '#lib/scenario/questions/place-book';
import { PRESETS, presetOf, presetText } from '#lib/scenario/questions/presets';
import { asking } from '#lib/scenario/questions/reading';
import { issuesOf } from '#lib/scenario/questions/read-back';
import { ready } from '#lib/scenario/part';
import { parseSubnet } from '#lib/scenario/questions/subnet-text';
import { unitOf } from '#lib/scenario/questions/kinds';
import { typed } from '../scenario-of';

const asked = (key: AnyKey, over: Partial<Scenario>) =>
	isAsked(ALL_QUESTIONS[key] as Question, typed(over));

type Over = Partial<Scenario>;

/** Every question that is asked only now and then: one scenario in which it is, and some in which it is not. */
const SOMETIMES: readonly (readonly [AnyKey, Over, ...Over[]])[] = [
	['subnet', {}, { net: 'routed' }],
	['rsv', {}, { net: 'routed' }],
	['rsvn', { rsv: 'other' }, {}, { rsv: 'other', net: 'routed' }],
	['lost', { lose: 'hosts' }, {}],
	['work', {}, { know: 'curve' }],
	['dirty', { know: 'rate' }, {}, { know: 'curve' }],
	['curve', { know: 'curve' }, {}, { know: 'rate' }],
	['wset', {}, { know: 'curve' }, { know: 'seen' }],
	['wman', { wset: '1' }, {}, { wset: '1', know: 'curve' }],
	['dsr', { moves: 'disk' }, {}],
	['off', { moves: 'disk' }, { moves: 'both' }, {}],
	['smem', { know: 'seen' }, {}, { know: 'rate' }],
	['slink', { know: 'seen' }, {}],
	['stime', { know: 'seen' }, {}],
	['sdata', { know: 'seen' }, {}],
	['sstun', { know: 'seen' }, {}],
	['mdisk', { moves: 'both' }, {}],
	['mwr', { moves: 'disk' }, {}],
	['km', {}, { dist: 'places' }],
	['pa', { dist: 'places' }, {}, { dist: 'mi' }],
	['pb', { dist: 'places' }, {}, { dist: 'mi' }],
	['prtt', {}, { prot: '' }],
	['wrtt', {}, { wit: 'none' }],
	['rpo', { stor: 'async' }, {}, { stor: 'none' }],
	['chg', { stor: 'async' }, {}],
	['memu', { stor: 'async' }, {}],
	['stormp', { storm: 'share' }, {}, { storm: 'frames' }],
	['stormf', { storm: 'frames' }, {}, { storm: 'share' }],
	['trk', {}, { stpl: 'none' }],
	['acc', {}, { stpl: 'none' }],
	['emh', { em: 'rack' }, {}, { em: 'roll' }],
	['dl', {}, { em: 'roll' }],
	['bat', { disc: 'batches' }, {}],
	['pat', { em: 'roll' }, {}],
	['ptm', { em: 'roll' }, {}],
	['wps', {}, { stor: 'none' }, { stor: 'async' }],
	['wsz', { stor: 'vsan-stretched' }, { stor: 'none' }, { stor: 'async' }],
	['comp', { stor: 'vsan-stretched' }, {}],
	['cbud', { chat: '5' }, {}, { chat: ' ' }],
	['wloc', { wbud: '5' }, {}, { wbud: ' ' }],
	['wrt', { wbud: '5' }, {}, { wbud: ' ' }],
	['evr', { evh: '5' }, {}, { evh: ' ' }],
	['fcc', { fcg: '8' }, {}]
];

describe('questions that are asked now and then', () => {
	it.each(SOMETIMES.map(([key, where, ...nowhere]) => ({ key, where, nowhere })))(
		'$key',
		({ key, where, nowhere }) => {
			expect(asked(key, where)).toBe(true);
			expect(nowhere.map((over) => asked(key, over))).toEqual(nowhere.map(() => false));
		}
	);

	it('are these, and no others', () => {
		const conditional = ALL_KEYS.filter((key) => 'asked' in ALL_QUESTIONS[key]);
		expect([...conditional].sort()).toEqual(SOMETIMES.map(([key]) => key).sort());
	});

	it('are read as their first text where they are not asked', () => {
		const withKm = asking(ALL_QUESTIONS);
		expect(withKm(typed({ dist: 'places', km: 'abc' }), ['km'], ({ km }) => ready(km))).toEqual({
			kind: 'ready',
			value: '40'
		});
		expect(issuesOf(ALL_QUESTIONS, typed({ dist: 'places', km: 'abc' }))).toEqual({});
	});
});

describe('questions', () => {
	it('ask a distance in the unit that was chosen', () => {
		expect([
			unitOf(ALL_QUESTIONS.km, typed()),
			unitOf(ALL_QUESTIONS.km, typed({ dist: 'mi' })),
			unitOf(ALL_QUESTIONS.vs, typed()),
			unitOf(ALL_QUESTIONS.ram, typed())
		]).toEqual(['km', 'miles', '', 'GiB']);
	});

	it('have bounds that hold their first text, and a width and lines where it is free', () => {
		for (const key of ALL_KEYS) {
			const question = ALL_QUESTIONS[key] as Question;
			expect([key, question.label === '', question.hint === '']).toEqual([key, false, false]);
			if (question.kind === 'number') {
				expect(Number(question.min)).toBeLessThan(Number(question.max));
				if (question.initial !== '') {
					expect(Number(question.initial)).toBeGreaterThanOrEqual(Number(question.min));
					expect(Number(question.initial)).toBeLessThanOrEqual(Number(question.max));
				}
			}
			if (question.kind === 'text') {
				expect(['one', 'many']).toContain(question.lines);
				expect(['half', 'row']).toContain(question.width);
			}
			if (question.kind === 'choice')
				expect(question.choices.every(({ label }) => label !== '')).toBe(true);
		}
	});

	/** What a number may be: its ends are taken, and a little past them is refused. */
	it.each(ALL_KEYS.filter((key) => ALL_QUESTIONS[key].kind === 'number'))(
		'%s takes its ends and nothing past them',
		(key) => {
			const question = ALL_QUESTIONS[key] as Question & { kind: 'number' };
			const [, over] = SOMETIMES.find(([sometimes]) => sometimes === key) ?? [key, {}];
			const issue = (text: string) =>
				issuesOf({ [key]: question }, typed({ ...over, [key]: text }))[key]?.code;
			expect([issue(question.min), issue(question.max)]).toEqual([undefined, undefined]);
			expect(issue(String(Number(question.max) + 1))).toBe('out-of-range');
			expect(issue(String(Number(question.min) - 1))).toBe('out-of-range');
			expect(issue('')).toBe(question.presence === 'optional' ? undefined : 'missing');
			const between = String((Number(question.min) + Number(question.max)) / 2 + 0.5);
			const halves = [between, String(Number(question.min) + 0.5)];
			expect(halves.some((text) => issue(text) === 'not-whole')).toBe(question.grain === 'whole');
		}
	);

	it('are told apart by the page that asks them', () => {
		expect([pageOf('vs'), pageOf('rule'), pageOf('km'), pageOf('w27')]).toEqual([
			'/domain',
			'/migration',
			'/sites',
			'/sites'
		]);
	});
});

describe('scenarios', () => {
	it('differ in the questions that differ', () => {
		expect(changedFrom(INITIAL_TEXT, typed({ km: '5', vs: '6.0' }))).toEqual(['vs', 'km']);
		expect(changedFrom(typed(), typed())).toEqual([]);
	});

	it.each(PRESETS)('$id is recognised again, and read without an issue', (preset) => {
		expect(presetOf(PRESETS, presetText(preset))).toBe(preset);
		expect(issuesOf(ALL_QUESTIONS, presetText(preset))).toEqual({});
		expect([preset.name, preset.about]).not.toContain('');
	});

	it('are no preset once something is changed', () => {
		expect(presetOf(PRESETS, typed({ km: '41' }))).toBeUndefined();
	});
});

describe(parseSubnet, () => {
	it('accepts a subnet, and hands on why a text is none', () => {
		expect(parseSubnet('/24')).toEqual({
			ok: true,
			value: { kind: 'ipv4', prefixLength: 24, network: null }
		});
		expect(parseSubnet('')).toEqual({
			ok: false,
			issue: { code: 'refused', refusal: { kind: 'empty' } }
		});
	});
});

describe(readPlace, () => {
	it('waits for the book, and asks it once it is open', () => {
		const before = placeBook();
		openPlaceBook(null as never);
		expect(readPlace('Munich')).toEqual({
			ok: false,
			issue: { code: 'refused', refusal: { kind: 'places-not-loaded' } }
		});
		const book = {
			read: (text: string) => ({
				ok: true as const,
				value: { name: text, latitude: 1, longitude: 2 }
			}),
			distance: () => ({ kind: 'same-place' }) as never,
			known: []
		};
		openPlaceBook(book);
		expect(placeBook()).toBe(book);
		expect(readPlace('X')).toMatchObject({ value: { name: 'X' } });
		openPlaceBook(before as never);
	});
});
