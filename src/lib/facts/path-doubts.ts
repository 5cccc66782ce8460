import type { BytesPerSecond } from '#lib/calc/units';
import type { Fact } from './fact';
import { type Doubt, MIGRATION_VALUES } from './migration-values';
import { cite } from './sources';

interface DoubtTable {
	readonly firmUpTo: BytesPerSecond;
	readonly doubtfulFrom: BytesPerSecond;
	readonly line: { readonly slowest: number };
	readonly others: Readonly<Record<'streams' | 'window' | 'loss' | 'cap' | 'cpu', Doubt>>;
}

/** Each doubt with the ceiling it belongs to, so that ends of a range rise with their ceilings. */
export const PATH_DOUBTS = {
	id: 'migration-path-doubts',
	label: 'How far real rates lie beside each ceiling',
	unit: 'real over calculated',
	kind: 'assumption',
	status: 'assumption',
	value: MIGRATION_VALUES['migration-path-doubts'],
	because:
		'1 GbE filled to 941 Mbit/s in the study; 10 GbE logged at 0.82 of our figure; one to three streams measured at 0.93 to 1.20 of it; one observation under loss between 0.86 and 1.19. One loaded host of 2012 reached only 0.56.',
	sources: [cite('sexilog-vmotion-rate', 'log line'), cite('kb-323379', 'measured table')]
} as const satisfies Fact<DoubtTable>;

/** Where one figure of one host is all that was read of a generation's streams. */
export const ONE_MEASUREMENT_DOUBT = {
	id: 'migration-one-measurement-doubt',
	label: 'How far real rates may lie beside a stream that was measured once',
	unit: 'real over calculated',
	kind: 'assumption',
	status: 'assumption',
	value: MIGRATION_VALUES['migration-one-measurement-doubt'],
	because:
		'A single log of a single host. Streams of KVM that were measured in several places lay between a quarter of the largest and all of it, those of vMotion within a fifth.',
	sources: []
} as const satisfies Fact<Doubt>;
