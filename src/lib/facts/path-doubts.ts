import { gigabitsPerSecond, type BytesPerSecond } from '#lib/calc/units';
import type { Fact } from './fact';
import { RATE_DOUBT } from './migration-assumptions';

interface Doubt {
	readonly slowest: number;
	readonly fastest: number;
}
interface DoubtTable {
	readonly firmUpTo: BytesPerSecond;
	readonly doubtfulFrom: BytesPerSecond;
	readonly line: { readonly slowest: number };
	readonly others: Readonly<Record<'streams' | 'window' | 'loss' | 'cap' | 'cpu', Doubt>>;
}

const { firm, fast, streams, unverified } = RATE_DOUBT.value;

/** The doubts of `RATE_DOUBT`, each with the ceiling it belongs to, so that ends of a range rise with their ceilings. */
export const PATH_DOUBTS = {
	id: 'migration-path-doubts',
	label: 'How far real rates lie beside each ceiling',
	unit: 'real over calculated',
	kind: 'assumption',
	status: 'assumption',
	value: {
		firmUpTo: gigabitsPerSecond(1),
		/** Between the two the doubt grows with the logarithm of the rate: no step at 1 Gbit/s. */
		doubtfulFrom: gigabitsPerSecond(10),
		line: { slowest: fast.slowest },
		others: { streams, window: unverified, loss: unverified, cap: firm, cpu: unverified }
	},
	because: RATE_DOUBT.because,
	sources: RATE_DOUBT.sources
} as const satisfies Fact<DoubtTable>;

/** Where one figure of one host is all that was read of a generation's streams. */
export const ONE_MEASUREMENT_DOUBT = {
	id: 'migration-one-measurement-doubt',
	label: 'How far real rates may lie beside a stream that was measured once',
	unit: 'real over calculated',
	kind: 'assumption',
	status: 'assumption',
	value: { slowest: 0.7, fastest: 1.5 },
	because:
		'A single log of a single host. Streams of KVM that were measured in several places lay between a quarter of the largest and all of it, those of vMotion within a fifth.',
	sources: []
} as const satisfies Fact<Doubt>;
