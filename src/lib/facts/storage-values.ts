import { kilometres, milliseconds, type Metres, type Seconds } from '#lib/calc/units';
import { comparisonOf, longestValue } from './vmotion-round-trip-values';
import type { VersionId } from './vsphere-values';

/* What storage.ts limits, apart from notes and sources, so that a page judges sooner. */

export interface ProductValues {
	readonly id: string;
	readonly name: string;
	readonly version: string;
	/** null: no figure anybody read; the product then sets no limit here. */
	readonly limit: Seconds | null;
	readonly comparison: 'at-most' | 'below';
	/** `migration`: the vendor does not mean the limit for a stretched cluster. */
	readonly meantFor: 'any' | 'migration';
	readonly distance: Metres | null;
	/** What it runs on; another platform is not held to what vSphere allows. Absent: vSphere. */
	readonly platform?: 'other';
	/** The vendor wants the networks of the hosts routed between the sites, never bridged. Absent: either. */
	readonly hostNetworks?: 'routed';
	/** Whether the vendor asks for a witness. Absent: nobody read whether. */
	readonly witness?: 'required' | 'optional';
	readonly status: 'read' | 'unverified' | 'none';
}

/** Storage that two sites can share, as its vendor limits it. A row of status `none` ships no number. */
export const STORAGE_VALUES = [
	{
		id: 'vsan-stretched',
		name: 'vSAN stretched cluster',
		version: '6.1 to 9.0',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		witness: 'required',
		status: 'read'
	},
	{
		id: 'vmsc',
		name: 'vSphere Metro Storage Cluster, hosts of one cluster',
		version: '5.0 to 9.0',
		limit: milliseconds(10),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		status: 'read'
	},
	{
		id: 'vplex-metro',
		name: 'EMC VPLEX Metro',
		version: 'without cross-connect',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		status: 'read'
	},
	{
		id: 'metrocluster-ip',
		name: 'NetApp MetroCluster IP',
		version: 'ONTAP 9',
		limit: null,
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		status: 'none'
	},
	{
		id: 'metrocluster-fc',
		name: 'NetApp MetroCluster FC',
		version: 'ONTAP 9',
		limit: null,
		comparison: 'at-most',
		meantFor: 'any',
		distance: kilometres(300),
		status: 'read'
	},
	{
		id: 'snapmirror-active-sync',
		name: 'NetApp SnapMirror active sync',
		version: 'ONTAP 9',
		limit: milliseconds(10),
		comparison: 'below',
		meantFor: 'any',
		distance: null,
		status: 'read'
	},
	{
		id: '3par-peer-persistence',
		name: 'HPE 3PAR Peer Persistence',
		version: '3PAR OS 3.2.2 and later',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		status: 'read'
	},
	{
		id: 'nimble-peer-persistence',
		name: 'HPE Nimble, Alletra 6000 Peer Persistence',
		version: 'NimbleOS 5',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		status: 'read'
	},
	{
		id: 'primera-peer-persistence',
		name: 'HPE Primera, Alletra 9000 Peer Persistence',
		version: '',
		limit: milliseconds(10),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		status: 'unverified'
	},
	{
		id: 'pure-activecluster',
		name: 'Pure Storage ActiveCluster',
		version: 'Purity 5.0.0',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		status: 'read'
	},
	{
		id: 'ibm-hyperswap',
		name: 'IBM SVC, FlashSystem HyperSwap',
		version: '7.8 and later',
		limit: null,
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		status: 'none'
	},
	{
		id: 'hitachi-gad',
		name: 'Hitachi global-active device',
		version: '',
		limit: milliseconds(20),
		comparison: 'at-most',
		meantFor: 'any',
		distance: kilometres(500),
		status: 'unverified'
	},
	{
		id: 'powerstore-metro',
		name: 'Dell PowerStore Metro',
		version: 'PowerStoreOS 3 and later',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: kilometres(96),
		witness: 'optional',
		status: 'unverified'
	},
	{
		id: 'srdf-metro',
		name: 'Dell PowerMax SRDF/Metro',
		version: '',
		limit: null,
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		status: 'none'
	},
	{
		id: 'storevirtual',
		name: 'HP StoreVirtual multi-site',
		version: '4000',
		limit: milliseconds(2),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		status: 'read'
	},
	{
		id: 'azure-stack-stretched',
		name: 'Azure Stack HCI stretched cluster',
		version: '20H2, 21H2',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		platform: 'other',
		hostNetworks: 'routed',
		status: 'read'
	},
	{
		id: 'azure-local-rack-aware',
		name: 'Azure Local rack-aware cluster',
		version: '2510 and later',
		limit: milliseconds(1),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		platform: 'other',
		status: 'read'
	},
	{
		id: 'storage-replica',
		name: 'Windows Server Storage Replica, synchronous',
		version: '2016 and later',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		platform: 'other',
		status: 'read'
	},
	{
		id: 'nutanix-metro',
		name: 'Nutanix Metro Availability',
		version: '',
		limit: milliseconds(5),
		comparison: 'below',
		meantFor: 'any',
		distance: null,
		platform: 'other',
		status: 'read'
	},
	{
		id: 'proxmox-cluster',
		name: 'Proxmox VE cluster (corosync)',
		version: '',
		limit: milliseconds(5),
		comparison: 'below',
		meantFor: 'any',
		distance: null,
		platform: 'other',
		status: 'read'
	},
	{
		id: 'odf-stretch',
		name: 'OpenShift Data Foundation (Ceph) stretch cluster',
		version: '4.14',
		limit: milliseconds(10),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		platform: 'other',
		witness: 'required',
		status: 'read'
	}
] as const satisfies readonly ProductValues[];

