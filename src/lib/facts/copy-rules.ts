import type { Fact } from './fact';
import { MIGRATION_VALUES, type Spread } from './migration-values';
import { cite } from './sources';

/** How a copy is begun, held back and given up: of all that is said of a migration what emptying hosts quotes too. */

export const SET_UP_RANGE = {
	id: 'migration-set-up-range',
	label: 'Orchestration around the copy',
	unit: 's',
	kind: 'assumption',
	status: 'assumption',
	value: MIGRATION_VALUES['migration-set-up-range'],
	because:
		'No figure for vMotion was found. OpenStack on KVM took 6.9 s besides the copy (means over three sizes of guest fit T = 6.9 s + 2.35 s/GiB), Proxmox logs show 4 to 9 s.',
	sources: [
		cite(
			'osic-live-migration',
			'shared storage, tunnelling off: 16.3, 25.7 and 44.5 s for 4, 8 and 16 GiB'
		)
	]
} as const satisfies Fact<Spread>;

export const VMOTION_ROUND_LIMIT = {
	id: 'migration-round-limit',
	label: 'Rounds after which a copy is taken as not getting ahead',
	unit: 'rounds',
	kind: 'assumption',
	status: 'assumption',
	value: MIGRATION_VALUES['migration-round-limit'],
	because:
		'No source gives a limit for vMotion, and QEMU has none: a generous one that only bounds the work. The study behind the model was ended at about 10.',
	sources: []
} as const satisfies Fact<number>;

export const HELD_FROM = {
	id: 'migration-held-from-strain',
	label: 'Strain from which a guest is held back, or started early at the target',
	unit: 'dirtied within the goal over sent within the goal',
	kind: 'assumption',
	status: 'assumption',
	value: MIGRATION_VALUES['migration-held-from-strain'],
	because:
		'VMware says that stun during page send slows the guest until pages change more slowly than they are sent, and not by how much.',
	sources: [
		cite('yellow-bricks-sdps', 'quotation of the original article'),
		cite('yellow-bricks-vmotion-5.0', 'Stun During Page Send')
	]
} as const satisfies Fact<number>;
