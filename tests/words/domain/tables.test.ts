import { describe, expect, it } from 'vitest';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { sayOfDomain, workOutDomain } from '#lib/words/domain/say';
import { ingredientsOf, saidOf, workedOf } from '../said';

const said = saidOf(sayOfDomain);
const worked = workedOf(workOutDomain);

/** Every question of the page answered otherwise than at first. */
const OWN: Partial<Scenario> = {
	subnet: '/25',
	rsv: 'other',
	rsvn: '5',
	nics: '2',
	ratio: '12',
	ratio2: '28',
	cores: '10',
	lp: '40',
	ram: '256',
	hv: '8',
	vcpu: '2',
	vmram: '12',
	over: '100',
	mover: '1.25',
	cpumax: '3',
	vmdisk: '200',
	ds: '150',
	chosts: '16',
	lose: 'hosts',
	lost: '3',
	want: '700'
};

/*
 * The sums behind it:
 *   subnet      2^7 - 2 = 126; (126 - 5) / 2 = 60.5: 60 hosts; x 12 = 720, x 28 = 1,680
 *   datastores  150 TiB = 153,600 GiB; / 200 = 768
 *   memory      (256 - 8) GiB = 253,952 MiB; x 1.25 = 317,440; / (12,288 + 100) = 25.6: 25 a host; x 60 = 1,500
 *   cores       2 x 10 x 3 / 2 = 30 a host; x 60 = 1,800
 *   vCenter     2,500 hosts, 40,000 VMs; 1,024 VMs a host
 */
describe('one scenario of our own', () => {
	it('is said with every figure of the domain', () => {
		// at 12: 720, then 768: 48 further, 48 / 12 = 4 hosts; at 28: 768, then 1,500: 732 further, 732 / 25 = 29.3 hosts
		// the subnet binds while 60 x ratio <= 768, up to 12.8; 12 / 20 cores = 0.6, x 2 vCPUs = 1.2
		expect(said(OWN)).toMatchObject({
			domain:
				'One /25 carries 720 VMs at 12 VMs per host and 768 at 25 VMs per host (28 do not fit).',
			'domain why': [
				'The vMotion subnet runs out first (60 hosts). Next would be the datastores, at 768 VMs: 48 VMs or 4 hosts further.',
				'At 28 VMs per host: The datastores run out first (768 VMs). Next would be the memory of a host, at 1,500 VMs: 732 VMs or 29 hosts further.',
				'The vMotion subnet is the limit at 12 VMs per host only: it stays so up to 12.8 VMs per host; beyond that it is the datastores.'
			].join(' | '),
			'domain meanings':
				'With these hosts and VMs, 12 VMs per host are 0.6 VMs per core and 1.2 vCPUs per core.',
			threads: 'Two threads per core: the threads are not counted, only the cores.'
		});
	});

	it('is said with every figure of the cluster and of the loss', () => {
		// 16 x 12 = 192; at 28 memory: 16 x 25 = 400; half: 8 x 12 = 96, 8 x 25 = 200; 16 x 20 x 3 = 960
		// 16 x 12 / 13 = 14.77, / 20 = 0.74; 16 x 28 / 13 = 34.46, / 20 = 1.72
		expect(said(OWN)).toMatchObject({
			cluster: 'One vSphere 8.0 cluster of 16 hosts holds 192 VMs and 400.',
			'cluster hosts': '16 hosts, as typed for the cluster.',
			'cluster stretched':
				'Stretched over two sites with half held back, 8 of its 16 hosts carry 96 VMs and 200.',
			'cluster cores': '16 hosts × 20 cores with 3 vCPUs per core carry 960 vCPUs.',
			'loss first':
				'Lose 3 hosts and 12 : 1 becomes 14.77 : 1 on the survivors: 0.74 VMs per core, 1.48 vCPUs per core. It fits.',
			'loss second':
				'Lose 3 hosts and 28 : 1 becomes 34.46 : 1 on the survivors: 1.72 VMs per core, 3.45 vCPUs per core. It does not fit, nor did it before: CPU at the planned ceiling (34.46 VMs per host wanted, 30 fit) and memory (34.46 VMs per host wanted, 25 fit).'
		});
	});

	it('is said with every figure of what is wanted', () => {
		// 700 / 12 = 58.3; 59 x 2 + 5 = 123 addresses: a /25 has 126
		// 700 / 25 (memory) = 28; 28 x 2 + 5 = 61: a /26 has 62
		// clusters of 16, as typed: 59 / 16 = 3.7, 28 / 16 = 1.75
		// 3 of 16 held back: 13 carry; 59 / 13 = 4.5: 5 clusters, 59 + 15 = 74 hosts, two domains of 60; 74 x 2 + 5 = 153
		// 28 / 13 = 2.2: 3 clusters, 28 + 9 = 37 hosts; 37 x 2 + 5 = 79: a /25
		expect(said(OWN)).toMatchObject({
			wanted:
				'700 VMs take 59 hosts: 4 clusters, 1 vCenter and 1 vMotion domain; a /25 would hold all their vMotion addresses. Clusters are of 16 hosts at most, as typed.',
			'wanted second':
				'700 VMs take 28 hosts: 2 clusters, 1 vCenter and 1 vMotion domain; a /26 would hold all their vMotion addresses.',
			'wanted held back':
				'With 3 hosts of each cluster held back, 700 VMs take 74 hosts: 5 clusters, 1 vCenter and 2 vMotion domains; a /24 would hold all their vMotion addresses.',
			'wanted held back second':
				'With 3 hosts of each cluster held back, 700 VMs take 37 hosts: 3 clusters, 1 vCenter and 1 vMotion domain; a /25 would hold all their vMotion addresses.'
		});
	});

	it('says nothing else', () => {
		expect(Object.keys(said(OWN))).toEqual([
			'domain',
			'domain why',
			'domain meanings',
			'threads',
			'cluster',
			'cluster hosts',
			'cluster stretched',
			'cluster cores',
			'loss first',
			'loss second',
			'wanted',
			'wanted second',
			'wanted held back',
			'wanted held back second'
		]);
	});
});

