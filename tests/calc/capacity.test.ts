import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	capacity,
	type Limit,
	type LimitUnit,
	type Slack,
	subnetTipping
} from '#lib/calc/capacity';
import { exact, fraction, fractionToNumber } from '#lib/calc/exact';
import { digits } from './digits';

const limit = (id: string, counts: LimitUnit, value: number): Limit => ({
	id,
	counts,
	value: exact(value)
});
const hosts = (id: string, value: number) => limit(id, 'hosts', value);
const vms = (id: string, value: number) => limit(id, 'vms', value);
const perHost = (id: string, value: number) => limit(id, 'vms-per-host', value);

const slackOf = (slack: Slack) => {
	switch (slack.kind) {
		case 'in-scope':
			return [slack.vms.toNumber(), slack.hosts.toNumber()];
		case 'on-each-host':
			return { perHost: fractionToNumber(slack.vms) };
		default:
			return slack.kind;
	}
};

const summary = (ratio: number, limits: readonly Limit[]) => {
	const result = capacity(fraction(exact(ratio)), limits);
	if (result.kind === 'unbounded') return result.kind;
	return {
		vms: result.vms.toNumber(),
		hosts: result.hosts.toNumber(),
		binding: result.binding.map((rung) => rung.limit.id),
		next: result.next?.limit.id ?? null,
		slack: result.next && slackOf(result.next.slack)
	};
};

describe(capacity, () => {
	it.each([
		{
			// 253 x 8 = 2,024; the vCenter would carry 1,000 x 8 = 8,000, so 5,976 VMs or 747 hosts more
			name: 'the subnet of the post at 8 VMs per host',
			ratio: 8,
			limits: [hosts('subnet', 253), hosts('vcenter-hosts', 1000), vms('vcenter-vms', 10_000)],
			expected: {
				vms: 2024,
				hosts: 253,
				binding: ['subnet'],
				next: 'vcenter-hosts',
				slack: [5976, 747]
			}
		},
		{
			// VMs per vCenter 3,000 < 200 x 16; 3,000 / 16 = 187.5, so the 188th host is half full
			name: 'a limit on VMs leaves the last host part-filled',
			ratio: 16,
			limits: [hosts('subnet', 253), hosts('vcenter-hosts', 200), vms('vcenter-vms', 3000)],
			expected: {
				vms: 3000,
				hosts: 188,
				binding: ['vcenter-vms'],
				next: 'vcenter-hosts',
				slack: [200, 12]
			}
		},
		{
			// 2,500 x 16 = 40,000: both run out together
			name: 'two limits bind together',
			ratio: 16,
			limits: [hosts('vcenter-hosts', 2500), vms('vcenter-vms', 40_000)],
			expected: {
				vms: 40_000,
				hosts: 2500,
				binding: ['vcenter-hosts', 'vcenter-vms'],
				next: null,
				slack: null
			}
		},
		{
			// memory holds 10 per host: 253 x 10 = 2,530 < 253 x 16
			name: 'a host that cannot hold the ratio',
			ratio: 16,
			limits: [hosts('subnet', 253), perHost('memory', 10), perHost('cores', 12)],
			expected: {
				vms: 2530,
				hosts: 253,
				binding: ['memory'],
				next: 'cores',
				// two more than the 10 that the memory holds; a 254th host would bring its own cores
				slack: { perHost: 2 }
			}
		},
		{
			// 253 x 8; memory would hold 30 on each, 22 more than planned
			name: 'hosts that hold more than is planned',
			ratio: 8,
			limits: [hosts('subnet', 253), perHost('memory', 30)],
			expected: {
				vms: 2024,
				hosts: 253,
				binding: ['subnet'],
				next: 'memory',
				slack: { perHost: 22 }
			}
		},
		{
			// all 253 hosts are full at 30 a host: only larger ones come nearer to 253 x 31
			name: 'hosts that are full',
			ratio: 31,
			limits: [hosts('subnet', 253), perHost('memory', 30)],
			expected: {
				vms: 7590,
				hosts: 253,
				binding: ['memory'],
				next: 'subnet',
				slack: 'with-larger-hosts'
			}
		},
		{
			// 768 VMs at the 25 that fit take 31 of 60 hosts; 60 x 25 = 1,500: 29 hosts and 732 VMs further
			name: 'a limit per host that is in force already',
			ratio: 28,
			limits: [hosts('subnet', 60), vms('datastores', 768), perHost('memory', 25)],
			expected: {
				vms: 768,
				hosts: 31,
				binding: ['datastores'],
				next: 'memory',
				slack: [732, 29]
			}
		},
		{
			name: 'neither hosts nor room on one',
			ratio: 8,
			limits: [hosts('subnet', 0), perHost('memory', 0), vms('vcenter-vms', 10_000)],
			expected: {
				vms: 0,
				hosts: 0,
				binding: ['subnet', 'memory'],
				next: 'vcenter-vms',
				slack: 'with-larger-hosts'
			}
		},
		{
			name: 'a host that holds nothing',
			ratio: 8,
			limits: [hosts('subnet', 253), perHost('memory', 0)],
			expected: {
				vms: 0,
				hosts: 253,
				binding: ['memory'],
				next: 'subnet',
				slack: 'with-larger-hosts'
			}
		},
		{
			name: 'a host that holds nothing, among hosts without number',
			ratio: 8,
			limits: [vms('vcenter-vms', 10_000), perHost('memory', 0)],
			expected: {
				vms: 0,
				hosts: 0,
				binding: ['memory'],
				next: 'vcenter-vms',
				slack: 'with-larger-hosts'
			}
		},
		{
			name: 'per-host limits alone bound nothing',
			ratio: 8,
			limits: [perHost('memory', 10)],
			expected: 'unbounded'
		}
	])('$name', ({ ratio, limits, expected }) => {
		expect(summary(ratio, limits)).toEqual(expected);
	});

	it.each([
		// binary floats give 114.99999999999999 and 28.999999999999996
		{ perCore: '1.15', vms: 115 },
		{ perCore: '0.29', vms: 29 }
	])('$perCore VMs per core on 100 cores is $vms', ({ perCore, vms: expected }) => {
		const result = capacity(fraction(digits(perCore).times(100)), [hosts('one', 1)]);
		expect(result.kind === 'bounded' && result.vms.toNumber()).toBe(expected);
	});

	it('adds thirds up to a whole', () => {
		// 1 vCPU per core on 1 core with 3 vCPUs per VM is 1/3 VM per host: 3 hosts make one
		const result = capacity(fraction(exact(1), exact(3)), [hosts('three', 3)]);
		expect(result.kind === 'bounded' && result.vms.toNumber()).toBe(1);
	});

	const anyLimit = fc
		.tuple(
			fc.constantFrom<LimitUnit>('hosts', 'vms', 'vms-per-host'),
			fc.integer({ min: 0, max: 1e6 })
		)
		.map(([counts, value]) => limit(`${counts}-${value}`, counts, value));

	test('never exceeds any limit, and fits on the hosts it names', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 4000 }),
				fc.array(anyLimit, { minLength: 1, maxLength: 8 }),
				(hundredths, limits) => {
					const ratio = fraction(exact(hundredths), exact(100));
					const result = capacity(ratio, limits);
					const bounded = result.kind === 'bounded' ? result : null;
					for (const { counts, value } of bounded === null ? [] : limits) {
						const used = { hosts: bounded?.hosts, vms: bounded?.vms, 'vms-per-host': exact(0) };
						expect(used[counts]?.lessThanOrEqualTo(value)).toBe(true);
					}
					expect(
						bounded === null ||
							bounded.vms.lessThanOrEqualTo(
								bounded.hosts
									.times(bounded.vmsPerHost.over)
									.dividedBy(bounded.vmsPerHost.under)
									.plus(1e-9)
							)
					).toBe(true);
				}
			)
		);
	});

	test('one more limit never raises the answer', () => {
		fc.assert(
			fc.property(
				fc.array(anyLimit, { minLength: 1, maxLength: 6 }),
				anyLimit,
				fc.integer({ min: 1, max: 64 }),
				(limits, extra, ratio) => {
					const vmsOf = (of: readonly Limit[]) => {
						const result = capacity(fraction(exact(ratio)), of);
						return result.kind === 'bounded' ? result.vms.toNumber() : Infinity;
					};
					expect(vmsOf([...limits, extra])).toBeLessThanOrEqual(vmsOf(limits));
				}
			)
		);
	});
});

