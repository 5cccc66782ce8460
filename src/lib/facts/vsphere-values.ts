import type { AssumedFact } from './fact';

/*
 * What answers reckon with of the maximums of the releases. Where each was read stands in vsphere-v*.ts; what an answer
 * says at once where sources disagree, in vsphere-disputes.ts.
 */

/** Oldest first: the order says which release came before which. */
const RELEASES = [
	['3.5', 'VMware Infrastructure 3.5'],
	['4.0', 'vSphere 4.0'],
	['4.1', 'vSphere 4.1'],
	['5.0', 'vSphere 5.0'],
	['5.1', 'vSphere 5.1'],
	['5.5', 'vSphere 5.5'],
	['6.0', 'vSphere 6.0'],
	['6.5', 'vSphere 6.5'],
	['6.7', 'vSphere 6.7'],
	['7.0', 'vSphere 7.0'],
	['7.0U1', 'vSphere 7.0 U1 to U3'],
	['8.0', 'vSphere 8.0'],
	['9.0', 'vSphere 9.0']
] as const;

export type VersionId = (typeof RELEASES)[number][0];

/** What other sources print and may be right with. A misprint is none of them. */
type Others = readonly number[];

interface Known {
	readonly status: 'read' | 'unverified';
	readonly value: number;
	readonly others: Others;
}

/** Read in a source. */
const read = <const O extends Others>(value: number, ...others: O) =>
	({ status: 'read', value, others }) as const;

/** Widely believed, read nowhere. */
const believed = <const O extends Others>(value: number, ...others: O) =>
	({ status: 'unverified', value, others }) as const;

/** A bare number is read in every source; null: no figure is known. */
type Written = number | Known | null;

/** One for each row, in their order. */
export type Each<Rows extends readonly unknown[], Of> = { readonly [Place in keyof Rows]: Of };

export type LimitKey =
	| 'hostsPerCluster'
	| 'vmsPerCluster'
	| 'vmsPerHost'
	| 'vcpusPerHost'
	| 'vcpusPerCore'
	| 'hostsPerVcenter'
	| 'poweredOnVmsPerVcenter'
	| 'hostsPerDatacenter'
	| 'vmsPerDatacenter'
	| 'hostsPerVds';

const MAXIMUMS = {
	'3.5': {
		hostsPerCluster: 32,
		vmsPerCluster: null,
		vmsPerHost: 170,
		vcpusPerHost: 192,
		vcpusPerCore: read(20, 8),
		hostsPerVcenter: 200,
		poweredOnVmsPerVcenter: 2000,
		hostsPerDatacenter: null,
		vmsPerDatacenter: null,
		hostsPerVds: null
	},
	'4.0': {
		hostsPerCluster: 32,
		vmsPerCluster: 1280,
		vmsPerHost: 320,
		vcpusPerHost: 512,
		vcpusPerCore: read(20, 25),
		hostsPerVcenter: read(200, 300),
		poweredOnVmsPerVcenter: 3000,
		hostsPerDatacenter: believed(100),
		vmsPerDatacenter: believed(2500),
		hostsPerVds: believed(64)
	},
	'4.1': {
		hostsPerCluster: 32,
		vmsPerCluster: 3000,
		vmsPerHost: believed(320),
		vcpusPerHost: believed(512),
		vcpusPerCore: believed(25),
		hostsPerVcenter: 1000,
		poweredOnVmsPerVcenter: 10000,
		hostsPerDatacenter: believed(400),
		vmsPerDatacenter: 5000,
		hostsPerVds: believed(350)
	},
	'5.0': {
		hostsPerCluster: 32,
		vmsPerCluster: believed(3000, 4000),
		vmsPerHost: 512,
		vcpusPerHost: believed(2048),
		vcpusPerCore: 25,
		hostsPerVcenter: 1000,
		poweredOnVmsPerVcenter: 10000,
		hostsPerDatacenter: 500,
		vmsPerDatacenter: null,
		hostsPerVds: 350
	},
	'5.1': {
		hostsPerCluster: 32,
		vmsPerCluster: believed(4000, 3000),
		vmsPerHost: 512,
		vcpusPerHost: believed(2048),
		vcpusPerCore: believed(25),
		hostsPerVcenter: 1000,
		poweredOnVmsPerVcenter: 10000,
		hostsPerDatacenter: 500,
		vmsPerDatacenter: null,
		hostsPerVds: read(500, 350)
	},
	'5.5': {
		hostsPerCluster: 32,
		vmsPerCluster: read(4000, 3000),
		vmsPerHost: 512,
		vcpusPerHost: believed(4096),
		vcpusPerCore: believed(32),
		hostsPerVcenter: 1000,
		poweredOnVmsPerVcenter: 10000,
		hostsPerDatacenter: 500,
		vmsPerDatacenter: null,
		hostsPerVds: 1000
	},
	'6.0': {
		hostsPerCluster: 64,
		vmsPerCluster: 8000,
		vmsPerHost: 1024,
		vcpusPerHost: 4096,
		vcpusPerCore: 32,
		hostsPerVcenter: 1000,
		poweredOnVmsPerVcenter: 10000,
		hostsPerDatacenter: 500,
		vmsPerDatacenter: null,
		hostsPerVds: 1000
	},
	'6.5': {
		hostsPerCluster: 64,
		vmsPerCluster: believed(8000),
		vmsPerHost: believed(1024),
		vcpusPerHost: believed(4096),
		vcpusPerCore: believed(32),
		hostsPerVcenter: 2000,
		poweredOnVmsPerVcenter: 25000,
		hostsPerDatacenter: null,
		vmsPerDatacenter: null,
		hostsPerVds: believed(2000)
	},
	'6.7': {
		hostsPerCluster: 64,
		vmsPerCluster: believed(8000),
		vmsPerHost: believed(1024),
		vcpusPerHost: believed(4096),
		vcpusPerCore: believed(32),
		hostsPerVcenter: 2000,
		poweredOnVmsPerVcenter: 25000,
		hostsPerDatacenter: null,
		vmsPerDatacenter: null,
		hostsPerVds: believed(2000)
	},
	'7.0': {
		hostsPerCluster: 64,
		vmsPerCluster: 8000,
		vmsPerHost: 1024,
		vcpusPerHost: believed(4096),
		vcpusPerCore: believed(32),
		hostsPerVcenter: 2500,
		poweredOnVmsPerVcenter: read(30000, 40000),
		hostsPerDatacenter: null,
		vmsPerDatacenter: null,
		hostsPerVds: believed(2000)
	},
	'7.0U1': {
		hostsPerCluster: read(96, 64),
		vmsPerCluster: believed(10000),
		vmsPerHost: 1024,
		vcpusPerHost: believed(4096),
		vcpusPerCore: believed(32),
		hostsPerVcenter: 2500,
		poweredOnVmsPerVcenter: 40000,
		hostsPerDatacenter: null,
		vmsPerDatacenter: null,
		hostsPerVds: believed(2000)
	},
	'8.0': {
		hostsPerCluster: read(96, 64),
		vmsPerCluster: 10000,
		vmsPerHost: 1024,
		vcpusPerHost: believed(4096),
		vcpusPerCore: believed(32),
		hostsPerVcenter: 2500,
		poweredOnVmsPerVcenter: 40000,
		hostsPerDatacenter: null,
		vmsPerDatacenter: null,
		hostsPerVds: 2000
	},
	'9.0': {
		hostsPerCluster: null,
		vmsPerCluster: null,
		vmsPerHost: null,
		vcpusPerHost: null,
		vcpusPerCore: null,
		hostsPerVcenter: null,
		poweredOnVmsPerVcenter: null,
		hostsPerDatacenter: null,
		vmsPerDatacenter: null,
		hostsPerVds: null
	}
} as const satisfies Readonly<Record<VersionId, Readonly<Record<LimitKey, Written>>>>;

