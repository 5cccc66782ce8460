import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	CALCULATORS,
	CONTRACT,
	HEIGHTS,
	isNamed,
	readAccent,
	readSettings,
	withoutSettings
} from '#lib/embed/contract';
import { heightMessages, isListening, readMessage, secretOf } from '#lib/embed/messages';
import { INITIAL_TEXT } from '#lib/scenario/questions/initial-text';

const settingsOf = (query: string) => readSettings(new URLSearchParams(query));

/** What people have pasted is never changed: who changes this file makes a version 2. */
describe('version 1 of what a host page may ask', () => {
	it('is of these calculators', () => {
		expect(CONTRACT).toBe(1);
		expect(CALCULATORS).toEqual({
			quick: '/',
			domain: '/domain',
			migration: '/migration',
			sites: '/sites',
			compare: '/compare',
			evacuation: '/evacuation'
		});
	});

	it('has room for each without scripts', () => {
		expect(HEIGHTS).toEqual({
			quick: 740,
			domain: 860,
			migration: 800,
			sites: 900,
			compare: 880,
			evacuation: 840
		});
	});

	it('has these parameters and these first values', () => {
		expect(settingsOf('')).toEqual({
			theme: 'auto',
			accent: null,
			lang: null,
			density: 'normal',
			lock: new Set(),
			hide: new Set(),
			chart: 'shown',
			preset: null
		});
		expect(
			settingsOf(
				'v=1&preset=vi35&theme=dark&accent=0B5&lang=de-CH&density=compact&lock=km,vs&hide=all&chart=0'
			)
		).toEqual({
			theme: 'dark',
			accent: '#00bb55',
			lang: 'de-CH',
			density: 'compact',
			lock: new Set(['km', 'vs']),
			hide: 'all',
			chart: 'hidden',
			preset: 'vi35'
		});
	});

	it('has no parameter that is a question too', () => {
		const query = new URLSearchParams(Object.keys(INITIAL_TEXT).map((key) => [key, 'x']));
		expect([...withoutSettings(query).keys()]).toEqual(Object.keys(INITIAL_TEXT));
	});

	it.each([
		['theme', 'Dark'],
		['theme', '<script>'],
		['accent', 'red'],
		['accent', '#12345'],
		['accent', 'url(x)'],
		['lang', 'de_CH; x'],
		['density', '0'],
		['chart', 'no']
	])('ignores %s=%s', (name, value) => {
		expect(readSettings(new URLSearchParams([[name, value]]))).toEqual(settingsOf(''));
	});

	it('takes whatever is in an address, and gives back no more than it knows', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), fc.string({ maxLength: 5000 }), (query, lock) => {
				const params = new URLSearchParams(query);
				params.set('lock', lock);
				params.set('__proto__', 'x');
				const settings = readSettings(params);
				expect(['auto', 'light', 'dark']).toContain(settings.theme);
				expect(settings.accent ?? '#000000').toMatch(/^#[0-9a-f]{6}$/);
				expect(typeof isNamed(settings.lock, 'km')).toBe('boolean');
			})
		);
	});

	it('reads a colour with or without its sign, long or short', () => {
		expect(['#0b5cad', '0B5CAD', ' 0b5cad ', 'fff'].map(readAccent)).toEqual([
			'#0b5cad',
			'#0b5cad',
			'#0b5cad',
			'#ffffff'
		]);
	});
});

describe('version 1 of what an embed says', () => {
	it('is its height in the four ways of hosts', () => {
		expect(heightMessages(631, { address: 'https://h/embed/quick/', secret: 'aB3' })).toEqual([
			{ type: 'metrospan:height', v: 1, height: 631 },
			{ sentinel: 'amp', type: 'embed-size', height: 631 },
			'{"src":"https://h/embed/quick/","context":"iframe.resize","height":631}',
			{ message: 'height', value: 631, secret: 'aB3' }
		]);
		expect(heightMessages(1, { address: '', secret: null })).toHaveLength(3);
	});

	it('has the secret of WordPress from behind its address', () => {
		expect(secretOf('#?secret=m5kXkJpu1s')).toBe('m5kXkJpu1s');
		expect(secretOf('#field-km')).toBeNull();
		expect(secretOf('#?secret=<b>')).toBeNull();
		expect(secretOf(`#?secret=${'a'.repeat(100)}`)).toBeNull();
	});
});

describe('what an embed is told', () => {
	it('is that WordPress listens, by its secret alone', () => {
		expect(isListening({ message: 'ready', secret: 'aB3' }, 'aB3')).toBe(true);
		expect(isListening({ message: 'ready', secret: 'x' }, 'aB3')).toBe(false);
		expect(isListening({ message: 'ready', secret: null }, null)).toBe(false);
		expect(isListening({ message: 'height', secret: 'aB3' }, 'aB3')).toBe(false);
		expect(['ready', null, 7].some((data) => isListening(data, 'aB3'))).toBe(false);
	});

	it.each([
		[{ type: 'metrospan:hello', v: 1 }, { kind: 'hello' }],
		[
			{ type: 'metrospan:theme', v: 1, theme: 'dark' },
			{ kind: 'theme', theme: 'dark' }
		],
		[
			{ type: 'metrospan:set', v: 1, inputs: { km: '80' } },
			{ kind: 'set', inputs: { km: '80' } }
		]
	])('%j', (data, told) => {
		expect(readMessage(data)).toEqual(told);
	});

	it.each([
		['null', null],
		['a text', 'metrospan:hello'],
		['a number', 7],
		['no version', { type: 'metrospan:hello' }],
		['another version', { type: 'metrospan:hello', v: 2 }],
		['another theme', { type: 'metrospan:theme', v: 1, theme: 'blue' }],
		['no inputs', { type: 'metrospan:set', v: 1 }],
		['a number as an input', { type: 'metrospan:set', v: 1, inputs: { km: 80 } }],
		['a long input', { type: 'metrospan:set', v: 1, inputs: { km: 'x'.repeat(2001) } }],
		[
			'many inputs',
			{
				type: 'metrospan:set',
				v: 1,
				inputs: Object.fromEntries(Array.from({ length: 401 }, (_, place) => [place, '']))
			}
		]
	])('is nothing by %s', (_, data) => {
		expect(readMessage(data)).toBeNull();
	});

	it('is nothing by anything else', () => {
		fc.assert(
			fc.property(fc.anything(), (data) => {
				expect(readMessage(data)).toBeNull();
			})
		);
	});
});
