import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
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

	it.each([
		{ text: '.25', value: '.25' },
		{ text: '+10', value: '10' },
		{ text: ' 10 ', value: '10' },
		{ text: '0012.50', value: '0012.50' }
	])('keeps "$text" as $value, digit for digit', ({ text, value }) => {
		expect(parseNumber(field, text)).toEqual({ ok: true, value });
	});

	it('keeps the sign where a field goes below zero', () => {
		expect(parseNumber({ ...field, min: '-90' }, '-33.9')).toEqual({ ok: true, value: '-33.9' });
	});

	it.each([
		{ text: '1,234', without: '1234' },
		{ text: '12,5', without: '125' },
		{ text: '-1,5', without: '-15' },
		{ text: '+1,5', without: '+15' },
		{ text: '1,234,567', without: '1234567' },
		{ text: '1,234.5', without: '1234.5' },
		{ text: '1,234.56', without: '1234.56' }
	])('points out the comma of $text', ({ text, without }) => {
		expect(parseNumber(field, text)).toMatchObject({ issue: { code: 'comma', without } });
	});

	it.each([
		'x1,5',
		'1,5 Gbit',
		'1,',
		',5',
		'1,,5',
		'1,5.',
		'1.5,5',
		'1-2',
		'.',
		'+',
		'1.2.3',
		'.x'
	])('takes no part of %j for a number', (text) => {
		expect(parseNumber(field, text)).toEqual({ ok: false, issue: { code: 'not-a-number', text } });
	});

	it.each([
		{ length: 24, ok: true },
		{ length: 25, ok: false }
	])('of $length characters, ok is $ok', ({ length, ok }) => {
		expect(parseNumber(field, '10'.padStart(length, '0')).ok).toBe(ok);
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
