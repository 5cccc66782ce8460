import type { MaybeFact, ReadFact, Reading, Source, UnknownFact, UnverifiedFact } from './fact';
import type { VersionId } from './vsphere-values';

type Named = 'id' | 'label' | 'unit' | 'kind';
export type Figure =
	Omit<ReadFact<number>, Named> | Omit<UnverifiedFact<number>, Named> | Omit<UnknownFact, Named>;

export interface Remarks {
	readonly note?: string;
	readonly disagreements?: readonly Reading<number>[];
}

export type Sources = readonly [Source, ...Source[]];

export const read = (value: number, sources: Sources, remarks: Remarks = {}): Figure => ({
	status: 'read',
	value,
	sources,
	...remarks
});

export const unverified = (
	value: number,
	because: string,
	sources: readonly Source[] = [],
	remarks: Remarks = {}
): Figure => ({ status: 'unverified', value, because, sources, ...remarks });

export const none = (because: string, sources: readonly Source[] = []): Figure => ({
	status: 'none',
	value: null,
	because,
	sources
});

/** Another figure for the same limit, which may be right. */
export const differs = (value: number, why: string, sources: Sources): Reading<number> => ({
	value,
	why,
	sources,
	plausible: true
});

/** What a limit is called; the slug goes into a fact's id. */
export interface LimitName {
	readonly slug: string;
	readonly label: string;
	readonly unit: string;
}

/** Gives each figure the id, label and unit of its limit. */
export function nameLimits<K extends string>(
	names: Readonly<Record<K, LimitName>>,
	{ id, name }: { readonly id: VersionId; readonly name: string },
	figures: Readonly<Record<K, Figure>>
): Readonly<Record<K, MaybeFact<number>>> {
	const named = (Object.keys(names) as K[]).map((key) => {
		const { slug, label, unit } = names[key];
		const fact: MaybeFact<number> = {
			id: `vsphere-${id.toLowerCase()}-${slug}`,
			label: `${label}, ${name}`,
			unit,
			kind: 'vendor-limit',
			...figures[key]
		};
		return [key, fact] as const;
	});
	// fromEntries forgets the keys; `figures` has every one of them, by its type.
	return Object.fromEntries(named) as Record<K, MaybeFact<number>>;
}

/** Reasons that recur. */
export const NOT_FOUND = 'Believed, but no source that could be opened states it.';
export const NOTHING_KNOWN = 'No figure was found.';