export const LIMIT_KEYS = Object.keys(MAXIMUMS['3.5']) as LimitKey[];

/** How one figure stands above: what must be written about it follows from that. */
export type WrittenFor<V extends VersionId, K extends LimitKey> = (typeof MAXIMUMS)[V][K];

/** The other figures for one maximum. */
export type OthersFor<V extends VersionId, K extends LimitKey> =
	WrittenFor<V, K> extends { readonly others: infer Figures extends Others }
		? Figures
		: readonly [];

/** A maximum that is known. */
export interface KnownMaximum extends Known {
	/** That of the fact which it is the other half of. */
	readonly id: string;
}

export interface UnknownMaximum {
	readonly id: string;
	readonly status: 'none';
	readonly value: null;
	readonly others: readonly [];
}

export type Maximum = KnownMaximum | UnknownMaximum;

/** A limit of the house's own, on the hosts or VMs of a domain or the VMs of a host. */
export interface HouseLimit {
	readonly counts: 'hosts' | 'vms' | 'vms-per-host';
	readonly fact: AssumedFact<number>;
}

/** A release with its maximums; a house may have laid down others. */
export interface VersionValues<M = Maximum | AssumedFact<number>> {
	readonly id: VersionId;
	readonly name: string;
	readonly limits: Readonly<Record<LimitKey, M>>;
	/** What a house lays down beside the maximums of the product. */
	readonly house?: readonly HouseLimit[];
}

const UNKNOWN = { status: 'none', value: null, others: [] } as const;

const inFull = (written: Written): Omit<KnownMaximum, 'id'> | Omit<UnknownMaximum, 'id'> =>
	typeof written === 'number' ? read(written) : (written ?? UNKNOWN);

/** "hosts-per-cluster" */
const slugOf = (key: LimitKey): string =>
	key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

export const VSPHERE_VALUES: readonly VersionValues<Maximum>[] = RELEASES.map(([id, name]) => {
	const limits = LIMIT_KEYS.map((key) => [
		key,
		{ id: `vsphere-${id.toLowerCase()}-${slugOf(key)}`, ...inFull(MAXIMUMS[id][key]) }
	]);
	// fromEntries forgets the keys.
	return { id, name, limits: Object.fromEntries(limits) as Record<LimitKey, Maximum> };
});

/** vSphere 4.0 let HA clusters of more than so many hosts run only so many VMs on each. */
export const HA_4_0_VALUES = {
	smallClusterHosts: { id: 'vsphere-4.0-ha-small-cluster-hosts', ...read(8) },
	vmsPerHostLarge: { id: 'vsphere-4.0-ha-vms-per-host-large', ...read(40) }
} satisfies Readonly<Record<string, KnownMaximum>>;
