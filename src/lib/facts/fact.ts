import type { DocumentId } from './documents';

/** Where a value was read. */
export interface Source {
	/** Its title and address stand in documents.ts. */
	readonly document: DocumentId;
	/** Section, table, page or line: enough for a reader to find the sentence in a minute. */
	readonly where: string;
	/** The day someone opened the document and read the value there; null until somebody has. */
	readonly checkedOn: `${number}-${number}-${number}` | null;
}

export type FactKind =
	'definition' | 'vendor-limit' | 'measurement' | 'rule-of-thumb' | 'assumption' | 'fitted';

/** Another value for the same thing, printed by a source that can be opened. */
export interface Reading<V> {
	readonly value: V;
	readonly why: string;
	readonly sources: readonly Source[];
	/** False for an evident misprint: it is shown, and never counted. */
	readonly plausible: boolean;
}

interface Described {
	readonly id: string;
	readonly label: string;
	/** As shown to people. Arithmetic relies on the value's type, never on this string. */
	readonly unit: string;
	readonly kind: FactKind;
	readonly note?: string;
}

/** Somebody read the value in each of the sources. */
export interface ReadFact<V> extends Described {
	readonly status: 'read';
	readonly value: V;
	readonly sources: readonly [Source, ...Source[]];
	/** What other sources print. */
	readonly disagreements?: readonly Reading<V>[];
}

/** Widely believed, but nobody has found it in a source: shown with a mark, never decides a headline. */
export interface UnverifiedFact<V> extends Described {
	readonly status: 'unverified';
	readonly value: V;
	/** Why it is believed, and what was searched. */
	readonly because: string;
	readonly sources: readonly Source[];
	readonly disagreements?: readonly Reading<V>[];
}

/** A choice of ours, open to change in the form. */
export interface AssumedFact<V> extends Described {
	readonly status: 'assumption';
	readonly value: V;
	readonly because: string;
	readonly sources: readonly Source[];
}

/** No figure is known; the page says so. */
export interface UnknownFact extends Described {
	readonly status: 'none';
	readonly value: null;
	readonly because: string;
	readonly sources: readonly Source[];
}

export type Fact<V> = ReadFact<V> | UnverifiedFact<V> | AssumedFact<V>;
export type MaybeFact<V> = Fact<V> | UnknownFact;

/** Figures that a page shows under one title. */
export interface FactGroup {
	readonly title: string;
	readonly facts: readonly MaybeFact<unknown>[];
}
