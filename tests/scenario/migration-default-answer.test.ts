import { expect, test } from 'vitest';
import { INITIAL_TEXT } from '#lib/scenario/fields';
import { DEFAULT_ANSWER } from '#lib/scenario/migration-default-answer';
import { firstAnswer } from '#lib/scenario/migration-first-answer';
import { quickAnswer } from '#lib/scenario/quick-answer';
import { DEFAULT_QUICK_ANSWER } from '#lib/scenario/quick-default-answer';

// What pages are built with was written down once; the message of a failure is the text to write instead.

test('the migration page is built with what the model says', () => {
	const now = firstAnswer(INITIAL_TEXT);
	expect(DEFAULT_ANSWER, JSON.stringify(now)).toEqual(now);
});

test('the quick page is built with what the models say', () => {
	const now = quickAnswer(INITIAL_TEXT);
	expect(DEFAULT_QUICK_ANSWER, JSON.stringify(now)).toEqual(now);
});
