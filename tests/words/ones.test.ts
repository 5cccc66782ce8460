import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { ALL_KEYS, type AnyKey, type Scenario } from '#lib/scenario/questions/initial-text';
import type { Question } from '#lib/scenario/questions/kinds';
import { ofUnit } from '#lib/words/quantities';
import { say, workOut } from '#lib/words/say';
import { typed } from '../scenario/scenario-of';
import { saneScenarios } from '../scenario/scenarios';

const questionOf = (key: AnyKey): Question => ALL_QUESTIONS[key];

/** Questions that may be answered by a one. */
const COUNTED = ALL_KEYS.filter((key) => {
	const question = questionOf(key);
	return question.kind === 'number' && Number(question.min) <= 1 && Number(question.max) >= 1;
});

/** Any scenario, with a one in some of its counts. */
const withOnes = fc
	.tuple(saneScenarios, fc.subarray(COUNTED, { maxLength: 14 }))
	.map(([scenario, keys]): Scenario => ({
		...scenario,
		...Object.fromEntries(keys.map((key) => [key, '1']))
	}));

/** A one by itself, which ends no range and no figure, and after it a word in the plural. */
const MANY_OF_ONE =
	/(?<![\d.,:−–/^×+-]\s?|to |[A-Za-z])1 (?:(?!is\b|was\b|has\b|ms\b|s\b)[a-z]+s|VMs|VLANs|vCPUs|NICs)\b(?!\/)/;

const wordsOf = (scenario: Scenario): readonly string[] =>
	[
		...say(scenario).map(({ sentence }) => sentence),
		...workOut(scenario).flatMap(({ title, formula, steps, ingredients }) => [
			title,
			formula,
			...steps,
			...ingredients.map(({ value }) => value)
		])
	].map((text) => text.replaceAll('\u00a0', ' '));

describe('one of a kind', () => {
	it.each([
		['1', 'VLANs', '1 VLAN'],
		['1', 'entries', '1 entry'],
		['1', 'wishes', '1 wish'],
		['1', 'releases', '1 release'],
		['1', 'miles', '1 mile'],
		['1', 's', '1 s'],
		['1', 'ms', '1 ms'],
		['1', 'Gbit/s', '1 Gbit/s'],
		['2', 'entries', '2 entries'],
		['0', 'hosts', '0 hosts'],
		['0.1', 'VMs', '0.1 VMs']
	])('%s %s', (figure, many, words) => {
		expect(ofUnit(figure, many)).toBe(words);
	});

	it('is one in the working of a plan with one VLAN, and of one VM', () => {
		// 8 VMs a host: one VM takes one host, and another one beside it that may be lost.
		const said = wordsOf(typed({ vlans: '1', want: '1', ratio: '1', lose: 'hosts', lost: '1' }));
		expect(said).toContain('1 VLAN ÷ 4,094 VLANs = 0.024 % of the limit');
		expect(said).toContain('What 1 VM takes');
		expect(said).toContain('1 VM ÷ 1 VM per host, rounded up = 1 host');
		expect(said).toContain('VMs in the domain at 1 VM per host');
	});

	it('is one in a distance of one mile, and of a host with one core', () => {
		expect(wordsOf(typed({ dist: 'mi', km: '1' }))).toContain('1 mile');
		expect(wordsOf(typed({ sockets: '1', cores: '1', lp: '20' }))).toContain(
			'1 core and 20 logical processors do not fit together: a core runs one thread or two.'
		);
	});

	it('is never many, whatever is typed', () => {
		fc.assert(
			fc.property(withOnes, (scenario) => {
				expect(wordsOf(scenario).filter((text) => MANY_OF_ONE.test(text))).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	}, 60_000);
});
