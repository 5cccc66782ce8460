import { describe, expect, it } from 'vitest';
import { clusterOf } from '#lib/scenario/domain/cluster';
import { rulesFor } from '#lib/scenario/domain/checklist';
import { domainOf } from '#lib/scenario/domain/domain';
import { isFrom, networkOf, storageOf, versionOf } from '#lib/scenario/domain/estate';
import { typedHostsOf } from '#lib/scenario/domain/hosts';
import { disputesOf, type ScenarioLimit } from '#lib/scenario/domain/limits';
import { threadsOf } from '#lib/scenario/domain/threads';
import { wantedOf } from '#lib/scenario/domain/wanted';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { whyOf } from '#lib/facts/vsphere-disputes';
import type { VersionId } from '#lib/facts/vsphere-values';
import { ofTyped, typed } from '../scenario-of';

const domain = ofTyped(domainOf);
const cluster = ofTyped(clusterOf);
const wanted = ofTyped(wantedOf);
const threads = ofTyped(threadsOf);

/** "hosts-per-vcenter 5000 hosts (2500 x 2)" */
const inWords = ({ id, value, counts, figure, times, origin }: ScenarioLimit): string =>
	`${id}: ${value.toFixed()} ${counts}, ${figure.toFixed()} printed, x ${times.toFixed()}, ${
		origin.kind === 'yours' ? origin.fields.join(' ') : `fact ${origin.value}`
	}`;

describe('the limits of a domain', () => {
	it('are those that were typed, and the maximums that somebody read', () => {
		// 253 hosts; 30 by memory; 2 x 4 x 4 = 32 by cores; 102,400 / 100 = 1,024 by the datastores
		expect(domain({ ds: '100', vmdisk: '100', vcs: '3' }).limits.counted.map(inWords)).toEqual([
			'subnet: 253 hosts, 253 printed, x 1, subnet rsv nics',
			'hosts-per-vcenter: 7500 hosts, 7500 printed, x 3, fact 2500',
			'vms-per-vcenter: 120000 vms, 120000 printed, x 3, fact 40000',
			'cores: 32 vms-per-host, 32 printed, x 1, sockets cores vcpu cpumax',
			'memory: 30 vms-per-host, 30 printed, x 1, ram hv vmram over mover',
			'vms-per-host: 1024 vms-per-host, 1024 printed, x 1, fact 1024',
			'datastore: 1024 vms, 1024 printed, x 1, ds vmdisk'
		]);
	});

	it('leave beside what is only believed, and one switch that nobody said there is', () => {
		// 8.0 believes in 4,096 vCPUs a host and 32 a core: / 2 vCPUs, x 8 cores / 2
		const { uncounted } = domain({ vcpu: '2' }).limits;
		expect(uncounted.map(({ limit, why }) => `${why}: ${inWords(limit)}`)).toEqual([
			'if-one-switch: hosts-per-vds: 2000 hosts, 2000 printed, x 1, fact 2000',
			'unverified: vcpus-per-host: 2048 vms-per-host, 4096 printed, x 1, fact 4096',
			'unverified: vcpus-per-core: 128 vms-per-host, 32 printed, x 1, fact 32'
		]);
	});

	it('count what is believed once that is wanted', () => {
		const { counted, uncounted } = domain({ unv: 'count', vds: 'one' }).limits;
		expect(counted.map(({ id }) => id)).toEqual([
			'subnet',
			'hosts-per-vcenter',
			'vms-per-vcenter',
			'hosts-per-vds',
			'cores',
			'memory',
			'vms-per-host',
			'vcpus-per-host',
			'vcpus-per-core'
		]);
		expect(uncounted).toEqual([]);
	});

	it('know the datacenter object before 6.0 only, and one vCenter', () => {
		const ids = (over: Partial<Scenario>) => {
			const { counted, uncounted, unknown } = domain(over).limits;
			return {
				counted: counted.filter(({ origin }) => origin.kind === 'fact').map(inWords),
				uncounted: uncounted.map(({ limit }) => limit.id),
				unknown: unknown.map(({ id }) => id)
			};
		};
		expect(ids({ vs: '4.1', vcs: '4' })).toEqual({
			counted: [
				'hosts-per-vcenter: 1000 hosts, 1000 printed, x 1, fact 1000',
				'vms-per-vcenter: 10000 vms, 10000 printed, x 1, fact 10000',
				'vms-per-datacenter: 5000 vms, 5000 printed, x 1, fact 5000'
			],
			uncounted: ['hosts-per-datacenter', 'vms-per-host', 'vcpus-per-host', 'vcpus-per-core'],
			unknown: []
		});
		expect(ids({ vs: '9.0' })).toEqual({
			counted: [],
			uncounted: [],
			unknown: [
				'vsphere-9.0-hosts-per-vcenter',
				'vsphere-9.0-powered-on-vms-per-vcenter',
				'vsphere-9.0-vms-per-host',
				'vsphere-9.0-vcpus-per-host',
				'vsphere-9.0-vcpus-per-core'
			]
		});
	});

	it('know no datastore unless both its questions are answered', () => {
		const ids = (over: Partial<Scenario>) => domain(over).limits.counted.map(({ id }) => id);
		expect(ids({ ds: '100' })).not.toContain('datastore');
		expect(ids({ vmdisk: '100' })).not.toContain('datastore');
		expect(storageOf(typed({ ds: '2' }))).toMatchObject({
			value: { diskGib: null }
		});
	});
});

