import { partsOf } from '#lib/calc/inventory/parts';
import { inventedEstate } from '#lib/calc/inventory/sample';
import { summaryOf } from '#lib/calc/inventory/summary';
import type { Inventory } from '#lib/calc/inventory/inventory';
import { domainOf } from '#lib/scenario/domain/domain';
import { totalsOf } from '#lib/scenario/domain/totals';
import { type Chosen, scenarioOf } from '#lib/scenario/inventory/fields';
import { answerOf, twoSides } from '#lib/scenario/inventory/answer';
import { usualFilling } from '#lib/scenario/inventory/filling';
import { sampleEstate } from '#lib/scenario/inventory/sample';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import { fromLink, toLink } from '#lib/scenario/questions/link';
import { readNetworks } from '#lib/scenario/questions/network-list';
import { issuesOf } from '#lib/scenario/questions/read-back';
import { sitesEstateOf } from '#lib/scenario/sites/estate';
import { LONGEST_VALUE } from '#lib/form/params';
import fc from 'fast-check';
import { gibibytes } from '#lib/calc/units';
import { describe, expect, it } from 'vitest';
import { host, port, vm } from '../../calc/inventory/estates';

const chosenOf = (inventory: Inventory, told: Partial<Chosen> = {}): Chosen => {
	const summary = summaryOf(inventory);
	const { vmotion } = summary;
	return {
		summary,
		part: inventory,
		sites: null,
		cluster: null,
		vmotion: vmotion.kind === 'found' ? vmotion.network : null,
		names: 'left-out',
		...told
	};
};

const estate = (told: Partial<Inventory>): Inventory => ({
	hosts: [],
	vms: [],
	networks: [],
	vmkernelPorts: [],
	...told
});

