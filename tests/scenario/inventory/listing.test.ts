import { describe, expect, it } from 'vitest';
import { inventedEstate } from '#lib/calc/inventory/sample';
import { partsOf } from '#lib/calc/inventory/parts';
import { listingOf } from '#lib/scenario/inventory/list-estate';
import { asHanded, listedIn, listFor } from '#lib/scenario/inventory/listing';
import { withText } from '#lib/scenario/once';
import { typed } from '../scenario-of';

const inventory = inventedEstate();
const office = partsOf(inventory, 'cluster').find(({ name }) => name === 'Office')!.inventory;
const handed = typed({ em: 'host', chosts: '6', ratio: '18' });
const listing = listingOf({
	of: 'Office',
	handed,
	inventory,
	sites: { by: 'datacenter', sides: ['Ash', 'Birch'] },
	cluster: office
});

describe(listingOf, () => {
	it('has the hosts of the cluster, and those of both sites', () => {
		// Six of Office run, the seventh is in maintenance; Ash has twelve of Metro and those six, Birch four.
		expect(listing.cluster?.names.hosts).toHaveLength(6);
		expect(listing.sites?.listed.atFirstSite).toBe(18);
		expect(listing.sites?.names.hosts).toHaveLength(22);
		expect(listing.siteNames).toEqual(['Ash', 'Birch']);
	});
});

describe(listedIn, () => {
	it('is there for as long as nobody types other numbers', () => {
		expect(listedIn(listing, handed)).toBe(listing.cluster);
		expect(listedIn(listing, withText(handed, 'em', 'site'))).toBe(listing.sites);
		expect(listedIn(listing, withText(handed, 'link', '25'))).toBe(listing.cluster);
		const changed = withText(handed, 'ratio', '30');
		expect(listedIn(listing, changed)).toBeNull();
		expect(listFor(listing, changed)).toBe(listing.cluster);
		expect(asHanded(listing, withText(changed, 'link', '25'))).toEqual({ ...handed, link: '25' });
	});
});
