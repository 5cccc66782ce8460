import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '#lib/facts/catalogue';
import { DOCUMENTS } from '#lib/facts/documents';
import type { MaybeFact, Source } from '#lib/facts/fact';
import { HYPERVISORS } from '#lib/facts/hypervisors';
import { MOBILITY_LIMITS, STRETCHED_STORAGE, type StretchedProduct } from '#lib/facts/storage';
import { PLATFORM_VALUES } from '#lib/facts/platform-values';

/*
 * Every figure was gone through again on 2026-11-25 against its sources. What was wrong, outdated, disputed or said by
 * its source otherwise, and what could become read, must now say this.
 */

const FACTS = new Map(CATALOGUE.flatMap(({ facts }) => facts).map((fact) => [fact.id, fact]));

function factOf(id: string): MaybeFact<unknown> {
	const fact = FACTS.get(id);
	if (fact === undefined) throw new Error(`no fact ${id}`);
	return fact;
}
const otherValues = (fact: MaybeFact<unknown>) =>
	'disagreements' in fact && fact.disagreements !== undefined
		? fact.disagreements.map(({ value }) => value)
		: [];
const productOf = (id: string): StretchedProduct => {
	const rows: readonly StretchedProduct[] = [...STRETCHED_STORAGE, ...MOBILITY_LIMITS];
	const found = rows.find((row) => row.id === id);
	if (found === undefined) throw new Error(`no product ${id}`);
	return found;
};
const documentsOf = (sources: readonly Source[]) => sources.map(({ document }) => document);

describe('a figure and its status', () => {
	it.each<readonly [id: string, value: unknown, status: MaybeFact<unknown>['status']]>([
		['vsphere-5.0-vms-per-cluster', 3000, 'unverified'],
		['vsphere-5.1-vms-per-cluster', 4000, 'unverified'],
		['vsphere-5.5-vms-per-cluster', 4000, 'read'],
		['vsphere-4.0-concurrent-vmotions-per-host-10g', 2, 'read'],
		['vsphere-3.5-concurrent-vmotions-per-host-10g', 2, 'unverified'],
		['vsphere-4.0-vmotion-max-rtt', 5, 'read'],
		['vsphere-3.5-vmotion-max-rtt', 5, 'unverified'],
		['vsphere-5.5-vmotion-max-rtt-enterprise-plus', 10, 'read'],
		['vsphere-8.0-vmotion-max-rtt', 150, 'read'],
		['vsphere-4.0-hosts-per-vcenter', 200, 'read'],
		['vsphere-5.1-hosts-per-vds', 500, 'read'],
		['vsphere-7.0-luns-per-host', 1024, 'read'],
		['vsphere-7.0u1-luns-per-host', 1024, 'read'],
		['vsphere-7.0-concurrent-vmotions-per-host-1g', 4, 'read'],
		['vsphere-7.0u1-concurrent-vmotions-per-host-1g', 4, 'read'],
		['vsphere-7.0-concurrent-storage-vmotions-per-datastore', 8, 'read'],
		['vsphere-7.0u1-concurrent-storage-vmotions-per-datastore', 8, 'read'],
		['vsphere-8.0-concurrent-storage-vmotions-per-datastore', 8, 'read'],
		['frame-on-wire', 84, 'read'],
		['vsan-link-minimum', 10e9 / 8, 'read'],
		['qemu-cap', { kind: 'at', rate: 134_217_728 }, 'read'],
		['vmotion-3-concurrency', { kind: 'fixed', migrations: 2 }, 'read'],
		['vmotion-3-round-trip', { kind: 'below', roundTripTime: 0.005 }, 'read'],
		['rtt-vmsc', 0.01, 'read'],
		['rtt-vsan-stretched', 0.005, 'read'],
		['rtt-vplex-metro', 0.005, 'read'],
		['rtt-vmotion-4.1', 0.005, 'read'],
		['rtt-nsx-federation', 0.15, 'read'],
		['vcf-9.0-vsan-hosts-per-cluster', 64, 'read'],
		['vcf-9.0-cluster-round-trip', 0.01, 'read'],
		['vcf-9.0-vcenter-round-trip', 0.1, 'read'],
		['vcf-9.0-vsan-loss', 1e-6, 'read'],
		['vcf-9.0-vsan-link-recommended', 25e9 / 8, 'read'],
		['vcf-9.0-vsan-witness-rate', 2e6 / 8, 'read'],
		['vcf-9.0-vsan-stretched-least-hosts', { workload: 6, management: 8 }, 'read'],
		['rtt-azure-stack-stretched', 0.005, 'read'],
		['rtt-azure-local-rack-aware', 0.001, 'read'],
		['rtt-storage-replica', 0.005, 'read'],
		['rtt-nutanix-metro', 0.005, 'read'],
		['rtt-proxmox-cluster', 0.005, 'read'],
		['rtt-odf-stretch', 0.01, 'read'],
		['role-vsan', 'route', 'read'],
		// Nobody could open these; they keep their mark.
		['mac-nexus-5000', 16_000, 'unverified'],
		['mac-catalyst-6500', 96_000, 'unverified'],
		['vsphere-9.0-hosts-per-vcenter', null, 'none'],
		['vsphere-9.0-vms-per-cluster', null, 'none']
	])('%s is %j, %s', (id, value, status) => {
		const fact = factOf(id);
		expect(fact.value).toEqual(value);
		expect(fact.status).toBe(status);
	});
});

