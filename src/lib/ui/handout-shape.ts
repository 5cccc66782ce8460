import type { Picture } from './chart-spec';
import type { TableShape } from './table-text';
import type { ShownWorking } from './working-shape';

type Phrase = readonly (string | { readonly strong: string })[];

export const phraseText = (phrase: Phrase | string): string =>
	typeof phrase === 'string'
		? phrase
		: phrase.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

/** Sentences under one heading. */
interface HandedAnswer {
	readonly heading: string;
	/** The first of the first answer is the one that is set large. */
	readonly phrases: readonly (Phrase | string)[];
}

interface HandedInput {
	readonly label: string;
	/** With its unit. */
	readonly value: string;
}

export interface HandedInputs {
	readonly changed: readonly (HandedInput & { readonly before: string })[];
	readonly defaults: readonly HandedInput[];
}

/** What matters most, as bars about the answer as it stands. */
interface HandedTornado {
	/** The finding. */
	readonly title: string;
	readonly sentence: string;
	readonly axis: string;
	readonly present: number;
	/** The widest first. */
	readonly rows: readonly {
		readonly name: string;
		readonly label: string;
		readonly least: number;
		/** null where there is no end. */
		readonly most: number | null;
	}[];
}

/** What a page gives for a meeting on paper: one to three sheets. */
export interface Handout {
	readonly answers: readonly HandedAnswer[];
	readonly inputs: HandedInputs;
	readonly pictures: readonly Picture[];
	readonly tornados: readonly HandedTornado[];
	readonly tables: readonly TableShape[];
	/** Of what is said and shown. Paper names their sources; who copies the answers may have the whole. */
	readonly workings: readonly ShownWorking[];
}

/** The documents that workings cite, each once. */
export const citedIn = (workings: readonly ShownWorking[]): readonly string[] => [
	...new Set(
		workings.flatMap(({ ingredients }) =>
			ingredients.flatMap(({ sources }) => sources.map(({ document }) => document))
		)
	)
];

/** What is read first on paper: answers, pictures and what was changed; tables are for who knows their words. */
export const textsOf = ({ answers, inputs, pictures, tornados }: Handout): readonly string[] => [
	...answers.flatMap(({ heading, phrases }) => [heading, ...phrases.map(phraseText)]),
	...inputs.changed.map(({ label }) => label),
	...[...pictures, ...tornados].flatMap(({ title, sentence }) => [title, sentence])
];
