import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_KEYS, FIELDS, INITIAL_TEXT, type ScenarioText } from '#lib/scenario/questions/all';
import { answerMigration } from '#lib/scenario/migration/migration';
import { estimateOf } from '#lib/scenario/migration/batch';
import {
	breakEvenSentence,
	floorSentence,
	guestSentence,
	impactSentence,
	pauseSentence,
	smallestLinkSentence,
	watchedPauseSentence,
	watchedSentence,
	widthSentence
} from '#lib/words/migration/details';
import { MIGRATION_FIELDS } from '#lib/scenario/questions/migration';
import { SITES_FIELDS } from '#lib/scenario/questions/sites';
import { firstAnswer } from '#lib/words/migration/first-answer';
import { impactOf } from '#lib/scenario/migration/impact';
import { readMigration } from '#lib/scenario/questions/migration-reading';
import { breakEven, smallestLink } from '#lib/scenario/migration/remedy';
import { chainSteps } from '#lib/words/migration/workings';
import { pictures } from '#lib/views/migration/charts';

/** Everything the page says of a scenario, in one text. */
function everything(text: ScenarioText): string {
	const answer = answerMigration(readMigration(text));
	const said: unknown[] = [firstAnswer(text)];
	if (answer.kind === 'waiting') return JSON.stringify(said);
	const { value } = answer;
	const estimate = estimateOf(value.outcome);
	const { guest, cases } = value;
	const link = smallestLink(value);
	said.push(
		floorSentence(value),
		guestSentence(value),
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
	if (guest.kind === 'writer' && cases !== null) {
		said.push(breakEvenSentence(breakEven(guest, value), guest));
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

const ASKED = { ...FIELDS, ...SITES_FIELDS, ...MIGRATION_FIELDS };
const nonsense = fc.oneof(
	fc.string({ maxLength: 20 }),
	fc.constantFrom('', '0', '-1', '1e9', '1,5', '99999999999', '0.000001', 'NaN', 'Infinity')
);

/** Mostly what is accepted, ends of ranges included, now and then nonsense. */
const textOf = (key: (typeof ALL_KEYS)[number]) => {
	const field = ASKED[key];
	const sane =
		field.kind === 'choice'
			? fc.constantFrom(...field.choices.map(({ value }) => value as string))
			: field.kind === 'number'
				? fc.constantFrom<string>(field.initial, field.min, field.max, INITIAL_TEXT[key])
				: fc.constantFrom<string>(INITIAL_TEXT[key], '1 1, 2 2', '125 900000000, 250 900000000');
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
			expect(everything(text as ScenarioText)).not.toMatch(/NaN|Infinity|undefined/);
		}),
		{ numRuns: 150 }
	);
});

test('the same with sane texts alone, so that every answer is given', () => {
	const sane = fc.record(
		Object.fromEntries(
			ALL_KEYS.map((key) => {
				const field = ASKED[key];
				return [
					key,
					field.kind === 'choice'
						? fc.constantFrom(...field.choices.map(({ value }) => value as string))
						: field.kind === 'number'
							? fc.constantFrom<string>(field.min, field.max, INITIAL_TEXT[key])
							: fc.constant<string>(INITIAL_TEXT[key])
				];
			})
		)
	);
	fc.assert(
		fc.property(sane, (text) => {
			expect(everything(text as ScenarioText)).not.toMatch(/NaN|Infinity|undefined/);
		}),
		{ numRuns: 250 }
	);
});

test('low, likely and high stand in that order', () => {
	const number = (key: 'vmram' | 'dirty' | 'link') =>
		fc
			.double({ min: Math.log(Number(ASKED[key].min) || 0.01), max: 8, noNaN: true })
			.map((log) => Math.min(Math.exp(log), Number(ASKED[key].max)).toFixed(4));
	const text = fc.record({
		vmram: number('vmram'),
		dirty: number('dirty'),
		link: number('link'),
		know: fc.constantFrom('kind', 'rate', 'curve', 'seen'),
		work: fc.constantFrom(...MIGRATION_FIELDS.work.choices.map(({ value }) => value)),
		vs: fc.constantFrom('3.5', '4.1', '5.5', '6.0', '8.0'),
		moves: fc.constantFrom('memory', 'both', 'disk')
	});
	fc.assert(
		fc.property(text, (over) => {
			const answer = answerMigration(readMigration({ ...INITIAL_TEXT, ...over }));
			const estimate = answer.kind === 'ready' ? estimateOf(answer.value.outcome) : null;
			for (const span of estimate === null ? [] : [estimate.time, estimate.sent, estimate.pause]) {
				if (span === null) continue;
				expect(span.low).toBeLessThanOrEqual(span.likely);
				expect(span.likely).toBeLessThanOrEqual(span.high);
			}
			expect(answer.kind).toBe('ready');
		}),
		{ numRuns: 300 }
	);
});