describe('where sources disagree', () => {
	const hosts = (disp: Scenario['disp']) =>
		domain({ vs: '4.0', disp }).limits.counted.find(({ id }) => id === 'hosts-per-vcenter');

	it.each([
		{ disp: 'catalogue', value: 200, others: [[300, 'The other book']] },
		{ disp: 'lowest', value: 200, others: [[300, 'The other book']] },
		{ disp: 'highest', value: 300, others: [[200, 'The figure this catalogue prefers.']] }
	])('$disp takes $value and names the others', ({ disp, value, others }) => {
		const limit = hosts(disp);
		if (limit === undefined) throw new Error('no limit');
		expect(limit.value.toNumber()).toBe(value);
		expect(
			disputesOf(limit).map((each) => [
				each.other,
				whyOf(each.fact, each.other).split(';')[0],
				each.inForce
			])
		).toEqual(others.map(([other, why]) => [other, why, value]));
	});

	it('takes the lower one where the catalogue prefers the higher', () => {
		// 8.0: 96 hosts a cluster, and 64 in print
		expect(cluster({ disp: 'lowest' }).hosts.toNumber()).toBe(64);
		expect(cluster({ disp: 'highest' }).hosts.toNumber()).toBe(96);
	});

	it('counts no misprint', () => {
		// 7.0: 250 hosts per vCenter are 2,500 with a zero lost
		const limit = domain({ vs: '7.0', disp: 'lowest' }).limits.counted.find(
			({ id }) => id === 'hosts-per-vcenter'
		);
		expect(limit?.value.toNumber()).toBe(2500);
		expect(limit && disputesOf(limit)).toEqual([]);
	});

	it('has none over what was typed', () => {
		const own = domain().limits.counted.find(({ id }) => id === 'subnet');
		expect(own && disputesOf(own)).toEqual([]);
	});

	it('scales the other figure as it scales the one in force', () => {
		// 3.5: 20 or 8 vCPUs a core; x 8 cores / 4 vCPUs = 40 or 16 a host: 13 hosts x 40, x 16
		const over = { vs: '3.5', subnet: '/28', ratio: '100', vcpu: '4', cpumax: '64', ram: '1024' };
		const other = domain(over).otherFigures.find(
			({ dispute }) => dispute.limit.id === 'vcpus-per-core'
		);
		expect(other).toMatchObject({ effect: 'changes-the-answer' });
		expect(other?.first.kind === 'bounded' && other.first.vms.toNumber()).toBe(208);
		// 7.0: two vCenters, 30,000 or 40,000 VMs each; 2 x 2,500 x 30 = 150,000
		const two = domain({ vs: '7.0', net: 'routed', vcs: '2', ratio: '30', ratio2: '30' });
		const vms = two.otherFigures.find(({ dispute }) => dispute.limit.id === 'vms-per-vcenter');
		expect(two.first.capacity.kind === 'bounded' && two.first.capacity.vms.toNumber()).toBe(60_000);
		expect(vms?.first.kind === 'bounded' && vms.first.vms.toNumber()).toBe(80_000);
	});

	it('calls an effect what changes either answer', () => {
		const at = (ratio: string, ratio2: string) =>
			domain({ vs: '4.0', ratio, ratio2 }).otherFigures.find(
				({ dispute }) => dispute.limit.id === 'hosts-per-vcenter'
			)?.effect;
		// 200 x 8 < 2,024; 3,000 VMs at 16 whichever
		expect([at('8', '16'), at('16', '8'), at('16', '16')]).toEqual([
			'changes-the-answer',
			'changes-the-answer',
			'no-effect'
		]);
	});
});

