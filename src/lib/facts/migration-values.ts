import {
	bytes,
	bytesPerSecond,
	gibibytes,
	gigabitsPerSecond,
	mebibytesPerSecond,
	megabitsPerSecond,
	ratio,
	seconds
} from '#lib/calc/units';

/*
 * What a migration is worked out by, of migration.ts, migration-assumptions.ts and path-doubts.ts and by the identifiers
 * there, apart from labels and sources: a page answers sooner.
 */

/** What most are taken to lie between, and what is usual. */
export interface Spread {
	readonly low: number;
	readonly likely: number;
	readonly high: number;
}

const spread = (low: number, likely: number, high: number): Spread => ({ low, likely, high });

/** Real over calculated. */
export interface Doubt {
	readonly slowest: number;
	readonly fastest: number;
}

/** What was typed or measured in place. */
export const NO_DOUBT: Doubt = { slowest: 1, fastest: 1 };
/** Socket buffer, loss, processors: the constants are unverified. */
const UNVERIFIED: Doubt = { slowest: 0.8, fastest: 1.25 };

export const MIGRATION_VALUES = {
	'vmotion-stream-ceiling': gigabitsPerSecond(15),
	'vmotion-stream-ceiling-old': bytesPerSecond(284e6),
	'vmotion-socket-buffer': bytes(0.5e6),
	'vmotion-metro-socket-buffer': bytes(1.25e6),
	'vmotion-minimum-bandwidth': megabitsPerSecond(250),
	'vmotion-minimum-bandwidth-old': megabitsPerSecond(622),
	'vmotion-rate-per-core': gigabitsPerSecond(10),
	'migration-set-up-range': { low: seconds(2), likely: seconds(5), high: seconds(10) },
	'vmotion-switch-over-timeout': seconds(100),
	'storage-vmotion-rate-across-types': { low: bytesPerSecond(500e6), high: bytesPerSecond(700e6) },
	'vmotion-without-shared-storage-since': '5.1',
	'mathis-constant-delayed': Math.sqrt(3 / 4),
	'loss-model-limit': ratio(0.01),
	'cubic-constants': { kind: 'cubic', aggressiveness: 0.4, decrease: 0.7, renoConstant: 1.2 },
	'tcp-initial-window': bytes(14_600),
	'azure-planning-factor': 0.7,
	'kvm-stream-ceiling': gigabitsPerSecond(13.57),
	'migration-dirty-rate-grows-to': gibibytes(2),
	'migration-idle-dirty-rate': spread(0, mebibytesPerSecond(1), mebibytesPerSecond(10)),
	'migration-round-limit': 100,
	'migration-curve-error': { low: ratio(0.87), high: ratio(1.13) },
	'migration-kvm-set-up-range': { low: seconds(0.1), likely: seconds(0.3), high: seconds(9) },
	'migration-kvm-device-state': { low: seconds(0.01), likely: seconds(0.02), high: seconds(0.03) },
	'migration-pause-round-trips': 3,
	'migration-vmotion-device-state': { low: seconds(0.1), likely: seconds(0.2), high: seconds(0.3) },
	'migration-cap-lifted-for-pause': 'lifts it',
	'migration-held-from-strain': ratio(0.8),
	'migration-curve-doubtful-strain': { from: ratio(0.87), to: ratio(1.15) },
	'migration-known-set-band': [{ load: ratio(0), low: ratio(0.7), high: ratio(1.13) }],
	'migration-page-header': { page: 4096, header: 8 },
	'migration-path-doubts': {
		firmUpTo: gigabitsPerSecond(1),
		/** Between the two the doubt grows with the logarithm of the rate: no step at 1 Gbit/s. */
		doubtfulFrom: gigabitsPerSecond(10),
		line: { slowest: 0.82 },
		others: {
			streams: { slowest: 0.93, fastest: 1.2 },
			window: UNVERIFIED,
			loss: UNVERIFIED,
			cap: NO_DOUBT,
			cpu: UNVERIFIED
		}
	},
	'migration-one-measurement-doubt': { slowest: 0.7, fastest: 1.5 }
} as const;
