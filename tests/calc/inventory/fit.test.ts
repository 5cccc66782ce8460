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

	it.each([
		// 250 GiB, 64 vCPUs and 32 threads on the one that is left.
		['as much memory as is free', { memory: gibibytes(250) }, null],
		[
			'a MiB more',
			{ memory: mebibytes(250 * 1024 + 1) },
			{ kind: 'memory', host: 'left', short: mebibytes(1) }
		],
		['as many vCPUs as there are threads', { vcpus: 32 }, null],
		['one more', { vcpus: 33 }, { kind: 'too-wide', host: 'left', threads: 32 }]
	] as const)('finds room for %s, or says what is short', (_, told, because) => {
		const hosts = [host('lost', { memory: gibibytes(512) }), host('left')];
		const fit = fitAfterLoss(
			packingOf({ hosts, vms: [vm('1', { host: 'lost', ...told })] }, FILLING),
			lose(1)
		);
		expect(fit.unplaced[0]?.because ?? null).toEqual(because);
	});

	it.each([
		// Beside 32 vCPUs that stay, 64 hold another 32.
		[[32], []],
		[[32, 1], [{ kind: 'vcpus', host: 'left', short: 1 }]],
		[[30, 4, 2], [{ kind: 'vcpus', host: 'left', short: 2 }]]
	])('puts VMs of %j vCPUs where 32 are free', (moving, because) => {
		const hosts = [host('lost', { memory: gibibytes(512) }), host('left')];
		const vms = [
			vm('stays', { host: 'left', vcpus: 32 }),
			// The larger in memory is placed first.
			...moving.map((vcpus, place) =>
				vm(String(place), { host: 'lost', vcpus, memory: gibibytes(40 - place) })
			)
		];
		const { unplaced } = fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(1));
		expect(unplaced.map((each) => each.because)).toEqual(because);
	});

	it('keeps memory for the hypervisor, and some beside each VM, and plans with what is wished for', () => {
		const filling = { ...FILLING, overhead: mebibytes(512), memoryOvercommit: 1.5 };
		const hosts = [host('a'), host('tiny', { memory: gibibytes(4), cores: 2 })];
		const { there, needed } = fitAfterLoss(
			packingOf({ hosts, vms: [vm('1'), vm('2')] }, filling),
			lose(0)
		);
		// (256 - 6) x 1.5 GiB, and of the tiny one, which the hypervisor fills, none; 4 x (16 + 2) vCPUs.
		expect(there).toEqual({ memory: gibibytes(375), vcpus: 72 });
		expect(needed).toEqual({ memory: gibibytes(33), vcpus: 8 });
	});

	it('takes cores for threads where the export does not say those', () => {
		const widest = (told: Parameters<typeof host>[1]) =>
			fitAfterLoss(
				packingOf({ hosts: [host('a', told)], vms: [vm('1', { vcpus: 64 })] }, FILLING),
				lose(0)
			).unplaced[0]?.because;
		expect(widest({ threads: null })).toEqual({ kind: 'too-wide', host: 'a', threads: 16 });
		expect(widest({ threads: 20 })).toEqual({ kind: 'too-wide', host: 'a', threads: 20 });
	});

	it('says that the hosts that are wide enough lack the memory', () => {
		const hosts = [
			host('roomy', { memory: gibibytes(1024) }),
			host('wide', { memory: gibibytes(128), cores: 64, threads: 128 }),
			host('wider', { memory: gibibytes(64), cores: 96, threads: 192 })
		];
		const vms = [vm('1', { vcpus: 48, memory: gibibytes(200) })];
		// The roomiest of the wide ones holds 122 of the 200 GiB.
		expect(fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(0)).unplaced).toEqual([
			{ vm: vms[0], because: { kind: 'memory', host: 'wide', short: gibibytes(78) } }
		]);
	});

	it('says first that it is too wide, and then what the roomiest host lacks', () => {
		const hosts = [host('a'), host('b', { memory: gibibytes(128), cores: 64, threads: 128 })];
		const because = (told: Parameters<typeof vm>[1]) =>
			fitAfterLoss(packingOf({ hosts, vms: [vm('1', told)] }, FILLING), lose(0)).unplaced[0]
				?.because;
		const memory = gibibytes(300);
		expect(because({ memory, vcpus: 129 })).toMatchObject({ kind: 'too-wide', host: 'b' });
		// 250 GiB on the roomiest, which is not wide enough either.
		expect(because({ memory, vcpus: 128 })).toEqual({
			kind: 'memory',
			host: 'a',
			short: gibibytes(50)
		});
	});

	it('names the host with the most vCPUs to spare where all are full of them', () => {
		const hosts = [host('a'), host('b', { cores: 18 }), host('c', { cores: 17 })];
		const vms = [
			...['a', 'b', 'c'].flatMap((name) => [
				vm(`${name}-1`, { host: name, vcpus: 32 }),
				vm(`${name}-2`, { host: name, vcpus: 28 })
			]),
			vm('new', { vcpus: 16 })
		];
		// 64, 72 and 68 vCPUs, of which 60 are used on each.
		expect(fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(0)).unplaced).toEqual([
			{ vm: vms.at(-1), because: { kind: 'vcpus', host: 'b', short: 4 } }
		]);
	});

	it('places each where the most memory is free by then', () => {
		const hosts = [256, 206].map((size) => host(`of ${size}`, { memory: gibibytes(size) }));
		const vms = [95, 120, 100, 110].map((size) => vm(`of ${size}`, { memory: gibibytes(size) }));
		// Of 250 and 200 GiB: 120 leave 130, 110 of the other leave 90, and 100 of the 130 leave 30.
		expect(fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(0)).unplaced).toEqual([
			{ vm: vms[0], because: { kind: 'memory', host: 'of 206', short: gibibytes(5) } }
		]);
	});

	it('passes over a host with the memory and without the vCPUs or threads', () => {
		const hosts = [
			host('narrow', { memory: gibibytes(1024), cores: 64, threads: 8 }),
			host('full', { memory: gibibytes(512) }),
			host('left')
		];
		const vms = [vm('stays', { host: 'full', vcpus: 60 }), vm('1', { vcpus: 9 })];
		const { unplaced } = fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(0));
		expect(unplaced).toEqual([]);
	});

	it('leaves what runs on a full host where it is', () => {
		const hosts = [host('full'), host('empty')];
		const vms = [1, 2].map((name) => vm(String(name), { host: 'full', memory: gibibytes(200) }));
		const fit = fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(0));
		expect(fit).toMatchObject({ lost: [], left: 2, restarted: 0, unplaced: [] });
	});

	it('loses the largest by memory where the largest by cores hurts no more', () => {
		const hosts = [
			host('memory', { memory: gibibytes(512) }),
			host('cores', { cores: 32, threads: 64 }),
			host('c')
		];
		const vms = [vm('1', { host: 'memory' }), vm('2', { host: 'cores' })];
		const fit = fitAfterLoss(packingOf({ hosts, vms }, FILLING), lose(1));
		expect(fit.lost.map(({ name }) => name)).toEqual(['memory']);
	});

	it('loses of hosts with as much memory those with more cores', () => {
		const hosts = [host('a'), host('b', { cores: 24 }), host('c', { cores: 20 })];
		const lost = (count: number) =>
			fitAfterLoss(packingOf({ hosts, vms: [] }, FILLING), lose(count)).lost.map(
				({ name }) => name
			);
		expect([lost(1), lost(2)]).toEqual([['b'], ['b', 'c']]);
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

	it.each([
		[3, 2],
		[9, 8],
		// Nobody asks for more.
		[12, 8]
	])('leaves one of %i empty hosts, and is %i', (count, expected) => {
		const hosts = Array.from({ length: count }, (_, place) => host(String(place)));
		const maintained = host('out', { inMaintenance: true });
		expect(spare({ hosts: [...hosts, maintained], vms: [] }).hosts).toBe(expected);
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
