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
import type { ReadFact } from './fact';

export const VSPHERE_3_5 = version('3.5', 'VMware Infrastructure 3.5', {
	hostsPerCluster: read(32, [cite('wikipedia-vi3', 'limits of HA and DRS')]),
	vmsPerCluster: none(NOTHING_KNOWN),
	vmsPerHost: read(170, [cite('informit-4', 'table 1.2')]),
	vcpusPerHost: read(192, [cite('informit-4', 'table 1.2')]),
	vcpusPerCore: read(20, [cite('beerens-2008', 'line 15')], {
		note: 'From Update 3.',
		disagreements: [differs(8, 'Before Update 3.', [cite('beerens-2008', 'line 15')])]
	}),
	hostsPerVcenter: read(200, [cite('wikipedia-vi3', 'limits of VirtualCenter')]),
	poweredOnVmsPerVcenter: read(2000, [cite('wikipedia-vi3', 'limits of VirtualCenter')], {
		note: 'Stated as VMs managed.'
	}),
	hostsPerDatacenter: none(NOTHING_KNOWN),
	vmsPerDatacenter: none(NOTHING_KNOWN),
	hostsPerVds: none('The distributed switch came with 4.0.')
});

export const VSPHERE_4_0 = version('4.0', 'vSphere 4.0', {
	hostsPerCluster: read(32, [
		cite('dell-wiki-4.0', 'Storage Maximums, VMFS-General'),
		cite('thephuck', 'list of limits'),
		cite('vmwaretips-2009-02', 'ESX Host Maximums'),
		cite('gartner-4.1', 'paragraph on scalability')
	]),
	vmsPerCluster: read(
		1280,
		[cite('thephuck', 'worked examples'), cite('beerens-2009', 'line 61, HA cluster')],
		{ note: 'Update 1: 8 hosts x 160, or 32 hosts x 40 by the HA rule.' }
	),
	vmsPerHost: read(320, [cite('informit-4', 'table 1.2'), cite('thephuck', 'list of limits')], {
		note: 'In HA clusters fewer: see the HA rule of 4.0.',
		disagreements: [
			slip(256, 'A figure from before the release (VMworld Europe, February 2009).', [
				cite('vmwaretips-2009-02', 'ESX Host Maximums')
			])
		]
	}),
	vcpusPerHost: read(512, [cite('informit-4', 'table 1.2')]),
	vcpusPerCore: read(
		20,
		[cite('vmwaretips-2009-11', 'line 51'), cite('beerens-2009', 'line 38, the value before')],
		{
			disagreements: [
				differs(25, 'From Update 1.', [
					cite('beerens-2009', 'line 38'),
					cite('vmwaretips-2009-11', 'line 51')
				])
			]
		}
	),
	hostsPerVcenter: read(200, [cite('mastering-4', 'table 3.1')], {
		note: 'Two books disagree, and both may be right: that 200 goes with a 32-bit vCenter Server is said by no source.',
		disagreements: [
			differs(
				300,
				'The other book; fits eWEEK, which calls the 1,000 hosts of 4.1 a threefold increase, and a sizing step of the 5.x years, which pairs 300 hosts with 3,000 VMs.',
				[
					cite('administering-4', 'p. 31, vCenter Server Linked Mode'),
					citeAgain('vreference-vcenter', '03_vcenter.md, HW: size Large')
				]
			)
		]
	}),
	poweredOnVmsPerVcenter: read(3000, [
		cite('mastering-4', 'table 3.1'),
		cite('administering-4', 'p. 31, vCenter Server Linked Mode')
	]),
	hostsPerDatacenter: unverified(100, NOT_FOUND),
	vmsPerDatacenter: unverified(
		2500,
		'Derived: a page of low grade says 4.1 doubled the number to 5,000. No source states 2,500.',
		[cite('onlinepc-4.1', 'What is new in vSphere 4.1')]
	),
	hostsPerVds: unverified(64, NOT_FOUND)
});

export const VSPHERE_4_1 = version('4.1', 'vSphere 4.1', {
	hostsPerCluster: read(32, [cite('gartner-4.1', 'paragraph on scalability')]),
	vmsPerCluster: read(3000, [
		cite('eweek-4.1', 'paragraph 3'),
		cite('gartner-4.1', 'paragraph on scalability'),
		cite('onlinepc-4.1', 'What is new in vSphere 4.1')
	]),
	vmsPerHost: unverified(320, NOT_FOUND),
	vcpusPerHost: unverified(512, NOT_FOUND),
	vcpusPerCore: unverified(25, NOT_FOUND),
	hostsPerVcenter: read(1000, [
		cite('eweek-4.1', 'paragraph 3'),
		cite('onlinepc-4.1', 'What is new in vSphere 4.1')
	]),
	poweredOnVmsPerVcenter: read(10000, [cite('gartner-4.1', 'paragraph on scalability')]),
	hostsPerDatacenter: unverified(
		400,
		'Believed; launch slides are remembered to have said 500. No source that could be opened states either.'
	),
	vmsPerDatacenter: read(5000, [cite('onlinepc-4.1', 'What is new in vSphere 4.1')]),
	hostsPerVds: unverified(350, 'Believed, because 350 was read for 5.0.', [
		cite('vmware-vds-2012', 'table, for 5.0')
	])
});

/** Hosts in an HA cluster of 4.0 up to which the more generous VM limit holds. */
export const HA_4_0_SMALL_CLUSTER_HOSTS: ReadFact<number> = {
	id: 'vsphere-4.0-ha-small-cluster-hosts',
	label: 'Hosts up to which an HA cluster counts as small, vSphere 4.0',
	value: 8,
	unit: 'hosts',
	kind: 'vendor-limit',
	status: 'read',
	sources: [
		cite('beerens-2009', 'line 61'),
		cite('thephuck', 'list of limits'),
		cite('informit-4', 'paragraph after table 1.2')
	]
};

export const HA_4_0_VMS_PER_HOST_SMALL: ReadFact<number> = {
	id: 'vsphere-4.0-ha-vms-per-host-small',
	label: 'VMs per host in an HA cluster of up to 8 hosts, vSphere 4.0',
	value: 100,
	unit: 'VMs',
	kind: 'vendor-limit',
	status: 'read',
	sources: [cite('thephuck', 'list of limits, in brackets')]
};

export const HA_4_0U1_VMS_PER_HOST_SMALL: ReadFact<number> = {
	id: 'vsphere-4.0u1-ha-vms-per-host-small',
	label: 'VMs per host in an HA cluster of up to 8 hosts, vSphere 4.0 Update 1',
	value: 160,
	unit: 'VMs',
	kind: 'vendor-limit',
	status: 'read',
	sources: [cite('beerens-2009', 'line 61'), cite('thephuck', 'list of limits')]
};

export const HA_4_0_VMS_PER_HOST_LARGE: ReadFact<number> = {
	id: 'vsphere-4.0-ha-vms-per-host-large',
	label: 'VMs per host in an HA cluster of 9 hosts and more, vSphere 4.0 and 4.0 Update 1',
	value: 40,
	unit: 'VMs',
	kind: 'vendor-limit',
	status: 'read',
	sources: [cite('thephuck', 'list of limits'), cite('informit-4', 'paragraph after table 1.2')]
};

export const HA_4_0_RULE = [
	HA_4_0_SMALL_CLUSTER_HOSTS,
	HA_4_0_VMS_PER_HOST_SMALL,
	HA_4_0U1_VMS_PER_HOST_SMALL,
	HA_4_0_VMS_PER_HOST_LARGE
] as const;
