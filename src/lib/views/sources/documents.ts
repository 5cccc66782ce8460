import type { ShownSource } from '#lib/ui/working-shape';
import type { ShownFact, ShownGroup } from './search';

/** A document, and the figures that rest on it. */
export interface ShownDocument {
	readonly key: string;
	readonly title: string;
	/** null where no public address is known. */
	readonly href: string | null;
	readonly facts: readonly ShownFact[];
}

export interface DocumentGroup {
	readonly title: string;
	readonly documents: readonly ShownDocument[];
}

type Cited = Readonly<Record<string, { readonly title: string; readonly href: string | null }>>;

/** Of a figure and of what disagrees with it. */
const allSources = ({ sources, disagreements = [] }: ShownFact): readonly ShownSource[] => [
	...sources,
	...disagreements.flatMap((other) => other.sources)
];

const GROUPS = [
	{ title: 'Ten figures or more rest on each of these', least: 10 },
	{ title: 'Three to nine', least: 3 },
	{ title: 'Two', least: 2 },
	{ title: 'One', least: 1 }
] as const;

/** Each document with what rests on it, the ones that carry most first. */
export function byDocument(
	groups: readonly ShownGroup[],
	documents: Cited
): readonly DocumentGroup[] {
	const resting = new Map<string, Set<ShownFact>>();
	for (const fact of groups.flatMap(({ facts }) => facts))
		for (const { document } of allSources(fact))
			resting.set(document, (resting.get(document) ?? new Set()).add(fact));
	const shown = [...resting].map(([key, facts]) => ({
		key,
		title: documents[key]?.title ?? key,
		href: documents[key]?.href ?? null,
		facts: [...facts]
	}));
	const sorted = shown.sort(
		(a, b) => b.facts.length - a.facts.length || a.title.localeCompare(b.title, 'en')
	);
	return GROUPS.map(({ title, least }, index) => ({
		title,
		documents: sorted.filter(
			({ facts }) => facts.length >= least && facts.length < (GROUPS[index - 1]?.least ?? Infinity)
		)
	})).filter((group) => group.documents.length > 0);
}

/** Whether somebody read a figure, but nobody else can open what it was read in. */
export const isWithoutAddress = (fact: ShownFact, documents: Cited): boolean =>
	fact.status === 'read' &&
	fact.sources.every(({ document }) => (documents[document]?.href ?? null) === null);
