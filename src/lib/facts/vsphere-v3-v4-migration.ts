import { cite, citeAgain } from './sources';
import { differs, none, NOT_FOUND, NOTHING_KNOWN, read, unverified } from './vsphere-limit';
import { migrationLimits } from './vsphere-migration-limit';

const NO_STORAGE_VMOTION_FIGURE = 'No figure was found; the first one read is for 4.1.';

export const VSPHERE_3_5_MIGRATION = migrationLimits('3.5', 'VMware Infrastructure 3.5', {
	registeredVmsPerVcenter: none(NOTHING_KNOWN),
	lunsPerHost: unverified(256, NOT_FOUND),
	concurrentVmotionsPerHost1G: unverified(2, NOT_FOUND),
	concurrentVmotionsPerHost10G: unverified(2, NOT_FOUND),
	concurrentVmotionsPerDatastore: none(NOTHING_KNOWN),
	concurrentStorageVmotionsPerHost: none(NO_STORAGE_VMOTION_FIGURE),
	concurrentStorageVmotionsPerDatastore: none(NO_STORAGE_VMOTION_FIGURE)
});

export const VSPHERE_4_0_MIGRATION = migrationLimits('4.0', 'vSphere 4.0', {
	registeredVmsPerVcenter: unverified(4500, NOT_FOUND),
	lunsPerHost: read(256, [cite('dell-wiki-4.0', 'Storage Maximums, Fibre Channel')]),
	concurrentVmotionsPerHost1G: unverified(
		2,
		'A tester read two by default for 10 GbE; for 1 GbE nobody says so.'
	),
	concurrentVmotionsPerHost10G: read(
		2,
		[citeAgain('lowe-reality', 'comment 17, on tests for a paper of a card maker and VMware')],
		{ note: 'By default; comment 22 names vpxd.cfg, by which 3.5 could be made to run more.' }
	),
	concurrentVmotionsPerDatastore: none(NOTHING_KNOWN),
	concurrentStorageVmotionsPerHost: none(NO_STORAGE_VMOTION_FIGURE),
	concurrentStorageVmotionsPerDatastore: none(NO_STORAGE_VMOTION_FIGURE)
});

export const VSPHERE_4_1_MIGRATION = migrationLimits('4.1', 'vSphere 4.1', {
	registeredVmsPerVcenter: read(15000, [cite('gartner-4.1', 'paragraph on scalability')]),
	lunsPerHost: unverified(256, NOT_FOUND),
	concurrentVmotionsPerHost1G: read(4, [
		cite('denneman-vmotion-limit', 'network limits'),
		cite('vmotion-changes-4.1', 'list of changes')
	]),
	concurrentVmotionsPerHost10G: read(8, [
		cite('denneman-vmotion-limit', 'network limits'),
		cite('vmotion-changes-4.1', 'list of changes')
	]),
	concurrentVmotionsPerDatastore: read(128, [cite('denneman-vmotion-limit', 'datastore limits')], {
		disagreements: [
			differs(8, 'A blog quoting VMware in August 2010.', [
				cite('vmotion-changes-4.1', 'list of changes')
			])
		]
	}),
	concurrentStorageVmotionsPerHost: read(2, [
		cite('denneman-storage-vmotion-limit', 'host limits')
	]),
	concurrentStorageVmotionsPerDatastore: read(8, [
		cite('denneman-storage-vmotion-limit', 'datastore limits: 128 / 16')
	])
});
