import { describe, expect, it, test } from 'vitest';
import { fractionToNumber } from '#lib/calc/exact';
import { clusterOf } from '#lib/scenario/domain/cluster';
import { domainOf } from '#lib/scenario/domain/domain';
import { migrationOf } from '#lib/scenario/migration/migration';
import { pathOf } from '#lib/scenario/path/path';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { ofTyped, typed } from '../scenario-of';
import { vmsAndLimits } from './capacity-of';

const domain = ofTyped(domainOf);

/** VMs and what binds, at both ratios (8 and 16 unless told otherwise). */
const headline = (over: Partial<Scenario>) => {
	const { first, second } = domain(over);
	return [vmsAndLimits(first.capacity), vmsAndLimits(second.capacity)];
};

describe('one vMotion domain', () => {
	it.each<{ name: string; over: Partial<Scenario>; expected: readonly (readonly unknown[])[] }>([
		{
			// 254 - 1 = 253; 253 x 8 = 2,024; 253 x 16 = 4,048
			name: 'the /24 of the post under the limits of 5.5',
			over: { vs: '5.5' },
			expected: [
				[2024, 'subnet'],
				[4048, 'subnet']
			]
		},
		{
			name: 'the same under the limits of 8.0',
			over: { vs: '8.0' },
			expected: [
				[2024, 'subnet'],
				[4048, 'subnet']
			]
		},
		{
			// 254 x 8, 254 x 16
			name: 'the same, not routed',
			over: { rsv: 'none' },
			expected: [
				[2032, 'subnet'],
				[4064, 'subnet']
			]
		},
		{
			// 254 - 3 = 251
			name: 'the same with an HSRP or VRRP pair',
			over: { rsv: 'fhrp' },
			expected: [
				[2008, 'subnet'],
				[4016, 'subnet']
			]
		},
		{
			// floor(253 / 2) = 126
			name: 'one gateway and two vmknics per host',
			over: { nics: '2' },
			expected: [
				[1008, 'subnet'],
				[2016, 'subnet']
			]
		},
		{
			// floor(251 / 2) = 125
			name: 'a router pair and two vmknics per host',
			over: { rsv: 'fhrp', nics: '2' },
			expected: [
				[1000, 'subnet'],
				[2000, 'subnet']
			]
		},
		{
			// 200 hosts per vCenter x 8 = 1,600; at 16 that is 3,200, over 2,000 VMs per vCenter
			name: 'VMware Infrastructure 3.5',
			over: { vs: '3.5' },
			expected: [
				[1600, 'hosts-per-vcenter'],
				[2000, 'vms-per-vcenter']
			]
		},
		{
			// 2,500 hosts x 8; at 16 hosts and VMs (40,000) run out together
			name: '8.0 with routed vMotion',
			over: { vs: '8.0', net: 'routed' },
			expected: [
				[20_000, 'hosts-per-vcenter'],
				[40_000, 'hosts-per-vcenter', 'vms-per-vcenter']
			]
		},
		{
			// 1,000 x 8; at 16 16,000 is over 10,000
			name: '6.0 with routed vMotion',
			over: { vs: '6.0', net: 'routed' },
			expected: [
				[8000, 'hosts-per-vcenter'],
				[10_000, 'vms-per-vcenter']
			]
		},
		{
			name: '4.0 with 200 hosts per vCenter',
			over: { vs: '4.0' },
			expected: [
				[1600, 'hosts-per-vcenter'],
				[3000, 'vms-per-vcenter']
			]
		},
		{
			name: '4.0 with 300 hosts per vCenter',
			over: { vs: '4.0', disp: 'highest' },
			expected: [
				[2024, 'subnet'],
				[3000, 'vms-per-vcenter']
			]
		},
		{
			// 8 cores: 1 VM per core is 8 per host
			name: 'a ratio per core',
			over: { ratio: '1', ratio2: '2', per: 'vms-per-core' },
			expected: [
				[2024, 'subnet'],
				[4048, 'subnet']
			]
		},
		{
			// 64 GiB - 2 GiB = 63,488 MiB; / (8,192 + 48.64) = 7.7: 7 per host, 253 x 7
			name: 'VMs too large for the host',
			over: { vmram: '8' },
			expected: [
				[1771, 'memory'],
				[1771, 'memory']
			]
		},
		{
			// 100 TiB = 102,400 GiB; / 100 GiB = 1,024
			name: 'a datastore',
			over: { ds: '100', vmdisk: '100' },
			expected: [
				[1024, 'datastore'],
				[1024, 'datastore']
			]
		},
		{
			// 2 x 2,500 x 8; 2 x 40,000 at 16
			name: 'two vCenters of 8.0',
			over: { net: 'routed', vcs: '2' },
			expected: [
				[40_000, 'hosts-per-vcenter'],
				[80_000, 'hosts-per-vcenter', 'vms-per-vcenter']
			]
		},
		{
			// 3.5: 20 vCPUs per core x 8 cores / 4 vCPUs = 40 a host; 14 - 1 = 13 hosts x 40
			name: 'vCPUs per core',
			over: { vs: '3.5', subnet: '/28', ratio: '100', vcpu: '4', cpumax: '64', ram: '1024' },
			expected: [
				[520, 'vcpus-per-core'],
				[208, 'subnet']
			]
		},
		{
			// 3.5: 192 vCPUs per host / 4 = 48, less than 20 x 16 / 4 = 80; 13 x 48
			name: 'vCPUs per host',
			over: {
				...{ vs: '3.5', subnet: '/28', ratio: '100', vcpu: '4', cpumax: '64', ram: '1024' },
				cores: '8'
			},
			expected: [
				[624, 'vcpus-per-host'],
				[208, 'subnet']
			]
		},
		{
			// one vCenter of 5.5 counts, whatever is typed: 500 hosts x 30 = 15,000 > 10,000
			name: 'several vCenters before vMotion could cross them',
			over: { vs: '5.5', vcs: '3', subnet: '/20', ratio: '30' },
			expected: [
				[10_000, 'vms-per-vcenter'],
				[8000, 'hosts-per-datacenter']
			]
		},
		{
			name: '9.0 routed, where no maximum is known',
			over: { vs: '9.0', net: 'routed' },
			expected: [['unbounded'], ['unbounded']]
		}
	])('$name', ({ over, expected }) => {
		expect(headline(over)).toEqual(expected);
	});

	it('names the disagreement of 4.0 and what the other figure gives', () => {
		const other = domain({ vs: '4.0' }).otherFigures.find(
			({ dispute }) => dispute.limit.id === 'hosts-per-vcenter'
		);
		expect(other?.dispute).toMatchObject({ inForce: 200, other: 300 });
		expect(other && [vmsAndLimits(other.first), vmsAndLimits(other.second)]).toEqual([
			[2024, 'subnet'],
			[3000, 'vms-per-vcenter']
		]);
	});

	it('shows what an unverified limit would give without letting it decide', () => {
		// 4.0: 100 hosts per datacenter object is believed: 100 x 8 = 800
		const sooner = domain({ vs: '4.0' }).sooner.find(
			({ limit }) => limit.id === 'hosts-per-datacenter'
		);
		expect(sooner).toMatchObject({ why: 'unverified', binds: 'would-bind' });
		expect(sooner && vmsAndLimits(sooner.first)).toEqual([800, 'hosts-per-datacenter']);
	});

	it('shows one that would lower only the second ratio', () => {
		// 6.5 believes in 2,000 hosts per switch; 7.0 U1 in 10,000 VMs per cluster: not of the domain.
		// 4.1: nothing believed is below 2,024 or 4,048 but the 350 hosts and 400 of the datacenter are above 253
		expect(domain({ vs: '4.1' }).sooner.every(({ binds }) => binds === 'would-not-bind')).toBe(
			true
		);
		// 4.0: 2,500 VMs per datacenter object are above 1,600 and below 3,000
		const only = domain({ vs: '4.0' }).sooner.find(
			({ limit }) => limit.id === 'vms-per-datacenter'
		);
		expect(only).toMatchObject({ binds: 'would-bind' });
		expect(only && [vmsAndLimits(only.first)[0], vmsAndLimits(only.second)[0]]).toEqual([
			1600, 2500
		]);
		// one limit that lowers the first alone: 100 hosts of the datacenter at 8, none at 0.01
		const first = domain({ vs: '4.0', ratio2: '0.01' }).sooner.find(
			({ limit }) => limit.id === 'vms-per-datacenter'
		);
		expect(first?.binds).toBe('would-not-bind');
		const low = domain({ vs: '4.0', ratio: '16', ratio2: '8' }).sooner.find(
			({ limit }) => limit.id === 'vms-per-datacenter'
		);
		expect(low?.binds).toBe('would-bind');
	});

	it('counts it once the user asks', () => {
		expect(headline({ vs: '4.0', unv: 'count' })[0]).toEqual([800, 'hosts-per-datacenter']);
	});

	it('counts one distributed switch only where all hosts share it', () => {
		// 2,000 hosts x 8 = 16,000 < 20,000
		expect(domain({ net: 'routed' }).sooner).toContainEqual(
			expect.objectContaining({ why: 'if-one-switch', binds: 'would-bind' })
		);
		expect(headline({ net: 'routed', vds: 'one' })[0]).toEqual([16_000, 'hosts-per-vds']);
	});

	it('says up to which ratio the subnet is the limit', () => {
		// memory holds floor(63,488 / 2,096.64) = 30 VMs per host; 40,000 / 253 = 158 comes later
		const { tipping } = domain({});
		expect(tipping?.kind === 'up-to' && fractionToNumber(tipping.vmsPerHost)).toBe(30);
		expect(domain({ vs: '3.5' }).tipping).toMatchObject({ kind: 'never' });
	});

	it.each([
		{ over: { vs: '5.5', net: 'routed' }, remark: 'routed-unsupported' },
		{ over: { vs: '5.5', vcs: '3' }, remark: 'one-vcenter-before-6.0' },
		{ over: { subnet: '/32' }, remark: 'all-addresses-reserved' },
		{ over: { subnet: '/31' }, remark: 'one-host-cannot-migrate' },
		{ over: { subnet: '/64' }, remark: 'ipv6-does-not-bind' },
		{ over: { vs: '9.0' }, remark: 'no-maximum-known' }
	])('remarks $remark', ({ over, remark }) => {
		expect(domain(over).remarks).toContain(remark);
	});
});

