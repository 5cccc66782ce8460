import { bytesPerSecond, gigabitsPerSecond, ratio, seconds } from '#lib/calc/units';
import type { Fact } from './fact';
import { cite } from './sources';

/** What a migration costs its hosts, how disks are copied, and figures beside those in use: not in the first answer. */
export const MIGRATION_COSTS = {
	CPU_RESERVATION: {
		id: 'vmotion-cpu-reservation',
		label: 'Processor time that a host reserves for vMotion',
		unit: 'cores per B/s; cores; B/s',
		kind: 'vendor-limit',
		status: 'read',
		value: {
			/** 10 % of a core for each 1 GbE; a 10 GbE card, at a whole core, lies on the same line. */
			coresPerRate: 0.1 / gigabitsPerSecond(1),
			minimumCores: 0.3,
			statedUpTo: gigabitsPerSecond(10)
		},
		note: '10 % of a core for each 1 GbE, at least 30 %; a whole core for 10 GbE. Stated for vSphere 5.1; shared by all vMotions of the host.',
		sources: [cite('denneman-calculation', 'second paragraph')]
	},
	MEASURED_HOST_COST: {
		id: 'vmotion-measured-host-cost',
		label: 'Processor time added by one measured vMotion',
		unit: 'B/s; part of the host',
		kind: 'measurement',
		status: 'read',
		value: {
			rate: bytesPerSecond(10_618e6 / 8),
			source: ratio(0.14),
			target: ratio(0.1)
		},
		note: 'vSphere 5.1, an Oracle RAC node of 156 GB under load, 130 s over two network cards.',
		sources: [cite('ioug-monster-vm', 'table under figure 1')]
	},
	STORAGE_METHOD: {
		id: 'storage-vmotion-method',
		label: 'How Storage vMotion copies',
		unit: '',
		kind: 'definition',
		status: 'read',
		value: 'one pass, with writes to copied blocks mirrored to both sides',
		note: 'From vSphere 5.0. Before, 4.x copied changed blocks in rounds, which this model does not describe.',
		sources: [cite('hogan-storage-vmotion-5.1', 'first paragraph')]
	},
	STORAGE_OFFLOAD: {
		id: 'storage-vmotion-offload',
		label: 'When an array copies by itself (XCOPY)',
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		value: 'between VMFS datastores of one array, of the same type and block size',
		note: 'Never between datastores of different type, nor across arrays: then the host moves every block, and between sites always.',
		sources: [cite('kb-431479', 'Cause'), cite('kb-334515', 'XCOPY Supported')]
	},
	STORAGE_SWITCH_OVER_TIMEOUT: {
		id: 'storage-vmotion-switch-over-timeout',
		label: 'A Storage vMotion fails when its switch-over takes longer',
		unit: 's',
		kind: 'vendor-limit',
		status: 'read',
		value: seconds(100),
		note: 'Many disks, or other work on the datastore, lengthen the switch-over.',
		sources: [cite('kb-1010045', 'fsr.maxSwitchoverSeconds')]
	},
	MATHIS_CONSTANT: {
		id: 'mathis-constant',
		label: 'Reno window under random loss, an acknowledgement for each segment',
		unit: 'segments x sqrt(p)',
		kind: 'definition',
		status: 'read',
		value: Math.sqrt(3 / 2),
		sources: [cite('mathis-1997', 'section 2, equation 3 and table 1')]
	}
} as const satisfies Record<string, Fact<unknown>>;

export const MIGRATION_COST_LIST: readonly Fact<unknown>[] = Object.values(MIGRATION_COSTS);
