import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	atLeast,
	notNegative,
	positive,
	probability,
	share,
	wholePositive
} from '#lib/calc/input-issue';

const fault = (found: readonly { fault: string }[]) => found[0]?.fault ?? 'none';

describe('each check', () => {
	it.each([
		{ check: notNegative, fine: [0, 1e-300, 1, 1e18], faults: { negative: -1, 'too-large': 1e19 } },
		{
			check: positive,
			fine: [1e-18, 1, 1e18],
			faults: { 'not-positive': 0, negative: -1e-300, 'too-small': 1e-19, 'too-large': 1e19 }
		},
		{
			check: wholePositive,
			fine: [1, 2, 1e18],
			faults: { 'not-positive': -0, 'not-whole': 1.5, negative: -1 }
		},
		{ check: share, fine: [1e-18, 0.5, 1], faults: { 'not-positive': 0, 'above-one': 1.0001 } },
		{ check: probability, fine: [0, 0.5, 0.9999], faults: { 'reaches-one': 1, negative: -0.1 } }
	])('$check.name passes what it may and names what it may not', ({ check, fine, faults }) => {
		for (const value of fine) expect(check('field', value)).toEqual([]);
		for (const [name, value] of Object.entries(faults)) {
			expect(fault(check('field', value))).toBe(name);
		}
		for (const value of [Number.NaN, Infinity, -Infinity]) {
			expect(fault(check('field', value))).toBe('not-finite');
		}
	});

	test('atLeast lets the bound itself pass', () => {
		expect(atLeast('field', 1, 1)).toEqual([]);
		expect(fault(atLeast('field', 0.999, 1))).toBe('too-small');
		expect(fault(atLeast('field', -1, 1))).toBe('negative');
	});

	test('no value yields more than one issue, and each names its field', () => {
		fc.assert(
			fc.property(fc.double(), (value) => {
				for (const check of [notNegative, positive, wholePositive, share, probability]) {
					const found = check('field', value);
					expect(found.length).toBeLessThanOrEqual(1);
					for (const { field } of found) expect(field).toBe('field');
				}
			})
		);
	});
});
