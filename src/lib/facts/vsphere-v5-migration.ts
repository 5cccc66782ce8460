import { cite } from './sources';
import { read } from './vsphere-limit';
import { migrationLimits } from './vsphere-migration-limit';

const CARD = cite('vreference-vcenter', 'vCenter maximums');
const CARD_NOTE = 'The card says much of it relates to 5.0 or 5.5; it does not name the release.';
/** The migration limits that stayed the same throughout 5.x. */
const MIGRATION_5_X = {
	concurrentVmotionsPerHost1G: read(4, [
		cite('denneman-vmotion-limit', 'network limits'),
		cite('vsphere-6.5-migration-limits', 'network limits')
	]),
	concurrentVmotionsPerHost10G: read(8, [
		cite('denneman-vmotion-limit', 'network limits'),
		cite('vsphere-6.5-migration-limits', 'network limits')
	]),
	concurrentVmotionsPerDatastore: read(128, [
		cite('denneman-vmotion-limit', 'datastore limits'),
		cite('vsphere-6.5-migration-limits', 'datastore limits')
	]),
	concurrentStorageVmotionsPerHost: read(2, [
		cite('vsphere-6.7-host-manual', 'p. 157, host limits')
	]),
	concurrentStorageVmotionsPerDatastore: read(8, [
		cite('denneman-storage-vmotion-limit', 'datastore limits: 128 / 16')
	])
};

const LUNS_BEFORE_6_5 = read(256, [cite('esx-guy-vmfs6', 'device limits, versions before 6.5')]);

export const VSPHERE_5_0_MIGRATION = migrationLimits('5.0', 'vSphere 5.0', {
	registeredVmsPerVcenter: read(15000, [CARD], { note: CARD_NOTE }),
	lunsPerHost: LUNS_BEFORE_6_5,
	...MIGRATION_5_X
});

export const VSPHERE_5_1_MIGRATION = migrationLimits('5.1', 'vSphere 5.1', {
	registeredVmsPerVcenter: read(15000, [CARD], { note: CARD_NOTE }),
	lunsPerHost: LUNS_BEFORE_6_5,
	...MIGRATION_5_X,
	concurrentVmotionsPerHost10G: read(8, [
		cite('denneman-vmotion-limit', 'network limits'),
		cite('lowe-short-take-30', 'line 80'),
		cite('vsphere-6.5-migration-limits', 'network limits')
	])
});

export const VSPHERE_5_5_MIGRATION = migrationLimits('5.5', 'vSphere 5.5', {
	registeredVmsPerVcenter: read(15000, [CARD], { note: CARD_NOTE }),
	lunsPerHost: LUNS_BEFORE_6_5,
	...MIGRATION_5_X
});