describe(subnetTipping, () => {
	it('names the ratio where a limit on VMs takes over', () => {
		// 10,000 / 253 = 39.5: up to that ratio the subnet is smaller
		const tipping = subnetTipping(exact(253), [
			hosts('vcenter-hosts', 1000),
			vms('vcenter-vms', 10_000)
		]);
		expect(tipping.kind === 'up-to' && fractionToNumber(tipping.vmsPerHost)).toBeCloseTo(
			39.5257,
			4
		);
		expect(tipping.kind === 'up-to' && tipping.then.id).toBe('vcenter-vms');
	});

	it('takes the soonest of several', () => {
		const tipping = subnetTipping(exact(253), [
			vms('vcenter-vms', 10_000),
			perHost('memory', 12),
			perHost('cores', 32)
		]);
		expect(tipping.kind === 'up-to' && tipping.then.id).toBe('memory');
	});

	it('gives a limit per host as the ratio itself', () => {
		const tipping = subnetTipping(exact(253), [perHost('memory', 12)]);
		expect(tipping.kind === 'up-to' && fractionToNumber(tipping.vmsPerHost)).toBe(12);
	});

	it('names the first of two that take over at the same ratio', () => {
		// 2,530 / 253 = 10 VMs per host, as many as the memory holds
		const others = [vms('vcenter-vms', 2530), perHost('memory', 10)];
		expect(subnetTipping(exact(253), others)).toMatchObject({ then: { id: 'vcenter-vms' } });
		expect(subnetTipping(exact(253), others.toReversed())).toMatchObject({
			then: { id: 'memory' }
		});
	});

	it('names no ratio for a subnet without hosts, which is smaller than any limit on VMs', () => {
		expect(subnetTipping(exact(0), [vms('vcenter-vms', 10_000)])).toEqual({ kind: 'always' });
	});

	it('never binds below a smaller limit on hosts', () => {
		const tipping = subnetTipping(exact(253), [hosts('vcenter-hosts', 200)]);
		expect(tipping).toMatchObject({ kind: 'never', because: { id: 'vcenter-hosts' } });
	});

	it('always binds where nothing else is known', () => {
		expect(subnetTipping(exact(253), [hosts('equal', 253)])).toEqual({ kind: 'always' });
	});
});
