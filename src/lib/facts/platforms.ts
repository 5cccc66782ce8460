import type { Seconds } from '#lib/calc/units';
import type { Fact, MaybeFact, UnknownFact } from './fact';
import {
	type Cap,
	type ConcurrencyRule,
	type NonConvergence,
	PLATFORM_VALUES,
	type PlatformValues
} from './platform-values';
import { citeAgain as read } from './sources';

/*
 * Platforms beside vSphere by the names people use, with what each does unless told otherwise. What nobody has
 * read is said to be unknown; a page then asks.
 */

/** Defaults of one platform, where they differ from the profile its engine has in hypervisors.ts. */
interface PlatformFacts extends Pick<PlatformValues, 'id' | 'name'> {
	readonly cap: MaybeFact<Cap>;
	readonly stopLimit: MaybeFact<Seconds>;
	readonly atOnce: MaybeFact<ConcurrencyRule>;
	readonly nonConvergence: MaybeFact<NonConvergence>;
	readonly channel: MaybeFact<string>;
}

const unknown = (id: string, label: string, unit: string, because: string): UnknownFact => ({
	id,
	label,
	unit,
	kind: 'vendor-limit',
	status: 'none',
	value: null,
	because,
	sources: []
});

const qemuGoal = (id: string, name: string): Fact<Seconds> => ({
	id,
	label: `Stop limit, ${name}`,
	unit: 's',
	kind: 'vendor-limit',
	status: 'read',
	value: PLATFORM_VALUES.qemu.stopLimit,
	note: 'The default of QEMU; what manages it may set its own.',
	sources: [read('qemu-migration-options', 'DEFAULT_MIGRATE_SET_DOWNTIME')]
});

const keepsGoing = (id: string, name: string): Fact<NonConvergence> => ({
	id,
	label: `When the guest writes faster than the copy, ${name}`,
	unit: '',
	kind: 'vendor-limit',
	status: 'read',
	value: PLATFORM_VALUES.qemu.nonConvergence,
	note: 'Slowing the guest (auto-converge) is off unless asked for.',
	sources: [read('qemu-migration-options', 'x-auto-converge: capabilities are false by default')]
});

const plainStream = (id: string, name: string): Fact<string> => ({
	id,
	label: `Channel, ${name}`,
	unit: '',
	kind: 'vendor-limit',
	status: 'read',
	value: PLATFORM_VALUES.qemu.channel,
	note: 'multifd, compression and RDMA are capabilities, off unless asked for.',
	sources: [read('qemu-migration-options', 'capabilities are false by default')]
});

const QEMU: PlatformFacts = {
	id: PLATFORM_VALUES.qemu.id,
	name: PLATFORM_VALUES.qemu.name,
	cap: {
		id: 'qemu-cap',
		label: 'Cap of one migration, QEMU alone',
		unit: 'MiB/s',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.qemu.cap,
		note: 'That is 1.07 Gbit/s. 32 MiB/s in older releases.',
		sources: [read('qemu-migration-options', 'MAX_THROTTLE and the default of max-bandwidth')]
	},
	stopLimit: qemuGoal('qemu-stop-limit', 'QEMU alone'),
	atOnce: {
		id: 'qemu-at-once',
		label: 'Migrations at once, QEMU alone',
		unit: 'migrations',
		kind: 'assumption',
		status: 'assumption',
		value: PLATFORM_VALUES.qemu.atOnce,
		because: 'QEMU knows of no other guest.',
		sources: []
	},
	nonConvergence: keepsGoing('qemu-non-convergence', 'QEMU alone'),
	channel: plainStream('qemu-channel', 'QEMU alone')
};

const LIBVIRT: PlatformFacts = {
	id: PLATFORM_VALUES.libvirt.id,
	name: PLATFORM_VALUES.libvirt.name,
	cap: {
		id: 'libvirt-cap',
		label: 'Cap of one migration, QEMU under libvirt',
		unit: 'MiB/s',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.libvirt.cap,
		note: 'The largest value it can set, and so no limit.',
		sources: [
			read('libvirt-qemu-domain', 'QEMU_DOMAIN_MIG_BANDWIDTH_MAX, taken as the start value')
		]
	},
	stopLimit: qemuGoal('libvirt-stop-limit', 'QEMU under libvirt'),
	atOnce: {
		id: 'libvirt-at-once',
		label: 'Migrations at once, QEMU under libvirt',
		unit: 'migrations',
		kind: 'assumption',
		status: 'assumption',
		value: PLATFORM_VALUES.libvirt.atOnce,
		because: 'No limit was looked for or found.',
		sources: []
	},
	nonConvergence: keepsGoing('libvirt-non-convergence', 'QEMU under libvirt'),
	channel: plainStream('libvirt-channel', 'QEMU under libvirt')
};

