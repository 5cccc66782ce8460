import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	curvePages,
	migrateAlongCurve,
	type CurveOutcome,
	type DirtyCurve
} from '#lib/calc/dirty-curve';
import { bytes, bytesPerSecond, milliseconds, seconds } from '#lib/calc/units';

/**
 * The example table published with `predict_migration.py` (A. Gudkov, "migration: predict migration time",
 * qemu-devel, 2023): a 32 GiB guest, 16,392 pages of it sampled.
 */
const PERIODS = [
	125, 250, 375, 500, 750, 1000, 1500, 2000, 3000, 4001, 6000, 8000, 10000, 15000, 20000, 25000,
	30000, 35000, 40000, 45000, 50000, 60000
];
const DIRTY = [
	33, 78, 119, 151, 217, 236, 293, 336, 425, 505, 620, 756, 898, 1204, 1457, 1723, 1934, 2141, 2328,
	2522, 2675, 2958
];
const PUBLISHED: DirtyCurve = {
	totalPages: 8_392_704,
	sampledPages: 16_392,
	zeroSampledPages: 10_060,
	samples: PERIODS.map((ms, i) => ({ after: milliseconds(ms), dirtyPages: DIRTY[i] ?? NaN }))
};
const TOO_MANY = PUBLISHED.samples.map((s) => ({ ...s, dirtyPages: 20_000 }));
const FORMAT = { page: bytes(4096), header: bytes(8) };
const UNLIMITED = seconds(1e9);
/** The published table counts 1 Gbit/s as 2^30 bit/s. */
const gibibits = (n: number) => bytesPerSecond((n * 2 ** 30) / 8);

const run = (rate: number, pauseLimit: number, curve = PUBLISHED) =>
	migrateAlongCurve(curve, {
		...FORMAT,
		rate: gibibits(rate),
		pauseLimit: seconds(pauseLimit),
		deadline: seconds(86_400)
	});

describe(migrateAlongCurve, () => {
	it.each([
		[5, 0.125, 47.742],
		[5, 0.25, 45.637],
		[5, 0.5, 30.658],
		[5, 1, 27.077],
		[5, 5, 24.432],
		[5, UNLIMITED, 19.888],
		[10, 0.125, 12.098],
		[10, 0.25, 11.997],
		[10, 0.5, 11.785],
		[10, 1, 11.785],
		[10, 5, 11.344],
		[10, UNLIMITED, 9.944],
		[25, 0.125, 4.355],
		[25, 0.25, 4.355],
		[25, 0.5, 4.293],
		[25, 1, 4.293],
		[25, 5, 3.978],
		[25, UNLIMITED, 3.978],
		[2, 5, 100.874],
		[2, UNLIMITED, 49.719],
		[2.5, 5, 66.12],
		[2.5, UNLIMITED, 39.776],
		[1, UNLIMITED, 99.438]
	])(
		'gives the published time at %d Gbit/s with a pause of %d s: %d s',
		(rate, pause, published) => {
			const outcome = run(rate, pause);
			expect(outcome.kind).toBe('converges');
			// The table is rounded up to milliseconds.
			expect(Math.ceil((outcome as { total: number }).total * 1e3) / 1e3).toBe(published);
		}
	);

	it('gives the published time at 100 Mbit/s without a limit: 1018.243 s', () => {
		// 100 Mbit/s is 100 * 2^20 bit/s there.
		const outcome = run(100 / 1024, UNLIMITED);
		expect(Math.ceil((outcome as { total: number }).total * 1e3) / 1e3).toBe(1018.243);
	});

	it.each([
		[2, 1],
		[2.5, 1],
		[1, 5],
		[100 / 1024, 5]
	])('finds no end at %d Gbit/s with a pause of %d s, like the published table', (rate, pause) => {
		expect(run(rate, pause)).toMatchObject({ kind: 'does-not-converge' });
	});

	it('ends in one round for a guest that writes nothing', () => {
		const still = {
			...PUBLISHED,
			samples: PUBLISHED.samples.map((s) => ({ ...s, dirtyPages: 0 }))
		};
		expect(run(10, 0.3, still)).toMatchObject({ kind: 'converges', remainingPages: 0 });
	});

	it('takes a round of exactly the limit for the pause', () => {
		// 10 pages of 4096 B and no header at 4096 B/s: 10 s.
		const clean = { totalPages: 10, sampledPages: 10, zeroSampledPages: 0 };
		const samples = [1, 2].map((s) => ({ after: seconds(s), dirtyPages: s }));
		const how = { page: bytes(4096), header: bytes(0), rate: bytesPerSecond(4096) };
		expect(
			migrateAlongCurve(
				{ ...clean, samples },
				{ ...how, pauseLimit: seconds(10), deadline: seconds(60) }
			)
		).toEqual({ kind: 'converges', total: 10, pause: 10, rounds: 1, remainingPages: 10 });
	});

	it('gives up at the deadline', () => {
		// The first pass alone takes 99.4 s at 1 Gbit/s, the next round less.
		const outcome = migrateAlongCurve(PUBLISHED, {
			...FORMAT,
			rate: gibibits(1),
			pauseLimit: seconds(1),
			deadline: seconds(99)
		});
		expect(outcome).toMatchObject({ kind: 'does-not-converge', rounds: 1 });
	});

	it.each([
		['a sample of more pages than were sampled', { samples: TOO_MANY }],
		['too few samples', { samples: PUBLISHED.samples.slice(0, 1) }],
		['samples out of order', { samples: [...PUBLISHED.samples].reverse() }],
		['more zero pages than sampled ones', { zeroSampledPages: 20_000 }],
		['no sampled page', { sampledPages: 0 }],
		['a missing number', { totalPages: NaN }]
	])('refuses %s', (_, over) => {
		expect(run(10, 0.3, { ...PUBLISHED, ...over })).toMatchObject({ kind: 'out-of-range' });
	});
});

