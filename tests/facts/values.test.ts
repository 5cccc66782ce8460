import { expect, it } from 'vitest';
import { CATALOGUE } from '#lib/facts/catalogue';
import { DCI_VALUES } from '#lib/facts/dci-values';
import { MIGRATION_VALUES } from '#lib/facts/migration-values';
import { PATH_VALUES } from '#lib/facts/path-values';
import { PRECOPY_VALUES } from '#lib/facts/precopy-values';
import { CLUSTER_VALUES } from '#lib/facts/storage-values';
import { HA_4_0_VALUES, VSPHERE_VALUES } from '#lib/facts/vsphere-values';

const FACTS = new Map(CATALOGUE.flatMap(({ facts }) => facts).map(({ id, value }) => [id, value]));

const MAXIMUMS = [
	...VSPHERE_VALUES.flatMap(({ limits }) => Object.values(limits)),
	...Object.values(HA_4_0_VALUES)
];

it.each(
	Object.entries({
		...DCI_VALUES,
		...PATH_VALUES,
		...CLUSTER_VALUES,
		...MIGRATION_VALUES,
		...PRECOPY_VALUES,
		...Object.fromEntries(MAXIMUMS.map(({ id, value }) => [id, value]))
	})
)('%s is reckoned with as the page of sources shows it', (id, value) => {
	expect(FACTS.get(id)).toEqual(value);
});
