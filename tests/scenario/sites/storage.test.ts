import { describe, expect, it } from 'vitest';
import { pathOf } from '#lib/scenario/path/path';
import { creditRows } from '#lib/scenario/sites/storage';
import { ofTyped } from '../scenario-of';

const path = ofTyped(pathOf);

describe(creditRows, () => {
	it('gives the buffer credits of each generation for a kilometre', () => {
		const perKm = creditRows(path()).map((row) => Number(row.perKm.toPrecision(3)));
		const expected = [0.48, 0.97, 1.94, 3.88, 7.75, 15.5];
		perKm.forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? 0, 1));
	});
});