describe(curvePages, () => {
	// Ten pages sampled one by one: 2 pages after 1 s, 4 after 2 s, 5 after 4 s; 8 of 10 are not zero.
	const small: DirtyCurve = {
		totalPages: 10,
		sampledPages: 10,
		zeroSampledPages: 2,
		samples: [
			{ after: seconds(1), dirtyPages: 2 },
			{ after: seconds(2), dirtyPages: 4 },
			{ after: seconds(4), dirtyPages: 5 }
		]
	};
	it.each([
		['on a sample', 2, 4],
		['between samples', 3, 4.5],
		['before the first, on the line of the first two', 0.5, 1],
		['after the last, on the line of the last two', 6, 6],
		['never more than the pages that are not zero', 100, 8]
	])('reads the curve %s', (_, after, pages) => {
		expect(curvePages(small, seconds(after))).toBeCloseTo(pages, 12);
	});

	it('never starts below zero', () => {
		const late = { ...small, samples: [small.samples[0]!, { after: seconds(2), dirtyPages: 8 }] };
		expect(curvePages(late, seconds(0.1))).toBe(0);
	});
});

test('any curve and link end in finite numbers', () => {
	const pages = fc.integer({ min: 0, max: 16_392 });
	fc.assert(
		fc.property(
			fc.array(pages, { minLength: 22, maxLength: 22 }),
			fc.double({ min: 0.001, max: 1000, noNaN: true }),
			fc.double({ min: 0.001, max: 100, noNaN: true }),
			(dirty, rate, pause) => {
				const sorted = dirty.toSorted((a, b) => a - b);
				const samples = PUBLISHED.samples.map((s, i) => ({ ...s, dirtyPages: sorted[i] ?? 0 }));
				const outcome: CurveOutcome = run(rate, pause, { ...PUBLISHED, samples });
				expect(outcome.kind).not.toBe('out-of-range');
				expect(Object.values(outcome).every((v) => v !== Infinity && !Number.isNaN(v))).toBe(true);
			}
		)
	);
});