describe('the limits of a cluster', () => {
	it('are its own, with the hosts halved where it is stretched', () => {
		const answer = cluster({ chosts: '7' });
		expect(answer.limits.counted.map(inWords)).toEqual([
			'hosts-per-cluster: 96 hosts, 96 printed, x 1, fact 96',
			'your-cluster: 7 hosts, 7 printed, x 1, chosts',
			'subnet: 253 hosts, 253 printed, x 1, subnet rsv nics',
			'vms-per-cluster: 10000 vms, 10000 printed, x 1, fact 10000',
			'cores: 32 vms-per-host, 32 printed, x 1, sockets cores vcpu cpumax',
			'memory: 30 vms-per-host, 30 printed, x 1, ram hv vmram over mover',
			'vms-per-host: 1024 vms-per-host, 1024 printed, x 1, fact 1024'
		]);
		const { capacity } = answer.stretched.first;
		// 3 and 48 hosts; the addresses go to whichever hosts there are, and nothing per host or per cluster is halved
		expect(
			capacity.kind === 'bounded' &&
				Object.fromEntries(capacity.rungs.map(({ limit }) => [limit.id, limit.value.toNumber()]))
		).toEqual({
			'your-cluster': 3,
			'hosts-per-cluster': 48,
			subnet: 253,
			'vms-per-cluster': 10_000,
			cores: 32,
			memory: 30,
			'vms-per-host': 1024
		});
	});

	it('have no subnet where vMotion is routed or addresses never run out', () => {
		const ids = (over: Partial<Scenario>) => cluster(over).limits.counted.map(({ id }) => id);
		expect(ids({ net: 'routed' })).not.toContain('subnet');
		expect(ids({ subnet: '/64' })).not.toContain('subnet');
	});

	it('have the HA rule of 4.0 in clusters of more than eight hosts', () => {
		const has = (over: Partial<Scenario>) =>
			cluster(over).limits.counted.some(({ id }) => id === 'ha-vms-per-host');
		expect([
			has({ vs: '4.0', chosts: '8' }),
			has({ vs: '4.0', chosts: '9' }),
			has({ vs: '4.1', chosts: '9' })
		]).toEqual([false, true, false]);
	});

	it('wait for hosts where the maximum is only believed and not counted', () => {
		// 9.0 has none; typed hosts then stand alone
		const counted = cluster({ vs: '9.0', chosts: '4' }).limits.counted.map(({ id }) => id);
		expect(counted).not.toContain('hosts-per-cluster');
		expect(cluster({ vs: '9.0', shost: '4' }).size.from).toBe('shost');
	});

	it('hold a loss against the maximums that count', () => {
		const checks = (over: Partial<Scenario>) => {
			const { first } = cluster(over).loss;
			return first.kind === 'survives'
				? first.after.checks.map(({ id, there }) => `${id} ${there.toFixed()}`)
				: [];
		};
		expect(checks({ vs: '4.1' })).toEqual(['cores 32', 'memory 30']);
		expect(checks({ vs: '4.1', unv: 'count' })).toEqual([
			'cores 32',
			'memory 30',
			'vms-per-host 320',
			'vcpus-per-host 512',
			'vcpus-per-core 25'
		]);
		expect(checks({ vs: '4.0', disp: 'highest' })).toContain('vcpus-per-core 25');
		expect(checks({ vs: '4.0' })).toContain('vcpus-per-core 20');
	});
});

