import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	curvePages,
	migrateAlongCurve,
	type CurveMigration,
	type CurveOutcome,
	type DirtyCurve
} from '#lib/calc/dirty-curve';
import { bytes, bytesPerSecond, seconds } from '#lib/calc/units';
import {
	gibibits,
	PAGE_FORMAT,
	PUBLISHED_CURVE,
	PUBLISHED_ENDLESS,
	PUBLISHED_TIMES
} from './gudkov-table';

const TOO_MANY = PUBLISHED_CURVE.samples.map((s) => ({ ...s, dirtyPages: 20_000 }));

const run = (rate: number, pauseLimit: number, curve = PUBLISHED_CURVE) =>
	migrateAlongCurve(curve, {
		...PAGE_FORMAT,
		rate: gibibits(rate),
		pauseLimit: seconds(pauseLimit),
		deadline: seconds(86_400)
	});

describe(migrateAlongCurve, () => {
	it.each(PUBLISHED_TIMES)(
		'gives the published time at %d Gbit/s with a pause of %d s: %d s',
		(rate, pause, published) => {
			const outcome = run(rate, pause);
			expect(outcome.kind).toBe('converges');
			// The table is rounded up to milliseconds.
			expect(Math.ceil((outcome as { total: number }).total * 1e3) / 1e3).toBe(published);
		}
	);

	it.each(PUBLISHED_ENDLESS)(
		'finds no end at %d Gbit/s with a pause of %d s, like the published table',
		(rate, pause) => {
			expect(run(rate, pause)).toMatchObject({ kind: 'does-not-converge' });
		}
	);

	it('ends in one round for a guest that writes nothing', () => {
		const still = {
			...PUBLISHED_CURVE,
			samples: PUBLISHED_CURVE.samples.map((s) => ({ ...s, dirtyPages: 0 }))
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
		const outcome = migrateAlongCurve(PUBLISHED_CURVE, {
			...PAGE_FORMAT,
			rate: gibibits(1),
			pauseLimit: seconds(1),
			deadline: seconds(99)
		});
		expect(outcome).toMatchObject({ kind: 'does-not-converge', rounds: 1 });
	});

	it.each([
		['a sample of more pages than were sampled', { samples: TOO_MANY }],
		['too few samples', { samples: PUBLISHED_CURVE.samples.slice(0, 1) }],
		['samples out of order', { samples: [...PUBLISHED_CURVE.samples].reverse() }],
		['more zero pages than sampled ones', { zeroSampledPages: 20_000 }],
		['no sampled page', { sampledPages: 0 }],
		['a missing number', { totalPages: NaN }]
	])('refuses %s', (_, over) => {
		expect(run(10, 0.3, { ...PUBLISHED_CURVE, ...over })).toMatchObject({ kind: 'out-of-range' });
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
				const samples = PUBLISHED_CURVE.samples.map((s, i) => ({
					...s,
					dirtyPages: sorted[i] ?? 0
				}));
				const outcome: CurveOutcome = run(rate, pause, { ...PUBLISHED_CURVE, samples });
				expect(outcome.kind).not.toBe('out-of-range');
				expect(Object.values(outcome).every((v) => v !== Infinity && !Number.isNaN(v))).toBe(true);
			}
		)
	);
});

describe('the range of a curve and of its migration', () => {
	// Ten pages of 4096 B without header at 4096 B/s: the first pass takes 10 s.
	const curve: DirtyCurve = {
		totalPages: 10,
		sampledPages: 10,
		zeroSampledPages: 0,
		samples: [1, 2].map((s) => ({ after: seconds(s), dirtyPages: s }))
	};
	const how: CurveMigration = {
		page: bytes(4096),
		header: bytes(0),
		rate: bytesPerSecond(4096),
		pauseLimit: seconds(1),
		deadline: seconds(60)
	};

	it.each<{ field: string; over: Partial<DirtyCurve> }>([
		{ field: 'totalPages', over: { totalPages: 0.5, sampledPages: 0.5 } },
		{ field: 'sampledPages', over: { sampledPages: 0 } },
		{ field: 'sampledPages', over: { sampledPages: 11 } },
		{ field: 'zeroSampledPages', over: { zeroSampledPages: -1 } },
		{ field: 'samples', over: { samples: curve.samples.slice(1) } },
		{
			field: 'samples',
			over: { samples: [1, 1].map((s) => ({ after: seconds(s), dirtyPages: s })) }
		}
	])('names $field for $over', ({ field, over }) => {
		expect(migrateAlongCurve({ ...curve, ...over }, how)).toEqual({ kind: 'out-of-range', field });
	});

	it.each<{ field: string; over: Partial<CurveMigration> }>([
		{ field: 'rate', over: { rate: bytesPerSecond(0) } },
		{ field: 'pauseLimit', over: { pauseLimit: seconds(-1) } },
		{ field: 'deadline', over: { deadline: seconds(NaN) } },
		{ field: 'page', over: { page: bytes(0) } },
		{ field: 'header', over: { header: bytes(-1) } }
	])('names $field for $over', ({ field, over }) => {
		expect(migrateAlongCurve(curve, { ...how, ...over })).toEqual({ kind: 'out-of-range', field });
	});

	it('goes on at exactly the deadline, and gives up after', () => {
		// 0.9 t - 0.1 pages: ten pages take 10 s, in which 8.9 are dirtied, and these end at 18.9 s.
		const samples = [1, 2].map((s) => ({ after: seconds(s), dirtyPages: 0.9 * s - 0.1 }));
		const outcome = migrateAlongCurve({ ...curve, samples }, { ...how, deadline: seconds(10) });
		expect(outcome).toEqual({
			kind: 'does-not-converge',
			leftPages: expect.closeTo(8.9, 9),
			rounds: 2
		});
	});

	it('gives up once rounds are all alike', () => {
		// The curve rises by a page a second, so 10 s dirty all ten pages again and every round takes 10 s.
		const outcome = migrateAlongCurve(curve, { ...how, deadline: seconds(1e30) });
		expect(outcome).toEqual({ kind: 'does-not-converge', leftPages: 10, rounds: 1 });
	});

	it('bounds its own work where nobody ever gives up and no two rounds are alike', () => {
		// Each round is 0.00001 % shorter than the one before, a pause of 1 s is some 30 million rounds away.
		const samples = [1, 2].map((s) => ({ after: seconds(s), dirtyPages: (1 - 1e-7) * s }));
		const outcome = migrateAlongCurve({ ...curve, samples }, { ...how, deadline: seconds(1e30) });
		expect(outcome).toMatchObject({ kind: 'does-not-converge', rounds: 10_000 });
	});

	it('leaves out the zero pages of the whole guest, not of the sample', () => {
		// 2 of 10 sampled pages are zero, so 4 of 20: 16 can ever be dirty.
		const sampled = { ...curve, totalPages: 20, zeroSampledPages: 2 };
		expect(curvePages(sampled, seconds(100))).toBe(16);
	});
});
