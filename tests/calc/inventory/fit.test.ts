import { type Filling, fitAfterLoss, hostsToSpare, packingOf } from '#lib/calc/inventory/fit';
import { partsOf } from '#lib/calc/inventory/parts';
import { inventedEstate } from '#lib/calc/inventory/sample';
import { gibibytes, mebibytes } from '#lib/calc/units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { host, vm } from './estates';

/** 6 GiB kept on each host, nothing beside each VM: 256 GiB hold 250. */
const FILLING: Filling = {
	hypervisor: gibibytes(6),
	overhead: mebibytes(0),
	memoryOvercommit: 1,
	vcpusPerCore: 4
};

const lose = (count: number) => ({ kind: 'hosts', count }) as const;

/** To its end, and how many steps that took. */
function spare(estate: Parameters<typeof packingOf>[0]) {
	const steps = hostsToSpare(packingOf(estate, FILLING));
	for (let taken = 0; ; taken += 1) {
		const next = steps.next();
		if (next.done === true) return { hosts: next.value, steps: taken };
	}
}

describe(fitAfterLoss, () => {
	it('loses the largest of hosts that are not alike', () => {
		const hosts = [host('small'), host('large', { memory: gibibytes(512) }), host('other')];
		const vms = [vm('1', { host: 'large', memory: gibibytes(300) })];
		const fit = fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(1));
		expect(fit.lost.map(({ name }) => name)).toEqual(['large']);
		// The roomiest that is left holds 250 of the 300 GiB.
		expect(fit.unplaced).toEqual([
			{ vm: vms[0], because: { kind: 'memory', host: 'small', short: gibibytes(50) } }
		]);
	});

	it('places what was on lost hosts beside what stays', () => {
		const hosts = [host('a'), host('b'), host('c')];
		const vms = [
			vm('1', { host: 'a', memory: gibibytes(200) }),
			vm('2', { host: 'b', memory: gibibytes(150) }),
			vm('3', { host: 'c', memory: gibibytes(40) })
		];
		// Without a: 200 GiB go to c, where 210 are free; b keeps its own.
		const fit = fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(1));
		expect(fit.lost.map(({ name }) => name)).toEqual(['a']);
		expect(fit).toMatchObject({ unplaced: [], left: 2, restarted: 1 });
		expect(fit.there).toEqual({ memory: gibibytes(500), vcpus: 128 });
		expect(fit.needed).toEqual({ memory: gibibytes(390), vcpus: 12 });
	});

	it('says that the vCPUs are full where the memory is not', () => {
		const hosts = [host('a'), host('b')];
		const vms = [
			vm('1', { host: 'a', vcpus: 16 }),
			vm('2', { host: 'b', vcpus: 20 }),
			vm('3', { host: 'b', vcpus: 32 })
		];
		// 16 cores at 4 : 1 hold 64 vCPUs; 52 run on b, and 16 come.
		expect(
			fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(1)).unplaced.map(
				({ because }) => because
			)
		).toEqual([{ kind: 'vcpus', host: 'b', short: 4 }]);
	});

	it('says that a VM is wider than any host', () => {
		const hosts = [host('a', { cores: 64, threads: 128 }), host('b')];
		const vms = [vm('1', { host: 'a', vcpus: 48 })];
		expect(fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(1)).unplaced[0]?.because).toEqual({
			kind: 'too-wide',
			host: 'b',
			threads: 32
		});
	});

	it('takes the worse of the largest by memory and the largest by cores', () => {
		const hosts = [
			host('memory', { memory: gibibytes(1024), cores: 8, threads: 16 }),
			host('cores', { memory: gibibytes(128), cores: 64, threads: 128 }),
			host('c')
		];
		// Only the host of 64 cores takes a VM of 100 vCPUs; the loss of the memory would hurt nobody.
		const vms = [vm('1', { host: 'cores', vcpus: 100, memory: gibibytes(8) })];
		const fit = fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(1));
		expect(fit.lost.map(({ name }) => name)).toEqual(['cores']);
		expect(fit.unplaced).toHaveLength(1);
	});

	it('loses a site by name, and leaves maintenance out', () => {
		const hosts = [host('a'), host('b'), host('c', { inMaintenance: true })];
		const vms = [vm('1', { host: 'a' }), vm('2', { host: 'b' })];
		const fit = fitAfterLoss(packingOf({ hosts, vms }, FILLING), {
			kind: 'site',
			hosts: new Set(['a'])
		});
		expect(fit).toMatchObject({ left: 1, restarted: 1, unplaced: [] });
	});

	it('counts apart what does not say its size', () => {
		const hosts = [host('a'), host('b', { memory: null })];
		const vms = [vm('1'), vm('2', { vcpus: null })];
		expect(fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(0)).unsaid).toEqual({
			hosts: 1,
			vms: 1
		});
	});

	it('places nobody where no host is left', () => {
		const fit = fitAfterLoss(
			packingOf({ hosts: [host('a')], vms: [vm('1', { host: 'a' })] }, FILLING),
			lose(1)
		);
		expect(fit.unplaced.map(({ because }) => because.kind)).toEqual(['no-host']);
	});

	it('never fills a host beyond what it holds', () => {
		const sizes = fc.record({
			memory: fc.integer({ min: 1, max: 300 }).map(gibibytes),
			vcpus: fc.integer({ min: 1, max: 40 }),
			host: fc.constantFrom('a', 'b', 'c', null)
		});
		fc.assert(
			fc.property(
				fc.array(sizes, { maxLength: 40 }),
				fc.integer({ min: 0, max: 3 }),
				(told, count) => {
					const hosts = [
						host('a'),
						host('b', { memory: gibibytes(512) }),
						host('c', { cores: 32 })
					];
					const vms = told.map((each, place) => vm(String(place), each));
					const fit = fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(count));
					const stays = vms.filter(
						({ host: on }) => on !== null && !fit.lost.some(({ name }) => name === on)
					);
					const placed = fit.restarted - fit.unplaced.length;
					expect(stays.length + fit.restarted).toBe(vms.length);
					expect(placed).toBeGreaterThanOrEqual(0);
					// All that was placed had room, so their sum has it too, but for what was overfull before.
					const overfull = stays.length > 0;
					const unplacedMemory = fit.unplaced.reduce(
						(sum, { vm: { memory } }) => sum + (memory ?? 0),
						0
					);
					if (!overfull)
						expect(fit.needed.memory - unplacedMemory).toBeLessThanOrEqual(fit.there.memory);
				}
			)
		);
	});
});

describe(hostsToSpare, () => {
	it('counts how many of alike hosts may go', () => {
		// 4 hosts of 250 GiB, 480 GiB in VMs of 16: 15 on a host, so 2 hosts hold them.
		const hosts = ['a', 'b', 'c', 'd'].map((name) => host(name));
		const vms = Array.from({ length: 30 }, (_, place) => vm(String(place), { vcpus: 1 }));
		expect(spare({ hosts, vms })).toEqual({ hosts: 2, steps: 3 });
	});

	it('is null where they do not fit as it is', () => {
		expect(
			spare({ hosts: [host('a')], vms: [vm('1', { memory: gibibytes(300) })] }).hosts
		).toBeNull();
	});

	it('is none where the largest host alone holds a VM, as in the invented estate', () => {
		const [metro, office] = partsOf(inventedEstate(), 'cluster');
		expect(spare(metro?.inventory ?? inventedEstate()).hosts).toBeGreaterThan(0);
		expect(spare(office?.inventory ?? inventedEstate()).hosts).toBe(0);
	});
});
