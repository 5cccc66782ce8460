import { cite, citeAgain } from './sources';
import { none, read, unverified } from './vsphere-limit';
import { migrationLimits } from './vsphere-migration-limit';

const FACT_SHEET = {
	host: cite('vcp-8', 'Per ESXi host'),
	cluster: cite('vcp-8', 'Per cluster'),
	vcenter: cite('vcp-8', 'Per vCenter Server'),
	vds: cite('vcp-8', 'vSphere Distributed Switch'),
	vmotion: cite('vcp-8', 'vMotion / Storage vMotion')
};

/** The tables of the 8.0 edition name 6.0 to 8.0, so 7.0 as well. */
const NETWORK_LIMITS = citeAgain('vsphere-8.0-migration-limits', 'table 1, network limits');
const DATASTORE_LIMITS = citeAgain('vsphere-8.0-migration-limits', 'table 2, datastore limits');

/** KB 326281 speaks of "6.0 and beyond"; the KB and the blog give 8 for any fast NIC. */
const MIGRATION_7_PLUS = {
	concurrentVmotionsPerHost1G: read(4, [NETWORK_LIMITS]),
	concurrentVmotionsPerHost10G: read(
		8,
		[NETWORK_LIMITS, cite('vmware-concurrent-vmotion', 'post body')],
		{ note: '8 at 40 GbE too, and for the host as a whole. 25 and 100 GbE are not named.' }
	),
	concurrentVmotionsPerDatastore: read(128, [
		DATASTORE_LIMITS,
		cite('kb-326281', 'limits for 6.0 and beyond')
	]),
	concurrentStorageVmotionsPerHost: read(2, [cite('kb-326281', 'limits for 6.0 and beyond')]),
	concurrentStorageVmotionsPerDatastore: read(8, [DATASTORE_LIMITS], {
		note: 'The most a datastore may cost, 128, over the 16 of one Storage vMotion.'
	})
};

const LUNS_7 = read(1024, [citeAgain('cisco-ucs-luns', 'row ESX 7.x and ESX 8.0')], {
	note: 'Printed by a maker of servers, for each target.'
});

export const VSPHERE_7_0_MIGRATION = migrationLimits('7.0', 'vSphere 7.0', {
	registeredVmsPerVcenter: none('No figure was found for 7.0 before Update 1.'),
	lunsPerHost: LUNS_7,
	...MIGRATION_7_PLUS
});

export const VSPHERE_7_0_U1_MIGRATION = migrationLimits('7.0U1', 'vSphere 7.0 U1 to U3', {
	registeredVmsPerVcenter: unverified(
		45000,
		'Read for 8.0; several tools print it beside 2,500 hosts without a release.'
	),
	lunsPerHost: LUNS_7,
	...MIGRATION_7_PLUS
});

export const VSPHERE_8_0_MIGRATION = migrationLimits('8.0', 'vSphere 8.0', {
	registeredVmsPerVcenter: read(45000, [FACT_SHEET.vcenter]),
	lunsPerHost: read(1024, [FACT_SHEET.host]),
	...MIGRATION_7_PLUS,
	concurrentVmotionsPerHost1G: read(4, [NETWORK_LIMITS, FACT_SHEET.host]),
	concurrentVmotionsPerHost10G: read(8, [
		NETWORK_LIMITS,
		FACT_SHEET.host,
		cite('vmware-concurrent-vmotion', 'post body')
	])
});

const NOT_READ_FOR_9 =
	"VMware's figures for 9.0 could not be read; 8.0 is the last release with figures.";

export const VSPHERE_9_0_MIGRATION = migrationLimits('9.0', 'vSphere 9.0', {
	registeredVmsPerVcenter: none(NOT_READ_FOR_9),
	lunsPerHost: none(NOT_READ_FOR_9),
	concurrentVmotionsPerHost1G: none(NOT_READ_FOR_9),
	concurrentVmotionsPerHost10G: none(NOT_READ_FOR_9),
	concurrentVmotionsPerDatastore: none(NOT_READ_FOR_9),
	concurrentStorageVmotionsPerHost: none(NOT_READ_FOR_9),
	concurrentStorageVmotionsPerDatastore: none(NOT_READ_FOR_9)
});
