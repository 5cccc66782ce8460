import { describe, expect, it } from 'vitest';
import { readSubnet } from '#lib/calc/address-text';
import { everything } from '#lib/scenario/everything';
import { readNetworks } from '#lib/scenario/questions/network-list';
import { networkRows } from '#lib/scenario/questions/network-rows';
import { roleOf } from '#lib/scenario/questions/network-words';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { ALL_KEYS, type AnyKey, INITIAL_TEXT } from '#lib/scenario/questions/initial-text';
import { fromLink, toLink } from '#lib/scenario/questions/link';
import { issuesOf } from '#lib/scenario/questions/read-back';
import { parsePlace } from '#lib/scenario/path/places';
import { say } from '#lib/words/say';
import { typed } from '../scenario-of';

/** What every object literal answers to. As a word it means nothing here, wherever it is typed. */
const WORDS = [
	'constructor',
	'toString',
	'valueOf',
	'__proto__',
	'hasOwnProperty',
	'prototype',
	'tostring',
	'__defineGetter__'
];

/** What is read as words, and a figure for all that are. */
const READ_AS_TEXT: readonly AnyKey[] = [
	...ALL_KEYS.filter((key) => ALL_QUESTIONS[key].kind === 'text'),
	'vs',
	'ratio2'
];

describe.each(WORDS)('the word %s', (word) => {
	it('is no role, no place, no subnet and no figure with a unit', () => {
		expect(roleOf(word)).toBeUndefined();
		expect(parsePlace(word).ok).toBe(false);
		expect(readSubnet(word).kind).toBe('not-an-address');
		expect(readSubnet(`class ${word}`).kind).toBe('not-an-address');
		for (const text of [word, `5 ${word}`, `5${word}`, `5 k ${word}`])
			expect(
				issuesOf(ALL_QUESTIONS, typed({ km: text, ram: text, link: text, svms: text }))
			).toEqual(
				expect.objectContaining({
					km: expect.anything(),
					ram: expect.anything(),
					link: expect.anything(),
					svms: expect.anything()
				})
			);
	});

	it('is the name of a network, and neither its wish nor a heading', () => {
		expect(readNetworks(`Production; 4; 20; ${word}`)).toMatchObject([
			{ kind: 'unread', refusal: { kind: 'network-wish' } }
		]);
		expect(networkRows(`${word}, vlan\nProduction, 12`)).not.toMatchObject([{ vlan: '12' }]);
		expect(readNetworks(`${word}; 4; 20`)).toMatchObject([
			{ kind: 'network', role: 'assumed', network: { id: word, role: 'vm' } }
		]);
	});

	it('leaves no answer without words, in whatever field it stands', () => {
		for (const key of READ_AS_TEXT) {
			const scenario = typed({
				[key]: word,
				...(key === 'pa' || key === 'pb' ? { dist: 'places' } : {})
			});
			const all = JSON.stringify([everything(scenario), say(scenario)]);
			expect(all).not.toMatch(/undefined|NaN|\[object|native code/);
		}
	});

	it('is no field of a link', () => {
		expect(fromLink(new URLSearchParams(`${word}=12&v=1`))).toEqual(INITIAL_TEXT);
		expect(toLink(fromLink(new URLSearchParams(`ratio=${word}`)))).toBe(`ratio=${word}&v=1`);
		expect(({} as Record<string, unknown>)['12']).toBeUndefined();
	});
});
