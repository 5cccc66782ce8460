import { kilometres, milliseconds, type Metres, type Seconds } from '#lib/calc/units';
import { citeUnread, cite, citeAgain } from './sources';
import type { Fact, Source } from './fact';
import { longestRoundTrip, vmotionRoundTripsOf } from './vmotion-round-trip';
import type { VersionId } from './vsphere-limit';

export interface StretchedProduct {
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
	readonly thirdSite: string;
	/** Whether the vendor asks for a witness. Absent: nobody read whether. */
	readonly witness?: 'required' | 'optional';
	readonly status: 'read' | 'unverified' | 'none';
	readonly sources: readonly Source[];
	readonly disagreements?: readonly {
		readonly value: Seconds;
		readonly why: string;
		readonly sources: readonly Source[];
	}[];
	readonly note?: string;
}

/** Storage that two sites can share, as its vendor limits it. A row of status `none` ships no number. */
export const STRETCHED_STORAGE = [
	{
		id: 'vsan-stretched',
		name: 'vSAN stretched cluster',
		version: '6.1 to 9.0',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		thirdSite: 'witness host or appliance, one for each cluster',
		witness: 'required',
		status: 'read',
		sources: [
			citeAgain('vcf9-vsan-latency', 'Site to Site'),
			citeAgain('vcf9-stretched', 'Witness Host'),
			cite('vsan-bandwidth', 'between data sites'),
			cite('ha-deepdive', 'lines 385-395'),
			citeAgain('vsan-api', '15+15+1 hosts')
		],
		note: 'The design rule of 9.0 says at most 5 ms, its table below it. Hosts: 15+15+1 by the vendor; 20+20+1 from 7.0 U2 is unverified.'
	},
	{
		id: 'vmsc',
		name: 'vSphere Metro Storage Cluster, hosts of one cluster',
		version: '5.0 to 9.0',
		limit: milliseconds(10),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		thirdSite: 'as the array asks',
		status: 'read',
		sources: [
			citeAgain('vcf9-datacenter', 'VCF-NET-REQD-LAT-001, for 9.0'),
			cite('ha-deepdive', 'lines 25-27'),
			cite('techtarget-vmsc', 'round-trip requirement'),
			cite('vmware-vmsc', 'opening')
		],
		note: 'The array often allows less: 5 ms is the most common. From 6.0 the storage partner supports it. No such programme before 5.0. The definition expects less than 100 km in most cases.'
	},
	{
		id: 'vplex-metro',
		name: 'EMC VPLEX Metro',
		version: 'without cross-connect',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		thirdSite: 'VPLEX Witness',
		status: 'read',
		sources: [
			citeAgain('dell-metro-node', 'p. 29, Metro HA, of the successor'),
			cite('vplex-2010', 'VPLEX Metro')
		],
		disagreements: [
			{
				value: milliseconds(10),
				why: 'with cross-connect by the guide of its successor; for GeoSynchrony 5.2 with vSphere 5.5 the sources disagree whether with or without',
				sources: [
					citeAgain('dell-metro-node', 'p. 29, Metro HA'),
					cite('logicalblock-vmsc', 'non-uniform access'),
					cite('lowe-vplex', 'post body')
				]
			}
		],
		note: '10 ms with cross-connect. 100 km in 2010.'
	},
	{
		id: 'metrocluster-ip',
		name: 'NetApp MetroCluster IP',
		version: 'ONTAP 9',
		limit: null,
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		thirdSite: 'ONTAP Mediator (RTT below 75 ms) or Tiebreaker',
		status: 'none',
		sources: [
			cite('netapp-mcc-isl', 'latency and packet loss limits'),
			cite('netapp-mcc-mediator', 'lines 36-40')
		],
		disagreements: [
			{
				value: milliseconds(7),
				why: 'with 700 km, in a copy of an older guide',
				sources: [cite('lenovo-mcc', 'ISL requirements')]
			}
		],
		note: 'Per platform, in the vendor’s Hardware Universe. Loss at most 0.01 %, jitter 3 ms round trip, paths within 20 km or 0.2 ms of each other; plan 1 ms for 100 km.'
	},
	{
		id: 'metrocluster-fc',
		name: 'NetApp MetroCluster FC',
		version: 'ONTAP 9',
		limit: null,
		comparison: 'at-most',
		meantFor: 'any',
		distance: kilometres(300),
		thirdSite: 'Tiebreaker',
		status: 'read',
		sources: [cite('mcc-fc-article', 'post body')],
		note: 'A community page.'
	},
	{
		id: 'snapmirror-active-sync',
		name: 'NetApp SnapMirror active sync',
		version: 'ONTAP 9',
		limit: milliseconds(10),
		comparison: 'below',
		meantFor: 'any',
		distance: null,
		thirdSite: 'ONTAP Mediator or Cloud Mediator',
		status: 'read',
		sources: [cite('netapp-active-sync', 'line 126')]
	},
	{
		id: '3par-peer-persistence',
		name: 'HPE 3PAR Peer Persistence',
		version: '3PAR OS 3.2.2 and later',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		thirdSite: 'Quorum Witness, RTT below 150 ms',
		status: 'read',
		sources: [
			cite('threepar-peer', 'post body'),
			cite('threepar-witness', 'quorum witness'),
			cite('kb-3par', 'solution overview')
		],
		note: '2.6 ms before 3.2.2.'
	},
	{
		id: 'nimble-peer-persistence',
		name: 'HPE Nimble, Alletra 6000 Peer Persistence',
		version: 'NimbleOS 5',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		thirdSite: 'witness',
		status: 'read',
		sources: [cite('nimble-peer', 'requirements')]
	},
	{
		id: 'primera-peer-persistence',
		name: 'HPE Primera, Alletra 9000 Peer Persistence',
		version: '',
		limit: milliseconds(10),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		thirdSite: 'Quorum Witness',
		status: 'unverified',
		sources: [],
		note: 'The vendor’s article as found names no delay.'
	},
	{
		id: 'pure-activecluster',
		name: 'Pure Storage ActiveCluster',
		version: 'Purity 5.0.0',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		thirdSite: 'Pure1 Cloud Mediator, or one on premises',
		status: 'read',
		sources: [
			cite('pure-requirements', 'replication network'),
			cite('penguinpunk-pure', 'post body')
		],
		disagreements: [
			{
				value: milliseconds(11),
				why: 'the vendor’s slides of 2017; its figure of today was not found',
				sources: [cite('pure-2017', 'slides')]
			}
		]
	},
	{
		id: 'ibm-hyperswap',
		name: 'IBM SVC, FlashSystem HyperSwap',
		version: '7.8 and later',
		limit: null,
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		thirdSite: 'quorum disk or IP quorum at a third site',
		status: 'none',
		sources: [
			cite('ibm-intersite', 'intersite link requirements'),
			cite('ibm-svc-51', '10 km, release 5.1'),
			cite('ibm-svc-781', 'over 100 km, release 7.8.1')
		],
		note: 'The 300 km and 80 ms often quoted were not read for the data path. Release 7.8.1 warns of slower work beyond 100 km.'
	},
	{
		id: 'hitachi-gad',
		name: 'Hitachi global-active device',
		version: '',
		limit: milliseconds(20),
		comparison: 'at-most',
		meantFor: 'any',
		distance: kilometres(500),
		thirdSite: 'quorum disk at a third site',
		status: 'unverified',
		sources: [citeUnread('hitachi-gad', 'distance'), citeUnread('kb-hitachi', 'solution overview')],
		note: 'The older VSP with TrueCopy was listed at 300 km for vSphere 5.'
	},
	{
		id: 'powerstore-metro',
		name: 'Dell PowerStore Metro',
		version: 'PowerStoreOS 3 and later',
		limit: milliseconds(5),
		comparison: 'at-most',
		meantFor: 'any',
		distance: kilometres(96),
		thirdSite: 'optional witness',
		witness: 'optional',
		status: 'unverified',
		sources: [cite('dell-powerstore', 'Metro protection: 60 miles')],
		note: 'The 96 km was read; the 5 ms was not.'
	},
	{
		id: 'srdf-metro',
		name: 'Dell PowerMax SRDF/Metro',
		version: '',
		limit: null,
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		thirdSite: '',
		status: 'none',
		sources: [],
		note: 'No figure was found.'
	},
	{
		id: 'storevirtual',
		name: 'HP StoreVirtual multi-site',
		version: '4000',
		limit: milliseconds(2),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		thirdSite: 'Failover Manager',
		status: 'read',
		sources: [cite('hp-storevirtual', 'p. 18')],
		note: 'Recommended, not required.'
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
		thirdSite: '',
		status: 'read',
		sources: [
			citeAgain('azure-stack-network', 'Stretched cluster considerations'),
			citeAgain('storage-replica', 'prerequisites')
		],
		note: 'Hosts of the two sites talk over layer 3; stretched layer 2 is not supported. The 5 ms are an average, of Storage Replica. Azure Local, which follows, supports no stretched cluster, but a rack-aware one.'
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
		thirdSite: '',
		status: 'read',
		sources: [citeAgain('azure-local-rack-aware', 'General requirements')],
		note: 'Two rooms or buildings, as many machines in each and at most four. Storage wants a network of its own: 20 to 200 GbE by size.'
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
		thirdSite: '',
		status: 'read',
		sources: [citeAgain('storage-replica', 'prerequisites')],
		note: 'An average, not a maximum.'
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
		thirdSite: 'witness, RTT below 200 ms',
		status: 'read',
		sources: [
			citeAgain('nutanix-metro-exam', 'answer text'),
			citeAgain('nutanix-metro-latency', 'second paragraph')
		],
		note: 'An exam site and a blog; the vendor’s own page was not opened.'
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
		thirdSite: '',
		status: 'read',
		sources: [
			citeAgain('proxmox-pvecm', 'Network Requirements'),
			citeAgain('proxmox-pvecm-earlier', 'Network Requirements: 2 ms')
		],
		note: 'Between all nodes. Above 10 ms it is unlikely to work with more than three. Earlier editions asked for 2 ms and one subnet.'
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
		thirdSite: 'arbiter zone',
		witness: 'required',
		status: 'read',
		sources: [
			citeAgain('odf-stretch', 'note on latency'),
			citeAgain('fusion-stretch', 'note on latency')
		],
		note: 'Between the zones that hold data. Meant for one location; for several its vendor points to Metro-DR first.'
	}
] as const satisfies readonly StretchedProduct[];

