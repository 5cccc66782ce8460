import type { MaybeFact, Source } from './fact';
import { saidOf } from './vsphere-disputes';
import type { Sources } from './vsphere-limit';
import type { Each, LimitKey, Maximum, OthersFor, VersionId, WrittenFor } from './vsphere-values';

/* What is written about the maximums of the releases: the other half of vsphere-values.ts. */

/** A misprint or a figure overtaken before release: shown, never counted. */
export interface Slip {
	readonly value: number;
	readonly why: string;
	readonly sources: Sources;
}

interface Remarks {
	readonly note?: string;
	readonly slips?: readonly Slip[];
}

/** Why it is believed or not known, and what was searched. */
interface Searched {
	readonly because: string;
	readonly sources?: readonly Source[];
}

/** Where each other figure stands, in their order; why it may be right is said in vsphere-disputes.ts. */
type OthersText<Figures extends readonly unknown[]> = Figures extends readonly []
	? { readonly others?: never }
	: { readonly others: Each<Figures, Sources> };

type TextOf<V extends VersionId, K extends LimitKey> =
	WrittenFor<V, K> extends null
		? Searched
		: Remarks &
				OthersText<OthersFor<V, K>> &
				(WrittenFor<V, K> extends { readonly status: 'unverified' }
					? Searched
					: { readonly sources: Sources });

export type Texts<V extends VersionId> = { readonly [K in LimitKey]: TextOf<V, K> };

/** As loosely as any of those: their own types hold them by the values. */
export type AnyText = Remarks &
	Partial<Searched> & { readonly others?: readonly Sources[] | undefined };

const UNITS: Readonly<Record<LimitKey, string>> = {
	hostsPerCluster: 'hosts',
	vmsPerCluster: 'VMs',
	vmsPerHost: 'VMs',
	vcpusPerHost: 'vCPUs',
	vcpusPerCore: 'vCPUs',
	hostsPerVcenter: 'hosts',
	poweredOnVmsPerVcenter: 'VMs',
	hostsPerDatacenter: 'hosts',
	vmsPerDatacenter: 'VMs',
	hostsPerVds: 'hosts'
};

/** A maximum with what is written about it. */
export function joined(maximum: Maximum, key: LimitKey, text: AnyText): MaybeFact<number> {
	const { because, sources = [], note, others = [], slips = [] } = text;
	const { label, whys } = saidOf(maximum);
	const disagreements = [
		...maximum.others.map((value, place) => ({
			value,
			why: whys[place],
			sources: others[place],
			plausible: true
		})),
		...slips.map((slip) => ({ ...slip, plausible: false }))
	];
	const fact = {
		id: maximum.id,
		label,
		unit: UNITS[key],
		kind: 'vendor-limit',
		status: maximum.status,
		value: maximum.value,
		...(because === undefined ? {} : { because }),
		sources,
		...(note === undefined ? {} : { note }),
		...(disagreements.length === 0 ? {} : { disagreements })
	};
	// The types of both halves hold them together, place by place.
	return fact as MaybeFact<number>;
}
