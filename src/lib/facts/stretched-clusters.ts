import type { Fact } from './fact';
import { CLUSTER_VALUES } from './storage-values';
import { cite } from './sources';
import type { VersionId } from './vsphere-values';

export const METRO_STORAGE_FROM = {
	id: 'metro-storage-from',
	label: 'Metro storage cluster on arrays: first release of vSphere',
	value: CLUSTER_VALUES['metro-storage-from'],
	unit: '',
	kind: 'definition',
	status: 'read',
	sources: [cite('techtarget-vmsc', 'introduced in vSphere 5')]
} as const satisfies Fact<VersionId>;

export const VSAN_STRETCHED_FROM = {
	id: 'vsan-stretched-from',
	label: 'vSAN stretched cluster: first release of vSphere',
	value: CLUSTER_VALUES['vsan-stretched-from'],
	unit: '',
	kind: 'definition',
	status: 'read',
	note: 'vSAN 6.1, which came with vSphere 6.0 Update 1.',
	sources: [cite('vsan-6.1-guide', 'summary of the guide')]
} as const satisfies Fact<VersionId>;

export const VSAN_HOSTS_PER_SITE = {
	id: 'vsan-hosts-per-site',
	label: 'vSAN stretched cluster: data hosts of one site',
	value: CLUSTER_VALUES['vsan-hosts-per-site'],
	unit: 'hosts',
	kind: 'vendor-limit',
	status: 'read',
	note: '20 from 7.0 U2 is said and was not read.',
	sources: [cite('vsan-api', '15+15+1 hosts')]
} as const satisfies Fact<number>;

export const ASSUMED_TRAFFIC_VMS = {
	id: 'assumed-traffic-vms',
	label: 'VMs that the writes, migrations and routed traffic of the form are for',
	value: CLUSTER_VALUES['assumed-traffic-vms'],
	unit: 'VMs',
	kind: 'assumption',
	status: 'assumption',
	because:
		'The form begins with the VMs of one /24 at 8 a host; as long as nobody types the traffic, it grows and shrinks with the VMs.',
	sources: []
} as const satisfies Fact<number>;

export const STRETCHED_CLUSTER_FACTS = [
	METRO_STORAGE_FROM,
	VSAN_STRETCHED_FROM,
	VSAN_HOSTS_PER_SITE,
	ASSUMED_TRAFFIC_VMS
] as const;
