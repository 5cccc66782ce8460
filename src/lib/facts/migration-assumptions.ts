import { HELD_FROM, VMOTION_ROUND_LIMIT } from './copy-rules';
import type { Fact, Source } from './fact';
import { MIGRATION_FACTS } from './migration';
import { MIGRATION_VALUES, type Spread } from './migration-values';
import { PRECOPY_PLAIN_SET } from './precopy-fit';
import { cite, citeUnread } from './sources';

export { HELD_FROM, VMOTION_ROUND_LIMIT };

/** What the migration page assumes where nobody has measured, each stated so that it can be argued with. */

const STUDY: readonly Source[] = PRECOPY_PLAIN_SET.sources;

export const DIRTY_RATE_GROWS_TO = {
	id: 'migration-dirty-rate-grows-to',
	label: 'Memory up to which the dirty rate of a kind of workload grows with memory',
	unit: 'GiB',
	kind: 'assumption',
	status: 'assumption',
	value: MIGRATION_VALUES['migration-dirty-rate-grows-to'],
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
	value: MIGRATION_VALUES['migration-idle-dirty-rate'],
	because:
		'Clocks, logs and little else. The study has three rows named idle that write 50 to 100 MiB/s, which is not what idle means here.',
	sources: []
} as const satisfies Fact<Spread>;

export const CURVE_ERROR = {
	id: 'migration-curve-error',
	label: 'Width given to a prediction from a measured dirty curve',
	unit: 'factors of the likely time',
	kind: 'assumption',
	status: 'assumption',
	value: MIGRATION_VALUES['migration-curve-error'],
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
	value: MIGRATION_VALUES['migration-kvm-set-up-range'],
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
	value: MIGRATION_VALUES['migration-kvm-device-state'],
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
	value: MIGRATION_VALUES['migration-pause-round-trips'],
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
	value: MIGRATION_VALUES['migration-vmotion-device-state'],
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
	value: MIGRATION_VALUES['migration-cap-lifted-for-pause'],
	sources: [
		{
			document: 'qemu-migration',
			where: 'migration_completion_precopy: migration_rate_set(RATE_LIMIT_DISABLED)',
			checkedOn: '2026-11-25'
		}
	]
} as const satisfies Fact<string>;

export const CURVE_DOUBT = {
	id: 'migration-curve-doubtful-strain',
	label: 'Strains of a measured curve between which ending is a matter of chance',
	unit: 'dirtied within the goal over sent within the goal',
	kind: 'assumption',
	status: 'assumption',
	value: MIGRATION_VALUES['migration-curve-doubtful-strain'],
	because:
		'By the width given to such a prediction: a curve 13 % off either way. The study doubts from 0.5 on, but knows its guests by a rule only.',
	sources: []
} as const satisfies Fact<Readonly<Record<'from' | 'to', number>>>;

export const KNOWN_SET_BAND = {
	id: 'migration-known-set-band',
	label: 'Band where the written set and its manner are known',
	unit: 'load; part of the time beyond one pass; factor of the likely time',
	kind: 'assumption',
	status: 'assumption',
	value: MIGRATION_VALUES['migration-known-set-band'],
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
	value: MIGRATION_VALUES['migration-page-header'],
	because: 'As in the algorithm of predict_migration.py (A. Gudkov, qemu-devel, 2023).',
	sources: []
} as const satisfies Fact<Readonly<Record<'page' | 'header', number>>>;

export const MIGRATION_ASSUMPTIONS: readonly Fact<unknown>[] = [
	DIRTY_RATE_GROWS_TO,
	IDLE_DIRTY_RATE,
	VMOTION_ROUND_LIMIT,
	CURVE_ERROR,
	KVM_OVERHEAD_RANGE,
	KVM_DEVICE_STATE,
	PAUSE_ROUND_TRIPS,
	VMOTION_DEVICE_STATE,
	CAP_LIFTED,
	HELD_FROM,
	CURVE_DOUBT,
	KNOWN_SET_BAND,
	PAGE_HEADER
];