const TYPED = {
	ratio: 'Consolidation ratio = 12 : 1 [changed by you] {0}',
	ratio2: 'Compare with = 28 : 1 [changed by you] {0}',
	per: 'The ratio counts = VMs per host [default] {0}',
	subnet: [
		'vMotion subnet = /25 [changed by you] {0}',
		'Addresses no host gets = Another number [changed by you] {0}',
		'vMotion vmknics per host = 2 [changed by you] {0}'
	],
	datastores: [
		'Datastore capacity = 150 TiB [changed by you] {0}',
		'Disk per VM = 200 GiB [changed by you] {0}'
	],
	memory: [
		'Memory per host = 256 GiB [changed by you] {0}',
		'Kept for the hypervisor = 8 GiB [changed by you] {0}',
		'Memory per VM = 12 GiB [changed by you] {0}',
		'Memory overhead per VM = 100 MiB [changed by you] {0}',
		'Memory overcommitment = 1.25 : 1 [changed by you] {0}'
	],
	cores: [
		'Sockets per host = 2 [default] {0}',
		'Cores per socket = 10 [changed by you] {0}',
		'vCPUs per VM = 2 [changed by you] {0}',
		'vCPUs planned per core = 3 : 1 [changed by you] {0}'
	]
};
const FACTS = {
	overhead:
		'Memory overhead of a VM with 1 vCPU and 4 GB, vSphere 6.5 = 48.64 MB [read] (MB as VMware prints it, taken as 2^20 bytes.) {1}',
	ceiling:
		'vCPUs per physical core to plan with, servers = 4 vCPUs per core [sources disagree] (VMware wrote in 2025 that no common ratio exists and that CPU contention should decide.) {1}',
	hostsPerVcenter:
		'Hosts per vCenter Server, vSphere 8.0 = 2,500 hosts [read] (The planning guide names no release.) {2}',
	vmsPerVcenter:
		'Powered-on VMs per vCenter Server, vSphere 8.0 = 40,000 VMs [read] (The planning guide names no release.) {2}',
	vmsPerHost: 'VMs per host, vSphere 8.0 = 1,024 VMs [read] {2}',
	hostsPerCluster:
		'Hosts per HA/DRS cluster, vSphere 8.0 = 96 hosts [sources disagree] (For clusters without vSAN. The fact sheet prints 96 for vSAN as well; the vendor prints 64 for 9.0.) {2}',
	vmsPerCluster: 'VMs per HA/DRS cluster, vSphere 8.0 = 10,000 VMs [read] {1}'
};
const MEMORY_STEP =
	'Memory of a host: 25 VMs ((256 − 8) GiB × 1.25 ÷ (12 GiB + 100 MiB), rounded down), on every host';
