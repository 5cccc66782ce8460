import type { Source } from './fact';
import { ROLE_VALUES, type RoleId } from './network-role-values';
import { cite, citeAgain } from './sources';

interface RoleText {
	readonly name: string;
	readonly reason: string;
	readonly status: 'read' | 'unverified' | 'assumption';
	readonly sources: readonly Source[];
	readonly note?: string;
}

const ours = { status: 'assumption', sources: [] } as const;

/** Why each kind of network is treated so between two sites. */
export const ROLE_TEXTS: Readonly<Record<RoleId, RoleText>> = {
	vm: {
		name: 'VM and production networks',
		reason:
			'A running VM keeps its address, so its network must be at both sites. An overlay segment does it without a stretched VLAN.',
		status: 'read',
		sources: [cite('lowe-distance', 'post body'), cite('wahl-l3', 'post body')]
	},
	'management-vms': {
		name: 'Management VMs (vCenter, NSX managers)',
		reason: 'HA restarts them at the other site, where they need the address they had.',
		status: 'read',
		sources: [cite('vcf-44-zones', 'table of VLANs'), cite('vcf9-planning', 'networks')]
	},
	'esxi-management': {
		name: 'ESXi management (vmk0)',
		reason: 'Management interfaces never needed a common VLAN.',
		status: 'read',
		sources: [
			cite('lowe-practicality', 'post body'),
			cite('vcf9-planning', 'per zone, no stretch'),
			cite('vcf-311', 'stretch prerequisites')
		],
		note: 'Cloud Foundation 3.11 wanted it stretched; version 9 gives it no such option.'
	},
	vmotion: {
		name: 'vMotion',
		reason:
			'Since vSphere 6.0 it has a TCP/IP stack and gateway of its own. Before, a routed vMotion worked without being supported.',
		status: 'read',
		sources: [
			cite('vsphere-65-stack', 'prerequisites'),
			cite('denneman-l3', 'post body'),
			cite('lowe-adjacency', 'post body'),
			cite('vcf-44-zones', 'table of VLANs')
		]
	},
	vsan: {
		name: 'vSAN data',
		reason:
			'Layer 2 and layer 3 are both supported; layer 3 takes static routes, or from 9.0 a gateway of its own. Up to vSAN 6.5 it speaks multicast, which is harder to route.',
		status: 'read',
		sources: [
			citeAgain('vcf9-stretched-networking', 'Override Default Gateway'),
			citeAgain('ha-deepdive', 'vSAN requirements, which cite the guide to 6.1'),
			cite('vsan-bandwidth', 'network requirements between data sites'),
			cite('dell-vcf-41', 'table 12')
		],
		note: 'Both from the first stretched release, 6.1, on; the gateway of its own from 9.0.'
	},
	'vsan-witness': {
		name: 'vSAN witness',
		reason: 'It sits at a third site, which neither of the two may take down.',
		status: 'read',
		sources: [cite('vsan-bandwidth', 'witness'), cite('vcf9-planning', 'witness')]
	},
	overlay: {
		name: 'Host tunnel endpoints (Geneve, VXLAN)',
		reason: 'Tunnels run over IP; each site has its own subnet of endpoints.',
		status: 'read',
		sources: [cite('vcf-44-zones', 'table of VLANs')]
	},
	'edge-uplink': {
		name: 'NSX edge uplinks and edge overlay',
		reason:
			'Needed where an edge may restart at the other site; edges placed at each site need no stretch.',
		status: 'read',
		sources: [cite('vcf-44-zones', 'table of VLANs')]
	},
	iscsi: {
		name: 'iSCSI',
		reason: 'Each host uses its near array; several subnets are fine.',
		status: 'read',
		sources: [
			cite('vsphere-67-iscsi', 'networking best practices'),
			cite('hosterman-iscsi', 'post body'),
			cite('pepelnjak-trombone', 'storage across the link')
		],
		note: 'With port binding every target must answer every bound interface.'
	},
	nfs: {
		name: 'NFS',
		reason: 'NFS over a WAN is not supported; routed NFS is for a LAN, with HSRP or VRRP.',
		status: 'read',
		sources: [cite('vsphere-65-storage', 'p. 172'), cite('vsphere-50-nfs', 'NFS networking')]
	},
	'fibre-channel': {
		name: 'Fibre Channel',
		reason: 'Local fabrics, unless the array wants uniform access from both sites.',
		status: 'read',
		sources: [cite('netapp-mcc-prepare', 'preparation')]
	},
	replication: {
		name: 'Array replication, inter-switch links',
		reason:
			'Its budgets for delay and loss are the tightest of all: lines of its own, sized apart.',
		status: 'read',
		sources: [cite('netapp-mcc-prepare', 'preparation')],
		note: 'Some eight-node MetroCluster IP back ends may not be routed.'
	},
	'vsphere-replication': {
		name: 'vSphere Replication',
		reason: 'Asynchronous TCP; nothing in it needs a common subnet.',
		...ours
	},
	'fault-tolerance': {
		name: 'FT logging',
		reason:
			'Across sites it would need 1 ms or less; stretched vSAN supports it only for VMs pinned to one site.',
		status: 'read',
		sources: [
			citeAgain('vcf9-stretched-considerations', 'bullet on SMP-FT'),
			cite('techtarget-stretch', 'article body'),
			cite('vsan-65-practices', 'best practices')
		],
		note: 'Pinned VMs (site disaster tolerance none) by 9.0; vSAN 6.5 supported none.'
	},
	'out-of-band': {
		name: 'iLO, iDRAC, PXE',
		reason: 'It has to work when the link between the sites does not.',
		...ours
	},
	directory: {
		name: 'AD, DNS, NTP',
		reason: 'One instance at each site, so that each can resolve names and sign people in alone.',
		status: 'assumption',
		sources: [cite('vcf9-planning', 'DNS and NTP at each site')],
		note: 'Read for DNS and NTP; a local domain controller is our advice.'
	},
	'guest-cluster': {
		name: 'Heartbeat of clusters inside VMs',
		reason: 'Where the product can use several subnets; otherwise stretch that VLAN alone.',
		...ours
	},
	'stateful-pair': {
		name: 'Firewall and load-balancer pairs',
		reason: 'A pair at each site: halves that see each other only over the link fail with it.',
		status: 'read',
		sources: [cite('pepelnjak-firewalls', 'post body')]
	},
	dmz: {
		name: 'DMZ, Internet prefix',
		reason: 'Announce a prefix of its own at each site.',
		status: 'read',
		sources: [cite('pepelnjak-uses', 'post body')]
	},
	backup: {
		name: 'Backup',
		reason: 'Bulk TCP; it belongs on the link only at the hours the budget leaves.',
		...ours
	},
	legacy: {
		name: 'Non-IP, or addresses nobody can change',
		reason: 'For a time: listed by name, with the day it ends.',
		status: 'read',
		sources: [cite('pepelnjak-uses', 'migration, then switch it off')]
	}
};

export type RoleFact = (typeof ROLE_VALUES)[RoleId] & RoleText;

/** How each kind of network is treated between two sites, and why. */
export const NETWORK_ROLES = Object.fromEntries(
	Object.values(ROLE_VALUES).map((values) => [
		values.role,
		{ ...values, ...ROLE_TEXTS[values.role] }
	])
	// fromEntries forgets the keys; ROLE_VALUES has every one of them.
) as { readonly [Id in RoleId]: (typeof ROLE_VALUES)[Id] & RoleText };

/** What the comment lists, ready to be put in: vMotion, iSCSI, ESXi, iLO, AD and production. */
export const COMMENT_ROLES = [
	'vmotion',
	'iscsi',
	'esxi-management',
	'out-of-band',
	'directory',
	'vm'
] as const satisfies readonly RoleId[];
