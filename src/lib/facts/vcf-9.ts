import {
	gigabitsPerSecond,
	megabitsPerSecond,
	milliseconds,
	ratio,
	type BytesPerSecond,
	type Ratio,
	type Seconds
} from '#lib/calc/units';
import { citeAgain } from './sources';
import type { Fact } from './fact';

/*
 * What the design guide of VCF 9.0 asks of a cluster, beyond the figures that belong to a table of their own: the
 * maximums of 9.0 are published by a tool that nobody could open.
 */

export const VSAN_HOSTS_PER_CLUSTER = {
	id: 'vcf-9.0-vsan-hosts-per-cluster',
	label: 'Hosts per vSAN cluster, VCF 9.0',
	value: 64,
	unit: 'hosts',
	kind: 'vendor-limit',
	status: 'read',
	sources: [citeAgain('vcf9-vsan', 'Agile Scaling')]
} as const satisfies Fact<number>;

export const CLUSTER_ROUND_TRIP = {
	id: 'vcf-9.0-cluster-round-trip',
	label: 'Longest round trip between the hosts of a cluster, VCF 9.0',
	value: milliseconds(10),
	unit: 's',
	kind: 'vendor-limit',
	status: 'read',
	note: 'Stretched clusters too.',
	sources: [citeAgain('vcf9-datacenter', 'VCF-NET-REQD-LAT-001')]
} as const satisfies Fact<Seconds>;

export const VCENTER_ROUND_TRIP = {
	id: 'vcf-9.0-vcenter-round-trip',
	label: 'Longest round trip between vCenter and its hosts, and between clusters, VCF 9.0',
	value: milliseconds(100),
	unit: 's',
	kind: 'vendor-limit',
	status: 'read',
	sources: [citeAgain('vcf9-datacenter', 'VCF-NET-REQD-LAT-004')]
} as const satisfies Fact<Seconds>;

export const VSAN_LINK_RECOMMENDED = {
	id: 'vcf-9.0-vsan-link-recommended',
	label: 'Card for vSAN that is recommended, VCF 9.0',
	value: gigabitsPerSecond(25),
	unit: 'Gbit/s',
	kind: 'vendor-limit',
	status: 'read',
	note: 'The least is 10 Gbit/s, for both storage architectures.',
	sources: [citeAgain('vcf9-vsan-nic', 'table of requirements')]
} as const satisfies Fact<BytesPerSecond>;

export const VSAN_LOSS = {
	id: 'vcf-9.0-vsan-loss',
	label: 'Packets that vSAN may lose, VCF 9.0',
	value: ratio(0.000001),
	unit: 'of all packets',
	kind: 'vendor-limit',
	status: 'read',
	note: 'The figures of its guide assume no more.',
	sources: [citeAgain('vcf9-vsan-nic', 'text under the table')]
} as const satisfies Fact<Ratio>;

export const VSAN_WITNESS_RATE = {
	id: 'vcf-9.0-vsan-witness-rate',
	label: 'Link to the vSAN witness, for each 1,000 components, VCF 9.0',
	value: megabitsPerSecond(2),
	unit: 'Mbit/s',
	kind: 'vendor-limit',
	status: 'read',
	note: 'At most 100 Mbit/s, at 45,000 components.',
	sources: [citeAgain('vcf9-vsan-nic', 'table')]
} as const satisfies Fact<BytesPerSecond>;

export const VSAN_STRETCHED_LEAST_HOSTS = {
	id: 'vcf-9.0-vsan-stretched-least-hosts',
	label: 'Fewest hosts of a stretched vSAN cluster, VCF 9.0: for workloads, for management',
	value: { workload: 6, management: 8 },
	unit: 'hosts',
	kind: 'vendor-limit',
	status: 'read',
	sources: [citeAgain('vcf9-stretched-model', 'VCF-VSAN-SC-REQD-CFG-006, -007')]
} as const satisfies Fact<{ readonly workload: number; readonly management: number }>;

export const VSAN_RDMA_STRETCHED = {
	id: 'vcf-9.0-vsan-rdma-stretched',
	label: 'vSAN over RDMA in a stretched cluster, VCF 9.0',
	value: 'not supported',
	unit: '',
	kind: 'vendor-limit',
	status: 'read',
	sources: [citeAgain('vcf9-stretched-networking', 'last line of the requirements')]
} as const satisfies Fact<string>;

export const VCF_9_FACTS = [
	VSAN_HOSTS_PER_CLUSTER,
	CLUSTER_ROUND_TRIP,
	VCENTER_ROUND_TRIP,
	VSAN_LINK_RECOMMENDED,
	VSAN_LOSS,
	VSAN_WITNESS_RATE,
	VSAN_STRETCHED_LEAST_HOSTS,
	VSAN_RDMA_STRETCHED
] as const;
