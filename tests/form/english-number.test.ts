import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishWriter } from '#lib/form/english-number';
import { writtenDecimal } from '#lib/form/numbering';

const exponents = fc.integer({ min: -30, max: 30 });
const figures = fc.oneof(
	fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
	fc.tuple(fc.integer(), exponents).map(([digits, by]) => String(digits * 10 ** by)),
	// Decimals as exact counts and fields have them.
	fc
		.tuple(fc.bigInt({ min: -(10n ** 39n), max: 10n ** 39n }), fc.nat(1_000_000))
		.map(([whole, part]) => `${whole}.${part}`),
	fc.constantFrom(
		'0',
		'-0',
		'0.5',
		'-0.4',
		'1.005',
		'9.995',
		'999.5',
		'0.0005',
		'-0.0005',
		'1e21',
		'Infinity',
		'-Infinity',
		'NaN',
		'5e-324',
		'.5'
	)
);

const options: fc.Arbitrary<Intl.NumberFormatOptions> = fc.oneof(
	fc.nat(20).map((maximumFractionDigits) => ({ maximumFractionDigits })),
	fc.nat(9).map((places) => ({ minimumFractionDigits: places, maximumFractionDigits: places })),
	fc.integer({ min: 1, max: 20 }).map((maximumSignificantDigits) => ({ maximumSignificantDigits }))
);

describe(englishWriter, () => {
	it('writes every decimal text as Intl does', () => {
		fc.assert(
			fc.property(
				figures,
				options,
				fc.constantFrom('auto', 'negative'),
				(text, digits, signDisplay) => {
					const value = text as Intl.StringNumericLiteral;
					const asked = { ...digits, signDisplay } as const;
					const expected = new Intl.NumberFormat('en-US', asked).format(value);
					expect(englishWriter(asked)(value)).toBe(expected);
				}
			),
			{ numRuns: 5000 }
		);
		const inFull = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
		fc.assert(
			fc.property(figures, (text) => {
				expect(writtenDecimal(text)).toBe(inFull.format(text as Intl.StringNumericLiteral));
			}),
			{ numRuns: 1000 }
		);
	});
});
