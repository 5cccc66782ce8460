import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import { compactNumber, numberWriter, writeNumbersAs, writtenDecimal } from '#lib/form/numbering';

afterEach(() => writeNumbersAs([]));

describe(writtenDecimal, () => {
	it.each([
		{ decimal: '7', written: '7' },
		{ decimal: '999', written: '999' },
		{ decimal: '1000', written: '1,000' },
		{ decimal: '24576', written: '24,576' },
		{ decimal: '100000', written: '100,000' },
		{ decimal: '1000000', written: '1,000,000' },
		{ decimal: '-999', written: '-999' },
		{ decimal: '-1234.5', written: '-1,234.5' },
		// Digits after the point are never grouped, however many there are.
		{ decimal: '0.123456', written: '0.123456' },
		{ decimal: '1234.56789', written: '1,234.56789' },
		// More digits than a double holds.
		{ decimal: '12345678901234567890.12', written: '12,345,678,901,234,567,890.12' }
	])('writes "$decimal" as "$written"', ({ decimal, written }) => {
		expect(writtenDecimal(decimal)).toBe(written);
	});

	test('no group but the first is shorter than three digits, and the number stays the same', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), (whole) => {
				const written = writtenDecimal(String(whole));
				expect(written).toMatch(/^-?\d{1,3}(,\d{3})*$/);
				expect(Number(written.replaceAll(',', ''))).toBe(whole);
			})
		);
	});
});

describe(writeNumbersAs, () => {
	it.each([
		{ locales: ['de-DE'], whole: '24.576', part: '1.234,5', short: '1,2K' },
		{ locales: ['fr-FR'], whole: '24\u202f576', part: '1\u202f234,5', short: '1,2K' },
		{ locales: ['en-IN'], whole: '24,576', part: '1,234.5', short: '1.2K' },
		{ locales: ['es-ES'], whole: '24.576', part: '1234,5', short: '1,2K' },
		{ locales: ['ar-EG'], whole: '24,576', part: '1,234.5', short: '1.2K' },
		{ locales: [], whole: '24,576', part: '1,234.5', short: '1.2K' },
		// The first that is known counts, and what is no locale at all is passed over.
		{
			locales: ['C', 'not a locale', 'it-IT', 'en-US'],
			whole: '24.576',
			part: '1234,5',
			short: '1,2K'
		}
	])('writes as $locales', ({ locales, whole, part, short }) => {
		writeNumbersAs(locales);
		expect(writtenDecimal('24576')).toBe(whole);
		expect(writtenDecimal('1234.5')).toBe(part);
		expect(compactNumber(1234)).toBe(short);
	});

	it('reaches a writer that has written before', () => {
		const write = numberWriter({ maximumFractionDigits: 1 });
		expect(write(1234.56)).toBe('1,234.6');
		writeNumbersAs(['de-DE']);
		expect(write(1234.56)).toBe('1.234,6');
	});

	it('writes Latin digits for everyone, lakhs where they are counted', () => {
		writeNumbersAs(['hi-IN']);
		expect(writtenDecimal('1234567')).toBe('12,34,567');
		writeNumbersAs(['fa-IR']);
		expect(writtenDecimal('7')).toBe('7');
		expect(numberWriter({})(42)).toBe('42');
	});
});