describe('what other sources say', () => {
	it.each<readonly [id: string, others: readonly unknown[]]>([
		['vsphere-5.0-vms-per-cluster', [4000, 8000]],
		['vsphere-5.1-vms-per-cluster', [3000, 8000]],
		['vsphere-5.5-vms-per-cluster', [3000]],
		['vsphere-4.0-hosts-per-vcenter', [300]],
		['vsphere-5.1-hosts-per-vds', [350]]
	])('%s: %j', (id, others) => {
		expect(otherValues(factOf(id))).toEqual(others);
	});

	it('of clusters of 5.x are each where the card prints them', () => {
		const where = (id: string, value: number) => {
			const fact = factOf(id);
			const reading =
				'disagreements' in fact ? fact.disagreements?.find((other) => other.value === value) : null;
			return documentsOf(reading?.sources ?? []);
		};
		expect(documentsOf(factOf('vsphere-5.0-vms-per-cluster').sources)).toEqual([
			'vreference-availability-earlier'
		]);
		expect(where('vsphere-5.1-vms-per-cluster', 3000)).toEqual(['vreference-availability-earlier']);
		expect(where('vsphere-5.0-vms-per-cluster', 8000)).toEqual(['vreference-availability']);
		expect(where('vsphere-5.5-vms-per-cluster', 3000)).toEqual(['ntpro-2015']);
	});

	it('of VPLEX: 10 ms with cross-connect', () => {
		expect(productOf('vplex-metro').disagreements?.map(({ value }) => value)).toEqual([0.01]);
	});
});

describe('products of two sites', () => {
	it('vMotion before 5.0 is below its limit, from then on at most', () => {
		expect(productOf('vmotion-4.1').comparison).toBe('below');
		expect(productOf('vmotion-metro').comparison).toBe('at-most');
	});

	it('a metro storage cluster exists from 5.0 on, and a source of 9.0 says its 10 ms', () => {
		const vmsc = productOf('vmsc');
		expect(documentsOf(vmsc.sources)).toContain('vcf9-datacenter');
		expect(vmsc.version).toBe('5.0 to 9.0');
		expect(vmsc.note).toContain('No such programme before 5.0');
	});

	it('only where the vendor says so must the hosts be routed', () => {
		expect(
			STRETCHED_STORAGE.filter((row: StretchedProduct) => row.hostNetworks === 'routed').map(
				({ id }) => id
			)
		).toEqual(['azure-stack-stretched']);
	});

	it('the link minimum of vSAN no longer rests on a book that only recommends it', () => {
		expect(documentsOf(factOf('vsan-link-minimum').sources)).not.toContain('ha-deepdive');
	});
});

describe('notes that have to name an edition', () => {
	it.each<readonly [id: string, words: RegExp]>([
		['rtt-vmotion-metro', /Enterprise Plus.*5\.0 and 5\.1/],
		['vsphere-8.0-hosts-per-cluster', /without vSAN.*64/],
		['role-vsan', /9\.0/],
		['role-fault-tolerance', /9\.0/],
		['rtt-nsx-federation', /500 ms/],
		['vsan-witness-tiers', /200 ms.*150 ms/],
		['cores-per-socket-max-smt', /2026/]
	])('%s', (id, words) => {
		expect(factOf(id)).toHaveProperty('note', expect.stringMatching(words));
	});
});

it('QEMU alone is held to its cap, and a profile without one does not call itself by the defaults', () => {
	expect(PLATFORM_VALUES.qemu.cap).toEqual({ kind: 'at', rate: 134_217_728 });
	expect(HYPERVISORS.KVM.name).not.toMatch(/default/i);
});

it('no title says where a reading was stored', () => {
	for (const { title } of Object.values(DOCUMENTS)) expect(title).not.toMatch(/stored copy/i);
});
