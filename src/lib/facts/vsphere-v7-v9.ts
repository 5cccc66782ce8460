import { cite } from './sources';
import { differs, none, NOT_FOUND, read, slip, unverified, version } from './vsphere-limit';

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
export const VSPHERE_7_0 = version('7.0', 'vSphere 7.0', {
	hostsPerCluster: read(64, [
		TERRAFORM,
		cite('cloudnews', 'row Cluster Size'),
		cite('vmware-validated-design', 'Considerations')
	]),
	vmsPerCluster: read(8000, [cite('nutanix-bible-7.0', 'Configuration Maximums and Scalability')], {
		note: '2,048 per datastore with HA.'
	}),
	vmsPerHost: read(1024, [cite('nutanix-bible-7.0', 'Configuration Maximums and Scalability')]),
	vcpusPerHost: unverified(4096, NOT_FOUND),
	vcpusPerCore: unverified(32, NOT_FOUND),
	hostsPerVcenter: read(2500, [COURSE_NOTES], {
		note: 'The notes say 7.0 without naming an update.',
		disagreements: [
			slip(250, 'Almost certainly 2,500 with a zero lost.', [
				cite('anksos-7.0', 'configuration maximums')
			])
		]
	}),
	poweredOnVmsPerVcenter: read(30000, [cite('anksos-7.0', 'configuration maximums')], {
		disagreements: [
			differs(40000, 'Says 7.0 without naming an update; 40,000 is the figure from Update 1.', [
				COURSE_NOTES
			])
		]
	}),
	hostsPerDatacenter: none(NO_BOUNDARY),
	vmsPerDatacenter: none(NO_BOUNDARY),
	hostsPerVds: unverified(2000, NOT_FOUND)
});

export const VSPHERE_7_0_U1 = version('7.0U1', 'vSphere 7.0 U1 to U3', {
	hostsPerCluster: read(96, [TERRAFORM], {
		note: 'For clusters without vSAN.',
		disagreements: [
			differs(64, 'A fact sheet calls 96 an increase of vSphere 8; CloudStack enforces 64.', [
				FACT_SHEET.cluster,
				cite('cloudstack-7.0.2', 'max_hosts_per_cluster')
			])
		]
	}),
	vmsPerCluster: unverified(10000, 'Read for 8.0; no source names 7.0 U1.'),
	vmsPerHost: read(1024, [cite('cloudstack-7.0.2', 'max_guests_limit')], {
		note: 'What another product enforces for 7.0 U2.'
	}),
	vcpusPerHost: unverified(4096, NOT_FOUND),
	vcpusPerCore: unverified(32, NOT_FOUND),
	hostsPerVcenter: read(2500, [COURSE_NOTES, DELL], {
		note: 'The notes say 7.0, the planning guide names no release.'
	}),
	poweredOnVmsPerVcenter: read(40000, [COURSE_NOTES, DELL], {
		note: 'The notes say 7.0, the planning guide names no release.'
	}),
	hostsPerDatacenter: none(NO_BOUNDARY),
	vmsPerDatacenter: none(NO_BOUNDARY),
	hostsPerVds: unverified(2000, NOT_FOUND)
});

export const VSPHERE_8_0 = version('8.0', 'vSphere 8.0', {
	hostsPerCluster: read(96, [TERRAFORM, FACT_SHEET.cluster], {
		note: 'For clusters without vSAN. The fact sheet prints 96 for vSAN as well; the vendor prints 64 for 9.0.',
		disagreements: [
			differs(64, 'A press table, and what CloudStack enforces.', [
				cite('cloudnews', 'row Cluster Size'),
				cite('cloudstack-8.0', 'Add support for VMware 8.0, max_hosts_per_cluster')
			])
		]
	}),
	vmsPerCluster: read(10000, [FACT_SHEET.cluster]),
	vmsPerHost: read(1024, [
		cite('cloudstack-8.0', 'Add support for VMware 8.0, max_guests_limit'),
		FACT_SHEET.host
	]),
	vcpusPerHost: unverified(4096, NOT_FOUND),
	vcpusPerCore: unverified(32, NOT_FOUND),
	hostsPerVcenter: read(2500, [FACT_SHEET.vcenter, DELL], {
		note: 'The planning guide names no release.'
	}),
	poweredOnVmsPerVcenter: read(40000, [FACT_SHEET.vcenter, DELL], {
		note: 'The planning guide names no release.'
	}),
	hostsPerDatacenter: none(NO_BOUNDARY),
	vmsPerDatacenter: none(NO_BOUNDARY),
	hostsPerVds: read(2000, [FACT_SHEET.vds])
});

const NOT_READ_FOR_9 =
	"VMware's figures for 9.0 could not be read; 8.0 is the last release with figures.";

export const VSPHERE_9_0 = version('9.0', 'vSphere 9.0', {
	hostsPerCluster: none(
		"A change to VMware's Terraform provider says 96 from 7.0 U1 onwards and links the 9.0 page, which could not be read.",
		[TERRAFORM]
	),
	vmsPerCluster: none(NOT_READ_FOR_9),
	vmsPerHost: none(NOT_READ_FOR_9),
	vcpusPerHost: none(NOT_READ_FOR_9),
	vcpusPerCore: none(NOT_READ_FOR_9),
	hostsPerVcenter: none(NOT_READ_FOR_9),
	poweredOnVmsPerVcenter: none(NOT_READ_FOR_9),
	hostsPerDatacenter: none(NO_BOUNDARY),
	vmsPerDatacenter: none(NO_BOUNDARY),
	hostsPerVds: none(NOT_READ_FOR_9)
});
