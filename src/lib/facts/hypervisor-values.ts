import { bytes, gigabitsPerSecond, milliseconds, type Seconds, seconds } from '#lib/calc/units';
import { MIGRATION_VALUES } from './migration-values';
import { longestValue } from './vmotion-round-trip-values';
import type { VersionId } from './vsphere-values';

/*
 * What sets the generations apart, as hypervisors.ts has it with labels and sources: a page answers by the values alone.
 */

/** The figure stands with its release in vmotion-round-trip-values.ts; a generation repeats that of one it spans. */
function longestOf(version: VersionId): Seconds {
	const { value } = longestValue(version);
	if (value === null) throw new Error(`no round trip is known for vSphere ${version}`);
	return milliseconds(value);
}

const RENO = { kind: 'reno', constant: MIGRATION_VALUES['mathis-constant-delayed'] } as const;
const METRO = { kind: 'at-most', roundTripTime: longestOf('5.0') } as const;
const LONG_DISTANCE = { kind: 'at-most', roundTripTime: longestOf('6.0') } as const;
const PER_LINK = {
	kind: 'per-link',
	rate: MIGRATION_VALUES['vmotion-minimum-bandwidth-old']
} as const;
const PER_MIGRATION = {
	kind: 'per-migration',
	rate: MIGRATION_VALUES['vmotion-minimum-bandwidth']
} as const;
const STANDARD_BUFFER = {
	kind: 'fixed',
	buffer: MIGRATION_VALUES['vmotion-socket-buffer']
} as const;
const TWO_SPEEDS = {
	kind: 'by-line-rate',
	steps: [
		{ from: gigabitsPerSecond(1), migrations: 4 },
		{ from: gigabitsPerSecond(10), migrations: 8 }
	]
} as const;

/** vMotion, whatever its generation. */
const ANY_VMOTION = {
	switchOverGoal: seconds(0.5),
	congestion: RENO,
	overhead: { setUp: MIGRATION_VALUES['migration-set-up-range'].likely, resume: seconds(0.2) }
} as const;

/** One card, and a socket buffer of one size. */
const SINGLE_CARD = {
	...ANY_VMOTION,
	nicUse: 'one',
	streams: { kind: 'per-vmknic' },
	buffer: STANDARD_BUFFER,
	minimumBandwidth: PER_LINK
} as const;

/** Several cards, and a guest that is slowed. */
const SEVERAL_CARDS = {
	...ANY_VMOTION,
	nicUse: 'all',
	streams: { kind: 'per-vmknic' },
	perStream: MIGRATION_VALUES['vmotion-stream-ceiling'],
	minimumBandwidth: PER_MIGRATION,
	concurrency: TWO_SPEEDS,
	nonConvergence: { kind: 'slows-guest' }
} as const;

export const HYPERVISOR_VALUES = {
	VMOTION_3: {
		id: 'vmotion-3.5-4.0',
		name: 'vMotion 3.5 to 4.0',
		versions: 'ESX 3.5, vSphere 4.0',
		profile: {
			...SINGLE_CARD,
			perStream: MIGRATION_VALUES['vmotion-stream-ceiling-old'],
			roundTripLimit: { kind: 'below', roundTripTime: longestOf('4.0') },
			concurrency: { kind: 'fixed', migrations: 2 },
			nonConvergence: { kind: 'fails' }
		}
	},
	VMOTION_41: {
		id: 'vmotion-4.1',
		name: 'vMotion 4.1',
		versions: 'vSphere 4.1',
		profile: {
			...SINGLE_CARD,
			perStream: MIGRATION_VALUES['vmotion-stream-ceiling'],
			roundTripLimit: { kind: 'below', roundTripTime: longestOf('4.1') },
			concurrency: TWO_SPEEDS,
			nonConvergence: { kind: 'resumes-early' }
		}
	},
	VMOTION_5: {
		id: 'vmotion-5',
		name: 'vMotion 5.x',
		versions: 'vSphere 5.0 to 5.5',
		profile: {
			...SEVERAL_CARDS,
			buffer: { kind: 'fixed', buffer: MIGRATION_VALUES['vmotion-metro-socket-buffer'] },
			roundTripLimit: METRO
		}
	},
	VMOTION_6: {
		id: 'vmotion-6',
		name: 'vMotion 6.x',
		versions: 'vSphere 6.0 to 7.0 U1',
		profile: {
			...SEVERAL_CARDS,
			buffer: { kind: 'bdp-sized' },
			roundTripLimit: LONG_DISTANCE
		}
	},
	VMOTION_7: {
		id: 'vmotion-7',
		name: 'vMotion 7 to 8',
		versions: 'vSphere 7.0 U2 to 8.0',
		profile: {
			...SEVERAL_CARDS,
			streams: { kind: 'automatic' },
			buffer: { kind: 'bdp-sized' },
			roundTripLimit: LONG_DISTANCE
		}
	},
	KVM: {
		id: 'kvm',
		name: 'KVM without a cap',
		versions: 'QEMU 2.x to 9.x',
		profile: {
			switchOverGoal: milliseconds(300),
			nicUse: 'one',
			streams: { kind: 'fixed', count: 1 },
			perStream: MIGRATION_VALUES['kvm-stream-ceiling'],
			buffer: { kind: 'fixed', buffer: bytes(4 * 2 ** 20) },
			congestion: MIGRATION_VALUES['cubic-constants'],
			roundTripLimit: { kind: 'none' },
			minimumBandwidth: { kind: 'none' },
			concurrency: { kind: 'unlimited' },
			overhead: { setUp: seconds(0.3), resume: seconds(0.02) },
			nonConvergence: { kind: 'keeps-going' }
		}
	}
} as const;
