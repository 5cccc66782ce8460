import { cite } from './sources';
import type { Source } from './fact';
import type { VersionId } from './vsphere-values';

/** What must hold for a migration inside the domain, beside the numbers. */
export interface VmotionRule {
	readonly id: string;
	readonly title: string;
	/** Absent: since 3.5. */
	readonly appliesFrom?: VersionId;
	/** Inclusive; absent: to this day. */
	readonly appliesUntil?: VersionId;
	readonly requirement: string;
	readonly why: string;
	readonly status: 'read';
	readonly sources: readonly [Source, ...Source[]];
}

export const VMOTION_RULES: readonly VmotionRule[] = [
	{
		id: 'vmotion-shared-storage',
		title: 'Shared storage',
		appliesUntil: '5.0',
		requirement: 'Both hosts see the datastores that hold the VM.',
		why: 'Only memory and device state move; the disks stay where they are.',
		status: 'read',
		sources: [
			cite('lowe-reality', 'paragraph "Benik is correct"'),
			cite('vi3-vmotion', 'Shared Storage, Shared VMFS Volume')
		]
	},
	{
		id: 'vmotion-without-shared-storage',
		title: 'Shared storage no longer needed',
		appliesFrom: '5.1',
		requirement: 'Without a common datastore, at most two such migrations run per host at a time.',
		why: 'The disks travel too, so each one also counts as a Storage vMotion.',
		status: 'read',
		sources: [
			cite('denneman-5.1', 'first paragraphs'),
			cite('techgenix-5.1', 'first paragraph'),
			cite('vsphere-6.5-migration-limits', 'migration without shared storage')
		]
	},
	{
		id: 'vmotion-cpu-compatibility',
		title: 'CPU compatibility',
		requirement:
			'The processors of both hosts come from one vendor and offer the VM the same instructions; EVC hides the differences inside a cluster.',
		why: 'A running guest has already decided which instructions it may use.',
		status: 'read',
		sources: [
			cite('vsphere-6.7-evc', 'first paragraphs'),
			cite('vi3-vmotion', 'Processor Compatibility')
		]
	},
	{
		id: 'vmotion-vm-vlans',
		title: "The VMs' own VLANs",
		requirement:
			'Every VLAN of the VMs is trunked to every host they may move to. There may be any number of them.',
		why: 'A VM keeps its addresses when it moves, so its layer 2 network has to be there already.',
		status: 'read',
		sources: [
			cite('lowe-reality', 'paragraphs "On the second point" and "However"'),
			cite('lowe-distance', 'paragraph on VM networks')
		]
	},
	{
		id: 'vmotion-interfaces-reach',
		title: 'vMotion interfaces reach each other',
		requirement:
			'Each host has a VMkernel interface for vMotion, and these interfaces reach each other.',
		why: 'This one network, and not the networks of the VMs, bounds the domain.',
		status: 'read',
		sources: [cite('lowe-reality', 'paragraph "But that\'s only part"')]
	},
	{
		id: 'vmotion-one-subnet',
		title: 'One vMotion subnet',
		appliesUntil: '5.5',
		requirement:
			'The vMotion interfaces share one subnet. Routing between them works, unsupported.',
		why: 'VMware supported layer 2 adjacency only; nothing in the product prevents a router.',
		status: 'read',
		sources: [cite('lowe-layer-2', 'whole post'), cite('denneman-layer-3', 'whole post')]
	},
	{
		id: 'vmotion-tcpip-stack',
		title: 'Routed vMotion',
		appliesFrom: '6.0',
		requirement: 'Between subnets, use the vMotion TCP/IP stack with a gateway of its own.',
		why: 'The default stack has one default gateway, and that one serves management.',
		status: 'read',
		sources: [cite('vmotion-tcpip-stack', 'prerequisites: ESXi 6.0 or later')]
	},
	{
		id: 'vmotion-multi-nic-subnet',
		title: 'Multi-NIC vMotion',
		appliesFrom: '5.0',
		requirement:
			'With several vMotion interfaces in a host, each has an address of its own and all sit in one subnet.',
		why: 'Two interfaces per host halve the hosts a subnet can hold.',
		status: 'read',
		sources: [
			cite('denneman-multi-nic', 'whole post'),
			cite('yellow-bricks-multi-nic', 'configuration steps'),
			cite('4sysops-multi-nic', 'one subnet')
		]
	},
	{
		id: 'vmotion-one-datacenter',
		title: 'One datacenter object',
		appliesUntil: '5.5',
		requirement: 'Both hosts belong to the same datacenter object in vCenter Server.',
		why: 'The limits of that object then bound the domain too.',
		status: 'read',
		sources: [cite('vinfrastructure-6.0', 'what is new in 6.0')]
	},
	{
		id: 'vmotion-one-vcenter',
		title: 'One vCenter Server',
		appliesUntil: '5.5',
		requirement: 'One vCenter Server manages both hosts.',
		why: 'Its limits on hosts and VMs then bound the domain too.',
		status: 'read',
		sources: [
			cite('vinfrastructure-6.0', 'what is new in 6.0'),
			cite('cloudnews', 'row Cross-vCenter vMotion')
		]
	},
	{
		id: 'vmotion-cross-vcenter',
		title: 'Between vCenter Servers',
		appliesFrom: '6.0',
		appliesUntil: '7.0',
		requirement: 'Between two vCenter Servers: Enterprise Plus, and both at 6.0 or later.',
		why: 'The domain may then outgrow one vCenter Server.',
		status: 'read',
		sources: [cite('kb-2106952', 'requirements')]
	},
	{
		id: 'vmotion-advanced-cross-vcenter',
		title: 'Between vCenter Servers that do not share single sign-on',
		appliesFrom: '7.0U1',
		requirement:
			'Between two vCenter Servers: Enterprise Plus; from 7.0 U1c also without a shared single sign-on domain.',
		why: 'Two independent sites can exchange VMs.',
		status: 'read',
		sources: [cite('kb-2106952-later', 'Advanced Cross vCenter vMotion')]
	},
	{
		id: 'vmotion-same-switch',
		title: 'The same virtual switch',
		appliesUntil: '5.5',
		requirement:
			'The target offers the same network: the same distributed switch, or standard port groups of one name.',
		why: 'A migration could not change the network of a VM before 6.0.',
		status: 'read',
		sources: [
			cite('cloudnews', 'row vMotion over vSwitches'),
			cite('vinfrastructure-6.0', 'what is new in 6.0')
		]
	},
	{
		id: 'vmotion-rtt',
		title: 'Round-trip time',
		requirement:
			'The round-trip time between the hosts stays within the limit of the release and the edition.',
		why: 'Distance slows the last copy, during which the VM stands still. The 150 ms from 6.0 are not meant for stretched clusters.',
		status: 'read',
		sources: [
			cite('kb-310156', 'table of editions'),
			cite('kb-2106949', 'requirements'),
			cite('ha-deepdive', 'line 26')
		]
	}
];
