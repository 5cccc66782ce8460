import { describe, expect, it } from 'vitest';
import { answers, scenarioOf, toLink, withHouseRules, workings } from '../../src/package';
import { findFacts } from '../../src/package/facts';

const BOARD = 'Our change board, 2026';
const VCENTER = 'vsphere-8.0-hosts-per-vcenter';

describe(withHouseRules, () => {
	it('counts a figure in the place of the catalogue’s, and says so', () => {
		// 200 hosts of the 253 that the /24 addresses, at 8 VMs each.
		const scenario = withHouseRules(scenarioOf(), {
			facts: [{ id: VCENTER, value: 200, because: BOARD }]
		});
		const { figures, house } = answers(scenario);
		expect(figures.vms.text).toBe('1,600');
		expect(figures.binds.text).toBe('Hosts per vCenter');
		expect(house).toEqual([
			'Hosts per vCenter Server, vSphere 8.0 (house rule): 200 hosts. Our change board, 2026; in the place of 2,500 hosts (read).'
		]);
		const ingredients = workings(scenario).flatMap((working) => working.ingredients);
		expect(ingredients).toContainEqual({
			label: 'Hosts per vCenter Server, vSphere 8.0 (house rule)',
			value: '200 hosts',
			status: 'assumption',
			note: 'Our change board, 2026; in the place of 2,500 hosts (read).',
			sources: []
		});
	});

	it.each([
		// 100 hosts x 8; 1,000 as they are; 253 hosts x 5.
		['hosts', 100, '800'],
		['vms', 1000, '1,000'],
		['vms-per-host', 5, '1,265']
	] as const)('adds a limit on %s', (counts, value, vms) => {
		const scenario = withHouseRules(scenarioOf(), {
			limits: [{ label: 'One failure domain', counts, value, because: BOARD }]
		});
		const { figures, house } = answers(scenario);
		expect(figures.vms.text).toBe(vms);
		expect(figures.binds.text).toBe('House rule');
		expect(house[0]).toMatch(
			/^One failure domain \(house rule\): [\d,]+ (hosts|VMs|VMs per host)\. Our/
		);
	});

	it('holds the survivors of a loss to what one host may carry', () => {
		const rules = {
			limits: [{ label: 'Quiet hosts', counts: 'vms-per-host', value: 12, because: BOARD }]
		} as const;
		expect(answers(scenarioOf()).figures.carried.text).toBe('yes');
		// 16 on each survivor.
		expect(answers(withHouseRules(scenarioOf(), rules)).figures.carried.text).toBe(
			'no: VMs per host'
		);
	});

	it('bounds the clusters of later releases that have no figure of their own', () => {
		const facts = [{ id: 'vsphere-8.0-hosts-per-cluster', value: 10, because: BOARD }];
		const { figures } = answers(withHouseRules(scenarioOf({ vs: '9.0' }), { facts }));
		const [plain] = [answers(scenarioOf({ vs: '9.0' })).figures];
		expect(figures.supported.text).not.toBe(plain.supported.text);
	});

	it('goes along with every copy of a scenario, into no link, and is forgotten by the next call', () => {
		const ruled = withHouseRules(scenarioOf({ ratio: 16 }), {
			facts: [{ id: VCENTER, value: 200, because: BOARD }]
		});
		expect(answers({ ...ruled, ratio: '8' }).figures.vms.text).toBe('1,600');
		expect(toLink(ruled)).toBe('ratio=16&v=1');
		expect(Object.keys(ruled)).toEqual(Object.keys(scenarioOf()));
		expect(answers(withHouseRules(ruled, {})).figures.vms.text).toBe('4,048');
	});

	it('takes every limit of every release', () => {
		const facts = findFacts('vsphere-')
			.flatMap((group) => group.facts)
			.filter(({ id }) => /^vsphere-[\d.u]+-(hosts|vms|vcpus|powered)/.test(id))
			.map(({ id }) => ({ id, value: 7, because: BOARD }));
		expect(facts.length).toBeGreaterThan(100);
		expect(() => withHouseRules(scenarioOf(), { facts })).not.toThrow();
	});

	it.each([
		[
			{ facts: [{ id: 'fibre-group-index', value: 2, because: BOARD }] },
			'no limit of a vSphere version has this id'
		],
		[
			{ facts: [{ id: '__proto__', value: 2, because: BOARD }] },
			'no limit of a vSphere version has this id'
		],
		[
			{ facts: [VCENTER, VCENTER].map((id) => ({ id, value: 2, because: BOARD })) },
			'it is replaced twice'
		],
		[{ facts: [{ id: VCENTER, value: 2, because: ' ' }] }, 'it must say who says so'],
		[{ facts: [{ id: VCENTER, value: 0, because: BOARD }] }, 'a whole number from 1 to 10000000'],
		[{ facts: [{ id: VCENTER, value: Infinity, because: BOARD }] }, 'a whole number from 1'],
		[{ limits: [{ label: 'X', counts: 'hosts', value: 1.5, because: BOARD }] }, 'X: its value'],
		[
			{ limits: [{ label: 'X', counts: 'toString', value: 1, because: BOARD }] },
			'it must count hosts, vms, vms-per-host'
		]
	])('refuses %j', (house, words) => {
		expect(() => withHouseRules(scenarioOf(), house as never)).toThrow(words);
	});
});
