import { ratio, type Ratio } from '#lib/calc/units';
import { cite, citeAgain, citeUnread } from './sources';
import type { Fact, ReadFact } from './fact';

/** From and to, both included. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

export const VCPUS_PER_CORE_CEILING: ReadFact<number> = {
	id: 'vcpus-per-core-ceiling',
	label: 'vCPUs per physical core to plan with, servers',
	value: 4,
	unit: 'vCPUs per core',
	kind: 'rule-of-thumb',
	note: 'VMware wrote in 2025 that no common ratio exists and that CPU contention should decide.',
	status: 'read',
	sources: [cite('packt-6.7-ratio', 'Determining the vCPU-to-core ratio')],
	disagreements: [
		{
			value: 7,
			why: 'Another practitioner starts near 7 and does not go over 12 to 13.',
			sources: [cite('virtual-drive', 'thumb rules')],
			plausible: true
		},
		{
			value: 10,
			why: "VMware's look back in 2025: older guides said 4 or even 10.",
			sources: [cite('vmware-ratio-2025', 'introduction')],
			plausible: true
		}
	]
};

export const VCPUS_PER_CORE_UNTROUBLED: ReadFact<number> = {
	id: 'vcpus-per-core-untroubled',
	label: 'vCPUs per physical core up to which no loss is expected',
	value: 3,
	unit: 'vCPUs per core',
	kind: 'rule-of-thumb',
	status: 'read',
	sources: [cite('techtarget-vcpu', 'answer text')]
};

export const VCPUS_PER_CORE_STRAINED: ReadFact<number> = {
	id: 'vcpus-per-core-strained',
	label: 'vCPUs per physical core up to which some loss, above which problems are expected',
	value: 5,
	unit: 'vCPUs per core',
	kind: 'rule-of-thumb',
	status: 'read',
	sources: [cite('techtarget-vcpu', 'answer text')],
	disagreements: [
		{
			value: 6,
			why: 'A paper often quoted starts the last band at 6; only its opening could be read.',
			sources: [citeUnread('dell-vkernel-ratio', 'vCPU to pCPU ratios')],
			plausible: true
		}
	]
};

export const VMS_PER_CORE_CONSERVATIVE: ReadFact<number> = {
	id: 'vms-per-core-conservative',
	label: "VMs per core at 8 VMs on 8 cores: the post's 'extremely conservative'",
	value: 1,
	unit: 'VMs per core',
	kind: 'rule-of-thumb',
	status: 'read',
	sources: [cite('lowe-reality', 'paragraph "However"')]
};

export const VMS_PER_CORE_DOUBLED: ReadFact<number> = {
	id: 'vms-per-core-doubled',
	label: "VMs per core at 16 VMs on 8 cores: the post's 'still only 2:1'",
	value: 2,
	unit: 'VMs per core',
	kind: 'rule-of-thumb',
	status: 'read',
	sources: [cite('lowe-reality', 'paragraph "Bump"')]
};

const density = (id: string, label: string, value: Span): ReadFact<Span> => ({
	id,
	label,
	value,
	unit: 'VMs per host',
	kind: 'measurement',
	note: '25,000 dual-socket hosts, early 2016; the one outlier ran over 580 VMs.',
	status: 'read',
	sources: [cite('denneman-density', 'tables of VMs per host')]
});

export const DENSITY_16_CORES_384_GB = density(
	'density-16-cores-384-gb',
	'VMs most often found on hosts with 16 cores and 384 GB',
	{ from: 21, to: 30 }
);

export const DENSITY_20_CORES_256_GB = density(
	'density-20-cores-256-gb',
	'VMs most often found on hosts with 20 cores and 256 GB',
	{ from: 31, to: 40 }
);

/** One row of a printed table: what a VM of this size costs beside its own memory. */
export interface MemoryOverheadRow {
	readonly vcpus: number;
	/** As printed; VMware's GB is 2^30 bytes. */
	readonly memoryGb: number;
	readonly overhead: ReadFact<number>;
}

