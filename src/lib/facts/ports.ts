import { cite, citeAgain } from './sources';
import type { Fact, Source } from './fact';
import type { VersionId } from './vsphere-values';

type Release = readonly [major: number, minor: number];

/** Both ends included. */
export interface ReleaseSpan {
	readonly from: Release;
	readonly to: Release;
}

export interface FirewallPort {
	readonly id: string;
	readonly ports: string;
	readonly protocol: 'TCP' | 'UDP' | 'TCP, UDP';
	readonly purpose: string;
	readonly from: Release | null;
	readonly until: Release | null;
	readonly direction: string;
	readonly features: readonly string[];
	/** Whose documents name it: on any other release of vSphere it is unverified. */
	readonly readFor:
		| { readonly kind: 'vsphere'; readonly spans: readonly ReleaseSpan[] }
		/** Something that stands beside vSphere, whatever its release. */
		| { readonly kind: 'product'; readonly name: string };
	readonly sources: readonly [Source, ...Source[]];
	readonly note?: string;
}

const vsphere = (...spans: readonly (readonly [from: Release, to: Release])[]) => ({
	kind: 'vsphere' as const,
	spans: spans.map(([from, to]) => ({ from, to }))
});
const product = (name: string) => ({ kind: 'product' as const, name });

/** "6.0 to 7.0" and "9.0"; "ONTAP 9"; nothing where nobody read a release. */
export function readForNames(readFor: FirewallPort['readFor']): readonly string[] {
	if (readFor.kind === 'product') return [readFor.name];
	return readFor.spans.map(({ from, to }) => {
		const [first, last] = [from.join('.'), to.join('.')];
		return first === last ? first : `${first} to ${last}`;
	});
}

