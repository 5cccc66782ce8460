import { numberWriter } from '#lib/form/numbering';
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

/** Quantities are held in metres, seconds, bytes and bytes a second, whatever unit they are spoken of in. */
const OF_ONE: Readonly<Record<string, number>> = {
	km: 1000,
	µs: 1e-6,
	// A slope as it was printed, no quantity.
	'µs per km': 1,
	'MB/s': 1e6,
	'Mbit/s': 1e6 / 8,
	'Gbit/s': 1e9 / 8,
	MiB: 2 ** 20,
	GiB: 2 ** 30,
	'MiB/s': 2 ** 20
};

const precise = numberWriter({ maximumFractionDigits: 10 });

function plainValue(value: unknown, ofOne: number): string {
	if (value === null || value === undefined) return 'no figure';
	if (typeof value === 'number') return precise(value / ofOne);
	if (Array.isArray(value)) return value.map((part) => plainValue(part, ofOne)).join(', ');
	if (typeof value === 'object') {
		return Object.entries(value)
			.map(([name, part]) =>
				name === 'kind' ? String(part) : `${name} ${plainValue(part, ofOne)}`
			)
			.join(', ');
	}
	return String(value);
}

/** "10 Gbit/s", "low 0.1, high 0.15 µs each": a figure in the unit that it names first. */
export function valueText({ value, unit }: Pick<ShownFact, 'value' | 'unit'>): string {
	const ofOne = OF_ONE[unit] ?? OF_ONE[unit.split(' ')[0] ?? ''] ?? 1;
	return value === null ? plainValue(value, 1) : `${plainValue(value, ofOne)} ${unit}`.trim();
}

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
