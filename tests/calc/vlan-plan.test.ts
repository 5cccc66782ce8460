import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	isBefore,
	planVlans,
	type Network,
	type NetworkRole,
	type Version
} from '#lib/calc/vlan-plan';
import { COMMENT_ROLES, NETWORK_ROLES, type RoleFact } from '#lib/facts/network-roles';

const network = (over: Partial<Network> = {}): Network => ({
	id: 'production',
	role: 'vm',
	subnet: '',
	vlan: 10,
	hosts: 20,
	vms: 100,
	at: 'both-sites',
	wish: 'advise',
	addresses: 'keep',
	arrive: 'running',
	...over
});
const plan = (networks: readonly Network[], release: Version = [8, 0]) =>
	planVlans<RoleFact>({ networks, roles: NETWORK_ROLES, release });
const placed = (over: Partial<Network>, release?: Version) => {
	const made = plan([network(over)], release);
	return made.kind === 'plan' ? made.networks[0] : made;
};
const contradictions = (networks: readonly Network[]) => {
	const made = plan(networks);
	return made.kind === 'contradiction' ? made.contradictions : [];
};

describe(planVlans, () => {
	it('sorts the networks the comment lists', () => {
		const made = plan(COMMENT_ROLES.map((role, i) => network({ id: role, role, vlan: 10 + i })));
		const treatments =
			made.kind === 'plan'
				? made.networks.map(({ network: { role }, treatment }) => [role, treatment])
				: [];
		expect(Object.fromEntries(treatments)).toEqual({
			vmotion: 'route',
			iscsi: 'local',
			'esxi-management': 'route',
			'out-of-band': 'local',
			directory: 'local',
			vm: 'stretch'
		});
	});
	it('stretches a VM network only if its addresses must stay', () => {
		expect(placed({})).toMatchObject({ treatment: 'stretch', reason: 'addresses-must-stay' });
		expect(placed({ addresses: 'may-change' })).toMatchObject({
			treatment: 'route',
			reason: 'addresses-may-change'
		});
	});
	it.each([
		{ release: [5, 5], treatment: 'stretch', reason: 'release-too-old' },
		{ release: [6, 0], treatment: 'route', reason: 'role' },
		{ release: [8, 0], treatment: 'route', reason: 'role' }
	] as const)('makes vMotion $treatment on $release', ({ release, treatment, reason }) => {
		expect(placed({ role: 'vmotion' }, release)).toMatchObject({ treatment, reason });
	});
	it('keeps at home what lives at one site', () => {
		expect(placed({ at: 'one-site' })).toMatchObject({
			treatment: 'local',
			reason: 'one-site-only'
		});
	});
	it('obeys a wish, and remembers what it would have advised', () => {
		const made = plan([network({ role: 'vmotion', wish: 'stretch' })]);
		expect(made).toMatchObject({
			kind: 'plan',
			withoutNeed: [{ reason: 'wished', treatment: 'stretch', advised: 'route' }]
		});
	});
	it('takes a wish that agrees with the advice for no wish at all', () => {
		expect(placed({ role: 'vmotion', wish: 'route' })).toMatchObject({
			treatment: 'route',
			reason: 'role',
			advised: 'route'
		});
	});
	it('counts only what is stretched against advice as stretched without need', () => {
		const made = plan([
			network({ id: 'a', vlan: 1 }),
			network({ id: 'b', vlan: 2, role: 'vmotion', wish: 'stretch' })
		]);
		const ids = made.kind === 'plan' ? made.withoutNeed.map((one) => one.network.id) : [];
		expect(ids).toEqual(['b']);
	});
	it.each(['vm', 'management-vms', 'legacy'] as const)(
		'asks whether the addresses of %s must stay, and follows that',
		(role) => {
			expect(placed({ role, addresses: 'keep' })).toMatchObject({ treatment: 'stretch' });
			expect(placed({ role, addresses: 'may-change' })).toMatchObject({
				treatment: 'route',
				reason: 'addresses-may-change'
			});
		}
	);
	it('counts who shares fate', () => {
		const made = plan([
			network({ id: 'a', vlan: 1, hosts: 20, vms: 100 }),
			network({ id: 'b', vlan: 2, hosts: 16, vms: 50 }),
			network({ id: 'c', role: 'vmotion', vlan: 3, hosts: 40, vms: 0 })
		]);
		expect(made).toMatchObject({ kind: 'plan', hosts: 20, vms: 150 });
	});
	it('has no plan for nothing', () => {
		expect(plan([])).toEqual({ kind: 'empty' });
	});

	it.each<{ name: string; networks: readonly Network[]; expected: object }>([
		{
			name: 'one VLAN stretched for one network and routed for another',
			networks: [network({ id: 'a' }), network({ id: 'b', role: 'vmotion' })],
			expected: { kind: 'one-vlan-two-treatments', vlan: 10, networks: ['a', 'b'] }
		},
		{
			name: 'one subnet on two VLANs',
			networks: [
				network({ id: 'a', subnet: '10.0.0.0/24' }),
				network({ id: 'b', vlan: 11, subnet: '10.0.0.0/24' })
			],
			expected: { kind: 'one-subnet-two-networks', subnet: '10.0.0.0/24', networks: ['a', 'b'] }
		},
		{
			name: 'the same network twice',
			networks: [network(), network()],
			expected: { kind: 'same-id', id: 'production' }
		},
		{
			name: 'a stretch to a site where it has nothing',
			networks: [network({ at: 'one-site', wish: 'stretch' })],
			expected: { kind: 'stretched-to-nowhere', network: 'production' }
		},
		{
			name: 'addresses that stay on a routed network',
			networks: [network({ wish: 'route' })],
			expected: { kind: 'addresses-need-layer-2', network: 'production' }
		},
		{
			name: 'VLAN 0',
			networks: [network({ vlan: 0 })],
			expected: { kind: 'vlan-out-of-range', network: 'production', vlan: 0 }
		},
		{
			name: 'VLAN 4095',
			networks: [network({ vlan: 4095 })],
			expected: { kind: 'vlan-out-of-range', network: 'production', vlan: 4095 }
		}
	])('explains $name', ({ networks, expected }) => {
		expect(contradictions(networks)).toContainEqual(expected);
	});
	it('accepts the last VLAN, and one VLAN number used locally by two networks', () => {
		expect(contradictions([network({ vlan: 4094 })])).toEqual([]);
		expect(
			contradictions([
				network({ id: 'a', role: 'iscsi' }),
				network({ id: 'b', role: 'out-of-band' })
			])
		).toEqual([]);
	});
	it.each<{ name: string; networks: readonly Network[] }>([
		{
			name: 'two stretched networks on one VLAN',
			networks: [network({ id: 'a' }), network({ id: 'b' })]
		},
		{
			name: 'one VLAN number routed here and local there, for neither is stretched',
			networks: [network({ id: 'a', role: 'vmotion' }), network({ id: 'b', role: 'iscsi' })]
		},
		{
			name: 'two subnets on two VLANs',
			networks: [
				network({ id: 'a', subnet: '10.0.0.0/24' }),
				network({ id: 'b', vlan: 11, subnet: '10.0.1.0/24' })
			]
		},
		{
			name: 'two networks on two VLANs whose subnets nobody typed',
			networks: [network({ id: 'a' }), network({ id: 'b', vlan: 11 })]
		},
		{
			name: 'two networks in one subnet on one VLAN',
			networks: [
				network({ id: 'a', subnet: '10.0.0.0/24' }),
				network({ id: 'b', subnet: '10.0.0.0/24' })
			]
		}
	])('finds nothing wrong with $name', ({ networks }) => {
		expect(plan(networks).kind).toBe('plan');
	});
	it('finds one VLAN with two treatments whichever network comes first', () => {
		const found = contradictions([network({ id: 'a', role: 'vmotion' }), network({ id: 'b' })]);
		expect(found).toEqual([{ kind: 'one-vlan-two-treatments', vlan: 10, networks: ['a', 'b'] }]);
	});
	it('stretches nothing by habit where VMs are started from copies', () => {
		expect(placed({ arrive: 'restarted' })).toMatchObject({
			treatment: 'local',
			reason: 'subnet-moves-whole'
		});
		expect(placed({ arrive: 'restarted', addresses: 'may-change' })).toMatchObject({
			treatment: 'route',
			reason: 'restarted-elsewhere'
		});
		expect(placed({ arrive: 'restarted', wish: 'stretch' })).toMatchObject({
			treatment: 'stretch',
			advised: 'local'
		});
		expect(contradictions([network({ arrive: 'restarted', wish: 'local' })])).toEqual([]);
	});

	it('lists every contradiction, not the first', () => {
		expect(contradictions([network({ wish: 'local', vlan: 0 }), network()])).toHaveLength(3);
	});

	test('every network of a plan is in it once, whatever was typed', () => {
		const roles = Object.keys(NETWORK_ROLES) as NetworkRole[];
		const typed = fc.record({
			id: fc.string(),
			role: fc.constantFrom(...roles),
			subnet: fc.constantFrom('', '10.0.0.0/24'),
			vlan: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.double()),
			hosts: fc.nat(100),
			vms: fc.nat(1000),
			at: fc.constantFrom('both-sites' as const, 'one-site' as const),
			wish: fc.constantFrom(
				'advise' as const,
				'stretch' as const,
				'route' as const,
				'local' as const
			),
			addresses: fc.constantFrom('keep' as const, 'may-change' as const),
			arrive: fc.constantFrom('running' as const, 'restarted' as const)
		});
		fc.assert(
			fc.property(fc.array(typed, { maxLength: 5 }), (networks) => {
				const made = plan(networks);
				if (made.kind === 'plan') {
					expect(made.networks.map(({ network: { id } }) => id)).toEqual(
						networks.map(({ id }) => id)
					);
				} else if (made.kind === 'contradiction') {
					expect(made.contradictions.length).toBeGreaterThan(0);
				} else {
					expect(networks).toEqual([]);
				}
			})
		);
	});
});

describe(isBefore, () => {
	it.each([
		{ a: [5, 5], b: [6, 0], before: true },
		{ a: [6, 0], b: [6, 0], before: false },
		{ a: [6, 5], b: [6, 7], before: true },
		{ a: [7, 0], b: [6, 7], before: false }
	] as const)('$a before $b is $before', ({ a, b, before }) => {
		expect(isBefore(a, b)).toBe(before);
	});
});
