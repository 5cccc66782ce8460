import { describe, expect, it } from 'vitest';
import { tippingOf } from '#lib/scenario/sites/tipping';
import { claimSentence, stepSentence } from '#lib/words/sites/tipping';
import { ofTyped } from '../../scenario/scenario-of';

const tipping = ofTyped(tippingOf);

describe('the tipping point', () => {
	it('lets the post’s claim hold within one data centre, and names the span across two', () => {
		const claim = claimSentence(tipping());
		expect(claim).toContain('the claim of 2,024 to 4,048 VMs holds');
		expect(claim).toContain('across two sites the same flood takes both');
		expect(stepSentence(tipping())).toContain('253 hosts and 2,024 VMs share that fate');
	});
});
