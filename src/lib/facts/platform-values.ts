import {
	mebibytesPerSecond,
	milliseconds,
	type BytesPerSecond,
	type Seconds
} from '#lib/calc/units';

/* The bare values of platforms.ts, apart from notes and sources, which only a working shows: a page answers sooner. */

/** As `ConcurrencyRule` and `NonConvergence` of calc/, which facts do not import. */
export type ConcurrencyRule =
	{ readonly kind: 'unlimited' } | { readonly kind: 'fixed'; readonly migrations: number };
export type NonConvergence = { readonly kind: 'fails' | 'keeps-going' };
export type Cap =
	{ readonly kind: 'none' } | { readonly kind: 'at'; readonly rate: BytesPerSecond };

/** Null: nobody has read it. */
export interface PlatformValues {
	readonly id: string;
	readonly name: string;
	/** What copies the memory: whose profile a migration takes. */
	readonly engine: 'qemu' | 'hyper-v' | 'xen' | 'ahv';
	readonly cap: Cap | null;
	readonly stopLimit: Seconds | null;
	readonly atOnce: ConcurrencyRule | null;
	readonly nonConvergence: NonConvergence | null;
	readonly channel: string;
}

const NO_CAP: Cap = { kind: 'none' };
const capAt = (mebibytes: number): Cap => ({ kind: 'at', rate: mebibytesPerSecond(mebibytes) });
const UNLIMITED: ConcurrencyRule = { kind: 'unlimited' };
const fixed = (migrations: number): ConcurrencyRule => ({ kind: 'fixed', migrations });

/** QEMU by its own defaults. */
const QEMU = {
	id: 'qemu',
	name: 'QEMU alone',
	engine: 'qemu',
	cap: capAt(128),
	stopLimit: milliseconds(300),
	atOnce: UNLIMITED,
	nonConvergence: { kind: 'keeps-going' },
	channel: 'one connection, no compression'
} as const satisfies PlatformValues;

/** Of these little was read. */
const UNREAD = { cap: null, stopLimit: null, atOnce: null, nonConvergence: null } as const;

export const PLATFORM_VALUES = {
	qemu: QEMU,
	libvirt: { ...QEMU, id: 'libvirt', name: 'QEMU under libvirt', cap: NO_CAP },
	ovirt: {
		...QEMU,
		id: 'ovirt',
		name: 'oVirt, RHV, OLVM',
		cap: capAt(52),
		stopLimit: milliseconds(500),
		atOnce: fixed(2),
		nonConvergence: { kind: 'fails' }
	},
	kubevirt: {
		...QEMU,
		id: 'kubevirt',
		name: 'KubeVirt, OpenShift Virtualization',
		cap: capAt(64),
		atOnce: fixed(2),
		nonConvergence: { kind: 'fails' }
	},
	proxmox: {
		...QEMU,
		id: 'proxmox',
		name: 'Proxmox VE',
		cap: NO_CAP,
		stopLimit: milliseconds(100),
		channel: 'an SSH tunnel (type secure); insecure is faster'
	},
	'hyper-v': {
		...UNREAD,
		id: 'hyper-v',
		name: 'Hyper-V',
		engine: 'hyper-v',
		atOnce: fixed(2),
		channel: 'compressed TCP unless told otherwise; plain TCP or SMB with RDMA by choice'
	},
	'xcp-ng': {
		...UNREAD,
		id: 'xcp-ng',
		name: 'XCP-ng, XenServer',
		engine: 'xen',
		atOnce: fixed(3),
		channel: 'compression from 8.3 on, off unless set'
	},
	ahv: {
		...UNREAD,
		id: 'ahv',
		name: 'Nutanix AHV',
		engine: 'ahv',
		channel: '5 ms recommended, 40 ms supported at most'
	}
} as const satisfies Readonly<Record<string, PlatformValues>>;
