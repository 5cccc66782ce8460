import type { ShownSource } from '#lib/ui/working-shape';

/** A figure of the catalogue as the page shows it. */
export interface ShownFact {
	readonly id: string;
	readonly label: string;
	readonly value: unknown;
	readonly unit: string;
	readonly status: string;
	readonly note?: string;
	readonly because?: string;
	readonly sources: readonly ShownSource[];
	readonly disagreements?: readonly {
		readonly value: unknown;
		readonly why: string;
		readonly sources: readonly ShownSource[];
	}[];
}

export interface ShownGroup {
	readonly title: string;
	readonly facts: readonly ShownFact[];
}

function plainValue(value: unknown): string {
	if (value === null || value === undefined) return 'no figure';
	if (typeof value === 'number')
		return value.toLocaleString('en-US', { maximumFractionDigits: 10 });
	if (Array.isArray(value)) return value.map(plainValue).join(', ');
	if (typeof value === 'object') {
		return Object.entries(value)
			.map(([name, part]) => (name === 'kind' ? String(part) : `${name} ${plainValue(part)}`))
			.join(', ');
	}
	return String(value);
}

export const valueText = ({ value, unit }: Pick<ShownFact, 'value' | 'unit'>): string =>
	value === null ? plainValue(value) : `${plainValue(value)} ${unit}`.trim();

/** What the documents are called, so that a figure is found by its source too. */
type Titles = Readonly<Record<string, { readonly title: string }>>;

const words = (fact: ShownFact, titles: Titles): string =>
	[
		fact.label,
		fact.note,
		fact.because,
		fact.id,
		...fact.sources.map(({ document }) => titles[document]?.title)
	]
		.join(' ')
		.toLowerCase();

/** Figures that hold every sought word, in groups; groups without any are left out. */
export function matching(
	groups: readonly ShownGroup[],
	{
		sought,
		status,
		titles
	}: { readonly sought: string; readonly status: string; readonly titles: Titles }
): readonly ShownGroup[] {
	const wanted = sought.toLowerCase().split(/\s+/).filter(Boolean);
	return groups
		.map(({ title, facts }) => ({
			title,
			facts: facts.filter(
				(fact) =>
					(status === '' || fact.status === status) &&
					wanted.every((word) => words(fact, titles).includes(word))
			)
		}))
		.filter(({ facts }) => facts.length > 0);
}
