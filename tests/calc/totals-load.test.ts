import { describe, expect, it } from 'vitest';
import { exact, fractionToNumber } from '#lib/calc/exact';
import { totalsOn } from '#lib/calc/totals-load';
import { digits } from './digits';

/*
 * 2 x 16 cores and 262,144 - 4,096 = 258,048 MiB, planned 1.25 times: 322,560 MiB a host.
 * Four hosts: 128 cores and 1,290,240 MiB.
 */
const HOST = {
	sockets: exact(2),
	coresPerSocket: exact(16),
	memoryMib: exact(262_144),
	hypervisorMib: exact(4096)
};
const SHARING = { vcpusPerCore: exact(4), memoryOvercommit: digits('1.25') };
const MAXIMUMS = { vmsPerHost: null, vcpusPerHost: exact(128), vcpusPerCore: exact(4) };
const NONE = { vmsPerHost: null, vcpusPerHost: null, vcpusPerCore: null };

const asked = (value: number | null) => (value === null ? null : exact(value));

describe(totalsOn, () => {
	it.each([
		{ name: 'exactly the plan', vcpus: 512, memory: 1_290_240, perCore: 4, share: 1, over: [] },
		{
			name: 'a vCPU more: 513 / 128 cores and 513 / 4 = 128.25 a host',
			vcpus: 513,
			memory: 645_120,
			perCore: 4.0078125,
			share: 0.5,
			over: ['cores', 'vcpus-per-host', 'vcpus-per-core']
		},
		{
			name: 'a vCPU more where no maximum is known',
			maximums: NONE,
			vcpus: 513,
			memory: null,
			perCore: 4.0078125,
			share: null,
			over: ['cores']
		},
		{
			name: 'a MiB more',
			vcpus: null,
			memory: 1_290_241,
			perCore: null,
			share: 1_290_241 / 1_290_240,
			over: ['memory']
		},
		{
			name: 'memory on hosts that have none to spare',
			host: { ...HOST, hypervisorMib: exact(262_144) },
			vcpus: 128,
			memory: 1,
			perCore: 1,
			share: null,
			over: ['memory']
		},
		{
			name: 'no memory asked of hosts that have none to spare',
			host: { ...HOST, hypervisorMib: exact(262_144) },
			vcpus: 128,
			memory: null,
			perCore: 1,
			share: null,
			over: []
		}
	])('$name', ({ host = HOST, maximums = MAXIMUMS, vcpus, memory, perCore, share, over }) => {
		const totals = { vcpus: asked(vcpus), memoryMib: asked(memory) };
		const state = totalsOn(exact(4), { totals, host, sharing: SHARING, maximums });
		const { vcpusPerCore, memoryShare } = state;
		expect(vcpusPerCore && fractionToNumber(vcpusPerCore)).toBe(perCore);
		expect(memoryShare && fractionToNumber(memoryShare)).toBe(share);
		expect(state.over).toEqual(over);
	});
});
