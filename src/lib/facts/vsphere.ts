import { VSPHERE_3_5, VSPHERE_4_0, VSPHERE_4_1 } from './vsphere-v3-v4';
import { VSPHERE_5_0, VSPHERE_5_1, VSPHERE_5_5 } from './vsphere-v5';
import { VSPHERE_6_0, VSPHERE_6_5, VSPHERE_6_7 } from './vsphere-v6';
import { VSPHERE_7_0, VSPHERE_7_0_U1, VSPHERE_8_0, VSPHERE_9_0 } from './vsphere-v7-v9';
import type { VsphereVersion } from './vsphere-limit';

export { LIMIT_KEYS } from './vsphere-limit';
export type { LimitKey, VersionId, VsphereVersion } from './vsphere-limit';
export {
	HA_4_0_RULE,
	HA_4_0_SMALL_CLUSTER_HOSTS,
	HA_4_0_VMS_PER_HOST_LARGE
} from './vsphere-v3-v4';

/** Oldest first: the order says which release came before which. */
export const VSPHERE_VERSIONS: readonly VsphereVersion[] = [
	VSPHERE_3_5,
	VSPHERE_4_0,
	VSPHERE_4_1,
	VSPHERE_5_0,
	VSPHERE_5_1,
	VSPHERE_5_5,
	VSPHERE_6_0,
	VSPHERE_6_5,
	VSPHERE_6_7,
	VSPHERE_7_0,
	VSPHERE_7_0_U1,
	VSPHERE_8_0,
	VSPHERE_9_0
];
