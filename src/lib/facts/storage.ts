import { milliseconds, type Seconds } from '#lib/calc/units';
import type { Fact, Source } from './fact';
import { withTexts } from './halves';
import { cite, citeAgain, citeUnread } from './sources';
import {
	MOBILITY_VALUES,
	type MobilityId,
	type ProductValues,
	STORAGE_VALUES,
	type StorageId,
	WITNESS_TIER_VALUES,
	type WitnessTier
} from './storage-values';
import { longestRoundTrip } from './vmotion-round-trip';

interface ProductText {
	readonly thirdSite: string;
	readonly sources: readonly Source[];
	readonly disagreements?: readonly {
		readonly value: Seconds;
		readonly why: string;
		readonly sources: readonly Source[];
	}[];
	readonly note?: string;
}

export type StretchedProduct = ProductValues & ProductText;

const STORAGE_TEXTS: Readonly<Record<StorageId, ProductText>> = {
	'vsan-stretched': {
		thirdSite: 'witness host or appliance, one for each cluster',
		sources: [
			citeAgain('vcf9-vsan-latency', 'Site to Site'),
			citeAgain('vcf9-stretched', 'Witness Host'),
			cite('vsan-bandwidth', 'between data sites'),
			cite('ha-deepdive', 'lines 385-395'),
			citeAgain('vsan-api', '15+15+1 hosts')
		],
		note: 'The design rule of 9.0 says at most 5 ms, its table below it. Hosts: 15+15+1 by the vendor; 20+20+1 from 7.0 U2 is unverified.'
	},
	vmsc: {
		thirdSite: 'as the array asks',
		sources: [
			citeAgain('vcf9-datacenter', 'VCF-NET-REQD-LAT-001, for 9.0'),
			cite('ha-deepdive', 'lines 25-27'),
			cite('techtarget-vmsc', 'round-trip requirement'),
			cite('vmware-vmsc', 'opening')
		],
		note: 'The array often allows less: 5 ms is the most common. From 6.0 the storage partner supports it. No such programme before 5.0. The definition expects less than 100 km in most cases.'
	},
	'vplex-metro': {
		thirdSite: 'VPLEX Witness',
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
	'metrocluster-ip': {
		thirdSite: 'ONTAP Mediator (RTT below 75 ms) or Tiebreaker',
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
	'metrocluster-fc': {
		thirdSite: 'Tiebreaker',
		sources: [cite('mcc-fc-article', 'post body')],
		note: 'A community page.'
	},
	'snapmirror-active-sync': {
		thirdSite: 'ONTAP Mediator or Cloud Mediator',
		sources: [cite('netapp-active-sync', 'line 126')]
	},
	'3par-peer-persistence': {
		thirdSite: 'Quorum Witness, RTT below 150 ms',
		sources: [
			cite('threepar-peer', 'post body'),
			cite('threepar-witness', 'quorum witness'),
			cite('kb-3par', 'solution overview')
		],
		note: '2.6 ms before 3.2.2.'
	},
	'nimble-peer-persistence': {
		thirdSite: 'witness',
		sources: [cite('nimble-peer', 'requirements')]
	},
	'primera-peer-persistence': {
		thirdSite: 'Quorum Witness',
		sources: [],
		note: 'The vendor’s article as found names no delay.'
	},
	'pure-activecluster': {
		thirdSite: 'Pure1 Cloud Mediator, or one on premises',
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
	'ibm-hyperswap': {
		thirdSite: 'quorum disk or IP quorum at a third site',
		sources: [
			cite('ibm-intersite', 'intersite link requirements'),
			cite('ibm-svc-51', '10 km, release 5.1'),
			cite('ibm-svc-781', 'over 100 km, release 7.8.1')
		],
		note: 'The 300 km and 80 ms often quoted were not read for the data path. Release 7.8.1 warns of slower work beyond 100 km.'
	},
	'hitachi-gad': {
		thirdSite: 'quorum disk at a third site',
		sources: [citeUnread('hitachi-gad', 'distance'), citeUnread('kb-hitachi', 'solution overview')],
		note: 'The older VSP with TrueCopy was listed at 300 km for vSphere 5.'
	},
	'powerstore-metro': {
		thirdSite: 'optional witness',
		sources: [cite('dell-powerstore', 'Metro protection: 60 miles')],
		note: 'The 96 km was read; the 5 ms was not.'
	},
	'srdf-metro': { thirdSite: '', sources: [], note: 'No figure was found.' },
	storevirtual: {
		thirdSite: 'Failover Manager',
		sources: [cite('hp-storevirtual', 'p. 18')],
		note: 'Recommended, not required.'
	},
	'azure-stack-stretched': {
		thirdSite: '',
		sources: [
			citeAgain('azure-stack-network', 'Stretched cluster considerations'),
			citeAgain('storage-replica', 'prerequisites')
		],
		note: 'Hosts of the two sites talk over layer 3; stretched layer 2 is not supported. The 5 ms are an average, of Storage Replica. Azure Local, which follows, supports no stretched cluster, but a rack-aware one.'
	},
	'azure-local-rack-aware': {
		thirdSite: '',
		sources: [citeAgain('azure-local-rack-aware', 'General requirements')],
		note: 'Two rooms or buildings, as many machines in each and at most four. Storage wants a network of its own: 20 to 200 GbE by size.'
	},
	'storage-replica': {
		thirdSite: '',
		sources: [citeAgain('storage-replica', 'prerequisites')],
		note: 'An average, not a maximum.'
	},
	'nutanix-metro': {
		thirdSite: 'witness, RTT below 200 ms',
		sources: [
			citeAgain('nutanix-metro-exam', 'answer text'),
			citeAgain('nutanix-metro-latency', 'second paragraph')
		],
		note: 'An exam site and a blog; the vendor’s own page was not opened.'
	},
	'proxmox-cluster': {
		thirdSite: '',
		sources: [
			citeAgain('proxmox-pvecm', 'Network Requirements'),
			citeAgain('proxmox-pvecm-earlier', 'Network Requirements: 2 ms')
		],
		note: 'Between all nodes. Above 10 ms it is unlikely to work with more than three. Earlier editions asked for 2 ms and one subnet.'
	},
	'odf-stretch': {
		thirdSite: 'arbiter zone',
		sources: [
			citeAgain('odf-stretch', 'note on latency'),
			citeAgain('fusion-stretch', 'note on latency')
		],
		note: 'Between the zones that hold data. Meant for one location; for several its vendor points to Metro-DR first.'
	}
};

/** Storage that two sites can share, as its vendor limits it, and who says so. */
export const STRETCHED_STORAGE: readonly StretchedProduct[] = withTexts(
	STORAGE_VALUES,
	STORAGE_TEXTS
);

const MOBILITY_TEXTS: Readonly<Record<MobilityId, ProductText>> = {
	'vmotion-4.1': { thirdSite: '', sources: longestRoundTrip('4.1').sources },
	'vmotion-metro': {
		thirdSite: '',
		sources: longestRoundTrip('5.0').sources,
		note: 'With Enterprise Plus; other editions 5 ms. The vendor’s article names 5.0 and 5.1; for 5.5 a book and posts on metro clusters say 10 ms.'
	},
	'vmotion-long-distance': {
		thirdSite: '',
		sources: longestRoundTrip('6.0').sources,
		note: 'For moving VMs over distance; not intended for a stretched cluster.'
	},
	'nsx-federation': {
		thirdSite: '',
		sources: [
			citeAgain('vcf9-nsx-federation', 'prerequisites'),
			cite('nsx-federation', 'latency requirements')
		],
		note: 'For stretched networks; 9.0 allows 500 ms where none is stretched.'
	}
};

/** What else has a round trip to keep: migration by release, and NSX across sites. */
export const MOBILITY_LIMITS: readonly StretchedProduct[] = withTexts(
	MOBILITY_VALUES,
	MOBILITY_TEXTS
);

/** Round trip to the vSAN witness, below which it has to stay; the table ends at 15 hosts a site. */
export const VSAN_WITNESS_TIERS = {
	id: 'vsan-witness-tiers',
	label: 'vSAN witness: longest round trip, by hosts at a site',
	unit: 's',
	kind: 'vendor-limit',
	status: 'read',
	value: WITNESS_TIER_VALUES,
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
