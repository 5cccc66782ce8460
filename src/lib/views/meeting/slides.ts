import { domainOf } from '#lib/scenario/domain/domain';
import { arrivedOf } from '#lib/scenario/evacuation/arrived';
import { ALL_QUESTIONS } from '#lib/scenario/questions/all';
import type { Column, Columns } from '#lib/scenario/questions/comparison';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { GROUPS } from '#lib/scenario/sites/rules';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { FAR, furtherClause } from '#lib/words/compare/far-rows';
import { comparedPhrase } from '#lib/words/compare/headline';
import { columnNames } from '#lib/words/compare/names';
import { comparedRows, NEAR } from '#lib/words/compare/rows';
import { domainHeadline } from '#lib/words/domain/sentences';
import { EMPTYING_HEADING } from '#lib/words/evacuation/answers';
import { evacuationFigures, evacuationHeadline } from '#lib/words/evacuation/sentences';
import { waitingSentence } from '#lib/words/inputs';
import { firstAnswer as migrationAnswer } from '#lib/words/migration/first-answer';
import { type Phrase } from '#lib/words/phrase';
import { partPhrase } from '#lib/words/part-phrase';
import { firstAnswer as sitesAnswer, type Mark } from '#lib/words/sites/first-answer';
import { decidingPart } from '#lib/words/sites/verdict';
import { stripWords } from '#lib/words/sites/retold';
import type { BarSpec, Picture } from '#lib/ui/chart-spec';
import { vmsPicture } from '#lib/views/pictures/compared';
import { shortLadder } from '#lib/views/pictures/ladder';
import { reachPicture } from '#lib/views/pictures/reach';

/** The pages of the chain, in its order. */
export const PAGES = [
	{ page: '/', name: 'Quick' },
	{ page: '/domain', name: 'Domain' },
	{ page: '/migration', name: 'Migration' },
	{ page: '/sites', name: 'Sites' }
] as const;

const EMPTYING = { page: '/evacuation', name: 'Evacuate' } as const;

export type SlidePage = (typeof PAGES)[number]['page'] | (typeof EMPTYING)['page'];

/** What is reckoned beside its page has a slide once it has arrived. */
export function pagesOf(
	scenario: Scenario
): readonly { readonly page: SlidePage; readonly name: string }[] {
	const found = arrivedOf(scenario);
	return found.kind === 'ready' && found.value !== null ? [...PAGES, EMPTYING] : PAGES;
}

export interface Figure {
	readonly name: string;
	readonly value: string;
	/** How it differs from the first scenario. */
	readonly note: string;
	/** How it stands, where it is a verdict. */
	readonly standing?: Mark['kind'];
}

/** A time with its likely band; null where no end is known. */
export interface Range {
	readonly name: string;
	readonly label: string;
	readonly low: number;
	readonly likely: number;
	readonly high: number | null;
}

export type Drawn =
	| { readonly kind: 'bars'; readonly bars: Picture<BarSpec> }
	| { readonly kind: 'ranges'; readonly title: string; readonly ranges: readonly Range[] };

/** What fills the screen: an answer, one picture, a few figures. */
export interface Slide {
	readonly title: string;
	readonly answer: Phrase;
	/** How it stands with what the answer speaks of, where it is a verdict. */
	readonly standing?: Mark['kind'];
	/** null where there is nothing to draw. */
	readonly drawn: Drawn | null;
	readonly figures: readonly Figure[];
}

/** More would be too small to read from the back. */
const MOST_BARS = 5;

/** These rows of a comparison, of one of its scenarios. */
function figuresAt(ids: readonly string[], texts: readonly Scenario[], place: number) {
	const wanted = [...NEAR, ...FAR].map(({ title, answers }) => ({
		title,
		answers: answers.filter(({ id }) => ids.includes(id))
	}));
	return comparedRows(wanted, texts, ALL_QUESTIONS)
		.flatMap(({ rows }) => rows)
		.map(({ name, cells, differences }): Figure => {
			const { text = '', waitsFor } = cells[place] ?? {};
			return waitsFor === undefined
				? { name, value: text, note: differences[place] ?? '' }
				: { name, value: '…', note: text };
		});
}

type Content = Omit<Slide, 'title' | 'figures'>;

const waitsFor = (
	what: string,
	{ fields }: { readonly fields: Parameters<typeof waitingSentence>[1] }
): Content => ({
	answer: [waitingSentence(what, fields)],
	drawn: null
});

const bars = (picture: Picture<BarSpec> | null): Drawn | null =>
	picture === null ? null : { kind: 'bars', bars: picture };

function ofDomain(scenario: Scenario): Content {
	const domain = domainOf(scenario);
	if (domain.kind === 'waiting') return waitsFor('The number of VMs', domain);
	return {
		answer: domainHeadline(domain.value),
		drawn: bars(shortLadder(domain.value, MOST_BARS))
	};
}

