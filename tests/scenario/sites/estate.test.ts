import { describe, expect, it } from 'vitest';
import { sitesEstateOf } from '#lib/scenario/sites/estate';
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