describe('what a wanted number takes', () => {
	const sized = (over: Partial<Scenario>, of: 'plain' | 'heldBack' = 'plain') => {
		const answer = wanted(over).first[of];
		if (answer.kind !== 'sized') throw new Error('not sized');
		const { hosts, clusters, vcenters, domains, subnet } = answer;
		const scopes = [clusters, vcenters, domains].map((count) =>
			count.kind === 'counted' ? count.scopes.toNumber() : null
		);
		return [hosts.toNumber(), ...scopes, subnet?.needed.toNumber() ?? null];
	};

	it.each<{ name: string; over: Partial<Scenario>; expected: readonly (number | null)[] }>([
		{
			// 5,000 / 8 = 625; / 96 = 6.5; / 2,500; / 253 = 2.5; 625 + 1 addresses
			name: 'the untouched form',
			over: {},
			expected: [625, 7, 1, 3, 626]
		},
		{
			// 100,000 / 30 (memory) = 3,333.3; VMs: / 10,000 = 10 < 3,334 / 96 = 34.7; / 40,000 = 2.5; / 253 = 13.2
			name: 'more than a host holds',
			over: { want: '100000', ratio: '40' },
			expected: [3334, 35, 3, 14, 3335]
		},
		{
			// 4.0: 6,000 / 20 = 300; VMs per cluster 1,280: 4.7 < 300 / 32 = 9.4; VMs per vCenter 3,000: 2, hosts 200: 1.5
			name: 'VMs per vCenter that count more than its hosts',
			over: { vs: '4.0', want: '6000', ratio: '20' },
			expected: [300, 10, 2, 2, 301]
		},
		{
			// the same routed: no subnet; the domain is the vCenter
			name: 'a routed network',
			over: { net: 'routed', vs: '6.0', want: '30000' },
			expected: [3750, 59, 4, 4, null]
		},
		{
			// 4.0 believes in 2,500 VMs per datacenter object: 6,000 / 2,500 = 2.4; 100 hosts: 300 / 100
			name: 'believed limits that count',
			over: { vs: '4.0', want: '6000', ratio: '20', unv: 'count' },
			expected: [300, 10, 2, 3, 301]
		},
		{
			// 4.0 with 300 hosts per vCenter: 600 / 300 = 2, not 3; the subnet: 600 / 253 = 2.4
			name: 'the higher of two figures',
			over: { vs: '4.0', want: '4800', disp: 'highest' },
			expected: [600, 19, 2, 3, 601]
		},
		{
			name: 'the lower of two figures',
			over: { vs: '4.0', want: '4800', disp: 'lowest' },
			expected: [600, 19, 3, 3, 601]
		},
		{
			// 9.0 has no figure for a cluster: 96, as 8.0 allows
			name: 'a release without figures',
			over: { vs: '9.0' },
			expected: [625, 7, null, 3, 626]
		},
		{
			// 7.0 U1: 10,000 VMs per cluster are believed only: 20,000 / 250 = 80 hosts, one cluster
			name: 'a believed maximum that does not count',
			over: { vs: '7.0U1', want: '20000', ratio: '250', ram: '2048', cores: '40' },
			expected: [80, 1, 1, 1, 81]
		},
		{
			name: 'the same once it counts',
			over: { vs: '7.0U1', want: '20000', ratio: '250', ram: '2048', cores: '40', unv: 'count' },
			expected: [80, 2, 1, 1, 81]
		}
	])('$name', ({ over, expected }) => {
		expect(sized(over)).toEqual(expected);
	});

	it('doubles the hosts where a site is held back', () => {
		// 1,250 / 96 = 13.02; / 253 = 4.9
		expect(sized({}, 'heldBack')).toEqual([1250, 14, 1, 5, 1251]);
	});
});