function ofMigration(scenario: Scenario): Content {
	const told = migrationAnswer(scenario);
	if (told.kind === 'waiting') return waitsFor('The migration time', told);
	const ranges = told.figures.flatMap(({ name, value, span }) =>
		span === null ? [] : [{ name, label: value, ...span }]
	);
	return {
		answer: partPhrase(told.headline).answer,
		drawn: ranges.length === 0 ? null : { kind: 'ranges', title: 'Where the time goes', ranges }
	};
}

function ofSites(scenario: Scenario): Content {
	const { verdict } = sitesAnswer(scenario);
	if (verdict.kind === 'waiting') return waitsFor('The verdict', verdict);
	return {
		answer: verdict.line,
		standing: verdict.standing,
		drawn: bars(reachPicture(scenario))
	};
}

const emptyingOf = (scenario: Scenario) => {
	const found = arrivedOf(scenario);
	return found.kind === 'ready' ? found.value : null;
};

function ofEmptying(scenario: Scenario): Content {
	const answer = emptyingOf(scenario);
	if (answer === null) return { answer: [EMPTYING_HEADING], drawn: null };
	const ranges = evacuationFigures(answer).flatMap(({ name, value, span }) =>
		span === null ? [] : [{ name, label: value, ...span }]
	);
	return {
		answer: partPhrase(evacuationHeadline(answer)).answer,
		drawn: ranges.length === 0 ? null : { kind: 'ranges', title: 'How long it takes', ranges }
	};
}

function emptyingFigures(scenario: Scenario): readonly Figure[] {
	const answer = emptyingOf(scenario);
	return answer === null
		? []
		: evacuationFigures(answer).map(({ name, value }) => ({ name, value, note: '' }));
}

/** What decides each part of the verdict, and how it came out. */
function verdictFigures(scenario: Scenario): readonly Figure[] {
	const { verdict } = sitesAnswer(scenario);
	return verdict.kind === 'waiting'
		? []
		: verdict.marks.map(({ group, kind, word, binding }) => ({
				name: binding?.name ?? group,
				value: word,
				note: '',
				standing: kind
			}));
}

/** The part of the verdict that stands most in the way. */
function layer2Figure(scenario: Scenario): readonly Figure[] {
	const verdict = verdictOf(scenario);
	if (verdict.kind === 'waiting') return [];
	const { group, kind } = decidingPart(verdict.value);
	const value = stripWords(verdict.value)[GROUPS.indexOf(group)] ?? '';
	return [{ name: 'Layer 2', value, note: '', standing: kind }];
}

type Figures = (texts: readonly Scenario[], place: number) => readonly Figure[];
const of =
	(figures: (scenario: Scenario) => readonly Figure[]): Figures =>
	(texts, place) =>
		texts.slice(place, place + 1).flatMap(figures);
const rows =
	(...ids: readonly string[]): Figures =>
	(texts, place) =>
		figuresAt(ids, texts, place);

interface Kind {
	readonly title: string;
	readonly content: (scenario: Scenario) => Content;
	readonly figures: readonly Figures[];
}

const KINDS: Readonly<Record<SlidePage, Kind>> = {
	'/': {
		title: 'Quick sizing of a vMotion domain',
		content: ofDomain,
		figures: [rows('binds', 'after', 'time'), of(layer2Figure)]
	},
	'/domain': {
		title: 'VMs per vMotion domain',
		content: ofDomain,
		figures: [rows('hosts', 'vms', 'after', 'carried')]
	},
	'/migration': {
		title: 'Migration time',
		content: ofMigration,
		figures: [rows('round-trip', 'rate', 'time', 'pause')]
	},
	'/sites': {
		title: 'Layer 2 between two sites',
		content: ofSites,
		figures: [of(verdictFigures)]
	},
	'/evacuation': {
		title: EMPTYING_HEADING,
		content: ofEmptying,
		figures: [of(emptyingFigures)]
	}
};

/** One page of one scenario; beside others the figures say how they differ from the first. */
export function slideOf(page: SlidePage, columns: Columns, place: number): Slide {
	const texts = columns.map(({ text }) => text);
	const { title, content, figures } = KINDS[page];
	const { text } = columns[place] ?? columns[0];
	return {
		title,
		...content(text),
		figures: figures.flatMap((each) => each(texts, place))
	};
}

export const namesOf = (columns: Columns): readonly string[] => columnNames(columns, ALL_QUESTIONS);

const named = (columns: readonly Column[], names: readonly string[]) =>
	columns.map(({ text }, place) => ({ name: names[place] ?? '', scenario: text }));

/** All scenarios beside each other. */
export function overview(columns: Columns): Slide {
	const names = namesOf(columns);
	const texts = columns.map(({ text }) => text);
	return {
		title: 'Compare scenarios',
		answer: comparedPhrase(texts, names, { further: furtherClause, questions: ALL_QUESTIONS }),
		drawn: bars(vmsPicture(named(columns, names))),
		figures: columns.flatMap((_, place) =>
			figuresAt(['carried'], texts, place).map((figure) => ({
				...figure,
				name: `A loss fits in ${names[place] ?? ''}`
			}))
		)
	};
}
