import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fractionToNumber } from '#lib/calc/exact';
import { answer } from '#lib/scenario/domain/answer';
import type { DomainCapacity } from '#lib/scenario/domain/domain';
import { answerWanted } from '#lib/scenario/domain/wanted';
import { answerCopy, answerDistance } from '#lib/scenario/path/distance';
import { FIELDS, INITIAL_TEXT, KEYS, type ScenarioText } from '#lib/scenario/questions/all';

const scenario = (over: Partial<ScenarioText> = {}): ScenarioText => ({
	...INITIAL_TEXT,
	...over
});

const domainOf = (over: Partial<ScenarioText>) => {
	const { domain } = answer(scenario(over));
	if (domain.kind === 'waiting') throw new Error(`waits for ${domain.fields.join()}`);
	return domain.value;
};

const vmsAndLimits = (result: DomainCapacity) =>
	result.kind === 'bounded'
		? [result.vms.toNumber(), ...result.binding.map(({ limit }) => limit.id)]
		: [result.kind];

/** VMs and what binds, at both ratios (8 and 16 unless told otherwise). */
const headline = (over: Partial<ScenarioText>) => {
	const { first, second } = domainOf(over);
	return [vmsAndLimits(first.capacity), vmsAndLimits(second.capacity)];
};

describe('one vMotion domain', () => {
	it.each<{ name: string; over: Partial<ScenarioText>; expected: readonly (readonly unknown[])[] }>(
		[
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
		]
	)('$name', ({ over, expected }) => {
		expect(headline(over)).toEqual(expected);
	});

	it('names the disagreement of 4.0 and what the other figure gives', () => {
		const other = domainOf({ vs: '4.0' }).otherFigures.find(
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
		const sooner = domainOf({ vs: '4.0' }).sooner.find(
			({ limit }) => limit.id === 'hosts-per-datacenter'
		);
		expect(sooner).toMatchObject({ why: 'unverified', binds: 'would-bind' });
		expect(sooner && vmsAndLimits(sooner.first)).toEqual([800, 'hosts-per-datacenter']);
	});

	it('shows one that would lower only the second ratio', () => {
		// 6.5 believes in 2,000 hosts per switch; 7.0 U1 in 10,000 VMs per cluster: not of the domain.
		// 4.1: nothing believed is below 2,024 or 4,048 but the 350 hosts and 400 of the datacenter are above 253
		expect(domainOf({ vs: '4.1' }).sooner.every(({ binds }) => binds === 'would-not-bind')).toBe(
			true
		);
		// 4.0: 2,500 VMs per datacenter object are above 1,600 and below 3,000
		const only = domainOf({ vs: '4.0' }).sooner.find(
			({ limit }) => limit.id === 'vms-per-datacenter'
		);
		expect(only).toMatchObject({ binds: 'would-bind' });
		expect(only && [vmsAndLimits(only.first)[0], vmsAndLimits(only.second)[0]]).toEqual([
			1600, 2500
		]);
		// one limit that lowers the first alone: 100 hosts of the datacenter at 8, none at 0.01
		const first = domainOf({ vs: '4.0', ratio2: '0.01' }).sooner.find(
			({ limit }) => limit.id === 'vms-per-datacenter'
		);
		expect(first?.binds).toBe('would-not-bind');
		const low = domainOf({ vs: '4.0', ratio: '16', ratio2: '8' }).sooner.find(
			({ limit }) => limit.id === 'vms-per-datacenter'
		);
		expect(low?.binds).toBe('would-bind');
	});

	it('counts it once the user asks', () => {
		expect(headline({ vs: '4.0', unv: 'count' })[0]).toEqual([800, 'hosts-per-datacenter']);
	});

	it('counts one distributed switch only where all hosts share it', () => {
		// 2,000 hosts x 8 = 16,000 < 20,000
		expect(domainOf({ net: 'routed' }).sooner).toContainEqual(
			expect.objectContaining({ why: 'if-one-switch', binds: 'would-bind' })
		);
		expect(headline({ net: 'routed', vds: 'one' })[0]).toEqual([16_000, 'hosts-per-vds']);
	});

	it('says up to which ratio the subnet is the limit', () => {
		// memory holds floor(63,488 / 2,096.64) = 30 VMs per host; 40,000 / 253 = 158 comes later
		const { tipping } = domainOf({});
		expect(tipping?.kind === 'up-to' && fractionToNumber(tipping.vmsPerHost)).toBe(30);
		expect(domainOf({ vs: '3.5' }).tipping).toMatchObject({ kind: 'never' });
	});

	it.each([
		{ over: { vs: '5.5', net: 'routed' }, remark: 'routed-unsupported' },
		{ over: { vs: '5.5', vcs: '3' }, remark: 'one-vcenter-before-6.0' },
		{ over: { subnet: '/32' }, remark: 'all-addresses-reserved' },
		{ over: { subnet: '/31' }, remark: 'one-host-cannot-migrate' },
		{ over: { subnet: '/64' }, remark: 'ipv6-does-not-bind' },
		{ over: { vs: '9.0' }, remark: 'no-maximum-known' }
	])('remarks $remark', ({ over, remark }) => {
		expect(domainOf(over).remarks).toContain(remark);
	});
});

describe('one cluster', () => {
	const clusterOf = (over: Partial<ScenarioText>) => {
		const { cluster } = answer(scenario(over));
		if (cluster.kind === 'waiting') throw new Error(`waits for ${cluster.fields.join()}`);
		return cluster.value;
	};

	it('of 5.5 holds 32 hosts, and half of them in a stretched one', () => {
		const { first, second, stretched } = clusterOf({ vs: '5.5' });
		const vms = [first, second, stretched.first, stretched.second].map(
			({ capacity }) => vmsAndLimits(capacity)[0]
		);
		expect(vms).toEqual([256, 512, 128, 256]);
	});

	it('doubles both ratios on the survivors of a lost site', () => {
		const { loss } = clusterOf({ vs: '5.5' });
		const perCore = [loss.first, loss.second].map((outcome) =>
			outcome.kind === 'survives'
				? [outcome.before, outcome.after].map(({ ratio }) => fractionToNumber(ratio.vmsPerCore))
				: []
		);
		expect(perCore).toEqual([
			[1, 2],
			[2, 4]
		]);
	});

	it('loses the larger half where the number of hosts is odd', () => {
		// 5 hosts: 3 are lost, and 40 VMs stand on 2; the half that carries load is 2 as well
		const { loss, stretched } = clusterOf({ chosts: '5' });
		const after = loss.first.kind === 'survives' ? loss.first.after : null;
		expect([loss.lostHosts, stretched.hosts, after?.hosts].map(Number)).toEqual([3, 2, 2]);
		expect(after && fractionToNumber(after.ratio.vmsPerHost)).toBe(20);
		expect(vmsAndLimits(stretched.first.capacity)).toEqual([16, 'your-cluster']);
	});

	it('asks for its hosts where no maximum is known', () => {
		expect(answer(scenario({ vs: '9.0' })).cluster).toEqual({
			kind: 'waiting',
			fields: ['chosts']
		});
	});

	it('is bounded by what was typed, and by the maximum where that is less', () => {
		const at = (chosts: string) => vmsAndLimits(clusterOf({ vs: '5.5', chosts }).first.capacity);
		expect(at('4')).toEqual([32, 'your-cluster']);
		expect(at('40')).toEqual([256, 'hosts-per-cluster']);
	});
});

describe('a wanted number of VMs', () => {
	it('takes hosts, clusters, vCenters and domains', () => {
		const wanted = answerWanted(answer(scenario({ vs: '5.5', want: '2025' })).reading);
		const plain = wanted.kind === 'ready' ? wanted.value.first.plain : null;
		// 2,025 / 8 = 253.1: 254 hosts, one too many for the /24; 254 / 32 = 7.9
		expect(
			plain?.kind === 'sized' && [plain.hosts, plain.clusters, plain.domains].map(Number)
		).toEqual([254, 8, 2]);
	});
});

describe('waiting', () => {
	it('silences only what depends on the field', () => {
		const { domain, cluster, reading } = answer(scenario({ subnet: 'nonsense', km: '' }));
		const [copy, distance] = [answerCopy(reading), answerDistance(reading)];
		expect([domain, cluster, distance]).toEqual([
			{ kind: 'waiting', fields: ['subnet'] },
			{ kind: 'waiting', fields: ['subnet'] },
			{ kind: 'waiting', fields: ['km'] }
		]);
		expect(copy.kind).toBe('ready');
	});

	it('asks nothing of the subnet field when vMotion is routed', () => {
		expect(answer(scenario({ net: 'routed', subnet: 'nonsense' })).domain.kind).toBe('ready');
	});
});

test('0.1 x 3 and other printed decimals stay exact all the way', () => {
	// 0.1 vCPU per core x 30 cores / 1 vCPU = 3 VMs per host; a /32 without gateway is one host
	const one: Partial<ScenarioText> = { subnet: '/32', rsv: 'none', per: 'vms-per-core' };
	expect(headline({ ...one, ratio: '0.1', sockets: '1', cores: '30' })[0]).toEqual([3, 'subnet']);
	const hundred = { ...one, sockets: '1', cores: '100', ram: '1024' };
	expect(headline({ ...hundred, ratio: '1.15' })[0]).toEqual([115, 'subnet']);
	expect(headline({ ...hundred, ratio: '0.29' })[0]).toEqual([29, 'subnet']);
});

test('answers never throw, whatever is typed', () => {
	const typed = fc.oneof(
		fc.string(),
		fc.constantFrom('0', '-1', '1e9', '/31', '9.0', 'routed', '1,5', ' ', '4096', '0.01')
	);
	const anyText = fc.record(
		Object.fromEntries(
			KEYS.map((key) => {
				const field = FIELDS[key];
				const sane =
					field.kind === 'choice'
						? fc.constantFrom(...field.choices.map(({ value }) => value as string))
						: fc.constant(field.initial as string);
				return [key, fc.oneof({ weight: 6, arbitrary: sane }, { weight: 1, arbitrary: typed })];
			})
		)
	);
	fc.assert(
		fc.property(anyText, (text) => {
			expect(() => answerWanted(answer(text as ScenarioText).reading)).not.toThrow();
		}),
		{ numRuns: 400 }
	);
});
