import type {
	AssumedFact,
	MaybeFact,
	ReadFact,
	Reading,
	Source,
	UnknownFact,
	UnverifiedFact
} from './fact';

/** What is limited, as an architect would say it; the slug goes into the fact's id. */
const CAPACITY_LIMITS = {
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
	hostsPerDatacenter: {
		slug: 'hosts-per-datacenter',
		label: 'Hosts per datacenter object',
		unit: 'hosts'
	},
	vmsPerDatacenter: { slug: 'vms-per-datacenter', label: 'VMs per datacenter object', unit: 'VMs' },
	hostsPerVds: { slug: 'hosts-per-vds', label: 'Hosts per distributed switch', unit: 'hosts' }
} as const;

export type LimitKey = keyof typeof CAPACITY_LIMITS;

export const LIMIT_KEYS = Object.keys(CAPACITY_LIMITS) as LimitKey[];

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
	/** What a house lays down beside the maximums of the product. */
	readonly house?: readonly HouseLimit[];
}

/** A limit of the house's own, on the hosts or VMs of a domain or the VMs of a host. */
export interface HouseLimit {
	readonly counts: 'hosts' | 'vms' | 'vms-per-host';
	readonly fact: AssumedFact<number>;
}

type Named = 'id' | 'label' | 'unit' | 'kind';
export type Figure =
	Omit<ReadFact<number>, Named> | Omit<UnverifiedFact<number>, Named> | Omit<UnknownFact, Named>;

export interface Remarks {
	readonly note?: string;
	readonly disagreements?: readonly Reading<number>[];
}

export type Sources = readonly [Source, ...Source[]];

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

/** What a limit is called; the slug goes into a fact's id. */
export interface LimitName {
	readonly slug: string;
	readonly label: string;
	readonly unit: string;
}

/** Gives each figure the id, label and unit of its limit. */
export function nameLimits<K extends string>(
	names: Readonly<Record<K, LimitName>>,
	{ id, name }: { readonly id: VersionId; readonly name: string },
	figures: Readonly<Record<K, Figure>>
): Readonly<Record<K, MaybeFact<number>>> {
	const named = (Object.keys(names) as K[]).map((key) => {
		const { slug, label, unit } = names[key];
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
	return Object.fromEntries(named) as Record<K, MaybeFact<number>>;
}

/** The maximums of one version that bound how many VMs there can be. */
export const version = (
	id: VersionId,
	name: string,
	figures: Readonly<Record<LimitKey, Figure>>
): VsphereVersion => ({ id, name, limits: nameLimits(CAPACITY_LIMITS, { id, name }, figures) });

/** Reasons that recur. */
export const NOT_FOUND = 'Believed, but no source that could be opened states it.';
export const NOTHING_KNOWN = 'No figure was found.';
