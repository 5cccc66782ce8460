import { bytesPerSecond, gibibytes, mebibytesPerSecond, ratio, seconds } from '#lib/calc/units';
import type { Fact, Source } from './fact';
import { MIGRATION_FACTS } from './migration';
import { PRECOPY_PLAIN_SET } from './precopy-fit';
import { cite, citeUnread } from './sources';

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

export const KVM_DEVICE_STATE = {
	id: 'migration-kvm-device-state',
	label: 'Device state and hand-over after the last page, KVM',
	unit: 's',
	kind: 'assumption',
	status: 'assumption',
	value: { low: seconds(0.01), likely: seconds(0.02), high: seconds(0.03) },
	because:
		'A log of Cloud Hypervisor has 269 ms of last pages and 27 of everything else in a pause of 298; QEMU was not read. Many devices or a large PCI device take longer.',
	sources: [citeUnread('cloud-hypervisor-7979', 'log of the pause')]
} as const satisfies Fact<Spread>;

export const PAUSE_ROUND_TRIPS = {
	id: 'migration-pause-round-trips',
	label: 'Round trips between the hosts while the guest stands still, KVM',
	unit: 'round trips',
	kind: 'measurement',
	status: 'assumption',
	value: 3,
	because:
		'Eight guests of QEMU 10 over an emulated link paused some 60 ms longer at 20 ms than at none; here tests/validation/data/measured-over-a-link.json.',
	sources: []
} as const satisfies Fact<number>;

export const VMOTION_DEVICE_STATE = {
	id: 'migration-vmotion-device-state',
	label: 'Device state and memory map after the last page, vMotion',
	unit: 's',
	kind: 'assumption',
	status: 'assumption',
	value: { low: seconds(0.1), likely: seconds(0.2), high: seconds(0.3) },
	because:
		'From experience; two log lines show last copies of 15 and 53 ms beside it. vSphere 8.0.2 tells the real one of a VM: VirtualMachineVMotionStunTimeInfo takes a bandwidth and gives the stun time.',
	sources: [
		cite('sexilog-vmotion-rate', 'log line: 3,491 last pages at 931 MB/s'),
		cite('kb-436882', 'pre-copy rounds: 1,296 pages, 53 ms')
	]
} as const satisfies Fact<Spread>;

export const CAP_LIFTED = {
	id: 'migration-cap-lifted-for-pause',
	label: 'What QEMU does with the cap once the guest is paused',
	unit: '',
	kind: 'definition',
	status: 'read',
	value: 'lifts it',
	sources: [
		{
			document: 'qemu-migration',
			where: 'migration_completion_precopy: migration_rate_set(RATE_LIMIT_DISABLED)',
			checkedOn: '2026-11-25'
		}
	]
} as const satisfies Fact<string>;

export const HELD_FROM = {
	id: 'migration-held-from-strain',
	label: 'Strain from which a guest is held back, or started early at the target',
	unit: 'dirtied within the goal over sent within the goal',
	kind: 'assumption',
	status: 'assumption',
	value: ratio(0.8),
	because:
		'As how far a guest is slowed: stun during page send holds it until pages change more slowly than they are sent, and nobody says by how much.',
	sources: MIGRATION_FACTS.SLOW_DOWN_GOAL.sources
} as const satisfies Fact<number>;

export const CURVE_DOUBT = {
	id: 'migration-curve-doubtful-strain',
	label: 'Strains of a measured curve between which ending is a matter of chance',
	unit: 'dirtied within the goal over sent within the goal',
	kind: 'assumption',
	status: 'assumption',
	value: { from: ratio(0.5), to: ratio(1.15) },
	because:
		'Below as in the study; above by the width given to such a prediction: a curve 13 % too high may stand for a copy that ends.',
	sources: []
} as const satisfies Fact<Readonly<Record<'from' | 'to', number>>>;

export const KNOWN_SET_BAND = {
	id: 'migration-known-set-band',
	label: 'Band where the written set and its manner are known',
	unit: 'load; part of the time beyond one pass; factor of the likely time',
	kind: 'assumption',
	status: 'assumption',
	value: [{ load: ratio(0), low: ratio(0.7), high: ratio(1.13) }],
	because:
		'The laws of the three manners leave little open; the width is that of a measured curve. How alike the guest and the law are is not in it.',
	sources: []
} as const satisfies Fact<readonly [Readonly<Record<'load' | 'low' | 'high', number>>]>;

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
	KVM_DEVICE_STATE,
	PAUSE_ROUND_TRIPS,
	VMOTION_DEVICE_STATE,
	CAP_LIFTED,
	HELD_FROM,
	CURVE_DOUBT,
	KNOWN_SET_BAND,
	PAGE_HEADER,
	SLOW_LINK
];
