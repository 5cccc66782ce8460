/* How network-roles.ts treats each kind of network, apart from its words and sources, so that a page answers sooner. */

type Release = readonly [major: number, minor: number];

interface RoleValues {
	readonly role: string;
	readonly treatment: 'stretch' | 'route' | 'local';
	/** The release from which that is supported; null: always, or not a matter of releases. */
	readonly since: Release | null;
	/** What older releases need. */
	readonly before: 'stretch' | 'route' | 'local';
}

export const ROLE_VALUES = {
	vm: { role: 'vm', treatment: 'stretch', since: null, before: 'stretch' },
	'management-vms': {
		role: 'management-vms',
		treatment: 'stretch',
		since: null,
		before: 'stretch'
	},
	'esxi-management': { role: 'esxi-management', treatment: 'route', since: null, before: 'route' },
	vmotion: { role: 'vmotion', treatment: 'route', since: [6, 0], before: 'stretch' },
	vsan: { role: 'vsan', treatment: 'route', since: [6, 1], before: 'stretch' },
	'vsan-witness': { role: 'vsan-witness', treatment: 'route', since: null, before: 'route' },
	overlay: { role: 'overlay', treatment: 'route', since: null, before: 'route' },
	'edge-uplink': { role: 'edge-uplink', treatment: 'stretch', since: null, before: 'stretch' },
	iscsi: { role: 'iscsi', treatment: 'local', since: null, before: 'local' },
	nfs: { role: 'nfs', treatment: 'local', since: null, before: 'local' },
	'fibre-channel': { role: 'fibre-channel', treatment: 'local', since: null, before: 'local' },
	replication: { role: 'replication', treatment: 'route', since: null, before: 'route' },
	'vsphere-replication': {
		role: 'vsphere-replication',
		treatment: 'route',
		since: null,
		before: 'route'
	},
	'fault-tolerance': { role: 'fault-tolerance', treatment: 'local', since: null, before: 'local' },
	'out-of-band': { role: 'out-of-band', treatment: 'local', since: null, before: 'local' },
	directory: { role: 'directory', treatment: 'local', since: null, before: 'local' },
	'guest-cluster': { role: 'guest-cluster', treatment: 'route', since: null, before: 'route' },
	'stateful-pair': { role: 'stateful-pair', treatment: 'local', since: null, before: 'local' },
	dmz: { role: 'dmz', treatment: 'local', since: null, before: 'local' },
	backup: { role: 'backup', treatment: 'route', since: null, before: 'route' },
	legacy: { role: 'legacy', treatment: 'stretch', since: null, before: 'stretch' }
} as const satisfies Readonly<Record<string, RoleValues>>;

export type RoleId = keyof typeof ROLE_VALUES;