describe('small readings', () => {
	it.each([
		['none', 0],
		['gateway', 1],
		['fhrp', 3]
	] as const)('%s reserves %i', (rsv, reserved) => {
		const network = ofTyped(networkOf)({ rsv });
		expect(network.kind === 'subnet' && network.plan.reserved.toNumber()).toBe(reserved);
		expect(network.kind === 'subnet' && network.usable?.toNumber()).toBe(254);
	});

	it('takes the number that is typed for another one', () => {
		const network = ofTyped(networkOf)({ rsv: 'other', rsvn: '7', nics: '3' });
		expect(network.kind === 'subnet' && network.plan.reserved.toNumber()).toBe(7);
		expect(network.kind === 'subnet' && network.plan.vmknicsPerHost.toNumber()).toBe(3);
	});

	it('counts no addresses of IPv6', () => {
		expect(ofTyped(networkOf)({ subnet: '/64' })).toMatchObject({ usable: null });
	});

	it('asks for hosts in the order that it is told', () => {
		const hosts = ofTyped((scenario) => typedHostsOf(scenario, ['shost', 'chosts']));
		expect(hosts({ shost: '8', chosts: '6' })).toMatchObject({ asked: 'shost' });
		expect(hosts({ chosts: '6' })).toMatchObject({ asked: 'chosts' });
		expect(hosts()).toBeNull();
	});

	it('compares threads with all cores of a host', () => {
		expect(threads({ lp: '16' })).toMatchObject({ kind: 'threads-not-counted' });
		expect(threads({ lp: '8' })).toMatchObject({ kind: 'cores-equal-threads' });
		expect(threads({ lp: '2' })).toMatchObject({ kind: 'contradiction' });
		expect(threads()).toBeNull();
	});

	it('orders releases by their age', () => {
		expect([isFrom('6.0', '6.0'), isFrom('5.5', '6.0'), isFrom('7.0U1', '7.0')]).toEqual([
			true,
			false,
			true
		]);
	});

	it('knows no release that is not in the catalogue', () => {
		expect(versionOf(typed(), '7.0U1').name).toBe('vSphere 7.0 U1 to U3');
		expect(() => versionOf(typed(), '10' as VersionId)).toThrow(
			'no limits are catalogued for vSphere 10'
		);
	});
});

describe(rulesFor, () => {
	const ids = (version: VersionId) => rulesFor(version).map(({ id }) => id.replace('vmotion-', ''));
	const always = ['cpu-compatibility', 'vm-vlans', 'interfaces-reach'];

	it.each<readonly [VersionId, readonly string[]]>([
		[
			'4.1',
			[
				'shared-storage',
				...always,
				'one-subnet',
				'one-datacenter',
				'one-vcenter',
				'same-switch',
				'rtt'
			]
		],
		[
			'5.0',
			[
				'shared-storage',
				...always,
				'one-subnet',
				'multi-nic-subnet',
				'one-datacenter',
				'one-vcenter',
				'same-switch',
				'rtt'
			]
		],
		[
			'5.1',
			[
				'without-shared-storage',
				...always,
				'one-subnet',
				'multi-nic-subnet',
				'one-datacenter',
				'one-vcenter',
				'same-switch',
				'rtt'
			]
		],
		[
			'6.0',
			[
				'without-shared-storage',
				...always,
				'tcpip-stack',
				'multi-nic-subnet',
				'cross-vcenter',
				'rtt'
			]
		],
		[
			'7.0',
			[
				'without-shared-storage',
				...always,
				'tcpip-stack',
				'multi-nic-subnet',
				'cross-vcenter',
				'rtt'
			]
		],
		[
			'7.0U1',
			[
				'without-shared-storage',
				...always,
				'tcpip-stack',
				'multi-nic-subnet',
				'advanced-cross-vcenter',
				'rtt'
			]
		]
	])('%s', (version, expected) => {
		expect(ids(version)).toEqual(expected);
	});
});
