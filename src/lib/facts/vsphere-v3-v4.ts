import { cite, citeAgain } from './sources';
import { NOT_FOUND, NOTHING_KNOWN } from './vsphere-limit';
import type { Texts } from './vsphere-texts';
import { HA_4_0_VALUES } from './vsphere-values';
import type { ReadFact } from './fact';

export const VSPHERE_3_5: Texts<'3.5'> = {
	hostsPerCluster: { sources: [cite('wikipedia-vi3', 'limits of HA and DRS')] },
	vmsPerCluster: { because: NOTHING_KNOWN },
	vmsPerHost: { sources: [cite('informit-4', 'table 1.2')] },
	vcpusPerHost: { sources: [cite('informit-4', 'table 1.2')] },
	vcpusPerCore: {
		sources: [cite('beerens-2008', 'line 15')],
		note: 'From Update 3.',
		others: [[cite('beerens-2008', 'line 15')]]
	},
	hostsPerVcenter: { sources: [cite('wikipedia-vi3', 'limits of VirtualCenter')] },
	poweredOnVmsPerVcenter: {
		sources: [cite('wikipedia-vi3', 'limits of VirtualCenter')],
		note: 'Stated as VMs managed.'
	},
	hostsPerDatacenter: { because: NOTHING_KNOWN },
	vmsPerDatacenter: { because: NOTHING_KNOWN },
	hostsPerVds: { because: 'The distributed switch came with 4.0.' }
};

export const VSPHERE_4_0: Texts<'4.0'> = {
	hostsPerCluster: {
		sources: [
			cite('dell-wiki-4.0', 'Storage Maximums, VMFS-General'),
			cite('thephuck', 'list of limits'),
			cite('vmwaretips-2009-02', 'ESX Host Maximums'),
			cite('gartner-4.1', 'paragraph on scalability')
		]
	},
	vmsPerCluster: {
		sources: [cite('thephuck', 'worked examples'), cite('beerens-2009', 'line 61, HA cluster')],
		note: 'Update 1: 8 hosts x 160, or 32 hosts x 40 by the HA rule.'
	},
	vmsPerHost: {
		sources: [cite('informit-4', 'table 1.2'), cite('thephuck', 'list of limits')],
		note: 'In HA clusters fewer: see the HA rule of 4.0.',
		slips: [
			{
				value: 256,
				why: 'A figure from before the release (VMworld Europe, February 2009).',
				sources: [cite('vmwaretips-2009-02', 'ESX Host Maximums')]
			}
		]
	},
	vcpusPerHost: { sources: [cite('informit-4', 'table 1.2')] },
	vcpusPerCore: {
		sources: [
			cite('vmwaretips-2009-11', 'line 51'),
			cite('beerens-2009', 'line 38, the value before')
		],
		others: [[cite('beerens-2009', 'line 38'), cite('vmwaretips-2009-11', 'line 51')]]
	},
	hostsPerVcenter: {
		sources: [cite('mastering-4', 'table 3.1')],
		note: 'Two books disagree, and both may be right: that 200 goes with a 32-bit vCenter Server is said by no source.',
		others: [
			[
				cite('administering-4', 'p. 31, vCenter Server Linked Mode'),
				citeAgain('vreference-vcenter', '03_vcenter.md, HW: size Large')
			]
		]
	},
	poweredOnVmsPerVcenter: {
		sources: [
			cite('mastering-4', 'table 3.1'),
			cite('administering-4', 'p. 31, vCenter Server Linked Mode')
		]
	},
	hostsPerDatacenter: { because: NOT_FOUND },
	vmsPerDatacenter: {
		because:
			'Derived: a page of low grade says 4.1 doubled the number to 5,000. No source states 2,500.',
		sources: [cite('onlinepc-4.1', 'What is new in vSphere 4.1')]
	},
	hostsPerVds: { because: NOT_FOUND }
};

export const VSPHERE_4_1: Texts<'4.1'> = {
	hostsPerCluster: { sources: [cite('gartner-4.1', 'paragraph on scalability')] },
	vmsPerCluster: {
		sources: [
			cite('eweek-4.1', 'paragraph 3'),
			cite('gartner-4.1', 'paragraph on scalability'),
			cite('onlinepc-4.1', 'What is new in vSphere 4.1')
		]
	},
	vmsPerHost: { because: NOT_FOUND },
	vcpusPerHost: { because: NOT_FOUND },
	vcpusPerCore: { because: NOT_FOUND },
	hostsPerVcenter: {
		sources: [cite('eweek-4.1', 'paragraph 3'), cite('onlinepc-4.1', 'What is new in vSphere 4.1')]
	},
	poweredOnVmsPerVcenter: { sources: [cite('gartner-4.1', 'paragraph on scalability')] },
	hostsPerDatacenter: {
		because:
			'Believed; launch slides are remembered to have said 500. No source that could be opened states either.'
	},
	vmsPerDatacenter: { sources: [cite('onlinepc-4.1', 'What is new in vSphere 4.1')] },
	hostsPerVds: {
		because: 'Believed, because 350 was read for 5.0.',
		sources: [cite('vmware-vds-2012', 'table, for 5.0')]
	}
};

/** Hosts in an HA cluster of 4.0 up to which the more generous VM limit holds. */
export const HA_4_0_SMALL_CLUSTER_HOSTS: ReadFact<number> = {
	id: HA_4_0_VALUES.smallClusterHosts.id,
	label: 'Hosts up to which an HA cluster counts as small, vSphere 4.0',
	value: HA_4_0_VALUES.smallClusterHosts.value,
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
	id: HA_4_0_VALUES.vmsPerHostLarge.id,
	label: 'VMs per host in an HA cluster of 9 hosts and more, vSphere 4.0 and 4.0 Update 1',
	value: HA_4_0_VALUES.vmsPerHostLarge.value,
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
