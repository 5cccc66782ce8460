import type { Subnet } from '#lib/calc/address-prefix';
import { type AddressPlan, usableAddresses } from '#lib/calc/addressing';
import { exact, type Exact, type Fraction, fraction } from '#lib/calc/exact';
import {
	type Consolidation,
	consolidation,
	coresPerHost,
	type HostSpec,
	type RatioMeaning,
	type Sharing,
	type VmSpec
} from '#lib/calc/host-load';
import { once } from '#lib/scenario/once';
import { andThen, joinParts, mapPart, type Part, ready } from '#lib/scenario/part';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { asking, type ValueOf } from '#lib/scenario/questions/reading';
import { releasesUpTo } from './releases';
import { VSPHERE_VALUES, type VersionId, type VersionValues } from '#lib/facts/vsphere-values';

/** The typed texts as quantities the arithmetic takes. */

export const withDomainValues = asking(DOMAIN_QUESTIONS);

export type DomainKey = keyof typeof DOMAIN_QUESTIONS;
export type DomainValue<K extends DomainKey> = ValueOf<(typeof DOMAIN_QUESTIONS)[K]>;

const exactOrNull = (text: DomainValue<'vmdisk'>): Exact | null =>
	text === null ? null : exact(text);
const mibFromGib = (gib: DomainValue<'ram'>): Exact => exact(gib).times(1024);

export function versionOf(scenario: Scenario, id: VersionId): VersionValues {
	const found = releasesUpTo(scenario, id).at(-1);
	if (found === undefined) throw new Error(`no limits are catalogued for vSphere ${id}`);
	return found;
}

/** Whether `version` is as new as `since`, in the order of release. */
export function isFrom(version: VersionId, since: VersionId): boolean {
	const place = (id: VersionId) => VSPHERE_VALUES.findIndex((each) => each.id === id);
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

export const hardwareOf = once((scenario: Scenario): Part<Hardware> =>
	withDomainValues(scenario, HARDWARE_KEYS, (typed) => {
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
	})
);

export interface Ratios {
	readonly meaning: RatioMeaning;
	readonly first: Consolidation;
	readonly second: Consolidation;
}

/** What other meanings of a ratio rest on. */
const perOf = (scenario: Scenario) =>
	withDomainValues(scenario, ['sockets', 'cores', 'vcpu'], ({ sockets, cores, vcpu }) =>
		ready({ cores: exact(sockets).times(exact(cores)), vcpusPerVm: exact(vcpu) })
	);

export const ratiosOf = once((scenario: Scenario): Part<Ratios> =>
	andThen(
		joinParts(withDomainValues(scenario, ['ratio', 'ratio2', 'per'], ready), perOf(scenario)),
		([{ ratio, ratio2, per }, rest]) =>
			ready({
				meaning: per,
				first: consolidation(exact(ratio), per, rest),
				second: consolidation(exact(ratio2), per, rest)
			})
	)
);

/** VMs on each host at the first ratio, for whom that alone is needed: what it does not rest on it does not wait for. */
export const vmsPerHostOf = once((scenario: Scenario): Part<Fraction> =>
	withDomainValues(scenario, ['ratio', 'per'], ({ ratio, per }) =>
		per === 'vms-per-host'
			? ready(fraction(exact(ratio)))
			: mapPart(perOf(scenario), (rest) => consolidation(exact(ratio), per, rest).vmsPerHost)
	)
);

export interface Storage {
	readonly diskGib: Exact | null;
	readonly datastoreGib: Exact | null;
}

export const storageOf = (scenario: Scenario): Part<Storage> =>
	withDomainValues(scenario, ['vmdisk', 'ds'], (typed) =>
		ready({
			diskGib: exactOrNull(typed.vmdisk),
			datastoreGib: exactOrNull(typed.ds)?.times(1024) ?? null
		})
	);

export type Network =
	/** Routed hosts need no address in common, so nothing of one subnet is asked. */
	| { readonly kind: 'routed' }
	| {
			readonly kind: 'subnet';
			readonly subnet: Subnet;
			/** Addresses that a host could have; null for IPv6, where they never run out. */
			readonly usable: Exact | null;
			readonly plan: AddressPlan;
	  };

/** Addresses taken by each practice; `fhrp` is one virtual and two real router addresses. */
const RESERVED = { none: 0, gateway: 1, fhrp: 3 } as const;

const reservedOf = (scenario: Scenario): Part<Exact> =>
	withDomainValues(scenario, ['rsv'], ({ rsv }) =>
		rsv === 'other'
			? withDomainValues(scenario, ['rsvn'], ({ rsvn }) => ready(exact(rsvn)))
			: ready(exact(RESERVED[rsv]))
	);

const oneSubnetOf = (scenario: Scenario): Part<Network> =>
	andThen(reservedOf(scenario), (reserved) =>
		withDomainValues(scenario, ['nics', 'subnet'], ({ nics, subnet }) =>
			ready<Network>({
				kind: 'subnet',
				subnet,
				usable: subnet.kind === 'ipv4' ? usableAddresses(subnet) : null,
				// What the ends of a typed pool leave out is reserved already.
				plan: { reserved: isPool(subnet) ? exact(0) : reserved, vmknicsPerHost: exact(nics) }
			})
		)
	);

const isPool = (subnet: Subnet): boolean => subnet.kind === 'ipv4' && subnet.pool !== undefined;

export const networkOf = once((scenario: Scenario): Part<Network> =>
	withDomainValues(scenario, ['net'], ({ net }) =>
		net === 'routed' ? ready<Network>({ kind: 'routed' }) : oneSubnetOf(scenario)
	)
);