describe(scenarioOf, () => {
	it('says what a cluster of alike hosts is', () => {
		const hosts = ['a', 'b', 'c'].map((name) =>
			host(name, { version: 'VMware ESXi 7.0.3 build-1' })
		);
		const vms = Array.from({ length: 40 }, (_, at) =>
			vm(String(at), { host: 'a', networks: ['Web'], vcpus: at % 2 === 0 ? 2 : 4 })
		);
		const { fields, remarks } = scenarioOf(
			chosenOf(
				estate({ hosts, vms, networks: [{ name: 'Web', vlan: 120 }], vmkernelPorts: [port('a')] })
			)
		);
		expect(fields).toEqual({
			vs: '7.0U1',
			net: 'subnet',
			subnet: '/24',
			nics: '1',
			chosts: '3',
			shost: '3',
			svms: '40',
			want: '40',
			per: 'vms-per-host',
			// 40 VMs on 3 hosts: 13.3 on three would be 39 of them.
			ratio: '13.4',
			sockets: '2',
			cores: '8',
			ram: '256',
			lp: '32',
			vcpu: '3',
			vmram: '16',
			tcpu: '120',
			tmem: '640',
			nets: 'Network 1; 1; ; ; ; ; vmotion\nVLAN 120; 1; 40; ; 120; ; production'
		});
		expect(remarks).toEqual([]);
	});

	it('keeps names and addresses only where they are asked for', () => {
		const inventory = inventedEstate();
		const without = toLink(scenarioOf(chosenOf(inventory)).scenario);
		const { fields } = scenarioOf(chosenOf(inventory, { names: 'kept' }));
		for (const name of ['Web', 'Office', 'metro', 'Ash', '198.51.100'])
			expect(decodeURIComponent(without)).not.toContain(name);
		expect(fields.subnet).toBe('198.51.100.0/24');
		expect(readNetworks(fields.nets ?? '').map(({ cells }) => cells.name)).toContain('Web');
	});

	it('takes the mean of hosts of two kinds, and says so', () => {
		const hosts = [host('a'), host('b', { cores: 32, threads: 64 })];
		const { fields, remarks } = scenarioOf(chosenOf(estate({ hosts, vms: [vm('1')] })));
		// 16 and 32 cores on 2 sockets each: 12 a socket.
		expect(fields).toMatchObject({ sockets: '2', cores: '12' });
		expect(fields.lp).toBeUndefined();
		expect(remarks.map(({ kind }) => kind)).toContain('mixed-hosts');
	});

	it.each([
		[{ memory: gibibytes(512) }, undefined],
		[{ cores: 18 }, undefined],
		[{ threads: 16 }, undefined],
		[{ processor: 'Another' }, '32']
	])(
		'says the threads of a host only of hosts that are alike, not where one has %j',
		(told, lp) => {
			const hosts = [host('a'), host('b', told)];
			expect(scenarioOf(chosenOf(estate({ hosts, vms: [vm('1')] }))).fields.lp).toBe(lp);
		}
	);

	it('gives each site its hosts', () => {
		const { fields, scenario } = scenarioOf(
			chosenOf(inventedEstate(), { sites: { hosts: [12, 10], vms: [300, 100], sizes: [[], []] } })
		);
		expect(fields).toMatchObject({ chosts: '12 + 10', shost: '12 + 10', shb: '25' });
		const sites = sitesEstateOf(scenario);
		expect(sites.kind === 'ready' ? sites.value : null).toMatchObject({
			hosts: 22,
			hostsPerSite: 12
		});
	});

	it('empties the site with more hosts, its VMs by their size', () => {
		const [large, small] = [
			[
				{ vms: 7, memory: gibibytes(0.5) },
				{ vms: 290, memory: gibibytes(16) }
			],
			[{ vms: 100, memory: gibibytes(8) }]
		];
		const emptied = (hosts: readonly [number, number]) =>
			scenarioOf(
				chosenOf(inventedEstate(), { sites: { hosts, vms: [297, 100], sizes: [large, small] } })
			).fields;
		expect(emptied([12, 10])).toMatchObject({ em: 'site', sizes: '7 x 0.5 GiB; 290 x 16 GiB' });
		expect(emptied([10, 12]).sizes).toBe('100 x 8 GiB');
		expect(scenarioOf(chosenOf(inventedEstate())).fields.em).toBeUndefined();
	});

	it('says of the largest of several clusters what is asked of one', () => {
		const [metro] = partsOf(inventedEstate(), 'cluster');
		const cluster = summaryOf(metro?.inventory ?? estate({}));
		const { fields, remarks } = scenarioOf(chosenOf(inventedEstate(), { cluster }));
		expect(fields).toMatchObject({
			chosts: '12',
			shost: '22',
			tcpu: String(cluster.vms.vcpus.total)
		});
		expect(remarks).toContainEqual({ kind: 'largest-cluster', hosts: 12 });
	});

	it('takes the oldest of several releases', () => {
		const hosts = [host('a', { version: 'ESXi 8.0.2' }), host('b', { version: 'ESXi 6.7.0' })];
		const { fields, remarks } = scenarioOf(chosenOf(estate({ hosts })));
		expect(fields.vs).toBe('6.7');
		expect(remarks).toContainEqual({ kind: 'several-releases', taken: '6.7', others: 1 });
	});

	it.each([
		['VMware ESXi 7.0.0 build-15843807', '7.0'],
		['7.0', '7.0'],
		['VMware ESXi 7.0.1 build-1', '7.0U1'],
		['VMware ESXi 8.0.3 build-24022510', '8.0'],
		['VMware ESXi 9.0.0 build-1', '9.0'],
		['VMware ESXi 6.5.0 build-7.0', '6.5'],
		['KVM', undefined]
	])('reads the release of %j', (version, expected) => {
		expect(scenarioOf(chosenOf(estate({ hosts: [host('a', { version })] }))).fields.vs).toBe(
			expected
		);
	});

	it('keeps of very many networks as many as a link holds, and says so', () => {
		const vms = Array.from({ length: 300 }, (_, at) =>
			vm(String(at), { networks: [`A network with a long name ${at}`] })
		);
		const { fields, remarks } = scenarioOf(
			chosenOf(estate({ hosts: [host('a')], vms }), { names: 'kept' })
		);
		expect(fields.nets?.length).toBeLessThanOrEqual(LONGEST_VALUE);
		expect(remarks.find(({ kind }) => kind === 'networks-cut')).toMatchObject({ all: 300 });
	});

	it('says nothing of what the inventory does not', () => {
		const { fields, scenario } = scenarioOf(chosenOf(estate({})));
		expect(fields).toEqual({});
		expect(toLink(scenario)).toBe('');
	});

	it('is read by every question, whatever the estate', () => {
		const sizes = fc.record({
			hosts: fc.integer({ min: 1, max: 40 }),
			vms: fc.integer({ min: 1, max: 400 }),
			vcpus: fc.integer({ min: 1, max: 24 }),
			memory: fc.integer({ min: 2 ** 28, max: 2 ** 36 }),
			cores: fc.integer({ min: 1, max: 128 }),
			names: fc.constantFrom('kept', 'left-out')
		});
		fc.assert(
			fc.property(sizes, fc.string(), ({ hosts, vms, vcpus, memory, cores, names }, network) => {
				const inventory = estate({
					hosts: Array.from({ length: hosts }, (_, at) =>
						host(`h${at}`, { cores: cores + (at % 3), threads: null })
					),
					vms: Array.from({ length: vms }, (_, at) =>
						vm(`v${at}`, {
							vcpus: vcpus + (at % 5),
							memory: (memory + at) as never,
							networks: network.trim() === '' ? [] : [network.trim()]
						})
					)
				});
				const { scenario } = scenarioOf(chosenOf(inventory, { names }));
				const { nets, ...issues } = issuesOf(ALL_QUESTIONS, scenario);
				expect(issues).toEqual({});
				// A name may be nothing but marks, and then its row is none.
				expect(nets === undefined || network !== '').toBe(true);
				expect(fromLink(new URLSearchParams(toLink(scenario)))).toEqual(scenario);
				expect(Math.floor(Number(scenario.ratio) * hosts + 1e-9)).toBe(vms);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('the pages', () => {
	it('answer for the estate', () => {
		const [metro] = partsOf(inventedEstate(), 'cluster');
		const inventory = metro?.inventory ?? estate({});
		const { scenario } = scenarioOf(chosenOf(inventory));
		const domain = domainOf(scenario);
		const totals = totalsOf(scenario);
		expect(domain.kind).toBe('ready');
		const running = summaryOf(inventory).vms;
		expect(totals.kind === 'ready' ? totals.value?.totals.vcpus?.toNumber() : null).toBe(
			running.vcpus.total
		);
	});
});

describe(answerOf, () => {
	const goOn = () => Promise.resolve();

	it('says of each cluster what a loss does to it, and of hosts outside one nothing', async () => {
		const { all, clusters } = (await sampleEstate(usualFilling())).answer;
		expect(all.fits).toBeNull();
		expect(all.siteChoices.map(({ by }) => by)).toEqual(['fault-domain', 'datacenter', 'cluster']);
		const [metro, office] = clusters;
		expect(metro?.fits?.losses.map(({ side, lostHosts }) => [side, lostHosts])).toEqual([
			[null, 1],
			['Ash', 6],
			['Birch', 6]
		]);
		expect(metro?.siteChoices).toMatchObject([
			{ by: 'fault-domain', sides: [{ hosts: 6 }, { hosts: 6 }] }
		]);
		expect(office?.siteChoices).toEqual([]);
	});

	it('says nothing of a loss where nobody knows which host is the largest, or none is left', async () => {
		const lossesOf = async (...hosts: Inventory['hosts']) => {
			const vms = [vm('1', { host: 'a' })];
			const filling = usualFilling();
			const { clusters } = await answerOf(estate({ hosts, vms }), { filling, turn: goOn });
			return clusters[0]?.fits?.losses.length ?? 0;
		};
		const out = { inMaintenance: true, cores: null, memory: null };
		expect(await lossesOf(host('a'), host('b'))).toBe(1);
		expect(await lossesOf(host('a'), host('b'), host('c', out))).toBe(1);
		expect(await lossesOf(host('a'), host('b', { cores: null }))).toBe(0);
		expect(await lossesOf(host('a'), host('b', { memory: null }))).toBe(0);
		expect(await lossesOf(host('a'))).toBe(0);
		expect(await lossesOf(host('a'), host('c', { inMaintenance: true }))).toBe(0);
	});

	it('shows some of the VMs without room, and counts all', async () => {
		const hosts = ['a', 'b'].map((name) => host(name));
		// Each larger than the host that is left.
		const vms = Array.from({ length: 30 }, (_, at) =>
			vm(String(at), { host: 'a', memory: gibibytes(300) })
		);
		const filling = usualFilling();
		const { clusters } = await answerOf(estate({ hosts, vms }), { filling, turn: goOn });
		const [loss] = clusters[0]?.fits?.losses ?? [];
		expect(loss).toMatchObject({ side: null, lostHosts: 1, unplaced: 30 });
		expect(loss?.shown).toHaveLength(20);
	});

	it('takes two sides of three alone', async () => {
		const hosts = ['a', 'b', 'c'].map((name) => host(name, { datacenter: name, cluster: name }));
		const vms = ['a', 'b', 'c'].map((name) =>
			vm(name, { host: name, datacenter: name, cluster: name })
		);
		const filling = usualFilling();
		const inventory = estate({ hosts, vms });
		const { all } = await answerOf(inventory, { filling, turn: goOn });
		expect(all.usual).toBeNull();
		const { summary } = twoSides(inventory, { by: 'datacenter', sides: ['a', 'c'] });
		expect(summary.hosts.count).toBe(2);
		expect(summary.vms.running).toBe(2);
	});
});
