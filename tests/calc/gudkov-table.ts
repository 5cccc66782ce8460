import type { DirtyCurve } from '#lib/calc/dirty-curve';
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
export const PUBLISHED_CURVE: DirtyCurve = {
	totalPages: 8_392_704,
	sampledPages: 16_392,
	zeroSampledPages: 10_060,
	samples: PERIODS.map((ms, i) => ({ after: milliseconds(ms), dirtyPages: DIRTY[i] ?? NaN }))
};
export const PAGE_FORMAT = { page: bytes(4096), header: bytes(8) };
export const UNLIMITED = seconds(1e9);
/** The published table counts 1 Gbit/s as 2^30 bit/s. */
export const gibibits = (n: number) => bytesPerSecond((n * 2 ** 30) / 8);

/** Rate, pause limit in seconds, and the published time, rounded up to milliseconds. */
export const PUBLISHED_TIMES: readonly (readonly [rate: number, pause: number, time: number])[] = [
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
	[1, UNLIMITED, 99.438],
	// 100 Mbit/s is 100 * 2^20 bit/s there.
	[100 / 1024, UNLIMITED, 1018.243]
];

/** Where the published table finds no end: rate and pause limit in seconds. */
export const PUBLISHED_ENDLESS: readonly (readonly [rate: number, pause: number])[] = [
	[2, 1],
	[2.5, 1],
	[1, 5],
	[100 / 1024, 5]
];
