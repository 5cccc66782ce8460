import { describe, expect, it } from 'vitest';
import type { Issue, Note, Refusal } from '#lib/form/issue';
import { issueSentence, noteSentence, offersOf } from '#lib/form/issue-sentence';

const refusal = ({ kind }: Refusal) => `Refused: ${kind}.`;

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
			issue: { code: 'reading' },
			unit: '',
			sentence: 'More than digits: it is being read.'
		},
		{
			issue: { code: 'too-long', longest: 4000 },
			unit: '',
			sentence:
				'Longer than the 4,000 characters that a link can hold: shorten it. Until then no link holds it.'
		},
		{
			issue: { code: 'unit-unknown', text: 'furlongs' },
			unit: '',
			sentence: '“furlongs” is not what is counted here: write the number alone.'
		},
		{
			issue: { code: 'unit-unknown', text: 'furlongs' },
			unit: 'km',
			sentence: '“furlongs” is no unit that becomes km.'
		},
		{
			issue: { code: 'point', withPoint: '1.5', without: '1500' },
			unit: '',
			sentence: 'Thousands, or a fraction? Write 1500 or 1.5.'
		},
		{
			issue: { code: 'point', withPoint: '1.0240', without: '1024' },
			unit: 'GiB',
			sentence: 'Thousands, or a fraction? Write 1024 or 1.0240.'
		},
		{
			issue: { code: 'either', text: '10 GB', readings: ['10', '80'] },
			unit: 'Gbit/s',
			sentence: '10 GB could be either: 10 Gbit/s or 80 Gbit/s?'
		},
		{
			issue: { code: 'either', text: '10,5', readings: ['10.5', '105'] },
			unit: '',
			sentence: '10,5 could be either: 10.5 or 105?'
		},
		{
			issue: { code: 'product', first: '2', second: '16' },
			unit: '',
			sentence: 'Two numbers: write 16 here, and 2 where that is asked.'
		},
		{
			// 65,536 MiB / 1,024 = 64 GiB
			issue: {
				code: 'out-of-range',
				min: '1',
				max: '24576',
				smaller: { value: '64', unit: 'MiB' }
			},
			unit: 'GiB',
			sentence: 'Write a number from 1 to 24,576 GiB. 64 GiB? RVTools writes MiB.'
		},
		{
			issue: {
				code: 'out-of-range',
				min: '1',
				max: '800',
				smaller: { value: '0.25', unit: 'Mbit/s' }
			},
			unit: 'Gbit/s',
			sentence: 'Write a number from 1 to 800 Gbit/s. 0.25 Gbit/s? This would be it in Mbit/s.'
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
		expect(issueSentence(issue, { unit, refusal })).toBe(sentence);
	});
});

describe(noteSentence, () => {
	it.each<{ note: Note; unit: string; sentence: string }>([
		// Three digits of a fraction, all of a whole number and of one from 1,000 on.
		{
			note: { code: 'read-as', typed: '12345 MB', value: '12.0556640625' },
			unit: 'GiB',
			sentence: '12345 MB = 12.1 GiB'
		},
		{
			note: { code: 'read-as', typed: '2 x 16', value: '16384' },
			unit: '',
			sentence: '2 x 16 = 16,384'
		},
		{
			note: { code: 'read-as', typed: '1.0002 M', value: '1000.2' },
			unit: 'MB/s',
			sentence: '1.0002 M = 1,000 MB/s'
		},
		{
			note: { code: 'thousandths', value: '1.234', without: '1234' },
			unit: 'ms',
			sentence: 'Read as 1.234 ms, with a decimal point. Write 1234 if thousands are meant.'
		},
		{
			note: { code: 'doubted', value: '65536', smaller: { value: '64', unit: 'MiB' } },
			unit: 'GiB',
			sentence: 'Read as 65,536 GiB. 64 GiB? RVTools writes MiB.'
		},
		{ note: { code: 'noted', note: { kind: 'seen' } }, unit: '', sentence: 'Refused: seen.' }
	])('says "$sentence"', ({ note, unit, sentence }) => {
		expect(noteSentence(note, { unit, refusal })).toBe(sentence);
	});
});

describe(offersOf, () => {
	it.each<{ said: Issue | Note; offers: readonly string[] }>([
		{ said: { code: 'comma', withPoint: '1.5', without: '15' }, offers: ['1.5', '15'] },
		{ said: { code: 'point', withPoint: '1.5', without: '1500' }, offers: ['1.5', '1500'] },
		{ said: { code: 'either', text: '10 GB', readings: ['10', '80'] }, offers: ['10', '80'] },
		{ said: { code: 'product', first: '2', second: '16' }, offers: ['16'] },
		{ said: { code: 'out-of-range', min: '1', max: '9' }, offers: [] },
		{
			said: { code: 'doubted', value: '65536', smaller: { value: '64', unit: 'MiB' } },
			offers: ['64']
		},
		{ said: { code: 'thousandths', value: '1.234', without: '1234' }, offers: ['1234'] },
		// 1152 MiB, and a figure that nobody can take for a thousand.
		{
			said: { code: 'doubted', value: '1152', smaller: { value: '1.125', unit: 'MiB' } },
			offers: ['1.1250']
		},
		{ said: { code: 'refused', refusal: { kind: 'no-prefix' } }, offers: [] },
		{
			said: { code: 'refused', refusal: { kind: 'no-prefix' }, offers: ['/24'] },
			offers: ['/24']
		},
		{ said: { code: 'missing' }, offers: [] }
	])('of $said.code: $offers', ({ said, offers }) => {
		expect(offersOf(said)).toEqual(offers);
	});
});
