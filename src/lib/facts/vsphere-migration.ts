import {
	VSPHERE_3_5_MIGRATION,
	VSPHERE_4_0_MIGRATION,
	VSPHERE_4_1_MIGRATION
} from './vsphere-v3-v4-migration';
import {
	VSPHERE_5_0_MIGRATION,
	VSPHERE_5_1_MIGRATION,
	VSPHERE_5_5_MIGRATION
} from './vsphere-v5-migration';
import {
	VSPHERE_6_0_MIGRATION,
	VSPHERE_6_5_MIGRATION,
	VSPHERE_6_7_MIGRATION
} from './vsphere-v6-migration';
import {
	VSPHERE_7_0_MIGRATION,
	VSPHERE_7_0_U1_MIGRATION,
	VSPHERE_8_0_MIGRATION,
	VSPHERE_9_0_MIGRATION
} from './vsphere-v7-v9-migration';
import type { VsphereMigrationLimits } from './vsphere-migration-limit';

/** Oldest first, like VSPHERE_VERSIONS. */
export const VSPHERE_MIGRATION_LIMITS: readonly VsphereMigrationLimits[] = [
	VSPHERE_3_5_MIGRATION,
	VSPHERE_4_0_MIGRATION,
	VSPHERE_4_1_MIGRATION,
	VSPHERE_5_0_MIGRATION,
	VSPHERE_5_1_MIGRATION,
	VSPHERE_5_5_MIGRATION,
	VSPHERE_6_0_MIGRATION,
	VSPHERE_6_5_MIGRATION,
	VSPHERE_6_7_MIGRATION,
	VSPHERE_7_0_MIGRATION,
	VSPHERE_7_0_U1_MIGRATION,
	VSPHERE_8_0_MIGRATION,
	VSPHERE_9_0_MIGRATION
];

export { MIGRATION_LIMIT_KEYS } from './vsphere-migration-limit';
export type { MigrationLimitKey } from './vsphere-migration-limit';
