import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as ours from '../../src/package/rounding';
import * as theirs from '#lib/words/rounding';

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

describe('a number in a report', () => {
	it.each(['toPlaces', 'toDigits'] as const)('is rounded as on the site: %s', (way) => {
		fc.assert(
			fc.property(
				figures,
				fc.integer({ min: way === 'toDigits' ? 1 : 0, max: 20 }),
				(text, digits) => {
					expect(ours[way](text, digits)).toBe(theirs[way](text, digits));
				}
			),
			{ numRuns: 5000 }
		);
	});
});
