import type { DocumentId } from './documents';
import type { Fact, Source } from './fact';

/* Disks that are no plain file on a datastore which both hosts see. */

const read = (document: DocumentId, where: string): Source => ({
	document,
	where,
	checkedOn: '2026-11-25'
});

const requirements = read('storage-vmotion-requirements-7.0', 'first requirement of the list');

export const RAW_DISKS = {
	PHYSICAL: {
		id: 'rdm-physical',
		label: 'Storage vMotion of a raw disk (RDM) in physical mode',
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		value: 'only its mapping file moves',
		note: 'So in 5.5, 6.7 and 7.0; in 4.0 too such a LUN cannot move while the VM runs, if the disk has to be copied.',
		sources: [requirements, read('rdm-modes-4.0', 'physical mode, last sentences')]
	},
	VIRTUAL: {
		id: 'rdm-virtual',
		label: 'Storage vMotion of a raw disk (RDM) in virtual mode',
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		value: 'its mapping file moves, or it becomes a virtual disk and is copied like one',
		note: 'Becomes one where the target is not NFS; there is no way back.',
		sources: [requirements, read('rdm-modes-4.0', 'virtual mode, last sentence')]
	},
	BETWEEN_HOSTS: {
		id: 'rdm-between-hosts',
		label: 'Raw disk (RDM) of a VM that changes its host',
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		value: 'the host of arrival has to see its LUN',
		note: 'A vMotion leaves a raw disk as it is.',
		sources: [
			read('vmotion-without-shared-storage-7.0', 'item on RDMs'),
			read('kb-1005241', 'vMotion')
		]
	},
	BOTH_DATASTORES: {
		id: 'storage-vmotion-both-datastores',
		label: 'What a host needs for a Storage vMotion',
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		value: 'the host that runs the VM has to see both datastores',
		sources: [read('storage-vmotion-requirements-7.0', 'last but one of the list')]
	}
} as const satisfies Readonly<Record<string, Fact<string>>>;

export const RAW_DISK_FACTS: readonly Fact<string>[] = Object.values(RAW_DISKS);
