import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { everything } from '#lib/scenario/everything';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { EVACUATION_QUESTIONS } from '#lib/scenario/questions/evacuation';
import {
	ALL_KEYS,
	type AnyKey,
	INITIAL_TEXT,
	type Scenario
} from '#lib/scenario/questions/initial-text';
import { isAsked, type Question } from '#lib/scenario/questions/kinds';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { pageOf } from '#lib/scenario/questions/pages';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { SITES_QUESTIONS } from '#lib/scenario/questions/sites';
import { GROUPS as DOMAIN_GROUPS } from '#lib/views/domain/groups';
import { GROUPS as EVACUATION_GROUPS } from '#lib/views/evacuation/groups';
import { GROUPS as MIGRATION_GROUPS } from '#lib/views/migration/groups';
import { GROUPS as QUICK_GROUPS } from '#lib/views/quick/groups';
import { GROUPS as SITES_GROUPS } from '#lib/views/two-sites/groups';
import { say } from '#lib/words/say';
import links from '../../golden/links.json';
import { fromLink } from '#lib/scenario/questions/link';
import { anyScenarios, NONSENSE } from '../scenarios';

const LISTS = {
	DOMAIN_QUESTIONS,
	PATH_QUESTIONS,
	MIGRATION_QUESTIONS,
	SITES_QUESTIONS,
	EVACUATION_QUESTIONS
};
const OWNED = Object.values(LISTS).flatMap((list) => Object.keys(list));
const GROUPS = {
	'/': QUICK_GROUPS,
	'/domain': DOMAIN_GROUPS,
	'/migration': MIGRATION_GROUPS,
	'/sites': SITES_GROUPS,
	'/evacuation': EVACUATION_GROUPS
} as const;
const keysOf = (page: keyof typeof GROUPS): readonly AnyKey[] =>
	GROUPS[page].flatMap(({ keys }) => keys);
const asked = (key: AnyKey, scenario: Scenario) =>
	isAsked(ALL_QUESTIONS[key] as Question, scenario);

describe('the lists of questions', () => {
	it('hold every question of the link once', () => {
		expect([...OWNED].sort()).toEqual([...ALL_KEYS].sort());
		expect(new Set(OWNED).size).toBe(OWNED.length);
	});

	it('share nothing but what all of them ask', () => {
		expect(Object.keys(COMMON_QUESTIONS).every((key) => key in DOMAIN_QUESTIONS)).toBe(true);
	});

	it.each(ALL_KEYS)('%s is asked on the page that others point at', (key) => {
		const page = pageOf(key);
		expect(keysOf(page)).toContain(key);
	});

	it.each(Object.keys(GROUPS) as (keyof typeof GROUPS)[])('%s asks no question twice', (page) => {
		expect(new Set(keysOf(page)).size).toBe(keysOf(page).length);
	});

	it.each(ALL_KEYS)('%s begins with a text that it takes itself', (key) => {
		const question: Question = ALL_QUESTIONS[key];
		const first = INITIAL_TEXT[key];
		const taken =
			question.kind !== 'choice' || question.choices.some(({ value }) => value === first);
		expect([question.initial, taken]).toEqual([first, true]);
	});
});

/** Some scenario of the record in which a question is asked; the defaults, for most. */
const RECORDED = [...links, 'wbud=5'].map((link) => fromLink(new URLSearchParams(link)));

const isWaiting = (part: unknown): part is { readonly fields: readonly string[] } =>
	typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'waiting';

const waitedFor = (scenario: Scenario): ReadonlySet<string> =>
	new Set(
		Object.values<unknown>(everything(scenario)).flatMap((part) =>
			isWaiting(part) ? part.fields : []
		)
	);

/** Questions whose every text is a choice that exists cannot be written wrongly in the form, but in a link. */
test.each(ALL_KEYS)('%s is read by an answer: nonsense in it makes one wait', (key) => {
	const where = RECORDED.filter((scenario) => asked(key, scenario));
	const waits = where.some((scenario) =>
		waitedFor({ ...scenario, [key]: 'nonsense; 1; x; y' }).has(key)
	);
	expect(waits).toBe(true);
});

describe('a question that is not asked', () => {
	it('holds nothing up and changes nothing, whatever stands in it', () => {
		fc.assert(
			fc.property(anyScenarios, NONSENSE, (scenario, nonsense) => {
				const hidden = ALL_KEYS.filter((key) => !asked(key, scenario));
				const spoilt = {
					...scenario,
					...Object.fromEntries(hidden.map((key) => [key, nonsense]))
				};
				expect(say(spoilt)).toEqual(say(scenario));
			}),
			{ numRuns: 150 }
		);
	});
});

describe('an answer', () => {
	it('waits only for questions that are asked and cannot be read', () => {
		fc.assert(
			fc.property(anyScenarios, (scenario) => {
				const { issues } = everything(scenario);
				const unread = [...waitedFor(scenario)].filter((key) => !(key in issues));
				// Where no maximum is known a number of hosts or VMs has to be typed.
				expect(unread.filter((key) => !['chosts', 'shost', 'svms'].includes(key))).toEqual([]);
				expect([...waitedFor(scenario)].every((key) => asked(key as AnyKey, scenario))).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});

	it('is silenced only by what it depends on: a text that can be read never makes one wait', () => {
		fc.assert(
			fc.property(anyScenarios, (scenario) => {
				const { issues } = everything(scenario);
				const mended = {
					...scenario,
					...Object.fromEntries(
						Object.keys(issues).map((key) => [key, INITIAL_TEXT[key as AnyKey]])
					)
				};
				const left = [...waitedFor(mended)];
				expect(left.filter((key) => !['chosts', 'shost', 'svms'].includes(key))).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});
});
