import { describe, expect, it } from 'vitest';
import { exact, fractionToNumber } from '#lib/calc/exact';
import { siteLoss } from '#lib/calc/site-loss';

// The hosts of the post: 8 cores; 24 GiB here, so that 16 VMs of 2 GiB do not fit after a loss.
const input = {
	host: {
		sockets: exact(2),
		coresPerSocket: exact(4),
		memoryMib: exact(24 * 1024),
		hypervisorMib: exact(0)
	},
	vm: { vcpus: exact(1), memoryMib: exact(2048), overheadMib: exact(0) },
	sharing: { vcpusPerCore: exact(4), memoryOvercommit: exact(1) },
	maximums: { vmsPerHost: exact(320), vcpusPerHost: null, vcpusPerCore: exact(25) },
	hosts: exact(32),
	lostHosts: exact(16),
	vms: exact(256)
};

describe(siteLoss, () => {
	it('doubles the ratio on the survivors of two equal sites', () => {
		const outcome = siteLoss(input);
		const ratios =
			outcome.kind === 'survives'
				? [outcome.before, outcome.after].map(({ ratio }) => [
						fractionToNumber(ratio.vmsPerHost),
						fractionToNumber(ratio.vmsPerCore)
					])
				: [];
		// 256 / 32 = 8 and 256 / 16 = 16; on 8 cores 1:1 and 2:1
		expect(ratios).toEqual([
			[8, 1],
			[16, 2]
		]);
	});

	it('says what no longer fits', () => {
		const outcome = siteLoss(input);
		const failing =
			outcome.kind === 'survives'
				? [outcome.before, outcome.after].map(({ checks, fits }) => ({
						fits,
						over: checks.filter((check) => !check.fits).map(({ id }) => id)
					}))
				: [];
		// 24 GiB hold 12 VMs of 2 GiB: 8 fit, 16 do not; 8 cores x 4 = 32 VMs either way
		expect(failing).toEqual([
			{ fits: true, over: [] },
			{ fits: false, over: ['memory'] }
		]);
	});

	it('accepts a host that is exactly full', () => {
		const outcome = siteLoss({ ...input, vms: exact(192) });
		expect(outcome.kind === 'survives' && outcome.after.fits).toBe(true);
	});

	it('sets each need beside what one host has, in the order of the host, then of the product', () => {
		const outcome = siteLoss({
			...input,
			vm: { ...input.vm, vcpus: exact(2) },
			maximums: { vmsPerHost: exact(320), vcpusPerHost: exact(30), vcpusPerCore: exact(3) }
		});
		const checks = outcome.kind === 'survives' ? outcome.after.checks : [];
		// 256 VMs of 2 vCPUs on 16 hosts: 16 VMs and 32 vCPUs each, 32 / 8 = 4 a core. There: 8 cores x 4
		// hold 16 VMs of 2 vCPUs, 24 GiB hold 12 of 2 GiB.
		expect(
			checks.map(({ id, needed, there, fits }) => [
				id,
				fractionToNumber(needed),
				there.toNumber(),
				fits
			])
		).toEqual([
			['cores', 16, 16, true],
			['memory', 16, 12, false],
			['vms-per-host', 16, 320, true],
			['vcpus-per-host', 32, 30, false],
			['vcpus-per-core', 4, 3, false]
		]);
	});

	it('checks no maximum that nobody knows', () => {
		const outcome = siteLoss({
			...input,
			maximums: { vmsPerHost: null, vcpusPerHost: null, vcpusPerCore: null }
		});
		expect(outcome.before.checks.map(({ id }) => id)).toEqual(['cores', 'memory']);
	});

	it('leaves no survivors when every host is lost', () => {
		expect(siteLoss({ ...input, lostHosts: exact(32) }).kind).toBe('no-survivors');
	});
});