const CORES_STEP =
	'Cores of a host: 30 VMs (2 × 10 cores × 3 ÷ 2 vCPU, rounded down), on every host';

describe('its workings', () => {
	it('turn each limit into VMs: the domain', () => {
		const working = worked(OWN, 'VMs in the domain at 12 VMs per host');
		expect(working.formula).toBe(
			'Each limit is turned into the VMs it would allow alone: hosts × VMs per host, or VMs as they are. The least of them is the answer.'
		);
		// 60 x 12, 60 x 25, 60 x 30, 2,500 x 12, 60 x 1,024
		expect(working.steps).toEqual([
			'2^(32 − 25) − network − broadcast = 126 usable addresses',
			'(126 − 5) ÷ 2, rounded down = 60 hosts',
			'vMotion subnet: 60 hosts × 12 VMs per host, rounded down = 720 VMs',
			'Datastores: 768 VMs (150 TiB ÷ 200 GiB, rounded down) = 768 VMs',
			`${MEMORY_STEP} = 1,500 VMs`,
			`${CORES_STEP} = 1,800 VMs`,
			'Hosts per vCenter: 2,500 × 12 VMs per host, rounded down = 30,000 VMs',
			'VMs per vCenter: 40,000 = 40,000 VMs',
			'VMs per host: 1,024, on every host = 61,440 VMs',
			'The least is 720 VMs'
		]);
		expect(ingredientsOf(working)).toEqual([
			TYPED.ratio,
			TYPED.ratio2,
			TYPED.per,
			...TYPED.subnet,
			...TYPED.datastores,
			...TYPED.memory,
			...TYPED.cores,
			FACTS.overhead,
			FACTS.ceiling,
			FACTS.hostsPerVcenter,
			FACTS.vmsPerVcenter,
			FACTS.vmsPerHost
		]);
	});

	it('put the least first at the second ratio too', () => {
		// 60 x 28 = 1,680 comes after 60 x 25; 2,500 x 28 = 70,000 last
		expect(worked(OWN, 'VMs in the domain at 28 VMs per host').steps).toEqual([
			'2^(32 − 25) − network − broadcast = 126 usable addresses',
			'(126 − 5) ÷ 2, rounded down = 60 hosts',
			'Datastores: 768 VMs (150 TiB ÷ 200 GiB, rounded down) = 768 VMs',
			`${MEMORY_STEP} = 1,500 VMs`,
			'vMotion subnet: 60 hosts × 28 VMs per host, rounded down = 1,680 VMs',
			`${CORES_STEP} = 1,800 VMs`,
			'VMs per vCenter: 40,000 = 40,000 VMs',
			'VMs per host: 1,024, on every host = 61,440 VMs',
			'Hosts per vCenter: 2,500 × 28 VMs per host, rounded down = 70,000 VMs',
			'The least is 768 VMs'
		]);
	});

	it('turn each limit into VMs: the cluster', () => {
		const working = worked(OWN, 'VMs in the cluster at 12 VMs per host');
		// 16 x 12, 16 x 25, 16 x 30, 60 x 12, 96 x 12, 16 x 1,024
		expect(working.steps).toEqual([
			'Size of your cluster: 16 hosts × 12 VMs per host, rounded down = 192 VMs',
			`${MEMORY_STEP} = 400 VMs`,
			`${CORES_STEP} = 480 VMs`,
			'vMotion subnet: 60 hosts × 12 VMs per host, rounded down = 720 VMs',
			'Datastores: 768 VMs (150 TiB ÷ 200 GiB, rounded down) = 768 VMs',
			'Hosts per cluster: 96 × 12 VMs per host, rounded down = 1,152 VMs',
			'VMs per cluster: 10,000 = 10,000 VMs',
			'VMs per host: 1,024, on every host = 16,384 VMs',
			'The least is 192 VMs'
		]);
		expect(ingredientsOf(working)).toEqual([
			TYPED.ratio,
			TYPED.ratio2,
			TYPED.per,
			'Hosts in the cluster = 16 [changed by you] {0}',
			...TYPED.memory,
			...TYPED.cores,
			...TYPED.subnet,
			...TYPED.datastores,
			FACTS.overhead,
			FACTS.ceiling,
			FACTS.hostsPerCluster,
			FACTS.vmsPerCluster,
			FACTS.vmsPerHost
		]);
	});

	it('begin the stretched cluster with its half', () => {
		const { steps } = worked(OWN, 'VMs in the stretched cluster at 12 VMs per host');
		expect(steps[0]).toBe('Half of 16 hosts, rounded down, carry load: 8');
		// 8 x 25, 8 x 30, 8 x 1,024, 8 x 12
		expect(steps).toEqual(
			expect.arrayContaining([
				`${MEMORY_STEP} = 200 VMs`,
				`${CORES_STEP} = 240 VMs`,
				'VMs per host: 1,024, on every host = 8,192 VMs',
				'The least is 96 VMs'
			])
		);
	});

	it('count the half of the hosts in the product they print', () => {
		// 96 hosts, half of them 48; 48 x 12 = 576; the 60 addresses of the /25 go to any of them: 720
		const { steps } = worked(
			{ ...OWN, chosts: '96' },
			'VMs in the stretched cluster at 12 VMs per host'
		);
		expect(steps).toEqual(
			expect.arrayContaining([
				'Hosts per cluster: 96, of which 48 × 12 VMs per host, rounded down = 576 VMs',
				'vMotion subnet: 60 hosts × 12 VMs per host, rounded down = 720 VMs'
			])
		);
	});

	it('hold the loss against each maximum, before and after', () => {
		const working = worked(OWN, 'The same VMs on the hosts that are left');
		expect(working.formula).toBe(
			'VMs per host after = VMs ÷ (hosts − hosts lost). Each host must hold them by CPU, by memory and by the product’s maximums.'
		);
		expect(working.steps).toEqual([
			'Before: 192 VMs ÷ 16 hosts = 12 VMs per host',
			'Before, CPU at the planned ceiling: 12 VMs per host wanted, 30 fit',
			'Before, memory: 12 VMs per host wanted, 25 fit',
			'Before, the maximum of VMs per host: 12 VMs per host wanted, 1,024 fit',
			'Lost: 3 of 16 hosts',
			'After: 192 VMs ÷ 13 hosts = 14.77 VMs per host',
			'After, CPU at the planned ceiling: 14.77 VMs per host wanted, 30 fit',
			'After, memory: 14.77 VMs per host wanted, 25 fit',
			'After, the maximum of VMs per host: 14.77 VMs per host wanted, 1,024 fit'
		]);
		expect(ingredientsOf(working)).toEqual([
			'What is lost = A number of hosts [changed by you] {0}',
			'Hosts lost = 3 [changed by you] {0}',
			'Hosts in the cluster = 16 [changed by you] {0}',
			...TYPED.subnet,
			...TYPED.cores,
			...TYPED.memory,
			...TYPED.datastores,
			FACTS.hostsPerCluster,
			FACTS.vmsPerCluster,
			FACTS.ceiling,
			FACTS.overhead,
			FACTS.vmsPerHost
		]);
	});

	it('divide what is wanted by what a host holds', () => {
		const working = worked(OWN, 'What 700 VMs take');
		expect(working.formula).toBe(
			'Hosts = VMs ÷ VMs per host, where a host never holds more than its cores, its memory and the product allow. What may be lost is held back on top: a site, or so many hosts of each cluster.'
		);
		// 59 x 2 + 5 = 123
		expect(working.steps).toEqual([
			'700 VMs ÷ 12 VMs per host, rounded up = 59 hosts',
			'Held back: 59 + 5 clusters × 3 = 74 hosts',
			'Clusters, vCenters and domains: hosts ÷ hosts allowed or VMs ÷ VMs allowed, rounded up, whichever is more',
			'Addresses: hosts × vmknics + reserved = 123, and a /25 is the smallest subnet with as many'
		]);
		expect(ingredientsOf(working)).toEqual([
			'VMs wanted = 700 [changed by you] {0}',
			'What is lost = A number of hosts [changed by you] {0}',
			'Hosts lost = 3 [changed by you] {0}',
			...TYPED.subnet,
			...TYPED.cores,
			...TYPED.memory,
			...TYPED.datastores,
			FACTS.hostsPerVcenter,
			FACTS.vmsPerVcenter,
			FACTS.ceiling,
			FACTS.overhead,
			FACTS.vmsPerHost,
			FACTS.hostsPerCluster,
			FACTS.vmsPerCluster
		]);
	});
});

