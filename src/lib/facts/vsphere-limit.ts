import type { MaybeFact, ReadFact, Reading, Source, UnknownFact, UnverifiedFact } from './fact';

/** What is limited, as an architect would say it; the slug goes into the fact's id. */
const LIMITS = {
	hostsPerCluster: { slug: 'hosts-per-cluster', label: 'Hosts per HA/DRS cluster', unit: 'hosts' },
	vmsPerCluster: { slug: 'vms-per-cluster', label: 'VMs per HA/DRS cluster', unit: 'VMs' },
	vmsPerHost: { slug: 'vms-per-host', label: 'VMs per host', unit: 'VMs' },
	vcpusPerHost: { slug: 'vcpus-per-host', label: 'vCPUs per host', unit: 'vCPUs' },
	vcpusPerCore: { slug: 'vcpus-per-core', label: 'vCPUs per physical core', unit: 'vCPUs' },
	hostsPerVcenter: { slug: 'hosts-per-vcenter', label: 'Hosts per vCenter Server', unit: 'hosts' },
	poweredOnVmsPerVcenter: {
		slug: 'powered-on-vms-per-vcenter',
		label: 'Powered-on VMs per vCenter Server',
		unit: 'VMs'
	},
	registeredVmsPerVcenter: {
		slug: 'registered-vms-per-vcenter',
		label: 'Registered VMs per vCenter Server',
		unit: 'VMs'
	},
	hostsPerDatacenter: {
		slug: 'hosts-per-datacenter',
		label: 'Hosts per datacenter object',
		unit: 'hosts'
	},
	vmsPerDatacenter: { slug: 'vms-per-datacenter', label: 'VMs per datacenter object', unit: 'VMs' },
	hostsPerVds: { slug: 'hosts-per-vds', label: 'Hosts per distributed switch', unit: 'hosts' },
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
	},
	vmotionMaxRttMs: { slug: 'vmotion-max-rtt', label: 'Longest RTT for vMotion', unit: 'ms' },
	vmotionMaxRttMsEnterprisePlus: {
		slug: 'vmotion-max-rtt-enterprise-plus',
		label: 'Longest RTT for vMotion with Enterprise Plus',
		unit: 'ms'
	}
} as const;

export type LimitKey = keyof typeof LIMITS;

export const LIMIT_KEYS = Object.keys(LIMITS) as LimitKey[];

export type VersionId =
	| '3.5'
	| '4.0'
	| '4.1'
	| '5.0'
	| '5.1'
	| '5.5'
	| '6.0'
	| '6.5'
	| '6.7'
	| '7.0'
	| '7.0U1'
	| '8.0'
	| '9.0';

export interface VsphereVersion {
	readonly id: VersionId;
	readonly name: string;
	readonly limits: Readonly<Record<LimitKey, MaybeFact<number>>>;
}

type Named = 'id' | 'label' | 'unit' | 'kind';
type Figure =
	Omit<ReadFact<number>, Named> | Omit<UnverifiedFact<number>, Named> | Omit<UnknownFact, Named>;

interface Remarks {
	readonly note?: string;
	readonly disagreements?: readonly Reading<number>[];
}

type Sources = readonly [Source, ...Source[]];

export const read = (value: number, sources: Sources, remarks: Remarks = {}): Figure => ({
	status: 'read',
	value,
	sources,
	...remarks
});

export const unverified = (
	value: number,
	because: string,
	sources: readonly Source[] = [],
	remarks: Remarks = {}
): Figure => ({ status: 'unverified', value, because, sources, ...remarks });

export const none = (because: string, sources: readonly Source[] = []): Figure => ({
	status: 'none',
	value: null,
	because,
	sources
});

/** Another figure for the same limit, which may be right. */
export const differs = (value: number, why: string, sources: Sources): Reading<number> => ({
	value,
	why,
	sources,
	plausible: true
});

/** A misprint or a figure overtaken before release: shown, never counted. */
export const slip = (value: number, why: string, sources: Sources): Reading<number> => ({
	value,
	why,
	sources,
	plausible: false
});

/** Gives each figure the id, label and unit of its limit. */
export function version(
	id: VersionId,
	name: string,
	figures: Readonly<Record<LimitKey, Figure>>
): VsphereVersion {
	const named = LIMIT_KEYS.map((key) => {
		const { slug, label, unit } = LIMITS[key];
		const fact: MaybeFact<number> = {
			id: `vsphere-${id.toLowerCase()}-${slug}`,
			label: `${label}, ${name}`,
			unit,
			kind: 'vendor-limit',
			...figures[key]
		};
		return [key, fact] as const;
	});
	// fromEntries forgets the keys; `figures` has every one of them, by its type.
	return { id, name, limits: Object.fromEntries(named) as VsphereVersion['limits'] };
}

/** Reasons that recur. */
export const NOT_FOUND = 'Believed, but no source that could be opened states it.';
export const NOTHING_KNOWN = 'No figure was found.';
