import { describe, expect, it } from 'vitest';
import { sitesEstateOf } from '#lib/scenario/sites/estate';
import { overfullVlanOf } from '#lib/scenario/sites/overfull-vlan';
import { ofTyped } from '../scenario-of';

const estate = ofTyped(sitesEstateOf);

describe(sitesEstateOf, () => {
	it('takes the hosts of the cluster where none are typed for both sites', () => {
		// 6 hosts x 8 VMs
		expect(estate({ chosts: '6' })).toMatchObject({ hosts: 6, hostsFrom: 'chosts', vms: 48 });
		expect(estate({ chosts: '6', shost: '8' })).toMatchObject({ hosts: 8, hostsFrom: 'shost' });
	});

	it('takes those of the vMotion domain where none are typed at all', () => {
		expect(estate()).toMatchObject({ hosts: 253, hostsFrom: 'domain', vms: 2024 });
	});
});

describe(overfullVlanOf, () => {
	const overfull = ofTyped(overfullVlanOf);

	it.each([
		// 8 VMs on each of 6 hosts
		{ typed: { chosts: '6', busy: '49' }, found: { largest: 49, vms: 48 } },
		{ typed: { chosts: '6', busy: '48' }, found: null },
		{ typed: { svms: '1', busy: '10000000' }, found: { largest: 10_000_000, vms: 1 } },
		{ typed: { svms: '1' }, found: null },
		// No VLAN is stretched, so nothing asks how many stand in the largest of them.
		{ typed: { svms: '1', busy: '2', vlans: '0' }, found: null }
	])('holds $typed against the VMs there are', ({ typed, found }) => {
		expect(overfull(typed)).toEqual(found);
	});
});
