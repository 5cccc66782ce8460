import { describe, expect, it } from 'vitest';
import { tippingOf } from '#lib/scenario/sites/tipping';
import {
	breadthSentence,
	claimSentence,
	slopeSentence,
	stepSentence
} from '#lib/words/sites/tipping';
import { ofTyped } from '../../scenario/scenario-of';

const tipping = ofTyped(tippingOf);

describe('the tipping point', () => {
	it('lets the post’s claim hold within one data centre, and names the span across two', () => {
		const claim = claimSentence(tipping());
		expect(claim).toContain('the claim of 2,024 to 4,048 VMs holds');
		expect(claim).toContain('across two sites the same flood takes both');
		expect(stepSentence(tipping())).toContain('253 hosts and 2,024 VMs share that fate');
	});

	it.each([
		{
			// Rapid PVST+ of a Nexus 5500: 48,000 ports, 48 trunks: 1,000 VLANs; 253 x 1,000 / 203 = 1,246 hosts
			over: {},
			says: 'In VLANs and breadth: today 10 stretched VLANs on 253 hosts; with these trunks 1,000 can be stretched until the ports of the spanning tree are used up; a VLAN as full as the fullest can reach 1,200 hosts until it holds 1,000 machines.'
		},
		{
			over: { stpl: 'none', vlans: '1', shost: '2', svms: '40', busy: '20' },
			// 2 x 1,000 / 20 = 100
			says: 'In VLANs and breadth: today 1 stretched VLAN on 2 hosts; with these trunks 4,094 can be stretched until the numbers for VLANs are used up; a VLAN as full as the fullest can reach 100 hosts until it holds 1,000 machines.'
		},
		// (48,000 - 6,000) / 48
		{
			over: { acc: '6000', stpl: 'stp-nexus-5500' },
			says: expect.stringContaining('with these trunks 875 can be stretched') as never
		},
		{ over: { nets: 'ESXi' }, says: null }
	])('answers in VLANs and breadth, for $over', ({ over, says }) => {
		expect(breadthSentence(tipping(over))).toEqual(says);
	});

	it('names a published figure before an assumption of its own', () => {
		const cited = tipping();
		// machines in one VLAN: 1,000 / 203 = 4.93: 9,970 VMs on 1,246 hosts in 49 VLANs; requests: 3,000 / 947.7 = 3.17
		expect(slopeSentence(cited)).toBe(
			'First to tip as the estate grows, by a published figure: machines in one VLAN, at 10,000 VMs on 1,200 hosts in 49 VLANs; today it is at 20 % of the limit. Sooner, by an assumption of ours: requests at the gateway, at 6,400 VMs on 800 hosts in 31 VLANs.'
		);
	});
});
