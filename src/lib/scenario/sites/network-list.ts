import type { Network, NetworkRole, Treatment } from '#lib/calc/vlan-plan';
import { accepted, type Parsed, rejected } from '#lib/form/issue';

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

const WISHES: Readonly<Record<string, Treatment | 'advise'>> = {
	'': 'advise',
	advise: 'advise',
	stretch: 'stretch',
	stretched: 'stretch',
	route: 'route',
	routed: 'route',
	local: 'local'
};

/** As long as a link lets a field be; a longer list would come back cut short. */
const LONGEST_LIST = 400;
const MOST_COUNTED = 10_000_000;
const FIRST_VLAN = 10;
const VLAN_STEP = 10;

const refused = (sentence: string): Parsed<never> => rejected({ code: 'refused', sentence });

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, ' ')
		.trim();

/** "Production web" is production: the longest name it begins with counts. */
function roleOf(typed: string): NetworkRole | undefined {
	const wanted = plain(typed);
	const matches = Object.entries(ROLE_NAMES).flatMap(([role, names]) =>
		names
			.filter((name) => wanted === name || wanted.startsWith(`${name} `))
			.map((name) => ({ role: role as NetworkRole, length: name.length }))
	);
	return matches.sort((a, b) => b.length - a.length)[0]?.role;
}

/** What an empty cell means. */
export interface NetworkDefaults {
	readonly hosts: number;
	readonly vms: number;
	readonly addresses: Network['addresses'];
}

function readCount(typed: string, empty: number): number | null {
	if (typed === '') return empty;
	if (!/^\d{1,8}$/.test(typed)) return null;
	const count = Number(typed);
	return count <= MOST_COUNTED ? count : null;
}

/** Roles that hold VMs share the VMs of the estate between them. */
const HOLDS_VMS: readonly NetworkRole[] = ['vm', 'legacy', 'dmz'];

interface Line {
	readonly cells: readonly string[];
	readonly place: number;
	readonly role: NetworkRole;
}

function readLine(line: Line, { hosts, vms, addresses }: NetworkDefaults): Parsed<Network> {
	const [name = '', hostText = '', vmText = '', wishText = '', vlanText = '', subnet = ''] =
		line.cells;
	const where = `Line ${line.place + 1} (${name.slice(0, 24)})`;
	const hostCount = readCount(hostText, hosts);
	const vmCount = readCount(vmText, HOLDS_VMS.includes(line.role) ? vms : 0);
	if (hostCount === null || vmCount === null)
		return refused(`${where}: hosts and VMs are whole numbers, like “${name}; 16; 240”.`);
	const [wish, side = ''] = plain(wishText).split(' at ');
	const wished = WISHES[wish ?? ''];
	const oneSite = ['a', 'b', 'one site'].includes(side);
	if (wished === undefined || (side !== '' && !oneSite))
		return refused(
			`${where}: the fourth word is stretch, route or local; “local at A” for one site.`
		);
	const vlan = readCount(vlanText, FIRST_VLAN + VLAN_STEP * line.place);
	if (vlan === null) return refused(`${where}: a VLAN is a number from 1 to 4,094.`);
	return accepted({
		id: name,
		role: line.role,
		subnet: subnet.trim(),
		vlan,
		hosts: hostCount,
		vms: vmCount,
		at: oneSite ? 'one-site' : 'both-sites',
		wish: wished,
		addresses
	});
}

const linesOf = (typed: string): readonly (readonly string[])[] =>
	typed
		.split(/\r?\n|\|/)
		.map((line) => line.split(';').map((cell) => cell.trim()))
		.filter((cells) => cells.some((cell) => cell !== ''));

function withRoles(lines: readonly (readonly string[])[]): Parsed<readonly Line[]> {
	const known: Line[] = [];
	for (const [place, cells] of lines.entries()) {
		const role = roleOf(cells[0] ?? '');
		if (role === undefined)
			return refused(
				`Line ${place + 1}: “${(cells[0] ?? '').slice(0, 24)}” is no role I know. Begin with one like ${ROLE_EXAMPLES}.`
			);
		known.push({ cells, place, role });
	}
	return accepted(known);
}

const ROLE_EXAMPLES = 'production, vMotion, ESXi, vSAN, iSCSI, NFS, iLO, AD, DMZ or backup';

/** A list of networks, one a line: role; hosts; VMs; wish; VLAN; subnet. Only the role must be there. */
export function parseNetworks(
	typed: string,
	defaults: NetworkDefaults
): Parsed<readonly Network[]> {
	if (typed.length >= LONGEST_LIST)
		return refused('The list ends at 400 characters, or a link would cut it short.');
	const lines = withRoles(linesOf(typed));
	if (!lines.ok) return lines;
	const sharing = lines.value.filter(({ role }) => HOLDS_VMS.includes(role)).length;
	const share = { ...defaults, vms: Math.ceil(defaults.vms / Math.max(1, sharing)) };
	const networks: Network[] = [];
	for (const line of lines.value) {
		const network = readLine(line, share);
		if (!network.ok) return network;
		networks.push(network.value);
	}
	return accepted(networks);
}
