import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { groupDigits } from '#lib/form/digits';

describe(groupDigits, () => {
	it.each([
		{ decimal: '7', grouped: '7' },
		{ decimal: '999', grouped: '999' },
		{ decimal: '1000', grouped: '1,000' },
		{ decimal: '24576', grouped: '24,576' },
		{ decimal: '100000', grouped: '100,000' },
		{ decimal: '1000000', grouped: '1,000,000' },
		{ decimal: '-999', grouped: '-999' },
		{ decimal: '-1234.5', grouped: '-1,234.5' },
		// Digits after the point are never grouped, however many there are.
		{ decimal: '0.123456', grouped: '0.123456' },
		{ decimal: '1234.56789', grouped: '1,234.56789' },
		{ decimal: '10.', grouped: '10.' },
		{ decimal: '.5', grouped: '.5' },
		{ decimal: '', grouped: '' }
	])('writes "$decimal" as "$grouped"', ({ decimal, grouped }) => {
		expect(groupDigits(decimal)).toBe(grouped);
	});

	test('no group but the first is shorter than three digits, and the number stays the same', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), (whole) => {
				const grouped = groupDigits(String(whole));
				expect(grouped).toMatch(/^-?\d{1,3}(,\d{3})*$/);
				expect(Number(grouped.replaceAll(',', ''))).toBe(whole);
			})
		);
	});
});
