import { cite } from './sources';
import { NOT_FOUND } from './vsphere-limit';
import type { Texts } from './vsphere-texts';

const FACT_SHEET = {
	host: cite('vcp-8', 'Per ESXi host'),
	cluster: cite('vcp-8', 'Per cluster'),
	vcenter: cite('vcp-8', 'Per vCenter Server'),
	vds: cite('vcp-8', 'vSphere Distributed Switch'),
	vmotion: cite('vcp-8', 'vMotion / Storage vMotion')
};
const COURSE_NOTES = cite('dcfndu-notes', 'vCenter Server Appliance Systems');
const DELL = cite('dell-vxrail-vcenter', 'Executive summary');
const TERRAFORM = cite('terraform-96-hosts', 'Summary');

const NO_BOUNDARY =
	'No figure was found; from 6.0 the datacenter object is no boundary for vMotion.';
export const VSPHERE_7_0: Texts<'7.0'> = {
	hostsPerCluster: {
		sources: [
			TERRAFORM,
			cite('cloudnews', 'row Cluster Size'),
			cite('vmware-validated-design', 'Considerations')
		]
	},
	vmsPerCluster: {
		sources: [cite('nutanix-bible-7.0', 'Configuration Maximums and Scalability')],
		note: '2,048 per datastore with HA.'
	},
	vmsPerHost: { sources: [cite('nutanix-bible-7.0', 'Configuration Maximums and Scalability')] },
	vcpusPerHost: { because: NOT_FOUND },
	vcpusPerCore: { because: NOT_FOUND },
	hostsPerVcenter: {
		sources: [COURSE_NOTES],
		note: 'The notes say 7.0 without naming an update.',
		slips: [
			{
				value: 250,
				why: 'Almost certainly 2,500 with a zero lost.',
				sources: [cite('anksos-7.0', 'configuration maximums')]
			}
		]
	},
	poweredOnVmsPerVcenter: {
		sources: [cite('anksos-7.0', 'configuration maximums')],
		others: [[COURSE_NOTES]]
	},
	hostsPerDatacenter: { because: NO_BOUNDARY },
	vmsPerDatacenter: { because: NO_BOUNDARY },
	hostsPerVds: { because: NOT_FOUND }
};

export const VSPHERE_7_0_U1: Texts<'7.0U1'> = {
	hostsPerCluster: {
		sources: [TERRAFORM],
		note: 'For clusters without vSAN.',
		others: [[FACT_SHEET.cluster, cite('cloudstack-7.0.2', 'max_hosts_per_cluster')]]
	},
	vmsPerCluster: { because: 'Read for 8.0; no source names 7.0 U1.' },
	vmsPerHost: {
		sources: [cite('cloudstack-7.0.2', 'max_guests_limit')],
		note: 'What another product enforces for 7.0 U2.'
	},
	vcpusPerHost: { because: NOT_FOUND },
	vcpusPerCore: { because: NOT_FOUND },
	hostsPerVcenter: {
		sources: [COURSE_NOTES, DELL],
		note: 'The notes say 7.0, the planning guide names no release.'
	},
	poweredOnVmsPerVcenter: {
		sources: [COURSE_NOTES, DELL],
		note: 'The notes say 7.0, the planning guide names no release.'
	},
	hostsPerDatacenter: { because: NO_BOUNDARY },
	vmsPerDatacenter: { because: NO_BOUNDARY },
	hostsPerVds: { because: NOT_FOUND }
};

export const VSPHERE_8_0: Texts<'8.0'> = {
	hostsPerCluster: {
		sources: [TERRAFORM, FACT_SHEET.cluster],
		note: 'For clusters without vSAN. The fact sheet prints 96 for vSAN as well; the vendor prints 64 for 9.0.',
		others: [
			[
				cite('cloudnews', 'row Cluster Size'),
				cite('cloudstack-8.0', 'Add support for VMware 8.0, max_hosts_per_cluster')
			]
		]
	},
	vmsPerCluster: { sources: [FACT_SHEET.cluster] },
	vmsPerHost: {
		sources: [
			cite('cloudstack-8.0', 'Add support for VMware 8.0, max_guests_limit'),
			FACT_SHEET.host
		]
	},
	vcpusPerHost: { because: NOT_FOUND },
	vcpusPerCore: { because: NOT_FOUND },
	hostsPerVcenter: {
		sources: [FACT_SHEET.vcenter, DELL],
		note: 'The planning guide names no release.'
	},
	poweredOnVmsPerVcenter: {
		sources: [FACT_SHEET.vcenter, DELL],
		note: 'The planning guide names no release.'
	},
	hostsPerDatacenter: { because: NO_BOUNDARY },
	vmsPerDatacenter: { because: NO_BOUNDARY },
	hostsPerVds: { sources: [FACT_SHEET.vds] }
};

const NOT_READ_FOR_9 =
	"VMware's figures for 9.0 could not be read; 8.0 is the last release with figures.";

export const VSPHERE_9_0: Texts<'9.0'> = {
	hostsPerCluster: {
		because:
			"A change to VMware's Terraform provider says 96 from 7.0 U1 onwards and links the 9.0 page, which could not be read.",
		sources: [TERRAFORM]
	},
	vmsPerCluster: { because: NOT_READ_FOR_9 },
	vmsPerHost: { because: NOT_READ_FOR_9 },
	vcpusPerHost: { because: NOT_READ_FOR_9 },
	vcpusPerCore: { because: NOT_READ_FOR_9 },
	hostsPerVcenter: { because: NOT_READ_FOR_9 },
	poweredOnVmsPerVcenter: { because: NOT_READ_FOR_9 },
	hostsPerDatacenter: { because: NO_BOUNDARY },
	vmsPerDatacenter: { because: NO_BOUNDARY },
	hostsPerVds: { because: NOT_READ_FOR_9 }
};
