import { describe, expect, it } from 'vitest';
import { STRETCHED_STORAGE, type StretchedProduct } from '#lib/facts/storage';
import { rulingsOf } from '#lib/scenario/sites/rules';
import { verdict } from './cases';

const OTHERS = STRETCHED_STORAGE.filter((row: StretchedProduct) => row.platform === 'other').map(
	({ id }) => id
);

describe('storage of another platform than vSphere', () => {
	it.each(OTHERS)('%s is held to its own round trip alone', (stor) => {
		expect(verdict({ stor }).sites.rttLimits.map(({ id }) => id)).toEqual([stor]);
	});

	it.each([
		// 1 ms of Azure Local: 70 km x 1.3 x 9.795 us = 0.891 ms; 80 km 1.019 ms
		{ stor: 'azure-local-rack-aware', km: '70', supported: 'yes' },
		{ stor: 'azure-local-rack-aware', km: '80', supported: 'no' },
		// 10 ms of Ceph: 780 km 9.93 ms; 790 km 10.06 ms
		{ stor: 'odf-stretch', km: '790', supported: 'no' }
	] as const)('$stor over $km km: $supported', ({ stor, km, supported }) => {
		const outcome = verdict({ stor, km, w02: '1' }).judged.headline.supported.kind;
		expect(outcome).toBe(supported);
	});

	it.each([
		{ tech: 'routed', level: 'met' },
		{ tech: 'dwdm-line', level: 'blocker' },
		{ tech: 'vxlan-evpn', level: 'blocker' }
	] as const)('Azure Stack HCI over $tech: $level', ({ tech, level }) => {
		const of = (stor: 'azure-stack-stretched' | 'storage-replica') =>
			rulingsOf(verdict({ stor, tech }).judged.all).find(({ rule }) => rule.id === 'R38');
		expect(of('azure-stack-stretched')?.level).toBe(level);
		// Storage Replica by itself takes either
		expect(of('storage-replica')).toBeUndefined();
	});
});
