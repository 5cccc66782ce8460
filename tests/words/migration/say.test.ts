import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrationOf } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/outcome';
import {
	breakEvenSentence,
	floorSentence,
	guestSentence,
	heldSentence,
	impactSentence,
	pauseSentence,
	smallestLinkSentence,
	watchedPauseSentence,
	watchedSentence,
	widthSentence
} from '#lib/words/migration/details';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import {
	ALL_KEYS,
	type AnyKey,
	INITIAL_TEXT,
	type Scenario
} from '#lib/scenario/questions/initial-text';
import { firstAnswer } from '#lib/words/migration/first-answer';
import { impactOf } from '#lib/scenario/migration/impact';
import { breakEven, smallestLink } from '#lib/scenario/migration/remedy';
import { chainSteps } from '#lib/words/migration/workings';
import { pictures } from '#lib/views/migration/charts';
import { typed } from '../../scenario/scenario-of';

/** Everything the page says of a scenario, in one text. */
function everything(text: Scenario): string {
	const answer = migrationOf(text);
	const said: unknown[] = [firstAnswer(text)];
	if (answer.kind === 'waiting') return JSON.stringify(said);
	const { value } = answer;
	const estimate = estimateOf(value.outcome);
	const { guest } = value;
	const link = smallestLink(value);
	said.push(
		floorSentence(value),
		guestSentence(value),
		heldSentence(value),
		pauseSentence(value),
		impactSentence(impactOf(value.speed)),
		chainSteps(value, text).map(({ label, value: shown, working }) => [
			label,
			shown,
			working.steps
		]),
		pictures(value),
		estimate,
		estimate === null ? '' : widthSentence(estimate),
		link === null ? '' : smallestLinkSentence(link, value)
	);
	if (guest.kind === 'writer') {
		said.push(breakEvenSentence(breakEven(guest, value), value));
		if (guest.basis.kind === 'seen') {
			const { watched } = guest.basis;
			said.push(watchedSentence(watched), watchedPauseSentence(watched, value));
		}
	}
	// JSON writes NaN and Infinity as null, so they are written as words.
	return JSON.stringify(said, (_, each: unknown) =>
		typeof each === 'number' && !Number.isFinite(each) ? String(each) : each
	);
}

const nonsense = fc.oneof(
	fc.string({ maxLength: 20 }),
	fc.constantFrom('', '0', '-1', '1e9', '1,5', '99999999999', '0.000001', 'NaN', 'Infinity')
);

/** Mostly what is accepted, ends of ranges included, now and then nonsense. */
const textOf = (key: AnyKey) => {
	const question = ALL_QUESTIONS[key];
	const sane =
		question.kind === 'choice'
			? fc.constantFrom(...question.choices.map(({ value }) => value as string))
			: question.kind === 'number'
				? fc.constantFrom<string>(question.initial, question.min, question.max, INITIAL_TEXT[key])
				: fc.constantFrom<string>(
						INITIAL_TEXT[key],
						'1 1, 2 2',
						'125 900000000, 250 900000000',
						'64Mi'
					);
	return fc.oneof(
		{ weight: 6, arbitrary: fc.constant<string>(INITIAL_TEXT[key]) },
		{ weight: 4, arbitrary: sane },
		{ weight: 1, arbitrary: nonsense }
	);
};

test('nothing the page says ever throws, is endless or holds a NaN', () => {
	const anyText = fc.record(Object.fromEntries(ALL_KEYS.map((key) => [key, textOf(key)])));
	fc.assert(
		fc.property(anyText, (text) => {
			expect(everything(typed(text))).not.toMatch(/NaN|Infinity|undefined/);
		}),
		{ numRuns: 100 }
	);
});

test('the same with sane texts alone, so that every answer is given', () => {
	const sane = fc.record(
		Object.fromEntries(
			ALL_KEYS.map((key) => {
				const question = ALL_QUESTIONS[key];
				return [
					key,
					question.kind === 'choice'
						? fc.constantFrom(...question.choices.map(({ value }) => value as string))
						: question.kind === 'number'
							? fc.constantFrom<string>(question.min, question.max, INITIAL_TEXT[key])
							: fc.constant<string>(INITIAL_TEXT[key])
				];
			})
		)
	);
	fc.assert(
		fc.property(sane, (text) => {
			expect(everything(typed(text))).not.toMatch(/NaN|Infinity|undefined/);
		}),
		{ numRuns: 100 }
	);
});
