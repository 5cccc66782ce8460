import { cite } from './sources';
import { NOT_FOUND, read, unverified } from './vsphere-limit';
import { migrationLimits } from './vsphere-migration-limit';

const CARD = cite('vreference-vcenter', 'maximums of 6.0');
const MIGRATION_6_5_TABLE = {
	concurrentVmotionsPerHost1G: read(4, [cite('vsphere-6.5-migration-limits', 'network limits')]),
	concurrentVmotionsPerHost10G: read(8, [cite('vsphere-6.5-migration-limits', 'network limits')], {
		note: 'The table names 1 GbE and 10 GbE only.'
	}),
	concurrentVmotionsPerDatastore: read(128, [
		cite('vsphere-6.5-migration-limits', 'datastore limits')
	]),
	concurrentStorageVmotionsPerHost: read(2, [
		cite('vsphere-6.7-host-manual', 'p. 157, host limits')
	]),
	concurrentStorageVmotionsPerDatastore: read(8, [
		cite('vsphere-6.5-migration-limits', 'datastore limits: 128 / 16')
	])
};

export const VSPHERE_6_0_MIGRATION = migrationLimits('6.0', 'vSphere 6.0', {
	registeredVmsPerVcenter: read(15000, [
		cite('vmware-vcenter-6.5-performance', 'comparison with 6.0'),
		CARD
	]),
	lunsPerHost: read(256, [CARD, cite('esx-guy-vmfs6', 'device limits, versions before 6.5')]),
	...MIGRATION_6_5_TABLE
});

export const VSPHERE_6_5_MIGRATION = migrationLimits('6.5', 'vSphere 6.5', {
	registeredVmsPerVcenter: read(35000, [
		cite('vmware-vcenter-6.5-performance', 'comparison with 6.0'),
		cite('vic-sizing', 'Guidelines, last paragraph')
	]),
	lunsPerHost: read(512, [cite('esx-guy-vmfs6', 'device limits')]),
	...MIGRATION_6_5_TABLE
});

export const VSPHERE_6_7_MIGRATION = migrationLimits('6.7', 'vSphere 6.7', {
	registeredVmsPerVcenter: read(35000, [
		cite('vic-sizing', 'Guidelines, last paragraph'),
		cite('beerens-2018', 'line 65, appliance sizes, X-Large')
	]),
	lunsPerHost: unverified(1024, NOT_FOUND),
	concurrentVmotionsPerHost1G: read(4, [cite('vsphere-6.7-migration-limits', 'network limits')]),
	concurrentVmotionsPerHost10G: read(8, [cite('vsphere-6.7-migration-limits', 'network limits')], {
		note: 'The table names 1 GbE and 10 GbE only.'
	}),
	concurrentVmotionsPerDatastore: read(128, [
		cite('vsphere-6.7-migration-limits', 'datastore limits')
	]),
	concurrentStorageVmotionsPerHost: read(2, [
		cite('vsphere-6.7-host-manual', 'p. 157, host limits')
	]),
	concurrentStorageVmotionsPerDatastore: read(8, [
		cite('vsphere-6.7-migration-limits', 'datastore limits: 128 / 16')
	])
});
