import { cite } from './sources';
import { NOT_FOUND } from './vsphere-limit';
import type { Texts } from './vsphere-texts';

const CARD = cite('vreference-vcenter', 'maximums of 6.0');
const NO_BOUNDARY =
	'No figure was found; from 6.0 the datacenter object is no boundary for vMotion.';
const SAME_BEFORE_AND_AFTER_1024 =
	'1,024 was read for 6.0 and for 7.0, and as a limit of a hosting service in 2021 that names no release.';

export const VSPHERE_6_0: Texts<'6.0'> = {
	hostsPerCluster: {
		sources: [
			cite('ntpro-2015', 'first entry'),
			cite('hollow-clusters', 'table of maximums'),
			CARD
		],
		slips: [
			{
				value: 32,
				why: "A line of the same reference card left over from 5.x, under 'DRS'.",
				sources: [cite('vreference-clusters', 'line 10')]
			}
		]
	},
	vmsPerCluster: {
		sources: [cite('ntpro-2015', 'first entry'), cite('hollow-clusters', 'table of maximums'), CARD]
	},
	vmsPerHost: { sources: [CARD] },
	vcpusPerHost: { sources: [cite('vcat-ratio', 'hard limits'), CARD] },
	vcpusPerCore: { sources: [cite('vcat-ratio', 'hard limits'), CARD] },
	hostsPerVcenter: {
		sources: [
			cite('vmware-vcenter-6.5-performance', 'comparison with 6.0'),
			cite('beerens-2015', 'line 14'),
			CARD
		]
	},
	poweredOnVmsPerVcenter: {
		sources: [
			cite('vmware-vcenter-6.5-performance', 'comparison with 6.0'),
			cite('beerens-2015', 'line 14'),
			CARD
		]
	},
	hostsPerDatacenter: {
		sources: [CARD],
		note: 'Still a limit of the object, but no boundary: from 6.0 vMotion can leave it.'
	},
	vmsPerDatacenter: { because: NO_BOUNDARY },
	hostsPerVds: { sources: [CARD] }
};

export const VSPHERE_6_5: Texts<'6.5'> = {
	hostsPerCluster: { sources: [cite('cloudnews', 'row Cluster Size')] },
	vmsPerCluster: { because: 'Read for 6.0 and for 7.0; no source names 6.5.' },
	vmsPerHost: {
		because: SAME_BEFORE_AND_AFTER_1024,
		sources: [cite('ovh-limits', 'capabilities and known limits')]
	},
	vcpusPerHost: { because: NOT_FOUND },
	vcpusPerCore: { because: NOT_FOUND },
	hostsPerVcenter: { sources: [cite('vmware-vcenter-6.5-performance', 'comparison with 6.0')] },
	poweredOnVmsPerVcenter: {
		sources: [cite('vic-sizing', 'Guidelines, last paragraph')],
		note: 'VMware documentation of the 6.5 and 6.7 years; it does not name the release.'
	},
	hostsPerDatacenter: { because: NO_BOUNDARY },
	vmsPerDatacenter: { because: NO_BOUNDARY },
	hostsPerVds: { because: NOT_FOUND }
};

export const VSPHERE_6_7: Texts<'6.7'> = {
	hostsPerCluster: {
		sources: [cite('vmware-validated-design', 'Considerations')],
		note: 'The page is of the 6.5 to 7.0 years and does not name the release.'
	},
	vmsPerCluster: { because: 'Read for 6.0 and for 7.0; no source names 6.7.' },
	vmsPerHost: {
		because: SAME_BEFORE_AND_AFTER_1024,
		sources: [cite('ovh-limits', 'capabilities and known limits')]
	},
	vcpusPerHost: { because: NOT_FOUND },
	vcpusPerCore: { because: NOT_FOUND },
	hostsPerVcenter: { sources: [cite('beerens-2018', 'line 65, appliance sizes, X-Large')] },
	poweredOnVmsPerVcenter: {
		sources: [cite('vic-sizing', 'Guidelines, last paragraph')],
		note: 'VMware documentation of the 6.5 and 6.7 years; it does not name the release.'
	},
	hostsPerDatacenter: { because: NO_BOUNDARY },
	vmsPerDatacenter: { because: NO_BOUNDARY },
	hostsPerVds: { because: NOT_FOUND }
};
