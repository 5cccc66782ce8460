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

describe('the hosts of a domain', () => {
	// 253 addresses x 0.5 = 126.5: 126 VMs on the 253 hosts that the domain has, not on the 252 it takes.
	it('are as many as its addresses, whatever the ratio', () => {
		expect(estate({ ratio: '0.5' })).toMatchObject({ hosts: 253, vms: 126 });
	});

	it('hold no VM that is larger than one of them, and that is said', () => {
		expect(estate({ vmram: '256' })).toMatchObject({ hosts: 253, vms: 0, vmsFrom: 'none-fits' });
	});

	it.each([{ shost: '10' }, { chosts: '10' }])(
		'hold none either where they were typed: %o',
		(hosts) => {
			// 8 on each of 10 hosts of 64 GiB, if they were no larger than that.
			expect(estate({ ...hosts, vmram: '4' })).toMatchObject({ hosts: 10, vms: 80 });
			expect(estate({ ...hosts, vmram: '256' })).toMatchObject({
				hosts: 10,
				vms: 0,
				vmsFrom: 'none-fits'
			});
			// Nor do so many that somebody typed run there.
			expect(estate({ ...hosts, svms: '90', vmram: '256' })).toMatchObject({
				vms: 0,
				vmsFrom: 'none-fits'
			});
		}
	);
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
