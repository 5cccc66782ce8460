import { cite, citeAgain } from './sources';
import { NOT_FOUND, NOTHING_KNOWN } from './vsphere-limit';
import type { Texts } from './vsphere-texts';

const CARD = cite('vreference-vcenter', 'vCenter maximums');
const CARD_NOTE = 'The card says much of it relates to 5.0 or 5.5; it does not name the release.';
const CARD_CLUSTER_3000 = citeAgain('vreference-availability-earlier', 'Maximums, per HA cluster');
const CARD_CLUSTER_4000 = cite('vreference-clusters', 'line 10, DRS');
const CARD_CLUSTER_8000 = citeAgain('vreference-availability', 'first line of Maximums');
const CARD_TWO_NUMBERS =
	'The reference card does not name the release. It prints 4,000 for DRS (32 hosts); for HA an earlier revision 3,000 (32 hosts), the later one 8,000 (64 hosts), which are figures of 6.0.';
const OF_6_0 = 'The later revision of the card, for HA: with 64 hosts, so a figure of 6.0.';

export const VSPHERE_5_0: Texts<'5.0'> = {
	hostsPerCluster: {
		sources: [cite('ipspace-2012-06', 'lines 13-14'), cite('ipspace-2011-11', 'line 23')]
	},
	vmsPerCluster: {
		because: CARD_TWO_NUMBERS,
		sources: [CARD_CLUSTER_3000],
		others: [[CARD_CLUSTER_4000]],
		slips: [{ value: 8000, why: OF_6_0, sources: [CARD_CLUSTER_8000] }]
	},
	vmsPerHost: { sources: [cite('vmwaretips-2011-07', 'line 65')] },
	vcpusPerHost: { because: NOT_FOUND },
	vcpusPerCore: { sources: [cite('techtarget-vcpu', 'answer text')] },
	hostsPerVcenter: { sources: [cite('vmwaretips-2011-10', 'line 56'), CARD] },
	poweredOnVmsPerVcenter: { sources: [cite('vmwaretips-2011-10', 'line 56'), CARD] },
	hostsPerDatacenter: { sources: [CARD], note: CARD_NOTE },
	vmsPerDatacenter: { because: NOTHING_KNOWN },
	hostsPerVds: { sources: [cite('vmware-vds-2012', 'table'), cite('ipspace-2012-06', 'line 15')] }
};

export const VSPHERE_5_1: Texts<'5.1'> = {
	hostsPerCluster: { sources: [cite('vcat-3.1', 'host and cluster sizing')] },
	vmsPerCluster: {
		because: CARD_TWO_NUMBERS,
		sources: [CARD_CLUSTER_4000],
		others: [[CARD_CLUSTER_3000]],
		slips: [{ value: 8000, why: OF_6_0, sources: [CARD_CLUSTER_8000] }]
	},
	vmsPerHost: { sources: [CARD_CLUSTER_4000], note: CARD_NOTE },
	vcpusPerHost: { because: NOT_FOUND },
	vcpusPerCore: { because: NOT_FOUND },
	hostsPerVcenter: { sources: [cite('beerens-2012', 'line 37, with an Oracle database'), CARD] },
	poweredOnVmsPerVcenter: {
		sources: [cite('beerens-2012', 'line 37, with an Oracle database'), CARD]
	},
	hostsPerDatacenter: { sources: [CARD], note: CARD_NOTE },
	vmsPerDatacenter: { because: NOTHING_KNOWN },
	hostsPerVds: {
		sources: [
			citeAgain('ipspace-2013-04', 'line 23'),
			cite('vmware-vds-product', 'list of limits')
		],
		others: [[citeAgain('ipspace-2014-08', 'line 29')]]
	}
};

export const VSPHERE_5_5: Texts<'5.5'> = {
	hostsPerCluster: {
		sources: [
			cite('ntpro-2015', 'first entry'),
			cite('hollow-clusters', 'table of maximums'),
			cite('cloudnews', 'row Cluster Size')
		]
	},
	vmsPerCluster: {
		sources: [cite('hollow-clusters', 'table of maximums'), CARD_CLUSTER_4000],
		others: [[citeAgain('ntpro-2015', 'first entry: 3,000 VMs and 32 hosts for 5.5')]]
	},
	vmsPerHost: { sources: [CARD_CLUSTER_4000], note: CARD_NOTE },
	vcpusPerHost: { because: NOT_FOUND },
	vcpusPerCore: { because: NOT_FOUND },
	hostsPerVcenter: { sources: [CARD], note: CARD_NOTE },
	poweredOnVmsPerVcenter: { sources: [CARD], note: CARD_NOTE },
	hostsPerDatacenter: { sources: [CARD], note: CARD_NOTE },
	vmsPerDatacenter: { because: NOTHING_KNOWN },
	hostsPerVds: {
		sources: [cite('jgriffiths-5.5', 'list of limits'), cite('ipspace-2014-08', 'line 29')]
	}
};
