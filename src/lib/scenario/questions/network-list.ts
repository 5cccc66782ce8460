import type { Network, NetworkRole, Treatment } from '#lib/calc/vlan-plan';
import { accepted, type Parsed, refused } from '#lib/form/issue';

/** What people write for each role; the first is what an error message offers. */
const ROLE_NAMES: Readonly<Record<NetworkRole, readonly string[]>> = {
	vm: ['production', 'vm', 'vms', 'prod', 'vm network', 'test', 'user'],
	'management-vms': ['management vms', 'vcenter', 'nsx manager'],
	'esxi-management': ['esxi', 'esxi management', 'management', 'vmk0', 'hosts'],
	vmotion: ['vmotion'],
	vsan: ['vsan', 'vsan data'],
	'vsan-witness': ['vsan witness', 'witness'],
	overlay: ['overlay', 'tep', 'vtep', 'geneve', 'vxlan'],
	'edge-uplink': ['edge', 'edge uplink', 'uplink'],
	iscsi: ['iscsi'],
	nfs: ['nfs'],
	'fibre-channel': ['fc', 'fibre channel', 'fiber channel'],
	replication: ['replication', 'array replication', 'isl'],
	'vsphere-replication': ['vsphere replication', 'vr'],
	'fault-tolerance': ['ft', 'fault tolerance', 'ft logging'],
	'out-of-band': ['ilo', 'idrac', 'ipmi', 'out of band', 'oob', 'pxe'],
	directory: ['ad', 'dns', 'ntp', 'directory', 'active directory'],
	'guest-cluster': ['guest cluster', 'heartbeat', 'mscs', 'wsfc'],
	'stateful-pair': ['firewall', 'load balancer', 'stateful pair'],
	dmz: ['dmz', 'internet'],
	backup: ['backup'],
	legacy: ['legacy', 'non ip']
};

const WISHES: ReadonlyMap<string, Treatment | 'advise'> = new Map([
	['', 'advise'],
	['advise', 'advise'],
	['stretch', 'stretch'],
	['stretched', 'stretch'],
	['route', 'route'],
	['routed', 'route'],
	['local', 'local']
]);

/** As long as a link lets a field be; a longer list would come back cut short. */
const LONGEST_LIST = 400;
const MOST_COUNTED = 10_000_000;
const FIRST_VLAN = 10;
const VLAN_STEP = 10;

/** One network as it was listed; null where nothing was said. */
export interface ListedNetwork extends Pick<
	Network,
	'id' | 'role' | 'subnet' | 'vlan' | 'at' | 'wish'
> {
	readonly hosts: number | null;
	readonly vms: number | null;
}

interface Line {
	/** Counted from 1. */
	readonly line: number;
	/** The first word of it, cut to what a sentence holds. */
	readonly name: string;
}

export type NetworkRefusal =
	| { readonly kind: 'list-too-long'; readonly longest: number }
	| ({ readonly kind: 'role-unknown' } & Line)
	| ({ readonly kind: 'network-counts' } & Line)
	| ({ readonly kind: 'network-wish' } & Line)
	| ({ readonly kind: 'network-vlan' } & Line);

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.trim();

const LONGEST_FIRST = (Object.entries(ROLE_NAMES) as [NetworkRole, readonly string[]][])
	.flatMap(([role, names]) => names.map((name) => ({ role, name })))
	.sort((a, b) => b.name.length - a.name.length);

/** "Production web" is production: the longest name it begins with counts. */
function roleOf(typed: string): NetworkRole | undefined {
	const wanted = plain(typed);
	return LONGEST_FIRST.find(({ name }) => wanted === name || wanted.startsWith(`${name} `))?.role;
}

type Count =
	{ readonly kind: 'count'; readonly count: number | null } | { readonly kind: 'no-count' };

function readCount(typed: string): Count {
	if (typed === '') return { kind: 'count', count: null };
	const count = /^\d{1,8}$/.test(typed) ? Number(typed) : Infinity;
	return count <= MOST_COUNTED ? { kind: 'count', count } : { kind: 'no-count' };
}

const LONGEST_NAME = 24;

function readLine(
	cells: readonly string[],
	{ place, role }: { readonly place: number; readonly role: NetworkRole }
): Parsed<ListedNetwork, NetworkRefusal> {
	const [name = '', hostText = '', vmText = '', wishText = '', vlanText = '', subnet = ''] = cells;
	const where = { line: place + 1, name: name.slice(0, LONGEST_NAME) };
	const [hosts, vms, vlan] = [readCount(hostText), readCount(vmText), readCount(vlanText)];
	if (hosts.kind === 'no-count' || vms.kind === 'no-count')
		return refused({ kind: 'network-counts', ...where });
	const [wish, side = ''] = plain(wishText).split(' at ');
	const wished = WISHES.get(wish ?? '');
	const oneSite = ['a', 'b', 'one site'].includes(side);
	if (wished === undefined || (side !== '' && !oneSite))
		return refused({ kind: 'network-wish', ...where });
	if (vlan.kind === 'no-count') return refused({ kind: 'network-vlan', ...where });
	return accepted({
		id: name,
		role,
		subnet: subnet.trim(),
		vlan: vlan.count ?? FIRST_VLAN + VLAN_STEP * place,
		hosts: hosts.count,
		vms: vms.count,
		at: oneSite ? 'one-site' : 'both-sites',
		wish: wished
	});
}

const linesOf = (typed: string): readonly (readonly string[])[] =>
	typed
		.split(/\r?\n|\|/)
		.map((line) => line.split(';').map((cell) => cell.trim()))
		.filter((cells) => cells.some((cell) => cell !== ''));

/** A list of networks, one a line: role; hosts; VMs; wish; VLAN; subnet. Only the role must be there. */
export function parseNetworkList(typed: string): Parsed<readonly ListedNetwork[], NetworkRefusal> {
	if (typed.length >= LONGEST_LIST)
		return refused({ kind: 'list-too-long', longest: LONGEST_LIST });
	const lines = linesOf(typed);
	const roles = lines.map(([name = '']) => roleOf(name));
	const unknown = roles.indexOf(undefined);
	if (unknown >= 0)
		return refused({
			kind: 'role-unknown',
			line: unknown + 1,
			name: (lines[unknown]?.[0] ?? '').slice(0, LONGEST_NAME)
		});
	const networks: ListedNetwork[] = [];
	for (const [place, cells] of lines.entries()) {
		const role = roles[place];
		if (role === undefined) continue;
		const network = readLine(cells, { place, role });
		if (!network.ok) return network;
		networks.push(network.value);
	}
	return accepted(networks);
}
