import type { NetworkRole } from '#lib/calc/vlan-plan';

/** What people write for each role; the first is how a list that was edited names it. */
export const ROLE_NAMES: Readonly<Record<NetworkRole, readonly string[]>> = {
	vm: ['production', 'vm', 'vms', 'prod', 'vm network', 'test', 'user'],
	'management-vms': [
		'management vms',
		'management vm',
		'mgmt vm',
		'mgmt vms',
		'vm management',
		'vm mgmt',
		'vcenter',
		'vcsa',
		'nsx manager',
		'nsx managers'
	],
	'esxi-management': [
		'esxi',
		'esxi management',
		'esxi mgmt',
		'esx',
		'management',
		'mgmt',
		'mgt',
		'mgnt',
		'vmk0',
		'hosts',
		'hypervisor'
	],
	vmotion: ['vmotion', 'xvmotion', 'live migration', 'livemigration', 'migration'],
	vsan: ['vsan', 'vsan data', 's2d', 'ceph'],
	'vsan-witness': ['vsan witness', 'witness', 'quorum'],
	overlay: [
		'overlay',
		'tep',
		'vtep',
		'host tep',
		'geneve',
		'vxlan',
		'tunnel endpoint',
		'tunnel endpoints'
	],
	'edge-uplink': [
		'edge',
		'edge uplink',
		'edge uplinks',
		'edge tep',
		'edge overlay',
		'uplink',
		'uplinks'
	],
	iscsi: [
		'iscsi',
		'storage',
		'san',
		'p4000',
		'p4500',
		'lefthand',
		'storevirtual',
		'equallogic',
		'ip storage'
	],
	nfs: ['nfs', 'nas'],
	'fibre-channel': ['fc', 'fibre channel', 'fiber channel', 'fcoe'],
	replication: ['replication', 'array replication', 'storage replication', 'isl', 'mirror'],
	'vsphere-replication': ['vsphere replication', 'vr', 'hbr'],
	'fault-tolerance': ['ft', 'fault tolerance', 'ft logging'],
	'out-of-band': [
		'ilo',
		'idrac',
		'drac',
		'ipmi',
		'bmc',
		'cimc',
		'ilom',
		'out of band',
		'oob',
		'pxe'
	],
	directory: ['ad', 'dns', 'ntp', 'directory', 'active directory', 'ldap', 'dhcp'],
	'guest-cluster': ['guest cluster', 'heartbeat', 'cluster heartbeat', 'mscs', 'wsfc'],
	'stateful-pair': ['firewall', 'load balancer', 'loadbalancer', 'stateful pair'],
	dmz: ['dmz', 'internet', 'extranet'],
	backup: ['backup', 'backups', 'veeam'],
	legacy: ['legacy', 'non ip']
};

/** What holds VMs by any other name. It counts where no other role is named. */
const OF_VMS = (
	'production prod vm vms test user users web app apps application applications db database databases sql oracle ' +
	'voice voip video vdi desktop desktops client clients server servers guest guests tenant dev development qa uat ' +
	'staging lab print printer printers wifi wlan iot camera cctv erp sap crm exchange mail citrix office lan frontend ' +
	'backend middleware intranet vlan'
).split(' ');

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** "vlan120" and "vmotion2" are a word and a number; "vmk0" and "p4000" are names as they stand. */
const withNumbersApart = (words: string): string => words.replaceAll(/(\p{L})(\d)/gu, '$1 $2');

const SPECIFIC = (Object.entries(ROLE_NAMES) as [NetworkRole, readonly string[]][])
	.filter(([role]) => role !== 'vm')
	.flatMap(([role, names]) => names.map((name) => ({ role, name: ` ${name} ` })))
	.sort((a, b) => b.name.length - a.name.length);

/** The role that a name says, by the longest of its words that is one of a role; undefined where none is. */
export function roleOf(typed: string): NetworkRole | undefined {
	const words = plain(typed);
	const spelled = ` ${words}  ${withNumbersApart(words)} `;
	const found = SPECIFIC.find(({ name }) => spelled.includes(name));
	if (found !== undefined) return found.role;
	return OF_VMS.some((name) => spelled.includes(` ${name} `)) ? 'vm' : undefined;
}