/** Nine hosts of 4.0 on a /28, by vCPUs per core. */
const OLD: Partial<Scenario> = {
	vs: '4.0',
	subnet: '10.9.8.0/28',
	rsv: 'none',
	ratio: '2.5',
	ratio2: '5',
	per: 'vcpus-per-core',
	sockets: '1',
	cores: '6',
	lp: '6',
	vcpu: '3',
	ram: '48',
	hv: '4',
	vmram: '3',
	over: '72',
	cpumax: '8',
	shost: '9',
	want: '40',
	vcs: '2'
};

describe('an old release, by vCPUs per core', () => {
	it('is said with every figure', () => {
		// 2^4 - 2 = 14 hosts; 2.5 vCPUs per core x 6 / 3 = 5 VMs a host: 70; 5 / 6 = 0.83 a core; at 5: 140
		// memory: 44 GiB = 45,056 MiB / (3,072 + 72) = 14.3: 14, 9 more than 5
		// cluster: 9 x 5 = 45, 9 x 10 = 90; half: 4; 9 x 6 x 8 = 432 vCPUs
		// the larger half, 5, is lost: 45 / 4 = 11.25, / 6 = 1.875; 90 / 4 = 22.5, / 6 = 3.75; cores 6 x 8 / 3 = 16
		// 40 / 5 = 8 hosts: a /28 (a /29 has 6); 40 / 10 = 4: a /29; 16: a /27 (a /28 has 14), two domains of 14
		expect(said(OLD)).toEqual({
			domain: 'One /28 (10.9.8.0) carries 70 VMs at 2.5 vCPUs per core and 140 at 5.',
			'domain why':
				'The vMotion subnet runs out first (14 hosts). Next would be the memory of a host: 14 VMs fit on one, 9 more than planned. | The vMotion subnet is the limit at both ratios, and stays the limit up to 14 VMs per host; beyond that it is the memory of a host.',
			'domain remarks':
				'Before vSphere 6.0 a VM cannot move to another vCenter alive, so one vCenter is counted.',
			'domain meanings':
				'With these hosts and VMs, 2.5 vCPUs per core are 5 VMs per host and 0.83 VMs per core.',
			'domain other figures':
				'Sources disagree on Hosts per vCenter Server, vSphere 4.0: this answer uses 200; with 300 the answer stays the same. The other book; fits eWEEK, which calls the 1,000 hosts of 4.1 a threefold increase, and a sizing step of the 5.x years, which pairs 300 hosts with 3,000 VMs. | Sources disagree on vCPUs per physical core, vSphere 4.0: this answer uses 20; with 25 the answer stays the same. From Update 1.',
			threads:
				'As many cores as logical processors: either hyper-threading is off, or threads were typed as cores. Check before you trust this.',
			cluster: 'One vSphere 4.0 cluster of 9 hosts holds 45 VMs and 90.',
			'cluster hosts': '9 hosts, as typed for both sites together.',
			'cluster stretched':
				'Stretched over two sites with half held back, 4 of its 9 hosts carry 20 VMs and 40.',
			'cluster cores': '9 hosts × 6 cores with 8 vCPUs per core carry 432 vCPUs.',
			'loss first':
				'Lose a site and 5 : 1 becomes 11.25 : 1 on the survivors: 1.88 VMs per core, 5.63 vCPUs per core. It fits.',
			'loss second':
				'Lose a site and 10 : 1 becomes 22.5 : 1 on the survivors: 3.75 VMs per core, 11.25 vCPUs per core. It does not fit: CPU at the planned ceiling (22.5 VMs per host wanted, 16 fit) and memory (22.5 VMs per host wanted, 14 fit).',
			wanted:
				'40 VMs take 8 hosts: 1 cluster, 1 vCenter and 1 vMotion domain; a /28 would hold all their vMotion addresses.',
			'wanted second':
				'40 VMs take 4 hosts: 1 cluster, 1 vCenter and 1 vMotion domain; a /29 would hold all their vMotion addresses.',
			'wanted held back':
				'With half of the hosts held back for a lost site, 40 VMs take 16 hosts: 1 cluster, 1 vCenter and 2 vMotion domains; a /27 would hold all their vMotion addresses.',
			'wanted held back second':
				'With half of the hosts held back for a lost site, 40 VMs take 8 hosts: 1 cluster, 1 vCenter and 1 vMotion domain; a /28 would hold all their vMotion addresses.'
		});
	});

	it('names the limits that its release brings', () => {
		// 20 a core x 6 / 3 = 40 a host; 512 / 3 = 170; 320: x 14 hosts
		expect(worked(OLD, 'VMs in the domain at 5 VMs per host').steps).toEqual([
			'2^(32 − 28) − network − broadcast = 14 usable addresses',
			'(14 − 0) ÷ 1, rounded down = 14 hosts',
			'vMotion subnet: 14 hosts × 5 VMs per host, rounded down = 70 VMs',
			'Memory of a host: 14 VMs ((48 − 4) GiB × 1 ÷ (3 GiB + 72 MiB), rounded down), on every host = 196 VMs',
			'Cores of a host: 16 VMs (1 × 6 cores × 8 ÷ 3 vCPU, rounded down), on every host = 224 VMs',
			'vCPUs per core: 20, on every host = 560 VMs',
			'Hosts per vCenter: 200 × 5 VMs per host, rounded down = 1,000 VMs',
			'vCPUs per host: 512, on every host = 2,380 VMs',
			'VMs per vCenter: 3,000 = 3,000 VMs',
			'VMs per host: 320, on every host = 4,480 VMs',
			'The least is 70 VMs'
		]);
		// nine hosts are more than eight: 40 VMs a host under HA, x 9 = 360
		expect(worked(OLD, 'VMs in the cluster at 5 VMs per host').steps).toContain(
			'VMs per host under HA: 40 in clusters this large, on every host = 360 VMs'
		);
	});
});
