import { CATALOGUE } from '#lib/facts/catalogue';
import { DOCUMENTS } from '#lib/facts/documents';
import { matching, valueText } from '#lib/views/sources/search';

/** Where a value was read. */
export interface Source {
	/** A key of `documents`. */
	readonly document: string;
	/** Section, table, page or line. */
	readonly where: string;
	/** The day somebody opened it and read the value there, as 2026-11-23; null until somebody has. */
	readonly checkedOn: string | null;
}

/** A sourced figure. */
export interface Fact {
	readonly id: string;
	readonly label: string;
	/** In metres, seconds, bytes or bytes a second, whatever unit it is spoken of in; null where no figure is known. */
	readonly value: unknown;
	/** As it is spoken of. */
	readonly unit: string;
	readonly kind:
		'definition' | 'vendor-limit' | 'measurement' | 'rule-of-thumb' | 'assumption' | 'fitted';
	/** Somebody read it in each of its sources; it is believed and was not found; it is our choice; none is known. */
	readonly status: 'read' | 'unverified' | 'assumption' | 'none';
	readonly note?: string;
	/** Of what was not read: why it is believed, or chosen. */
	readonly because?: string;
	readonly sources: readonly Source[];
	/** What other sources print. */
	readonly disagreements?: readonly {
		readonly value: unknown;
		readonly why: string;
		readonly sources: readonly Source[];
		/** False for an evident misprint: it is shown, and never counted. */
		readonly plausible: boolean;
	}[];
}

export interface FactGroup {
	readonly title: string;
	readonly facts: readonly Fact[];
}

/** What sources name. */
export interface CitedDocument {
	readonly title: string;
	/** null where no public address is known. */
	readonly href: string | null;
}

/** Every figure that the answers rest on, in groups. */
export const facts: readonly FactGroup[] = CATALOGUE;

/** Titles and addresses by the key that sources name. */
export const documents: Readonly<Record<string, CitedDocument>> = DOCUMENTS;

/** The figures that hold every one of these words, in their label, note or id or in the title of a source. */
export const findFacts = (words: string): readonly FactGroup[] =>
	// What is found stood in the catalogue, in which every figure is whole.
	matching(facts, { sought: words, status: '', titles: DOCUMENTS }) as readonly FactGroup[];

/** A figure as people read it: "2,500 hosts", "no figure". */
export const factText = (fact: Pick<Fact, 'value' | 'unit'>): string => valueText(fact);
