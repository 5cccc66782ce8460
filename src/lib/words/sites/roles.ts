import type { NetworkRole } from '#lib/calc/vlan-plan';

/** Each role as short as a list of choices holds it. */
export const SHORT_ROLES: Readonly<Record<NetworkRole, string>> = {
	vm: 'Production',
	'management-vms': 'Management VMs',
	'esxi-management': 'ESXi management',
	vmotion: 'vMotion',
	vsan: 'vSAN',
	'vsan-witness': 'vSAN witness',
	overlay: 'Tunnel endpoints',
	'edge-uplink': 'Edge uplink',
	iscsi: 'iSCSI',
	nfs: 'NFS',
	'fibre-channel': 'Fibre Channel',
	replication: 'Array replication',
	'vsphere-replication': 'vSphere Replication',
	'fault-tolerance': 'Fault Tolerance',
	'out-of-band': 'iLO, iDRAC, PXE',
	directory: 'AD, DNS, NTP',
	'guest-cluster': 'Heartbeat of guests',
	'stateful-pair': 'Firewall pair',
	dmz: 'DMZ, Internet',
	backup: 'Backup',
	legacy: 'Legacy, non-IP'
};
