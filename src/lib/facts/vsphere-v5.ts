import { cite, citeAgain } from './sources';
import {
	differs,
	none,
	NOT_FOUND,
	NOTHING_KNOWN,
	read,
	slip,
	unverified,
	version
} from './vsphere-limit';

const CARD = cite('vreference-vcenter', 'vCenter maximums');
const CARD_NOTE = 'The card says much of it relates to 5.0 or 5.5; it does not name the release.';
const CARD_CLUSTER_3000 = citeAgain('vreference-availability-earlier', 'Maximums, per HA cluster');
const CARD_CLUSTER_4000 = cite('vreference-clusters', 'line 10, DRS');
const CARD_CLUSTER_8000 = citeAgain('vreference-availability', 'first line of Maximums');
const CARD_TWO_NUMBERS =
	'The reference card does not name the release. It prints 4,000 for DRS (32 hosts); for HA an earlier revision 3,000 (32 hosts), the later one 8,000 (64 hosts), which are figures of 6.0.';
const OF_6_0 = 'The later revision of the card, for HA: with 64 hosts, so a figure of 6.0.';

export const VSPHERE_5_0 = version('5.0', 'vSphere 5.0', {
	hostsPerCluster: read(32, [
		cite('ipspace-2012-06', 'lines 13-14'),
		cite('ipspace-2011-11', 'line 23')
	]),
	vmsPerCluster: unverified(3000, CARD_TWO_NUMBERS, [CARD_CLUSTER_3000], {
		disagreements: [
			differs(4000, 'The same card, for DRS.', [CARD_CLUSTER_4000]),
			slip(8000, OF_6_0, [CARD_CLUSTER_8000])
		]
	}),
	vmsPerHost: read(512, [cite('vmwaretips-2011-07', 'line 65')]),
	vcpusPerHost: unverified(2048, NOT_FOUND),
	vcpusPerCore: read(25, [cite('techtarget-vcpu', 'answer text')]),
	hostsPerVcenter: read(1000, [cite('vmwaretips-2011-10', 'line 56'), CARD]),
	poweredOnVmsPerVcenter: read(10000, [cite('vmwaretips-2011-10', 'line 56'), CARD]),
	hostsPerDatacenter: read(500, [CARD], { note: CARD_NOTE }),
	vmsPerDatacenter: none(NOTHING_KNOWN),
	hostsPerVds: read(350, [cite('vmware-vds-2012', 'table'), cite('ipspace-2012-06', 'line 15')])
});

export const VSPHERE_5_1 = version('5.1', 'vSphere 5.1', {
	hostsPerCluster: read(32, [cite('vcat-3.1', 'host and cluster sizing')]),
	vmsPerCluster: unverified(4000, CARD_TWO_NUMBERS, [CARD_CLUSTER_4000], {
		disagreements: [
			differs(3000, 'An earlier revision of the same card, for HA.', [CARD_CLUSTER_3000]),
			slip(8000, OF_6_0, [CARD_CLUSTER_8000])
		]
	}),
	vmsPerHost: read(512, [CARD_CLUSTER_4000], { note: CARD_NOTE }),
	vcpusPerHost: unverified(2048, NOT_FOUND),
	vcpusPerCore: unverified(25, NOT_FOUND),
	hostsPerVcenter: read(1000, [cite('beerens-2012', 'line 37, with an Oracle database'), CARD]),
	poweredOnVmsPerVcenter: read(10000, [
		cite('beerens-2012', 'line 37, with an Oracle database'),
		CARD
	]),
	hostsPerDatacenter: read(500, [CARD], { note: CARD_NOTE }),
	vmsPerDatacenter: none(NOTHING_KNOWN),
	hostsPerVds: read(
		500,
		[citeAgain('ipspace-2013-04', 'line 23'), cite('vmware-vds-product', 'list of limits')],
		{
			disagreements: [
				differs(350, 'The same author a year later.', [citeAgain('ipspace-2014-08', 'line 29')])
			]
		}
	)
});

export const VSPHERE_5_5 = version('5.5', 'vSphere 5.5', {
	hostsPerCluster: read(32, [
		cite('ntpro-2015', 'first entry'),
		cite('hollow-clusters', 'table of maximums'),
		cite('cloudnews', 'row Cluster Size')
	]),
	vmsPerCluster: read(4000, [cite('hollow-clusters', 'table of maximums'), CARD_CLUSTER_4000], {
		disagreements: [
			differs(3000, "VMware's own vCenter 6.0 paper, as quoted.", [
				citeAgain('ntpro-2015', 'first entry: 3,000 VMs and 32 hosts for 5.5')
			])
		]
	}),
	vmsPerHost: read(512, [CARD_CLUSTER_4000], { note: CARD_NOTE }),
	vcpusPerHost: unverified(4096, NOT_FOUND),
	vcpusPerCore: unverified(32, NOT_FOUND),
	hostsPerVcenter: read(1000, [CARD], { note: CARD_NOTE }),
	poweredOnVmsPerVcenter: read(10000, [CARD], { note: CARD_NOTE }),
	hostsPerDatacenter: read(500, [CARD], { note: CARD_NOTE }),
	vmsPerDatacenter: none(NOTHING_KNOWN),
	hostsPerVds: read(1000, [
		cite('jgriffiths-5.5', 'list of limits'),
		cite('ipspace-2014-08', 'line 29')
	])
});
