import { cite } from './sources';
import { none, NOT_FOUND, read, slip, unverified, version } from './vsphere-limit';

const CARD = cite('vreference-vcenter', 'maximums of 6.0');
const NO_BOUNDARY =
	'No figure was found; from 6.0 the datacenter object is no boundary for vMotion.';
const SAME_BEFORE_AND_AFTER_1024 =
	'1,024 was read for 6.0 and for 7.0, and as a limit of a hosting service in 2021 that names no release.';

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
	hostsPerDatacenter: read(500, [CARD], {
		note: 'Still a limit of the object, but no boundary: from 6.0 vMotion can leave it.'
	}),
	vmsPerDatacenter: none(NO_BOUNDARY),
	hostsPerVds: read(1000, [CARD])
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
	hostsPerDatacenter: none(NO_BOUNDARY),
	vmsPerDatacenter: none(NO_BOUNDARY),
	hostsPerVds: unverified(2000, NOT_FOUND)
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
	hostsPerDatacenter: none(NO_BOUNDARY),
	vmsPerDatacenter: none(NO_BOUNDARY),
	hostsPerVds: unverified(2000, NOT_FOUND)
});
