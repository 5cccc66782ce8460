import { describe, expect, it } from 'vitest';
import { planOf } from '#lib/scenario/sites/plan';
import { estateAsides, stretchedAnswer } from '#lib/words/sites/beside-verdict';
import { contradictionSentence, planSentence, reasonWords } from '#lib/words/sites/plan';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { ofTyped, typed } from '../../scenario/scenario-of';

const plan = ofTyped(planOf);

describe(planSentence, () => {
	it('sorts the list of the comment', () => {
		expect(planSentence(plan())).toContain(
			'Stretch Production; route vMotion and ESXi; keep local iSCSI, iLO and AD.'
		);
	});
});

describe(reasonWords, () => {
	it('says since when vMotion need not be stretched', () => {
		const found = plan({ vs: '5.5' });
		if (found.kind !== 'plan') throw new Error('no plan');
		const [vmotion] = found.networks;
		expect(vmotion === undefined ? '' : reasonWords(vmotion)).toContain('Before vSphere 6.0');
	});
});

describe(contradictionSentence, () => {
	it.each([
		{ name: 'one name twice', nets: 'ESXi\nESXi', says: 'twice' },
		{
			name: 'one VLAN stretched and kept apart',
			nets: 'Production; 4; 9; stretch; 7\niSCSI; 4; 0; local; 7',
			says: 'VLAN 7 cannot be stretched'
		},
		{
			name: 'one subnet in two VLANs',
			nets: 'Production;;;;7;10.0.0.0/24\nDMZ;;;;8;10.0.0.0/24',
			says: 'both claim the subnet'
		},
		{
			name: 'addresses that need layer 2',
			nets: 'Production; 4; 9; route',
			says: 'takes layer 2'
		},
		{ name: 'a VLAN that does not exist', nets: 'Production;;;;5000', says: 'end at 4,094' },
		{
			name: 'a network at one site, stretched',
			nets: 'Production; 4; 9; stretch at A',
			says: 'nothing to stretch it to'
		}
	])('explains $name', ({ nets, says }) => {
		const found = plan({ nets });
		if (found.kind !== 'contradiction') throw new Error('no contradiction');
		expect(found.contradictions.map(contradictionSentence).join(' ')).toContain(says);
	});
});

describe(stretchedAnswer, () => {
	const said = (over: Partial<Scenario>) => stretchedAnswer(typed(over));
	const NETS = 'Web; 8; 300; ; 20\nDB; 12; 100; ; 20\nERP; 6; 50; ; 30\nESXi; 12; ; ; 40';

	it('says which VLANs the verdict counts where a list was typed', () => {
		expect(said({ nets: NETS })).toBe(
			'The verdict counts what your networks stretch: 2 VLANs with 450 VMs, 400 of them in the largest.'
		);
		expect(said({ nets: 'Web; 8; 300' })).toBe(
			'The verdict counts what your networks stretch: 1 VLAN with 300 VMs.'
		);
		expect(said({ nets: NETS, vlans: '1' })).toBe(
			'The verdict counts the 1 stretched VLAN that was typed; your networks stretch 2.'
		);
	});

	it('says nothing where there is one count', () => {
		expect(said({})).toBeNull();
		expect(said({ vlans: '7' })).toBeNull();
		expect(said({ nets: NETS, vlans: '2' })).toBeNull();
		expect(said({ nets: 'ESXi' })).toBeNull();
	});
});

it('says which hosts get no vMotion address, beside what the list stretches', () => {
	expect(estateAsides(typed({ subnet: '/26', shost: '64', nets: 'Web; 8; 300' }))).toEqual([
		'The /26 has vMotion addresses for 61 of 64 hosts: 3 hosts get none, and a /25 is needed for all.',
		'The verdict counts what your networks stretch: 1 VLAN with 300 VMs.'
	]);
	expect(estateAsides(typed())).toEqual([]);
});
