import { bytesPerSecond, gibibytes, mebibytesPerSecond, ratio, seconds } from '#lib/calc/units';
import type { Fact, Source } from './fact';
import { MIGRATION_FACTS } from './migration';
import { PRECOPY_PLAIN_SET } from './precopy-fit';
import { cite } from './sources';

/** What the migration page assumes where nobody has measured, each stated so that it can be argued with. */

const STUDY: readonly Source[] = PRECOPY_PLAIN_SET.sources;

/** Quartiles of a measured rate: half of what was measured lies between low and high. */
interface Spread {
	readonly low: number;
	readonly likely: number;
	readonly high: number;
}

const spread = (low: number, likely: number, high: number): Spread => ({ low, likely, high });

export const CLASS_DIRTY_RATES = {
	id: 'migration-class-dirty-rates',
	label: 'Dirty rate by kind of workload: quartiles and median of the study',
	unit: 'share of memory per second',
	kind: 'measurement',
	status: 'assumption',
	value: {
		unknown: spread(0.00126, 0.0115, 0.0567),
		web: spread(0.0155, 0.027, 0.035),
		'application-server': spread(0.0233, 0.0599, 0.0924),
		database: spread(0.0111, 0.0213, 0.0622),
		'in-memory-store': spread(0.00136, 0.181, 0.273),
		compute: spread(0.00121, 0.00506, 0.00965)
	},
	because:
		'Dirty rate over memory in the 1,204 measured migrations, by workload as for the working sets; rows of a sample chosen by load, so busy guests are over-represented. "Not known" is all of them.',
	note: 'SPECweb (23 rows), DaCapo (219), OLTP (126), memcached (68), PARSEC and bzip (317).',
	sources: STUDY
} as const satisfies Fact<Readonly<Record<string, Spread>>>;

export const DIRTY_RATE_GROWS_TO = {
	id: 'migration-dirty-rate-grows-to',
	label: 'Memory up to which the dirty rate of a kind of workload grows with memory',
	unit: 'GiB',
	kind: 'assumption',
	status: 'assumption',
	value: gibibytes(2),
	because:
		'The largest guest of the study held 2 GiB. Beyond, nothing measured says how the rate grows; what writes is the processor, so it is held. Large busy guests may write more: type a rate.',
	sources: STUDY
} as const satisfies Fact<number>;

export const IDLE_DIRTY_RATE = {
	id: 'migration-idle-dirty-rate',
	label: 'Dirty rate of an idle guest',
	unit: 'MiB/s',
	kind: 'assumption',
	status: 'assumption',
	value: spread(0, mebibytesPerSecond(1), mebibytesPerSecond(10)),
	because:
		'Clocks, logs and little else. The study has three rows named idle that write 50 to 100 MiB/s, which is not what idle means here.',
	sources: []
} as const satisfies Fact<Spread>;

export const VMOTION_ROUND_LIMIT = {
	id: 'migration-round-limit',
	label: 'Rounds after which a copy is taken as not getting ahead',
	unit: 'rounds',
	kind: 'assumption',
	status: 'assumption',
	value: 100,
	because:
		'No source gives a limit for vMotion, and QEMU has none: a generous one that only bounds the work. The study behind the model was ended at about 10.',
	sources: []
} as const satisfies Fact<number>;

/** By how much a real rate may lie beside a ceiling: real over calculated. */
interface RateDoubt {
	readonly slowest: number;
	readonly fastest: number;
}

export const RATE_DOUBT = {
	id: 'migration-rate-doubt',
	label: 'How far real rates lie beside the ceiling that binds',
	unit: 'real over calculated',
	kind: 'assumption',
	status: 'assumption',
	value: {
		/** Cards and links up to 1 Gbit/s, and a cap that was typed. */
		firm: { slowest: 1, fastest: 1 },
		/** Faster cards and links. */
		fast: { slowest: 0.82, fastest: 1 },
		streams: { slowest: 0.93, fastest: 1.2 },
		/** Socket buffer, loss, processors: the constants are unverified. */
		unverified: { slowest: 0.8, fastest: 1.25 }
	},
	because:
		'1 GbE filled to 941 Mbit/s in the study; 10 GbE logged at 0.82 of our figure; one to three streams measured at 0.93 to 1.20 of it; one observation under loss between 0.86 and 1.19. One loaded host of 2012 reached only 0.56.',
	sources: [cite('sexilog-vmotion-rate', 'log line'), cite('kb-323379', 'measured table')]
} as const satisfies Fact<Readonly<Record<string, RateDoubt>>>;

export const CURVE_ERROR = {
	id: 'migration-curve-error',
	label: 'Width given to a prediction from a measured dirty curve',
	unit: 'factors of the likely time',
	kind: 'assumption',
	status: 'assumption',
	value: { low: ratio(0.87), high: ratio(1.13) },
	because:
		'Its author reports a typical error of 6 to 7 % over 5,779 experiments; about twice that is shown.',
	sources: []
} as const satisfies Fact<Readonly<Record<'low' | 'high', number>>>;

export const KVM_OVERHEAD_RANGE = {
	id: 'migration-kvm-set-up-range',
	label: 'Time around the copy, KVM without what manages it',
	unit: 's',
	kind: 'assumption',
	status: 'assumption',
	value: { low: seconds(0.1), likely: seconds(0.3), high: seconds(9) },
	because:
		'QEMU itself needs well under a second; OpenStack and Proxmox were seen to add 4 to 9 s.',
	sources: MIGRATION_FACTS.SET_UP_RANGE.sources
} as const satisfies Fact<Spread>;

export const PAGE_HEADER = {
	id: 'migration-page-header',
	label: 'Sent with each page of a measured dirty curve',
	unit: 'B',
	kind: 'definition',
	status: 'assumption',
	value: { page: 4096, header: 8 },
	because: 'As in the algorithm of predict_migration.py (A. Gudkov, qemu-devel, 2023).',
	sources: []
} as const satisfies Fact<Readonly<Record<'page' | 'header', number>>>;

export const SLOW_LINK = {
	id: 'migration-firm-link',
	label: 'Line rate up to which a card is known to be filled',
	unit: 'Gbit/s',
	kind: 'measurement',
	status: 'assumption',
	value: bytesPerSecond(125e6),
	because: 'The study filled 1 GbE to 941 Mbit/s, which is all that frames leave.',
	sources: STUDY
} as const satisfies Fact<number>;

export const MIGRATION_ASSUMPTIONS: readonly Fact<unknown>[] = [
	CLASS_DIRTY_RATES,
	DIRTY_RATE_GROWS_TO,
	IDLE_DIRTY_RATE,
	VMOTION_ROUND_LIMIT,
	RATE_DOUBT,
	CURVE_ERROR,
	KVM_OVERHEAD_RANGE,
	PAGE_HEADER,
	SLOW_LINK
];
