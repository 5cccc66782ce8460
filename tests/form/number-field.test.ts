import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Refusal } from '#lib/form/issue';
import { issueSentence } from '#lib/form/issue-sentence';
import { type NumberField, parseNumber } from '#lib/form/number-field';

const field: NumberField = {
	kind: 'number',
	label: 'Link speed',
	unit: 'Gbit/s',
	hint: '',
	min: '0.1',
	max: '1600',
	grain: 'decimal',
	presence: 'required',
	initial: '10'
};

describe(parseNumber, () => {
	it.each(['0.1', '1600', '10', '+10', '.5', '10.', ' 10 '])('accepts %j', (text) => {
		expect(parseNumber(field, text)).toMatchObject({ ok: true });
	});

	it.each([
		{ text: '', issue: { code: 'missing' } },
		{ text: '10 Gbit', issue: { code: 'not-a-number', text: '10 Gbit' } },
		{ text: '1e3', issue: { code: 'not-a-number', text: '1e3' } },
		{ text: '0x10', issue: { code: 'not-a-number', text: '0x10' } },
		{ text: 'Infinity', issue: { code: 'not-a-number', text: 'Infinity' } },
		{ text: '1,5', issue: { code: 'comma', withPoint: '1.5', without: '15' } },
		{ text: '0.09', issue: { code: 'out-of-range', min: '0.1', max: '1600' } },
		{ text: '1600.01', issue: { code: 'out-of-range', min: '0.1', max: '1600' } },
		{ text: '-1', issue: { code: 'out-of-range', min: '0.1', max: '1600' } }
	])('refuses "$text"', ({ text, issue }) => {
		expect(parseNumber(field, text)).toEqual({ ok: false, issue });
	});

	it('refuses a part where only whole numbers make sense', () => {
		const whole: NumberField = { ...field, grain: 'whole' };
		expect(parseNumber(whole, '2.5')).toEqual({
			ok: false,
			issue: { code: 'not-whole', text: '2.5' }
		});
		expect(parseNumber(whole, '2.0')).toEqual({ ok: true, value: '2.0' });
	});

	it('lets an optional field stay empty', () => {
		expect(parseNumber({ ...field, presence: 'optional' }, ' ')).toEqual({ ok: true, value: null });
	});

	test('never throws, and what it accepts is a finite number in range', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String)), (text) => {
				const parsed = parseNumber(field, text);
				const value = parsed.ok ? Number(parsed.value) : 1;
				expect(value >= 0.1 && value <= 1600).toBe(true);
			})
		);
	});
});

describe(issueSentence, () => {
	const inUnit = (unit: string) => ({ unit, refusal: ({ kind }: Refusal) => `Refused: ${kind}.` });

	it('names the range in the unit of the field', () => {
		expect(issueSentence({ code: 'out-of-range', min: '1', max: '24576' }, inUnit('GiB'))).toBe(
			'Write a number from 1 to 24,576 GiB.'
		);
	});

	it('offers both readings of a comma', () => {
		expect(issueSentence({ code: 'comma', withPoint: '1.5', without: '15' }, inUnit(''))).toBe(
			'Write a decimal point (1.5), or leave the comma out (15).'
		);
	});

	it('leaves a refusal to the words of its own room', () => {
		expect(issueSentence({ code: 'refused', refusal: { kind: 'no-curve' } }, inUnit(''))).toBe(
			'Refused: no-curve.'
		);
	});
});