/** vMotion as the releases from `version` on limit it; the figure stands in vmotion-round-trip.ts. */
function vmotionLimit(
	id: string,
	version: VersionId,
	words: Pick<StretchedProduct, 'name' | 'version' | 'meantFor' | 'note'>
): StretchedProduct {
	const fact = longestRoundTrip(version);
	return {
		id,
		limit: fact.status === 'none' ? null : milliseconds(fact.value),
		comparison: vmotionRoundTripsOf(version).comparison,
		distance: null,
		thirdSite: '',
		status: fact.status === 'assumption' ? 'unverified' : fact.status,
		sources: fact.sources,
		...words
	};
}

/** What else has a round trip to keep: migration by release, and NSX across sites. */
export const MOBILITY_LIMITS: readonly StretchedProduct[] = [
	vmotionLimit('vmotion-4.1', '4.1', { name: 'vMotion', version: '3.5 to 4.1', meantFor: 'any' }),
	vmotionLimit('vmotion-metro', '5.0', {
		name: 'Metro vMotion',
		version: '5.0 to 5.5',
		meantFor: 'any',
		note: 'With Enterprise Plus; other editions 5 ms. The vendor’s article names 5.0 and 5.1; for 5.5 a book and posts on metro clusters say 10 ms.'
	}),
	vmotionLimit('vmotion-long-distance', '6.0', {
		name: 'Long-distance vMotion',
		version: '6.0 and later',
		meantFor: 'migration',
		note: 'For moving VMs over distance; not intended for a stretched cluster.'
	}),
	{
		id: 'nsx-federation',
		name: 'NSX Federation, networking between sites',
		version: 'NSX-T 3.2 to 9.0',
		limit: milliseconds(150),
		comparison: 'at-most',
		meantFor: 'any',
		distance: null,
		thirdSite: '',
		status: 'read',
		sources: [
			citeAgain('vcf9-nsx-federation', 'prerequisites'),
			cite('nsx-federation', 'latency requirements')
		],
		note: 'For stretched networks; 9.0 allows 500 ms where none is stretched.'
	}
];

