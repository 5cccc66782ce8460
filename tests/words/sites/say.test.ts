import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestWay, pathOf } from '#lib/scenario/path/path';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import {
	ALL_KEYS,
	type AnyKey,
	INITIAL_TEXT,
	type Scenario
} from '#lib/scenario/questions/initial-text';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { SITES_QUESTIONS } from '#lib/scenario/questions/sites';
import { headrooms } from '#lib/scenario/sites/remedies';
import { creditRows } from '#lib/scenario/sites/storage';
import { roundTripSweep } from '#lib/scenario/sites/sweep';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { sayOfPath, sayOfSites, workOutSites } from '#lib/words/sites/say';
import { outcomeWords } from '#lib/words/sites/verdict';
import { typed } from '../../scenario/scenario-of';

/** Everything the page could say about a scenario, in one text. */
function allWords(scenario: Scenario): string {
	const path = pathOf(scenario);
	const verdict = verdictOf(scenario);
	const said = [
		sayOfPath(scenario),
		sayOfSites(scenario),
		workOutSites(scenario),
		path.kind === 'ready'
			? [
					creditRows(path.value),
					headrooms({ path: path.value, storage: 'none' }),
					longestWay(path.value)
				]
			: [],
		verdict.kind === 'ready' ? [outcomeWords(verdict.value), roundTripSweep(verdict.value)] : []
	];
	// JSON writes NaN and Infinity as null, so they are written as words.
	return JSON.stringify(said, (_, each: unknown) =>
		typeof each === 'number' && !Number.isFinite(each) ? String(each) : each
	);
}

const ASKED = Object.keys({ ...PATH_QUESTIONS, ...SITES_QUESTIONS }) as AnyKey[];

/** A text that the question accepts: a choice of it, an end of its range, or something in between. */
function textFor(key: AnyKey): fc.Arbitrary<string> {
	const question = ALL_QUESTIONS[key];
	if (question.kind === 'choice')
		return fc.constantFrom(...question.choices.map(({ value }) => value as string));
	if (question.kind === 'text')
		return fc.constantFrom<string>(question.initial, '0, 0', 'Tokyo', 'DMZ; 3; 4');
	const between = fc
		.integer({
			min: Math.ceil(Number(question.min)),
			max: Math.floor(Math.min(Number(question.max), 1e6))
		})
		.map(String);
	return fc.oneof(fc.constantFrom<string>(question.min, question.max, question.initial), between);
}

const changes = fc
	.uniqueArray(fc.constantFrom<AnyKey>(...ASKED, 'shost', 'vs'), { maxLength: 12 })
	.chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, textFor(key)]))));

describe('whatever is typed', () => {
	it('says nothing that is not a number, within what the questions accept', () => {
		fc.assert(
			fc.property(changes, (over) => {
				expect(allWords(typed(over))).not.toMatch(/NaN|undefined|Infinity|\[object/);
			}),
			{ numRuns: 400 }
		);
	});

	it('never throws on nonsense', () => {
		const nonsense = fc.record(
			Object.fromEntries(
				ALL_KEYS.map((key) => [key, fc.option(fc.string(), { nil: INITIAL_TEXT[key] })])
			)
		);
		fc.assert(
			fc.property(nonsense, (over) => {
				expect(() => allWords(typed(over))).not.toThrow();
			}),
			{ numRuns: 60 }
		);
	});
});
