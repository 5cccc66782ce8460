import { describe, expect, it } from 'vitest';
import { planOf, releaseOf } from '#lib/scenario/sites/plan';
import { stretchedOf } from '#lib/scenario/sites/stretched';
import { tippingOf } from '#lib/scenario/sites/tipping';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { ofTyped, typed } from '../scenario-of';

const plan = ofTyped(planOf);

describe(planOf, () => {
	it('stretches vMotion before 6.0', () => {
		const found = plan({ vs: '5.5' });
		if (found.kind !== 'plan') throw new Error('no plan');
		expect(found.networks[0]?.treatment).toBe('stretch');
	});

	it('waits for a list that it can read', () => {
		expect(planOf(typed({ nets: 'Banana; x; 3' }))).toEqual({
			kind: 'waiting',
			fields: ['nets']
		});
	});

	it('plans the rows that can be read without the one that cannot', () => {
		const plan = planOf(typed({ nets: 'Production\nBanana; x; 3' }));
		expect(plan).toMatchObject({
			kind: 'ready',
			value: { kind: 'plan', networks: [{ network: { id: 'Production' } }] }
		});
	});
});

describe(stretchedOf, () => {
	const stretched = ofTyped(stretchedOf);
	const verdict = ofTyped(verdictOf);
	// Two networks in VLAN 20, of 300 and 100 VMs; one of 50 in VLAN 30; ESXi is routed.
	const NETS = 'Web; 8; 300; ; 20\nDB; 12; 100; ; 20\nERP; 6; 50; ; 30\nESXi; 12; ; ; 40';

	it('counts the VLANs, hosts and VMs that a typed list stretches', () => {
		expect(stretched({ nets: NETS })).toEqual({
			from: 'list',
			vlans: 2,
			hosts: 12,
			vms: 450,
			busiest: 400,
			listed: 2
		});
	});

	it('counts what was typed of the VLANs where it was, and knows the list', () => {
		// 2,024 VMs in 5 VLANs: 405 in each.
		expect(stretched({ nets: NETS, vlans: '5' })).toEqual({
			from: 'questions',
			vlans: 5,
			hosts: 253,
			vms: 2024,
			busiest: 405,
			listed: 2
		});
		expect(stretched({ nets: NETS, busy: '410' })).toMatchObject({ from: 'list', busiest: 410 });
	});

	it('leaves the list of the untouched form, and one that contradicts itself, uncounted', () => {
		expect(stretched()).toMatchObject({ from: 'questions', vlans: 10, vms: 2024, listed: null });
		expect(stretched({ nets: 'ESXi\nESXi' })).toMatchObject({ from: 'questions', listed: null });
	});

	it('is nothing where the list stretches nothing', () => {
		expect(stretched({ nets: 'ESXi' })).toMatchObject({ vlans: 0, busiest: 0, listed: 0 });
	});

	it('is what the verdict and the tipping point count', () => {
		const { sites } = verdict({ nets: NETS });
		expect([sites.vlans, sites.machines, sites.busiestVlan]).toEqual([2, 450, 400]);
		expect(ofTyped(tippingOf)({ nets: NETS }).estate).toMatchObject({
			vlans: 2,
			hosts: 12,
			vms: 450,
			busiestVlan: 400
		});
	});

	it('keeps numbers apart for networks without a VLAN, however many', () => {
		const nets = Array.from({ length: 420 }, (_, index) => `n${index}`).join('\n');
		const found = plan({ nets });
		if (found.kind !== 'plan') throw new Error(JSON.stringify(found).slice(0, 200));
		expect(stretched({ nets }).vlans).toBe(420);
		expect(found.networks.every(({ network }) => network.vlanIs === 'proposed')).toBe(true);
		expect(plan({ nets: 'Web; ; ; ; 20' })).toMatchObject({
			networks: [{ network: { vlan: 20 } }]
		});
	});
});

describe(releaseOf, () => {
	it('takes an update of a release for the release', () => {
		expect(releaseOf('7.0U1')).toEqual([7, 0]);
	});
});