export interface WitnessTier {
	/** Largest number of data hosts at a site the tier holds for. */
	readonly hostsPerSite: number;
	readonly limit: Seconds;
}

/** Round trip to the vSAN witness, below which it has to stay; the table ends at 15 hosts a site. */
export const VSAN_WITNESS_TIERS = {
	id: 'vsan-witness-tiers',
	label: 'vSAN witness: longest round trip, by hosts at a site',
	unit: 's',
	kind: 'vendor-limit',
	status: 'read',
	value: [
		{ hostsPerSite: 1, limit: milliseconds(500) },
		{ hostsPerSite: 10, limit: milliseconds(200) },
		{ hostsPerSite: 15, limit: milliseconds(100) }
	],
	note: 'Below each. Two other pages of the guide to 9.0 print 200 ms for every size (VCF-VSAN-SC-REQD-CFG-003) and 150 ms (VCF-NET-REQD-LAT-003).',
	sources: [
		citeAgain('vcf9-vsan-latency', 'Site to Witness'),
		citeAgain('vcf9-stretched-model', 'VCF-VSAN-SC-REQD-CFG-003'),
		citeAgain('vcf9-datacenter', 'VCF-NET-REQD-LAT-003'),
		cite('vsan-bandwidth', 'witness requirements'),
		cite('vcf9-planning', 'lines 33, 53, 115, 172'),
		cite('dell-vsan-witness', 'witness to site')
	]
} as const satisfies Fact<readonly WitnessTier[]>;