const OVIRT: PlatformFacts = {
	id: PLATFORM_VALUES.ovirt.id,
	name: PLATFORM_VALUES.ovirt.name,
	cap: {
		id: 'ovirt-cap',
		label: 'Cap of one migration, oVirt',
		unit: 'MiB/s',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.ovirt.cap,
		note: 'Where no policy of the engine overrides it.',
		sources: [read('vdsm-config', 'migration_max_bandwidth')]
	},
	stopLimit: {
		id: 'ovirt-stop-limit',
		label: 'Stop limit, oVirt',
		unit: 's',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.ovirt.stopLimit,
		note: 'Reached in 5 steps. Given up after 240 s without progress, or 64 s for each GiB.',
		sources: [
			read(
				'vdsm-config',
				'migration_downtime, migration_progress_timeout, migration_max_time_per_gib_mem'
			)
		]
	},
	atOnce: {
		id: 'ovirt-at-once',
		label: 'Migrations at once, oVirt',
		unit: 'migrations',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.ovirt.atOnce,
		note: '2 out and 2 in, for each host.',
		sources: [read('vdsm-config', 'max_outgoing_migrations, max_incoming_migrations')]
	},
	nonConvergence: {
		id: 'ovirt-non-convergence',
		label: 'When the guest writes faster than the copy, oVirt',
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.ovirt.nonConvergence,
		note: 'Given up after 240 s without progress; policies of the engine may do otherwise.',
		sources: [read('vdsm-config', 'migration_progress_timeout')]
	},
	channel: plainStream('ovirt-channel', 'oVirt')
};

const KUBEVIRT: PlatformFacts = {
	id: PLATFORM_VALUES.kubevirt.id,
	name: PLATFORM_VALUES.kubevirt.name,
	cap: {
		id: 'kubevirt-cap',
		label: 'Cap of one migration, KubeVirt',
		unit: 'MiB/s',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.kubevirt.cap,
		note: 'bandwidthPerMigration, written 64Mi. Guide and product disagree: look it up in yours.',
		sources: [read('kubevirt-live-migration', 'bandwidthPerMigration')],
		disagreements: [
			{
				value: { kind: 'none' },
				why: 'OKD 4.22 starts with 0, which is no limit, and shows 64Mi in its example.',
				sources: [read('okd-live-migration', 'bandwidthPerMigration')],
				plausible: true
			}
		]
	},
	stopLimit: qemuGoal('kubevirt-stop-limit', 'KubeVirt'),
	atOnce: {
		id: 'kubevirt-at-once',
		label: 'Migrations at once, KubeVirt',
		unit: 'migrations',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.kubevirt.atOnce,
		note: '2 out of each node, and 5 in the whole cluster.',
		sources: [read('okd-live-migration', 'example and list')]
	},
	nonConvergence: {
		id: 'kubevirt-non-convergence',
		label: 'When the guest writes faster than the copy, KubeVirt',
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.kubevirt.nonConvergence,
		note: 'Cancelled after 150 s for each GiB, or 150 s without progress. Auto-converge and post-copy are off.',
		sources: [read('kubevirt-live-migration', 'completionTimeoutPerGiB, progressTimeout; defaults')]
	},
	channel: plainStream('kubevirt-channel', 'KubeVirt')
};

const PROXMOX: PlatformFacts = {
	id: PLATFORM_VALUES.proxmox.id,
	name: PLATFORM_VALUES.proxmox.name,
	cap: {
		id: 'proxmox-cap',
		label: 'Cap of one migration, Proxmox VE',
		unit: 'MiB/s',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.proxmox.cap,
		sources: [read('proxmox-qm', 'migrate_speed: 0 is no limit')]
	},
	stopLimit: {
		id: 'proxmox-stop-limit',
		label: 'Stop limit, Proxmox VE',
		unit: 's',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.proxmox.stopLimit,
		note: 'Raised step by step until the migration ends.',
		sources: [read('proxmox-qm', 'migrate_downtime')]
	},
	atOnce: {
		id: 'proxmox-at-once',
		label: 'Migrations at once, Proxmox VE',
		unit: 'migrations',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.proxmox.atOnce,
		note: 'max_workers bounds bulk actions, 1 to 64, and has to be set for them.',
		sources: [read('proxmox-pvenode', 'max-workers')]
	},
	nonConvergence: {
		id: 'proxmox-non-convergence',
		label: 'When the guest writes faster than the copy, Proxmox VE',
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.proxmox.nonConvergence,
		note: 'The stop limit is raised meanwhile, so that the pause grows until the copy ends.',
		sources: [read('proxmox-qm', 'migrate_downtime')]
	},
	channel: {
		id: 'proxmox-channel',
		label: 'Channel, Proxmox VE',
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.proxmox.channel,
		note: 'One stream was seen to carry 6.8 Gbit/s of a 10 GbE card; what your hosts carry is worth measuring.',
		sources: [read('proxmox-pvecm', 'Migration Type')]
	}
};

