import type { MaybeFact } from './fact';
import { type Figure, nameLimits } from './vsphere-limit';
import type { VersionId } from './vsphere-values';

/** Maximums that bound migrations and storage, not VMs: apart, because no first answer needs them. */
const MIGRATION_LIMITS = {
	registeredVmsPerVcenter: {
		slug: 'registered-vms-per-vcenter',
		label: 'Registered VMs per vCenter Server',
		unit: 'VMs'
	},
	lunsPerHost: { slug: 'luns-per-host', label: 'LUNs per host', unit: 'LUNs' },
	concurrentVmotionsPerHost1G: {
		slug: 'concurrent-vmotions-per-host-1g',
		label: 'Concurrent vMotions per host at 1 GbE',
		unit: 'migrations'
	},
	concurrentVmotionsPerHost10G: {
		slug: 'concurrent-vmotions-per-host-10g',
		label: 'Concurrent vMotions per host at 10 GbE',
		unit: 'migrations'
	},
	concurrentVmotionsPerDatastore: {
		slug: 'concurrent-vmotions-per-datastore',
		label: 'Concurrent vMotions per datastore',
		unit: 'migrations'
	},
	concurrentStorageVmotionsPerHost: {
		slug: 'concurrent-storage-vmotions-per-host',
		label: 'Concurrent Storage vMotions per host',
		unit: 'migrations'
	},
	concurrentStorageVmotionsPerDatastore: {
		slug: 'concurrent-storage-vmotions-per-datastore',
		label: 'Concurrent Storage vMotions per datastore',
		unit: 'migrations'
	}
} as const;

export type MigrationLimitKey = keyof typeof MIGRATION_LIMITS;

export const MIGRATION_LIMIT_KEYS = Object.keys(MIGRATION_LIMITS) as MigrationLimitKey[];

export interface VsphereMigrationLimits {
	readonly id: VersionId;
	readonly limits: Readonly<Record<MigrationLimitKey, MaybeFact<number>>>;
}

/** The other maximums of one version. */
export const migrationLimits = (
	id: VersionId,
	name: string,
	figures: Readonly<Record<MigrationLimitKey, Figure>>
): VsphereMigrationLimits => ({
	id,
	limits: nameLimits(MIGRATION_LIMITS, { id, name }, figures)
});
