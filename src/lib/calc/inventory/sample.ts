import { gibibytes, mebibytes } from '#lib/calc/units';
import type {
	Inventory,
	InventoryHost,
	InventoryNetwork,
	InventoryVm,
	VmkernelPort
} from './inventory';

/*
 * An estate that nobody has, to try a page with: invented names, addresses set aside for documentation, and the same
 * every time. One cluster is stretched over two fault domains, one has hosts of two kinds.
 */

interface InventedKind {
	readonly processor: string;
	readonly sockets: number;
	readonly cores: number;
	readonly memoryGib: number;
}

const SMALL: InventedKind = {
	processor: 'Invented 2 x 16 cores',
	sockets: 2,
	cores: 32,
	memoryGib: 512
};
const LARGE: InventedKind = {
	processor: 'Invented 2 x 28 cores',
	sockets: 2,
	cores: 56,
	memoryGib: 1024
};

interface InventedCluster {
	readonly name: string;
	readonly datacenter: string;
	readonly short: string;
	readonly vms: number;
	readonly networks: readonly string[];
	/** One that only the largest host holds; null where there is none. */
	readonly giant: {
		readonly host: string;
		readonly vcpus: number;
		readonly memoryGib: number;
	} | null;
	readonly hosts: readonly {
		readonly kind: InventedKind;
		readonly count: number;
		readonly faultDomain: string | null;
	}[];
}

const CLUSTERS: readonly InventedCluster[] = [
	{
		name: 'Metro',
		datacenter: 'Ash',
		short: 'metro',
		vms: 236,
		networks: ['Web', 'App', 'Data'],
		giant: null,
		hosts: [
			{ kind: LARGE, count: 6, faultDomain: 'Ash' },
			{ kind: LARGE, count: 6, faultDomain: 'Birch' }
		]
	},
	{
		name: 'Office',
		datacenter: 'Ash',
		short: 'office',
		vms: 118,
		networks: ['App', 'Office'],
		giant: { host: 'office-esx-06.invented.example', vcpus: 32, memoryGib: 600 },
		hosts: [
			{ kind: SMALL, count: 5, faultDomain: null },
			{ kind: LARGE, count: 2, faultDomain: null }
		]
	},
	{
		name: 'Lab',
		datacenter: 'Birch',
		short: 'lab',
		vms: 64,
		networks: ['Lab'],
		giant: null,
		hosts: [{ kind: SMALL, count: 4, faultDomain: null }]
	}
];

const NETWORKS: readonly InventoryNetwork[] = [
	{ name: 'Web', vlan: 110 },
	{ name: 'App', vlan: 120 },
	{ name: 'Data', vlan: 130 },
	{ name: 'Office', vlan: 140 },
	{ name: 'Lab', vlan: 150 },
	{ name: 'Management', vlan: 10 },
	{ name: 'vMotion', vlan: 20 }
];

/** Sizes that recur, so that sums can be checked by hand: vCPUs and memory in GiB. */
const SIZES = [
	[2, 4],
	[2, 8],
	[4, 16],
	[2, 4],
	[4, 8],
	[8, 32],
	[2, 8],
	[4, 16],
	[2, 4],
	[16, 64]
] as const;
const GROUPS = ['web', 'app', 'db', 'job', 'cache', 'file'] as const;

/** Every so many of a cluster is off, a template, or a stand-in. */
const OFF_EVERY = 13;
const TEMPLATE_EVERY = 59;
const PLACEHOLDER_EVERY = 97;

/** The one host that is being looked after. */
const IN_MAINTENANCE = 'office-esx-07.invented.example';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const hostsOf = ({ name, datacenter, short, hosts }: InventedCluster): readonly InventoryHost[] =>
	hosts
		.flatMap(({ count, ...host }) => Array.from({ length: count }, () => host))
		.map(({ kind, faultDomain }, place) => {
			const host = `${short}-esx-${twoDigits(place + 1)}.invented.example`;
			return {
				name: host,
				cluster: name,
				datacenter,
				faultDomain,
				processor: kind.processor,
				sockets: kind.sockets,
				cores: kind.cores,
				threads: 2 * kind.cores,
				memory: gibibytes(kind.memoryGib),
				version: 'VMware ESXi 8.0.3',
				inMaintenance: host === IN_MAINTENANCE
			};
		});

const kindAt = (place: number): InventoryVm['kind'] => {
	if (place % PLACEHOLDER_EVERY === PLACEHOLDER_EVERY - 1) return 'placeholder';
	return place % TEMPLATE_EVERY === TEMPLATE_EVERY - 1 ? 'template' : 'vm';
};

function vmsOf(cluster: InventedCluster): readonly InventoryVm[] {
	const hosts = hostsOf(cluster).filter(({ inMaintenance }) => !inMaintenance);
	return Array.from({ length: cluster.vms }, (_, place): InventoryVm => {
		const [vcpus, memoryGib] = SIZES[place % SIZES.length] ?? SIZES[0];
		const group = GROUPS[place % GROUPS.length] ?? GROUPS[0];
		const kind = kindAt(place);
		const isOff = kind !== 'vm' || place % OFF_EVERY === OFF_EVERY - 1;
		const network = cluster.networks[place % cluster.networks.length];
		return {
			name: `${cluster.short}-${group}-${String(place + 1).padStart(3, '0')}`,
			power: isOff ? 'off' : 'on',
			kind,
			host: hosts[place % hosts.length]?.name ?? null,
			cluster: cluster.name,
			datacenter: cluster.datacenter,
			vcpus,
			memory: gibibytes(memoryGib),
			activeMemory: isOff ? mebibytes(0) : gibibytes(memoryGib / 8),
			provisionedDisk: gibibytes(40 + 10 * memoryGib),
			usedDisk: gibibytes(20 + 4 * memoryGib),
			networks: network === undefined ? [] : [network]
		};
	});
}

function giantOf({
	name,
	datacenter,
	short,
	networks,
	giant
}: InventedCluster): readonly InventoryVm[] {
	return giant === null
		? []
		: [
				{
					name: `${short}-warehouse`,
					power: 'on',
					kind: 'vm',
					host: giant.host,
					cluster: name,
					datacenter,
					vcpus: giant.vcpus,
					memory: gibibytes(giant.memoryGib),
					activeMemory: gibibytes(giant.memoryGib / 8),
					provisionedDisk: gibibytes(2 * giant.memoryGib),
					usedDisk: gibibytes(giant.memoryGib),
					networks: networks.slice(0, 1)
				}
			];
}

/** Addresses of RFC 5737: nobody has them. */
function portsOf(host: InventoryHost, place: number): readonly VmkernelPort[] {
	const common = { host: host.name, mask: '255.255.255.0' };
	return [
		{
			...common,
			device: 'vmk0',
			portGroup: 'Management',
			address: `192.0.2.${10 + place}`,
			gateway: '192.0.2.1',
			mtu: 1500
		},
		{
			...common,
			device: 'vmk1',
			portGroup: 'vMotion',
			address: `198.51.100.${10 + place}`,
			gateway: null,
			mtu: 9000
		}
	];
}

export function inventedEstate(): Inventory {
	const hosts = CLUSTERS.flatMap(hostsOf);
	return {
		hosts,
		vms: CLUSTERS.flatMap((cluster) => [...vmsOf(cluster), ...giantOf(cluster)]),
		networks: NETWORKS,
		vmkernelPorts: hosts.flatMap(portsOf)
	};
}
