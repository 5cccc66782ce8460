import { describe, expect, it, test } from 'vitest';
import { seconds } from '#lib/calc/units';
import { PRECOPY_FIXED_DATA, PRECOPY_STUDY_LINK } from '#lib/facts/precopy-fit';
import { errorsOf, fitBand, fitFixedData, fitter, foldOf, partnersOf } from './fit';
import { LINK, type Migration } from './migrations';
import {
	byLikeness,
	byLoad,
	COMMITTED,
	crossValidated,
	fit,
	goalMissed,
	inSample,
	isInside,
	MODE_NAMES,
	MODES,
	PARTNERED,
	percent,
	ROWS,
	RULES,
	share,
	simplerModels,
	withoutFolds
} from './scores';

test('every row was read', () => {
	expect(ROWS).toHaveLength(405);
	expect(LINK).toBe(PRECOPY_STUDY_LINK.value);
});

describe('the committed constants', () => {
	it('are what the fit gives on all rows', () => {
		expect(fit(() => true)).toEqual(COMMITTED);
	});
	it('hold the data sent besides memory', () => {
		expect(fitFixedData(ROWS)).toBe(PRECOPY_FIXED_DATA.value);
	});
	it.each(MODE_NAMES)('hold the %s band', (mode) => {
		expect(fitBand(crossValidated(mode), MODES[mode].band.glide)).toEqual(MODES[mode].band);
	});
});

describe('a fold is predicted by constants that have not seen it', () => {
	it('changing what was measured in a fold leaves its predictions alone', () => {
		const tampered = ROWS.map((row) =>
			foldOf(row) === 2
				? { ...row, measured: { ...row.measured, total: seconds(row.measured.total * 3) } }
				: row
		);
		const refit = fitter(tampered, RULES);
		expect(refit((row) => foldOf(row) !== 2)).toEqual(withoutFolds[2]?.[2]);
		expect(refit((row) => foldOf(row) !== 1)).not.toEqual(withoutFolds[1]?.[1]);
	});
});

describe(partnersOf, () => {
	it('names only other migrations of the same workload that are near', () => {
		const pairs = PARTNERED.map((row) => [row, partnersOf(row, ROWS)[0] as Migration] as const);
		expect(pairs).toHaveLength(313);
		for (const [row, partner] of pairs) {
			expect(partner.id).not.toBe(row.id);
			expect(partner.workload).toBe(row.workload);
			expect(Math.abs(partner.memory / row.memory - 1)).toBeLessThanOrEqual(0.1);
			expect(Math.abs(partner.dirtyRate / row.dirtyRate - 1)).toBeLessThanOrEqual(0.25);
		}
	});
	it('leaves what was measured on a row out of its own prediction', () => {
		const row = PARTNERED[0] as Migration;
		const tampered = { ...row, measured: { ...row.measured, total: seconds(1e4) } };
		const rows = ROWS.map((other) => (other === row ? tampered : other));
		expect(partnersOf(tampered, rows)).toEqual(partnersOf(row, ROWS));
	});
});

test('the more alike the observed migration, the better it predicts', () => {
	const { nearest, average, farthest } = byLikeness();
	expect(nearest[0]).toBeLessThan(average[0]);
	expect(average[0]).toBeLessThan(farthest[0]);
	expect(average[0]).toBeLessThan(8.5);
});

test('the saturating set is what earns the accuracy', () => {
	const { onePass, constant, constantLonger } = simplerModels();
	const plain = percent(errorsOf(crossValidated('plain')))[0];
	for (const scored of [onePass, constant, constantLonger]) {
		expect(percent(errorsOf(scored))[0]).toBeGreaterThan(plain + 3);
	}
});

describe.each(MODE_NAMES)('%s', (mode) => {
	it('meets its target by five-fold cross-validation', () => {
		const [average, middle] = percent(errorsOf(crossValidated(mode)));
		expect(average).toBeLessThanOrEqual(MODES[mode].target[0]);
		expect(middle).toBeLessThanOrEqual(MODES[mode].target[1]);
	});

	it('meets its target with the committed constants', () => {
		const [average, middle] = percent(errorsOf(inSample(mode)));
		expect(average).toBeLessThanOrEqual(MODES[mode].target[0]);
		expect(middle).toBeLessThanOrEqual(MODES[mode].target[1]);
	});

	it('has a band that holds 75 to 85 % in every class of load', () => {
		const scored = inSample(mode);
		const inside = scored.map((one) => isInside(one, MODES[mode].band));
		for (const held of [share(inside), ...byLoad(scored, inside)]) {
			expect(held).toBeGreaterThanOrEqual(75);
			expect(held).toBeLessThanOrEqual(85);
		}
	});
});

test('a migration that is said to converge rarely misses its goal, one that may not often does', () => {
	const sure = goalMissed(['converges']);
	const unsure = goalMissed(['may-not-finish', 'does-not-converge']);
	expect(sure.missed / sure.rows).toBeLessThan(0.03);
	expect(unsure.missed / unsure.rows).toBeGreaterThan(0.3);
});