const overheadRow =
	(release: '4.0' | '6.5', source: ReadFact<number>['sources'][0]) =>
	(vcpus: number, memoryGb: number, value: number): MemoryOverheadRow => ({
		vcpus,
		memoryGb,
		overhead: {
			id: `memory-overhead-${release}-${vcpus}-vcpu-${memoryGb}-gb`,
			label: `Memory overhead of a VM with ${vcpus} vCPU and ${memoryGb} GB, vSphere ${release}`,
			value,
			unit: 'MB',
			kind: 'vendor-limit',
			note: 'MB as VMware prints it, taken as 2^20 bytes.',
			status: 'read',
			sources: [source]
		}
	});

const overhead4 = overheadRow('4.0', cite('overhead-4.0', 'table 3-2'));
const overhead6 = overheadRow('6.5', cite('overhead-6.5', 'p. 34'));

export const MEMORY_OVERHEAD_4_0: readonly MemoryOverheadRow[] = [
	overhead4(1, 1, 123.73),
	overhead4(1, 4, 165.98),
	overhead4(1, 16, 334.96)
];

export const MEMORY_OVERHEAD_6_5: readonly MemoryOverheadRow[] = [
	overhead6(1, 1, 25.9),
	overhead6(1, 4, 48.64),
	overhead6(2, 4, 52.72),
	overhead6(4, 16, 151.93),
	overhead6(8, 16, 168.6)
];

export const STRETCHED_RESERVE: ReadFact<Ratio> = {
	id: 'stretched-reserve',
	label: 'CPU and memory kept free in a stretched cluster, for the loss of one site',
	value: ratio(0.5),
	unit: 'of the cluster',
	kind: 'rule-of-thumb',
	note: "By HA admission control. NetApp's TR-4128 for vSphere 5 advised to disable it.",
	status: 'read',
	sources: [
		citeAgain('vcf9-stretched-model', 'VCF-VSAN-SC-RCMD-CFG-005'),
		cite('vmignite-vmsc', 'admission control'),
		cite('netapp-vmsc', 'vSphere HA, admission control')
	]
};

/** A guard: who types more cores per socket has probably counted threads. */
export const CORES_PER_SOCKET_MAX: ReadFact<number> = {
	id: 'cores-per-socket-max',
	label: 'Most cores in one x86 server socket',
	value: 288,
	unit: 'cores',
	kind: 'vendor-limit',
	note: 'Xeon 6+ (E-cores, one thread each), 2026. An EPYC generation of 2026 is shipping; its count was not read.',
	status: 'read',
	sources: [cite('servethehome-xeon-6', 'introduction')]
};

export const CORES_PER_SOCKET_MAX_SMT: ReadFact<number> = {
	id: 'cores-per-socket-max-smt',
	label: 'Most cores in one x86 server socket whose cores run two threads',
	value: 192,
	unit: 'cores',
	kind: 'vendor-limit',
	note: 'EPYC "Turin"; 384 threads. Its successor of 2026 is shipping; its count was not read.',
	status: 'read',
	sources: [cite('epyc-wikipedia', 'box, Cores')]
};

export const SIZING_FACTS: readonly Fact<unknown>[] = [
	VCPUS_PER_CORE_CEILING,
	VCPUS_PER_CORE_UNTROUBLED,
	VCPUS_PER_CORE_STRAINED,
	VMS_PER_CORE_CONSERVATIVE,
	VMS_PER_CORE_DOUBLED,
	DENSITY_16_CORES_384_GB,
	DENSITY_20_CORES_256_GB,
	...MEMORY_OVERHEAD_4_0.map((row) => row.overhead),
	...MEMORY_OVERHEAD_6_5.map((row) => row.overhead),
	STRETCHED_RESERVE,
	CORES_PER_SOCKET_MAX,
	CORES_PER_SOCKET_MAX_SMT
];