describe('waiting', () => {
	it('silences only what depends on the field', () => {
		const scenario = typed({ subnet: 'nonsense', km: '' });
		expect([domainOf, clusterOf, pathOf].map((answer) => answer(scenario))).toEqual([
			{ kind: 'waiting', fields: ['subnet'] },
			{ kind: 'waiting', fields: ['subnet'] },
			{ kind: 'waiting', fields: ['km'] }
		]);
		expect(migrationOf(typed({ subnet: 'nonsense' })).kind).toBe('ready');
	});

	it('asks nothing of the subnet field when vMotion is routed', () => {
		expect(domainOf(typed({ net: 'routed', subnet: 'nonsense' })).kind).toBe('ready');
	});
});

test('0.1 x 3 and other printed decimals stay exact all the way', () => {
	// 0.1 vCPU per core x 30 cores / 1 vCPU = 3 VMs per host; a /32 without gateway is one host
	const one: Partial<Scenario> = { subnet: '/32', rsv: 'none', per: 'vms-per-core' };
	expect(headline({ ...one, ratio: '0.1', sockets: '1', cores: '30' })[0]).toEqual([3, 'subnet']);
	const hundred = { ...one, sockets: '1', cores: '100', ram: '1024' };
	expect(headline({ ...hundred, ratio: '1.15' })[0]).toEqual([115, 'subnet']);
	expect(headline({ ...hundred, ratio: '0.29' })[0]).toEqual([29, 'subnet']);
});
