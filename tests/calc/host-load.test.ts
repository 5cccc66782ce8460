import { describe, expect, it } from 'vitest';
import { exact, fractionToNumber } from '#lib/calc/exact';
import {
	consolidation,
	coresPerHost,
	type RatioMeaning,
	vmsByCores,
	vmsByMemory
} from '#lib/calc/host-load';
import { digits } from './digits';

const host = {
	sockets: exact(2),
	coresPerSocket: exact(16),
	memoryMib: exact(256 * 1024),
	hypervisorMib: exact(0)
};
const vm = { vcpus: exact(2), memoryMib: exact(4096), overheadMib: digits('52.72') };
const sharing = { vcpusPerCore: exact(4), memoryOvercommit: exact(1) };

describe(consolidation, () => {
	it.each<{ typed: number; meaning: RatioMeaning; expected: readonly number[] }>([
		// on 32 cores with 2 vCPUs a VM: 8 per host = 0.25 per core = 0.5 vCPUs per core
		{ typed: 8, meaning: 'vms-per-host', expected: [8, 0.25, 0.5] },
		{ typed: 0.25, meaning: 'vms-per-core', expected: [8, 0.25, 0.5] },
		{ typed: 0.5, meaning: 'vcpus-per-core', expected: [8, 0.25, 0.5] }
	])('$typed $meaning', ({ typed, meaning, expected }) => {
		const ratio = consolidation(exact(typed), meaning, { cores: exact(32), vcpusPerVm: exact(2) });
		expect([
			fractionToNumber(ratio.vmsPerHost),
			fractionToNumber(ratio.vmsPerCore),
			fractionToNumber(ratio.vcpusPerCore)
		]).toEqual(expected);
	});

	it.each([
		{ perHost: 8, perCore: 1 },
		{ perHost: 16, perCore: 2 }
	])('$perHost per host on the 8 cores of the post is $perCore:1', ({ perHost, perCore }) => {
		const ratio = consolidation(exact(perHost), 'vms-per-host', {
			cores: exact(8),
			vcpusPerVm: exact(1)
		});
		expect(fractionToNumber(ratio.vmsPerCore)).toBe(perCore);
	});
});

describe(vmsByCores, () => {
	it('gives 4 hosts x 2 sockets x 16 cores at 4 vCPUs per core 512 vCPUs', () => {
		const oneVcpu = { ...vm, vcpus: exact(1) };
		expect(vmsByCores(host, oneVcpu, sharing).times(4).toNumber()).toBe(512);
		expect(coresPerHost(host).toNumber()).toBe(32);
	});

	it('counts no VM whose last vCPU has no room', () => {
		// 32 x 4 = 128; 128 / 3 = 42.67
		expect(vmsByCores(host, { ...vm, vcpus: exact(3) }, sharing).toNumber()).toBe(42);
	});
});

describe(vmsByMemory, () => {
	it.each([
		// 262,144 / (4,096 + 52.72) = 63.19
		{ name: 'overhead costs one of 64', hypervisorMib: 0, overcommit: '1', vms: 63 },
		// (262,144 - 8,192) / 4,148.72 = 61.21
		{ name: 'the hypervisor takes its part', hypervisorMib: 8192, overcommit: '1', vms: 61 },
		// 262,144 x 1.25 / 4,148.72 = 78.98
		{ name: 'overcommitment stretches it', hypervisorMib: 0, overcommit: '1.25', vms: 78 },
		{ name: 'nothing is left', hypervisorMib: 300_000, overcommit: '1', vms: 0 }
	])('$name: $vms', ({ hypervisorMib, overcommit, vms }) => {
		const fits = vmsByMemory({ ...host, hypervisorMib: exact(hypervisorMib) }, vm, {
			...sharing,
			memoryOvercommit: digits(overcommit)
		});
		expect(fits.toNumber()).toBe(vms);
	});
});