/** Ports a firewall between two sites must pass. A release outside `from`-`until` does not show the row. */
export const FIREWALL_PORTS = [
	{
		id: 'vmotion',
		ports: '8000',
		protocol: 'TCP',
		purpose: 'vMotion',
		direction: 'host to host, both ways, on the vMotion interfaces',
		features: ['vmotion', 'cross-vcenter-vmotion'],
		from: null,
		until: null,
		readFor: vsphere([
			[5, 0],
			[6, 7]
		]),
		sources: [
			cite('govmomi-65', 'lines 1166-1185'),
			cite('vsphere-60-ports', 'vMotion'),
			cite('vsphere-651-ports', 'p. 251'),
			citeAgain('vsphere-6.7-vmotion-hosts', 'the remark on TCP port 8000'),
			citeAgain('vreference-vcenter', '03_vcenter.md, Firewall, possible extras')
		],
		note: 'The captured rules of 6.5 name no further port for encrypted vMotion; no document says so in words.'
	},
	{
		id: 'nfc',
		ports: '902',
		protocol: 'TCP',
		purpose: 'NFC: cold migration, clones, Storage vMotion without array offload; consoles',
		direction: 'host to host, both ways; vCenter and clients to host',
		features: ['cold-migration', 'storage-vmotion', 'vcenter', 'cross-vcenter-vmotion'],
		from: null,
		until: null,
		readFor: vsphere([
			[5, 0],
			[6, 7]
		]),
		sources: [
			cite('govmomi-65', 'lines 271-290'),
			cite('vsphere-67-ports', 'port 902'),
			cite('vsphere-55-ports', 'port 902 row'),
			cite('vsphere-5-ports', 'port 902'),
			cite('vreference', 'ports')
		]
	},
	{
		id: 'vcenter-heartbeat',
		ports: '902',
		protocol: 'UDP',
		purpose: 'Heartbeat of the hosts to vCenter',
		direction: 'host to vCenter',
		features: ['vcenter'],
		from: null,
		until: null,
		readFor: vsphere([
			[5, 0],
			[6, 7]
		]),
		sources: [
			cite('vsphere-67-ports', 'port 902'),
			cite('vsphere-55-ports', 'port 902 row'),
			cite('vsphere-5-ports', 'port 902')
		]
	},
	{
		id: 'vcenter-https',
		ports: '443',
		protocol: 'TCP',
		purpose: 'vCenter to hosts, clients to vCenter and hosts; control of cross-vCenter vMotion',
		direction: 'vCenter to host, vCenter to vCenter',
		features: ['vcenter', 'cross-vcenter-vmotion', 'storage-vmotion', 'cold-migration'],
		from: null,
		until: null,
		readFor: vsphere([
			[5, 0],
			[6, 5]
		]),
		sources: [
			cite('vsphere-55-ports', 'port 443 row'),
			cite('vsphere-5-ports', 'port 443'),
			cite('vsphere-651-ports', 'p. 251')
		],
		note: 'Read for hosts and clients; that cross-vCenter control uses it was not.'
	},
	{
		id: 'vsan-transport',
		ports: '2233',
		protocol: 'TCP',
		purpose: 'vSAN transport, also with the witness',
		direction: 'host to host and witness, both ways',
		features: ['vsan', 'vsan-witness'],
		from: [5, 5],
		until: null,
		readFor: vsphere([
			[6, 0],
			[7, 0]
		]),
		sources: [
			cite('govmomi-65', 'lines 951-970'),
			cite('vsan-70-ports', 'ports table'),
			cite('vsphere-651-ports', 'p. 251')
		]
	},
	{
		id: 'vsan-clustering',
		ports: '12345, 23451',
		protocol: 'UDP',
		purpose: 'vSAN clustering service',
		direction: 'host to host, both ways',
		features: ['vsan'],
		from: [5, 5],
		until: null,
		readFor: vsphere(
			[
				[6, 0],
				[7, 0]
			],
			[
				[9, 0],
				[9, 0]
			]
		),
		sources: [
			cite('govmomi-65', 'lines 447-500'),
			cite('vsan-70-ports', 'ports table'),
			cite('vsan-70-unicast', 'unicast from 6.6'),
			citeAgain('vcf9-vsan-troubleshooting', 'traffic of the primary and the backup')
		],
		note: 'Multicast up to vSAN 6.5, unicast from 6.6; one older host turns the cluster back.'
	},
	{
		id: 'vsan-witness',
		ports: '12321',
		protocol: 'UDP',
		purpose: 'vSAN unicast, between hosts and with the witness',
		direction: 'host to host from vSAN 6.6, and data hosts to witness, both ways',
		features: ['vsan', 'vsan-witness'],
		from: [6, 0],
		until: null,
		readFor: vsphere(
			[
				[6, 5],
				[7, 0]
			],
			[
				[9, 0],
				[9, 0]
			]
		),
		sources: [
			citeAgain('vcf9-vsan-unicast', 'the unicast port of a host'),
			cite('govmomi-65', 'lines 447-500'),
			cite('vsan-70-ports', 'ports table')
		],
		note: 'In the rules of 6.5 and the guides to 7.0 and 9.0; the last knows no multicast any more.'
	},
	{
		id: 'vsan-vasa',
		ports: '8080',
		protocol: 'TCP',
		purpose: 'vSAN VASA provider',
		direction: 'vCenter to host',
		features: ['vsan'],
		from: [6, 0],
		until: null,
		readFor: vsphere([
			[6, 0],
			[7, 0]
		]),
		sources: [cite('vsphere-651-ports', 'p. 251'), cite('vsan-70-ports', 'ports table')]
	},
	{
		id: 'ha-fdm',
		ports: '8182',
		protocol: 'TCP, UDP',
		purpose: 'vSphere HA agent (FDM)',
		direction: 'host to host, both ways',
		features: ['ha'],
		from: [5, 0],
		until: null,
		readFor: vsphere([
			[6, 0],
			[6, 5]
		]),
		sources: [cite('ha-deepdive-intro', 'table Firewall Requirements, lines 63-68')]
	},
	{
		id: 'ha-aam',
		ports: '2050-2250, 8042-8045',
		protocol: 'TCP, UDP',
		purpose: 'vSphere HA before FDM (AAM)',
		direction: 'host to host, both ways',
		features: ['ha'],
		from: null,
		until: [4, 1],
		readFor: vsphere(),
		sources: [cite('vsphere-5-ports', 'HA'), cite('vreference', 'ports')],
		note: 'Read in pages on 5.0, which still print it; of the agent’s own releases nobody read one.'
	},
	{
		id: 'ft',
		ports: '8100, 8200',
		protocol: 'TCP, UDP',
		purpose: 'Fault Tolerance logging and control',
		direction: 'host to host, both ways',
		features: ['fault-tolerance'],
		from: null,
		until: null,
		readFor: vsphere([
			[5, 0],
			[6, 7]
		]),
		sources: [cite('vreference', 'ports'), cite('vsphere-60-ports', 'Fault Tolerance')]
	},
	{
		id: 'ft-8300',
		ports: '8300',
		protocol: 'TCP, UDP',
		purpose: 'Fault Tolerance logging and control',
		direction: 'host to host, both ways',
		features: ['fault-tolerance'],
		from: [6, 0],
		until: null,
		readFor: vsphere([
			[6, 0],
			[6, 7]
		]),
		sources: [cite('vsphere-60-ports', 'Fault Tolerance'), cite('vsphere-67-ports', 'pp. 15-16')]
	},
	{
		id: 'ft-dvssync',
		ports: '8301, 8302',
		protocol: 'UDP',
		purpose: 'DVSSync for FT record and replay',
		direction: 'host to host, both ways',
		features: ['fault-tolerance'],
		from: [6, 0],
		until: [6, 7],
		readFor: vsphere([
			[6, 0],
			[6, 7]
		]),
		sources: [cite('vsphere-60-ports', 'DVSSync'), cite('vsphere-67-ports', 'pp. 15-16')]
	},
	{
		id: 'nfs',
		ports: '2049, 111',
		protocol: 'TCP, UDP',
		purpose: 'NFS client and portmapper',
		direction: 'host to NFS server',
		features: ['nfs'],
		from: null,
		until: null,
		readFor: vsphere([
			[5, 0],
			[5, 5]
		]),
		sources: [citeAgain('vsphere-5-ports', 'row 2049'), cite('vreference', 'ports')],
		note: '111 finds the server of NFS 3; NFS 4.1 takes 2049 alone.'
	},
	{
		id: 'iscsi',
		ports: '3260',
		protocol: 'TCP',
		purpose: 'Software iSCSI',
		direction: 'host to target',
		features: ['iscsi'],
		from: null,
		until: null,
		readFor: vsphere([
			[5, 0],
			[6, 7]
		]),
		sources: [cite('vsphere-67-ports', 'pp. 15-16'), cite('vsphere-5-ports', 'iSCSI')]
	},
	{
		id: 'vr-traffic',
		ports: '31031, 44046',
		protocol: 'TCP',
		purpose: 'vSphere Replication traffic',
		direction: 'host to replication appliance',
		features: ['vsphere-replication'],
		from: [5, 0],
		until: null,
		readFor: vsphere([
			[6, 7],
			[6, 7]
		]),
		sources: [cite('vsphere-67-ports', 'pp. 15-16')],
		note: 'A card for 5.x prints 1234 and 1235.'
	},
	{
		id: 'vr-management',
		ports: '80, 443, 902, 5480, 8043',
		protocol: 'TCP',
		purpose: 'vSphere Replication appliance: management, and 902 to hosts',
		direction: 'appliance to vCenter, hosts and the other appliance',
		features: ['vsphere-replication'],
		from: [6, 7],
		until: null,
		readFor: product('vSphere Replication 8.3'),
		sources: [cite('vr-83-ports', 'ports table')]
	},
	{
		id: 'management',
		ports: '22, 53, 123, 427, 5988, 5989',
		protocol: 'TCP, UDP',
		purpose: 'SSH, DNS, NTP, SLP, CIM',
		direction: 'management network, both ways',
		features: ['management'],
		from: null,
		until: null,
		readFor: vsphere([
			[5, 0],
			[6, 7]
		]),
		sources: [cite('vreference', 'ports'), citeAgain('vsphere-67-ports', 'pp. 15-16')],
		note: 'Whether later releases still open SLP (427) and CIM (5988, 5989) was not read.'
	},
	{
		id: 'linked-vcenters',
		ports: '389, 636',
		protocol: 'TCP',
		purpose: 'Linked vCenters, LDAP and LDAPS',
		direction: 'vCenter to vCenter',
		features: ['linked-vcenters'],
		from: null,
		until: [5, 5],
		readFor: vsphere([
			[5, 0],
			[5, 5]
		]),
		sources: [cite('vreference', 'ports')],
		note: 'The ports of 6.0 and later were not collected.'
	},
	{
		id: 'ontap-mediator',
		ports: '31784',
		protocol: 'TCP',
		purpose: 'ONTAP Mediator',
		direction: 'storage clusters to mediator',
		features: ['ontap-mediator'],
		from: null,
		until: null,
		readFor: product('ONTAP 9'),
		sources: [cite('ontap-mediator-cli', 'snapmirror mediator add')]
	}
] as const satisfies readonly FirewallPort[];

/**
 * From which release Storage vMotion copies from Fibre Channel to NFS: one host reads the one and writes the other, and
 * the VM stays where it runs.
 */
export const STORAGE_VMOTION_ANY_PROTOCOL = {
	id: 'storage-vmotion-any-protocol',
	label: 'First release whose Storage vMotion copies between NFS, Fibre Channel and iSCSI',
	value: '4.0',
	unit: '',
	kind: 'vendor-limit',
	status: 'read',
	note: 'The host of the VM has to reach both datastores. 3.5 supported few protocols; which, was not read.',
	sources: [
		citeAgain('mastering-4-vmotion', 'VMware Storage VMotion'),
		citeAgain('vsphere-7.0-storage-vmotion', 'requirements: access to both datastores')
	]
} as const satisfies Fact<VersionId>;

/** Questions from the comments, as choices of features. */
export const PORT_PRESETS = {
	/** Storage vMotion across a routed firewall, from a Fibre Channel LUN to an NFS datastore. */
	'storage-vmotion-fc-to-nfs': ['nfs'],
	'stretched-vsan': ['vcenter', 'vmotion', 'ha', 'vsan', 'vsan-witness', 'management']
} as const;