const HYPER_V: PlatformFacts = {
	id: PLATFORM_VALUES['hyper-v'].id,
	name: PLATFORM_VALUES['hyper-v'].name,
	cap: unknown('hyper-v-cap', 'Cap of one migration, Hyper-V', 'MiB/s', 'None was read.'),
	stopLimit: unknown('hyper-v-stop-limit', 'Stop limit, Hyper-V', 'ms', 'None was read.'),
	atOnce: {
		id: 'hyper-v-at-once',
		label: 'Migrations at once, Hyper-V',
		unit: 'migrations',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES['hyper-v'].atOnce,
		note: 'For each host, in and out together; also 2 of storage. Changeable.',
		sources: [read('hyper-v-live-migration', 'step on simultaneous live migrations')]
	},
	nonConvergence: unknown(
		'hyper-v-non-convergence',
		'When the guest writes faster than the copy, Hyper-V',
		'',
		'Nothing was read.'
	),
	channel: {
		id: 'hyper-v-channel',
		label: 'Channel, Hyper-V',
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES['hyper-v'].channel,
		note: 'Since 2012 R2. Compression takes only processor time that nobody else asks for.',
		sources: [
			read('hyper-v-migration-settings', 'EnableCompression = True, EnableSmbTransport = False'),
			read('finn-2012-r2-live-migration', 'steps of the script')
		]
	}
};

const XCP_NG: PlatformFacts = {
	id: PLATFORM_VALUES['xcp-ng'].id,
	name: PLATFORM_VALUES['xcp-ng'].name,
	cap: unknown('xcp-ng-cap', 'Cap of one migration, XCP-ng', 'MiB/s', 'None was read.'),
	stopLimit: unknown('xcp-ng-stop-limit', 'Stop limit, XCP-ng', 'ms', 'None was read.'),
	atOnce: {
		id: 'xcp-ng-at-once',
		label: 'Migrations at once, XCP-ng',
		unit: 'migrations',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES['xcp-ng'].atOnce,
		note: 'For each pool, by Xen Orchestra.',
		sources: [read('xen-orchestra-concurrency', 'vmMigrationConcurrency')]
	},
	nonConvergence: unknown(
		'xcp-ng-non-convergence',
		'When the guest writes faster than the copy, XCP-ng',
		'',
		'Nothing was read.'
	),
	channel: {
		id: 'xcp-ng-channel',
		label: 'Channel, XCP-ng',
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES['xcp-ng'].channel,
		sources: [read('xcp-ng-pools', 'Migration compression')]
	}
};

const AHV: PlatformFacts = {
	id: PLATFORM_VALUES.ahv.id,
	name: PLATFORM_VALUES.ahv.name,
	cap: unknown('ahv-cap', 'Cap of one migration, AHV', 'MiB/s', 'None was read.'),
	stopLimit: unknown('ahv-stop-limit', 'Stop limit, AHV', 'ms', 'None was read.'),
	atOnce: unknown('ahv-at-once', 'Migrations at once, AHV', 'migrations', 'None was read.'),
	nonConvergence: unknown(
		'ahv-non-convergence',
		'When the guest writes faster than the copy, AHV',
		'',
		'Nothing was read.'
	),
	channel: {
		id: 'ahv-channel',
		label: 'Live migration between clusters, AHV: longest round trip',
		unit: '',
		kind: 'vendor-limit',
		status: 'read',
		value: PLATFORM_VALUES.ahv.channel,
		sources: [read('nutanix-bible', 'Live Migrations')]
	}
};

export const PLATFORMS = [QEMU, LIBVIRT, OVIRT, KUBEVIRT, PROXMOX, HYPER_V, XCP_NG, AHV] as const;

export const PLATFORM_FACT_GROUPS = PLATFORMS.map(
	({ name, cap, stopLimit, atOnce, nonConvergence, channel }) => ({
		title: name,
		facts: [cap, stopLimit, atOnce, nonConvergence, channel]
	})
);
