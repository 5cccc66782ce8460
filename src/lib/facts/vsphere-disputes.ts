import {
	type Each,
	type KnownMaximum,
	LIMIT_KEYS,
	type LimitKey,
	type Maximum,
	type OthersFor,
	type VersionId,
	VSPHERE_VALUES
} from './vsphere-values';

/* What an answer says at once where sources print different maximums; everything else about them is late. */

/** What is limited, as an architect would say it. */
const LABELS: Readonly<Record<LimitKey, string>> = {
	hostsPerCluster: 'Hosts per HA/DRS cluster',
	vmsPerCluster: 'VMs per HA/DRS cluster',
	vmsPerHost: 'VMs per host',
	vcpusPerHost: 'vCPUs per host',
	vcpusPerCore: 'vCPUs per physical core',
	hostsPerVcenter: 'Hosts per vCenter Server',
	poweredOnVmsPerVcenter: 'Powered-on VMs per vCenter Server',
	hostsPerDatacenter: 'Hosts per datacenter object',
	vmsPerDatacenter: 'VMs per datacenter object',
	hostsPerVds: 'Hosts per distributed switch'
};

type Disputed<V extends VersionId> = {
	[K in LimitKey]: OthersFor<V, K> extends readonly [] ? never : K;
}[LimitKey];

/** A reason for each other figure, in the order of those. */
const WHYS: {
	readonly [V in VersionId as [Disputed<V>] extends [never] ? never : V]: {
		readonly [K in Disputed<V>]: Each<OthersFor<V, K>, string>;
	};
} = {
	'3.5': { vcpusPerCore: ['Before Update 3.'] },
	'4.0': {
		vcpusPerCore: ['From Update 1.'],
		hostsPerVcenter: [
			'The other book; fits eWEEK, which calls the 1,000 hosts of 4.1 a threefold increase, and a sizing step of the 5.x years, which pairs 300 hosts with 3,000 VMs.'
		]
	},
	'5.0': { vmsPerCluster: ['The same card, for DRS.'] },
	'5.1': {
		vmsPerCluster: ['An earlier revision of the same card, for HA.'],
		hostsPerVds: ['The same author a year later.']
	},
	'5.5': { vmsPerCluster: ["VMware's own vCenter 6.0 paper, as quoted."] },
	'7.0': {
		poweredOnVmsPerVcenter: [
			'Says 7.0 without naming an update; 40,000 is the figure from Update 1.'
		]
	},
	'7.0U1': {
		hostsPerCluster: ['A fact sheet calls 96 an increase of vSphere 8; CloudStack enforces 64.']
	},
	'8.0': { hostsPerCluster: ['A press table, and what CloudStack enforces.'] }
};

const BY_RELEASE: Readonly<
	Partial<Record<VersionId, Partial<Record<LimitKey, readonly string[]>>>>
> = WHYS;

/** What a maximum is called, and why each other figure for it may be right, by its identifier. */
const SAID: ReadonlyMap<string, { readonly label: string; readonly whys: readonly string[] }> =
	new Map(
		VSPHERE_VALUES.flatMap(({ id, name, limits }) =>
			LIMIT_KEYS.map((key) => [
				limits[key].id,
				{ label: `${LABELS[key]}, ${name}`, whys: BY_RELEASE[id]?.[key] ?? [] }
			])
		)
	);

export function saidOf({ id }: Maximum) {
	const said = SAID.get(id);
	if (said === undefined) throw new Error(`nothing is said of ${id}`);
	return said;
}

/** Why another figure than the one in force may be right. */
export function whyOf(maximum: KnownMaximum, other: number): string {
	const why = saidOf(maximum).whys[maximum.others.indexOf(other)];
	return why ?? 'The figure this catalogue prefers.';
}
