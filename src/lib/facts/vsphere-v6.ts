import { cite } from './sources';
import { differs, none, NOT_FOUND, read, slip, unverified, version } from './vsphere-limit';

const CARD = cite('vreference-vcenter', 'maximums of 6.0');
const NO_BOUNDARY =
	'No figure was found; from 6.0 the datacenter object is no boundary for vMotion.';
const NOT_FOR_STRETCHED =
	'Long-distance vMotion; needs Enterprise Plus and is not intended for stretched clusters (HA Deepdive).';
const SAME_BEFORE_AND_AFTER_1024 =
	'1,024 was read for 6.0 and for 7.0, and as a limit of a hosting service in 2021 that names no release.';

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

export const VSPHERE_6_0 = version('6.0', 'vSphere 6.0', {
	hostsPerCluster: read(
		64,
		[cite('ntpro-2015', 'first entry'), cite('hollow-clusters', 'table of maximums'), CARD],
		{
			disagreements: [
				slip(32, "A line of the same reference card left over from 5.x, under 'DRS'.", [
					cite('vreference-clusters', 'line 10')
				])
			]
		}
	),
	vmsPerCluster: read(8000, [
		cite('ntpro-2015', 'first entry'),
		cite('hollow-clusters', 'table of maximums'),
		CARD
	]),
	vmsPerHost: read(1024, [CARD]),
	vcpusPerHost: read(4096, [cite('vcat-ratio', 'hard limits'), CARD]),
	vcpusPerCore: read(32, [cite('vcat-ratio', 'hard limits'), CARD]),
	hostsPerVcenter: read(1000, [
		cite('vmware-vcenter-6.5-performance', 'comparison with 6.0'),
		cite('beerens-2015', 'line 14'),
		CARD
	]),
	poweredOnVmsPerVcenter: read(10000, [
		cite('vmware-vcenter-6.5-performance', 'comparison with 6.0'),
		cite('beerens-2015', 'line 14'),
		CARD
	]),
	registeredVmsPerVcenter: read(15000, [
		cite('vmware-vcenter-6.5-performance', 'comparison with 6.0'),
		CARD
	]),
	hostsPerDatacenter: read(500, [CARD], {
		note: 'Still a limit of the object, but no boundary: from 6.0 vMotion can leave it.'
	}),
	vmsPerDatacenter: none(NO_BOUNDARY),
	hostsPerVds: read(1000, [CARD]),
	lunsPerHost: read(256, [CARD, cite('esx-guy-vmfs6', 'device limits, versions before 6.5')]),
	...MIGRATION_6_5_TABLE,
	vmotionMaxRttMs: read(
		150,
		[
			cite('kb-2106949', 'requirements'),
			cite('vsphere-6.0-host-manual', 'p. 122'),
			cite('ha-deepdive', 'line 26')
		],
		{
			note: NOT_FOR_STRETCHED,
			disagreements: [
				differs(100, 'A blog written at launch.', [cite('magander-6.0', 'long-distance vMotion')])
			]
		}
	),
	vmotionMaxRttMsEnterprisePlus: read(150, [
		cite('kb-2106949', 'requirements'),
		cite('vsphere-6.0-host-manual', 'p. 122')
	])
});

export const VSPHERE_6_5 = version('6.5', 'vSphere 6.5', {
	hostsPerCluster: read(64, [cite('cloudnews', 'row Cluster Size')]),
	vmsPerCluster: unverified(8000, 'Read for 6.0 and for 7.0; no source names 6.5.'),
	vmsPerHost: unverified(1024, SAME_BEFORE_AND_AFTER_1024, [
		cite('ovh-limits', 'capabilities and known limits')
	]),
	vcpusPerHost: unverified(4096, NOT_FOUND),
	vcpusPerCore: unverified(32, NOT_FOUND),
	hostsPerVcenter: read(2000, [cite('vmware-vcenter-6.5-performance', 'comparison with 6.0')]),
	poweredOnVmsPerVcenter: read(25000, [cite('vic-sizing', 'Guidelines, last paragraph')], {
		note: 'VMware documentation of the 6.5 and 6.7 years; it does not name the release.'
	}),
	registeredVmsPerVcenter: read(35000, [
		cite('vmware-vcenter-6.5-performance', 'comparison with 6.0'),
		cite('vic-sizing', 'Guidelines, last paragraph')
	]),
	hostsPerDatacenter: none(NO_BOUNDARY),
	vmsPerDatacenter: none(NO_BOUNDARY),
	hostsPerVds: unverified(2000, NOT_FOUND),
	lunsPerHost: read(512, [cite('esx-guy-vmfs6', 'device limits')]),
	...MIGRATION_6_5_TABLE,
	vmotionMaxRttMs: read(150, [cite('vsphere-6.0-host-manual', 'p. 122; 6.5.1 edition, p. 118')], {
		note: NOT_FOR_STRETCHED
	}),
	vmotionMaxRttMsEnterprisePlus: read(150, [
		cite('vsphere-6.0-host-manual', 'p. 122; 6.5.1 edition, p. 118')
	])
});

export const VSPHERE_6_7 = version('6.7', 'vSphere 6.7', {
	hostsPerCluster: read(64, [cite('vmware-validated-design', 'Considerations')], {
		note: 'The page is of the 6.5 to 7.0 years and does not name the release.'
	}),
	vmsPerCluster: unverified(8000, 'Read for 6.0 and for 7.0; no source names 6.7.'),
	vmsPerHost: unverified(1024, SAME_BEFORE_AND_AFTER_1024, [
		cite('ovh-limits', 'capabilities and known limits')
	]),
	vcpusPerHost: unverified(4096, NOT_FOUND),
	vcpusPerCore: unverified(32, NOT_FOUND),
	hostsPerVcenter: read(2000, [cite('beerens-2018', 'line 65, appliance sizes, X-Large')]),
	poweredOnVmsPerVcenter: read(25000, [cite('vic-sizing', 'Guidelines, last paragraph')], {
		note: 'VMware documentation of the 6.5 and 6.7 years; it does not name the release.'
	}),
	registeredVmsPerVcenter: read(35000, [
		cite('vic-sizing', 'Guidelines, last paragraph'),
		cite('beerens-2018', 'line 65, appliance sizes, X-Large')
	]),
	hostsPerDatacenter: none(NO_BOUNDARY),
	vmsPerDatacenter: none(NO_BOUNDARY),
	hostsPerVds: unverified(2000, NOT_FOUND),
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
	]),
	vmotionMaxRttMs: read(
		150,
		[cite('kb-2106949', 'requirements'), cite('vsphere-6.7-host-manual', 'pp. 125-126')],
		{ note: NOT_FOR_STRETCHED }
	),
	vmotionMaxRttMsEnterprisePlus: read(150, [
		cite('kb-2106949', 'requirements'),
		cite('vsphere-6.7-host-manual', 'pp. 125-126')
	])
});