export type StorageId = (typeof STORAGE_VALUES)[number]['id'];

/** vMotion as the releases from `version` on limit it; the figure stands in vmotion-round-trip-values.ts. */
function vmotionLimit<const Id extends string>(
	id: Id,
	version: VersionId,
	words: Pick<ProductValues, 'name' | 'version' | 'meantFor'>
): ProductValues & { readonly id: Id } {
	const { status, value } = longestValue(version);
	return {
		id,
		limit: value === null ? null : milliseconds(value),
		comparison: comparisonOf(version),
		distance: null,
		status,
		...words
	};
}

/** What else has a round trip to keep: migration by release, and NSX across sites. */
export const MOBILITY_VALUES = [
	vmotionLimit('vmotion-4.1', '4.1', { name: 'vMotion', version: '3.5 to 4.1', meantFor: 'any' }),
	vmotionLimit('vmotion-metro', '5.0', {
		name: 'Metro vMotion',
		version: '5.0 to 5.5',
		meantFor: 'any'
	}),
	vmotionLimit('vmotion-long-distance', '6.0', {
		name: 'Long-distance vMotion',
		version: '6.0 and later',
		meantFor: 'migration'
	}),
	{
		id: 'nsx-federation',
		name: 'NSX Federation, networking between sites',
		version: 'NSX-T 3.2 to 9.0',
		limit: milliseconds(150),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		status: 'read'
	}
] as const satisfies readonly ProductValues[];

export type MobilityId = (typeof MOBILITY_VALUES)[number]['id'];

export interface WitnessTier {
	/** Largest number of data hosts at a site the tier holds for. */
	readonly hostsPerSite: number;
	readonly limit: Seconds;
}

/** Round trip to the vSAN witness; the table ends at 15 hosts a site. */
export const WITNESS_TIER_VALUES = [
	{ hostsPerSite: 1, limit: milliseconds(500) },
	{ hostsPerSite: 10, limit: milliseconds(200) },
	{ hostsPerSite: 15, limit: milliseconds(100) }
] as const satisfies readonly WitnessTier[];

/** Of stretched-clusters.ts, by the identifiers there. */
export const CLUSTER_VALUES = {
	'metro-storage-from': '5.0',
	'vsan-stretched-from': '6.0',
	'vsan-hosts-per-site': 15,
	'assumed-traffic-vms': 2024
} as const;

/** Products whose distance somebody read, whatever stands of their round trip. */
export const DISTANCE_READ: readonly string[] = ['metrocluster-fc', 'powerstore-metro'];
