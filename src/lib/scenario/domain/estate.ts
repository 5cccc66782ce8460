import type { AddressPlan, Subnet } from '#lib/calc/addressing';
import { exact, type Exact } from '#lib/calc/exact';
import {
	type Consolidation,
	consolidation,
	coresPerHost,
	type HostSpec,
	type RatioMeaning,
	type Sharing,
	type VmSpec
} from '#lib/calc/host-load';
import { VSPHERE_VERSIONS, type VersionId, type VsphereVersion } from '#lib/facts/vsphere';
import {
	andThen,
	type Part,
	type Reading,
	ready,
	waiting,
	withValues
} from '#lib/scenario/questions/reading';

/** The typed texts as quantities the arithmetic takes. */

const exactOrNull = (text: string | null): Exact | null => (text === null ? null : exact(text));
const mibFromGib = (gib: string): Exact => exact(gib).times(1024);

export function versionOf(id: VersionId): VsphereVersion {
	const found = VSPHERE_VERSIONS.find((version) => version.id === id);
	if (found === undefined) throw new Error(`no limits are catalogued for vSphere ${id}`);
	return found;
}

/** Whether `version` is as new as `since`, in the order of release. */
export function isFrom(version: VersionId, since: VersionId): boolean {
	const place = (id: VersionId) => VSPHERE_VERSIONS.findIndex((each) => each.id === id);
	return place(version) >= place(since);
}

export interface Hardware {
	readonly host: HostSpec;
	readonly vm: VmSpec;
	readonly sharing: Sharing;
	readonly cores: Exact;
}

const HARDWARE_KEYS = [
	'sockets',
	'cores',
	'ram',
	'hv',
	'vcpu',
	'vmram',
	'over',
	'mover',
	'cpumax'
] as const;

export const readHardware = (reading: Reading): Part<Hardware> =>
	withValues(reading, HARDWARE_KEYS, (typed) => {
		const host: HostSpec = {
			sockets: exact(typed.sockets),
			coresPerSocket: exact(typed.cores),
			memoryMib: mibFromGib(typed.ram),
			hypervisorMib: mibFromGib(typed.hv)
		};
		return ready({
			host,
			vm: {
				vcpus: exact(typed.vcpu),
				memoryMib: mibFromGib(typed.vmram),
				overheadMib: exact(typed.over)
			},
			sharing: {
				vcpusPerCore: exact(typed.cpumax),
				memoryOvercommit: exact(typed.mover)
			},
			cores: coresPerHost(host)
		});
	});

export interface Ratios {
	readonly meaning: RatioMeaning;
	readonly first: Consolidation;
	readonly second: Consolidation;
}

export const readRatios = (reading: Reading): Part<Ratios> =>
	withValues(reading, ['ratio', 'ratio2', 'per', 'sockets', 'cores', 'vcpu'], (typed) => {
		const per = {
			cores: exact(typed.sockets).times(exact(typed.cores)),
			vcpusPerVm: exact(typed.vcpu)
		};
		return ready({
			meaning: typed.per,
			first: consolidation(exact(typed.ratio), typed.per, per),
			second: consolidation(exact(typed.ratio2), typed.per, per)
		});
	});

export interface Storage {
	readonly diskGib: Exact | null;
	readonly datastoreGib: Exact | null;
}

export const readStorage = (reading: Reading): Part<Storage> =>
	withValues(reading, ['vmdisk', 'ds'], (typed) =>
		ready({
			diskGib: exactOrNull(typed.vmdisk),
			datastoreGib: exactOrNull(typed.ds)?.times(1024) ?? null
		})
	);

export type Network =
	| { readonly kind: 'routed'; readonly plan: AddressPlan }
	| { readonly kind: 'subnet'; readonly subnet: Subnet; readonly plan: AddressPlan };

/** Addresses taken by each practice; `fhrp` is one virtual and two real router addresses. */
const RESERVED = { none: 0, gateway: 1, fhrp: 3 } as const;

const readReserved = (reading: Reading): Part<Exact> =>
	withValues(reading, ['rsv'], ({ rsv }) =>
		rsv === 'other'
			? withValues(reading, ['rsvn'], ({ rsvn }) => ready(exact(rsvn)))
			: ready(exact(RESERVED[rsv]))
	);

export const readAddressPlan = (reading: Reading): Part<AddressPlan> =>
	andThen(readReserved(reading), (reserved) =>
		withValues(reading, ['nics'], ({ nics }) => ready({ reserved, vmknicsPerHost: exact(nics) }))
	);

/** A routed domain asks nothing of the subnet field, so nonsense in it holds nothing up. */
export const readNetwork = (reading: Reading): Part<Network> =>
	withValues(reading, ['net'], ({ net }) =>
		andThen(readAddressPlan(reading), (plan): Part<Network> => {
			if (net === 'routed') return ready({ kind: 'routed', plan });
			return reading.subnet.ok
				? ready({ kind: 'subnet', subnet: reading.subnet.value, plan })
				: waiting('subnet');
		})
	);
