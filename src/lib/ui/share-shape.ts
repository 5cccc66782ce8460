import { citedIn, type Handout, phraseText } from './handout-shape';
import type { ShownWorking } from './working-shape';

/** One answer of one scenario. */
interface SharedCell {
	/** As a page shows it. */
	readonly text: string;
	/** In the unit of the figure; null where it is a word, or waits. `high` is null where nothing bounds it. */
	readonly span: {
		readonly low: number;
		readonly likely: number;
		readonly high: number | null;
	} | null;
	/** "answered", or "waiting" where a question has to be mended first. */
	readonly status: string;
	/** To the first scenario; empty where there is none. */
	readonly difference: string;
}

/** One answer of every scenario. */
export interface SharedFigure {
	/** The same in every release, for who reads it by a program. */
	readonly id: string;
	readonly group: string;
	readonly name: string;
	/** Of the numbers; the texts have their own. Empty for a word. */
	readonly unit: string;
	readonly cells: readonly SharedCell[];
}

/** What one scenario holds at one question. */
interface SharedTyped {
	/** With its unit. */
	readonly text: string;
	/** As it stands in a link. */
	readonly typed: string;
	/** As it counts, a decimal; null where it is no number. */
	readonly number: string | null;
	readonly unit: string;
	/** "default", "changed by you", "cannot be read" or "not asked". */
	readonly status: string;
}

/** What every scenario holds at one question. */
export interface SharedInput {
	readonly key: string;
	readonly label: string;
	/** By default, with its unit. */
	readonly before: string;
	readonly cells: readonly SharedTyped[];
}

/** What a page gives to be passed on, of one scenario or several. */
export interface Shareable {
	/** The answer in a line. */
	readonly title: string;
	/** Of the scenarios, as many as figures and inputs have cells; of a scenario alone, empty. */
	readonly names: readonly string[];
	readonly answers: Handout['answers'];
	readonly figures: readonly SharedFigure[];
	readonly inputs: readonly SharedInput[];
	readonly workings: readonly ShownWorking[];
}

/** Titles and addresses of what is cited, by key. */
type Documents = Readonly<Record<string, { readonly title: string; readonly href: string | null }>>;

/** The same on its way out: with where it comes from, and when. */
export interface Shared extends Shareable {
	/** Opens the page with the same numbers in it; where nobody knows the site, the query alone. */
	readonly link: string;
	readonly on: Date;
	readonly documents: Documents;
}

/** How much of it is passed on. */
export type Extent = 'answers' | 'answers-and-working';

/** Twelve digits: what a double knows, without the noise behind it. */
const DIGITS = 12;
export const tidy = (value: number): number => Number(value.toPrecision(DIGITS));

/** A line of plain text: a blank that holds a unit is not found by who looks for it. */
export const plainLine = (text: string): string =>
	text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/\s*[\r\n\t\v\f\u0085\u2028\u2029]\s*/g, ' ');

export const sentencesOf = ({ phrases }: Handout['answers'][number]): readonly string[] =>
	phrases.map((phrase) => plainLine(phraseText(phrase)));

const ASIDE: readonly string[] = ['default', 'not asked'];

/** The inputs that one of the scenarios has otherwise than by default. */
export const changedInputs = ({ inputs }: Shareable): readonly SharedInput[] =>
	inputs.filter(({ cells }) => cells.some(({ status }) => !ASIDE.includes(status)));

export interface SharedSource {
	readonly title: string;
	readonly href: string | null;
}

/** How a document is called in what leaves the page. */
function namesOf(documents: Documents): (key: string) => SharedSource {
	const shelf = new Map(Object.entries(documents));
	return (key) => {
		const found = shelf.get(key);
		return { title: found?.title ?? key, href: found?.href ?? null };
	};
}

/** The documents that workings cite, each once. */
export const sharedSources = ({ workings, documents }: Shared): readonly SharedSource[] =>
	citedIn(workings).map(namesOf(documents));

/** A figure that an answer rests on, and who says so. */
export interface SharedFact {
	/** The working that it is quoted in first. */
	readonly group: string;
	readonly label: string;
	readonly value: string;
	readonly status: string;
	readonly note: string;
	readonly sources: readonly (SharedSource & { readonly where: string })[];
}

const OF_THE_FORM: readonly string[] = ['default', 'changed by you'];

/** The figures that workings quote, without what was typed; each once. */
export function sharedFacts({ workings, documents }: Shared): readonly SharedFact[] {
	const facts = new Map<string, SharedFact>();
	const sourceOf = namesOf(documents);
	for (const { title, ingredients } of workings)
		for (const { label, value, status, note = '', sources } of ingredients) {
			// Thresholds of different rules have one name, and their sources tell them apart.
			const known = JSON.stringify([label, value, status, sources]);
			if (OF_THE_FORM.includes(status) || facts.has(known)) continue;
			facts.set(known, {
				group: title,
				label,
				value: plainLine(value),
				status,
				note: plainLine(note),
				sources: sources.map(({ document, where }) => ({ ...sourceOf(document), where }))
			});
		}
	return [...facts.values()];
}

/** "2,024"; of several "8:1 = 2,024; 16:1 = 4,048, +2,024 (+100 %)" */
export const cellsText = (
	names: readonly string[],
	cells: readonly { readonly text: string; readonly difference?: string }[]
): string =>
	cells
		.map(({ text, difference = '' }, place) => {
			const words = difference === '' ? text : `${text}, ${difference}`;
			return cells.length === 1 ? words : `${names[place] ?? ''} = ${words}`;
		})
		.map(plainLine)
		.join('; ');
