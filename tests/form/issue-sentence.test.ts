import { describe, expect, it } from 'vitest';
import type { Issue, Refusal } from '#lib/form/issue';
import { issueSentence } from '#lib/form/issue-sentence';

describe(issueSentence, () => {
	it.each<{ issue: Issue; unit: string; sentence: string }>([
		{ issue: { code: 'missing' }, unit: 'GiB', sentence: 'Write a number here.' },
		{
			issue: { code: 'not-a-number', text: 'ten' },
			unit: '',
			sentence: 'Write digits only, like 16 or 0.5.'
		},
		{
			issue: { code: 'not-a-number', text: '10 Gbit' },
			unit: 'Gbit/s',
			sentence: 'Write digits only, like 16 or 0.5; the unit (Gbit/s) is added for you.'
		},
		{
			issue: { code: 'comma', withPoint: '1.5', without: '15' },
			unit: '',
			sentence: 'Write a decimal point (1.5), or leave the comma out (15).'
		},
		{
			issue: { code: 'not-whole', text: '2.5' },
			unit: '',
			sentence: 'Write a whole number, like 2.'
		},
		{
			issue: { code: 'out-of-range', min: '1', max: '24576' },
			unit: 'GiB',
			sentence: 'Write a number from 1 to 24,576 GiB.'
		},
		{
			issue: { code: 'out-of-range', min: '0', max: '64' },
			unit: '',
			sentence: 'Write a number from 0 to 64.'
		},
		{
			issue: { code: 'not-a-choice', text: 'c', choices: ['Thin', 'Thick'] },
			unit: '',
			sentence: 'Choose one of: Thin, Thick.'
		},
		{
			issue: { code: 'refused', refusal: { kind: 'no-prefix' } },
			unit: 'GiB',
			sentence: 'Refused: no-prefix.'
		}
	])('says "$sentence"', ({ issue, unit, sentence }) => {
		const refusal = ({ kind }: Refusal) => `Refused: ${kind}.`;
		expect(issueSentence(issue, { unit, refusal })).toBe(sentence);
	});
});
