import { CALCULATORS, type Calculator, HEIGHTS } from '#lib/embed/contract';
import { EVACUATION_PRESETS } from '#lib/scenario/questions/evacuation-presets';
import { INITIAL_TEXT, type Scenario as Text } from '#lib/scenario/questions/initial-text';
import { toLink } from '#lib/scenario/questions/link';
import { MIGRATION_PRESETS } from '#lib/scenario/questions/migration-presets';
import { type Preset, PRESETS, presetText } from '#lib/scenario/questions/presets';
import { SITES_PRESETS } from '#lib/scenario/questions/sites-presets';
import { builtAnswer as evacuation } from '#lib/words/evacuation/built';
import { builtAnswer as migration } from '#lib/words/migration/after-answer';
import { plainText } from '#lib/words/phrase';
import { partPhrase } from '#lib/words/part-phrase';
import { quickAnswer } from '#lib/words/quick';
import { builtAnswer as sites } from '#lib/words/sites/rule-texts';
import { ANSWERS, PRESETS_OF as PAGE_PRESETS } from '#lib/words/heads';
import { type PageWithTitle, pageTitle, plainTitle, untitled } from '#lib/words/title';
import { domainOf } from '#lib/scenario/domain/domain';
import { shortLadder } from '#lib/views/pictures/ladder';
import { type Oembed, oembedOf } from '#lib/embed/oembed';
import { posterSvg } from '#lib/embed/poster';
import DomainView from '#lib/views/domain/DomainView.svelte';
import EvacuationView from '#lib/views/evacuation/EvacuationView.svelte';
import MigrationView from '#lib/views/migration/MigrationView.svelte';
import QuickView from '#lib/views/quick/QuickView.svelte';
import { wordsIn } from '#lib/views/two-sites/field-words';
import TwoSitesView from '#lib/views/two-sites/TwoSitesView.svelte';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import Comparison from './Comparison.svelte';
import type { Opening } from './opening';
import Scenario from './Scenario.svelte';

/** What is cited, of which each embed carries its own part. */
export { DOCUMENTS } from '#lib/facts/documents';

/** An embed as it stands in the HTML before anything has run. */
export interface BuiltEmbed {
	readonly calculator: Calculator;
	/** null for the one that opens with the defaults. */
	readonly preset: string | null;
	readonly title: string;
	readonly body: string;
	/** What the page has to hold as data, beside where its site is. */
	readonly given: Pick<Opening<unknown>, 'built' | 'builtFor'>;
}

const BUILT: Readonly<Record<Calculator, (text: Text) => unknown>> = {
	quick: quickAnswer,
	domain: () => null,
	migration,
	sites: (text) => ({ ...sites(text), words: wordsIn(text) }),
	compare: () => null,
	evacuation
};

/** What each opens with by its preset. */
const PRESETS_OF: Readonly<Record<Calculator, readonly Preset[]>> = {
	quick: PRESETS,
	domain: PRESETS,
	migration: MIGRATION_PRESETS,
	sites: SITES_PRESETS,
	compare: [],
	evacuation: EVACUATION_PRESETS
};

// What each view is given as its first answer is what BUILT has for it.
const VIEWS = {
	quick: QuickView,
	domain: DomainView,
	migration: MigrationView,
	sites: TwoSitesView,
	evacuation: EvacuationView
} as unknown as Readonly<Record<string, Component>>;

function bodyOf(calculator: Calculator, opening: Opening<unknown>): string {
	const View = VIEWS[calculator];
	const { body } =
		View === undefined
			? render(Comparison, { props: opening as Opening<null> })
			: render(Scenario as unknown as Component<object>, {
					props: { ...opening, calculator, View }
				});
	return body;
}

/** A sentence's answer, and what it goes on to say. */
function partedAt(sentence: string): readonly [answer: string, rest: string] {
	const { answer, rest } = partPhrase([sentence]);
	return [plainText(answer), plainText(rest)];
}

/** The title of a page with its answer, which takes too long on one page to follow what is typed there. */
const titleOf = (page: PageWithTitle, text: Text): string =>
	page === '/evacuation'
		? `${partedAt(ANSWERS[page](text))[0].replace(/\.$/, '')} · Metrospan`
		: pageTitle(page, text);

function embed(calculator: Calculator, preset: Preset | null, site: string | null): BuiltEmbed {
	const text = preset === null ? INITIAL_TEXT : presetText(preset);
	const query = toLink(text);
	const given = { built: BUILT[calculator](text), builtFor: query };
	return {
		calculator,
		preset: preset?.id ?? null,
		title:
			calculator === 'compare'
				? 'Compare scenarios · Metrospan'
				: titleOf(CALCULATORS[calculator], text),
		body: bodyOf(calculator, { ...given, query, site, notes: [] }),
		given
	};
}

/** All of them; `site` is what stands before the path of a page of the site, null for files that do not know it. */
export const builtEmbeds = (site: string | null): readonly BuiltEmbed[] =>
	(Object.keys(CALCULATORS) as Calculator[]).flatMap((calculator) =>
		[null, ...PRESETS_OF[calculator]].map((preset) => embed(calculator, preset, site))
	);

/** The pages whose answers have pictures, by the names that those have. */
const PICTURED = ['quick', 'domain', 'migration', 'sites', 'evacuation'] as const;

interface Pictured {
	/** "quick", "quick/vi35" */
	readonly path: string;
	readonly name: (typeof PICTURED)[number];
	readonly page: PageWithTitle;
	readonly preset: Preset | null;
}

const pictured: readonly Pictured[] = PICTURED.flatMap((name) => {
	const page = CALCULATORS[name];
	return [null, ...(PAGE_PRESETS[page] ?? [])].map((preset) => ({
		path: preset === null ? name : `${name}/${preset.id}`,
		name,
		page,
		preset
	}));
});

const MOST_BARS = 4;

/** The answer of every page and every preset as a picture. */
export const builtPosters = (): readonly { readonly path: string; readonly svg: string }[] =>
	pictured.map(({ path, page, preset }) => {
		const text = preset === null ? INITIAL_TEXT : presetText(preset);
		const about = untitled(plainTitle(page));
		const [answer, rest] = partedAt(ANSWERS[page](text));
		const domain = page === '/' || page === '/domain' ? domainOf(text) : null;
		return {
			path,
			svg: posterSvg({
				about: preset === null ? about : `${about} · ${preset.name}`,
				answer,
				reason: [rest, preset?.about].filter(Boolean).join(' '),
				bars: domain?.kind === 'ready' ? (shortLadder(domain.value, MOST_BARS)?.spec ?? null) : null
			})
		};
	});

/** What oEmbed says of every preset; `home` is where the site stands, with protocol and host. */
export const builtOembeds = (
	home: string
): readonly { readonly path: string; readonly oembed: Oembed }[] =>
	pictured.flatMap(({ path, name, page, preset }) =>
		preset === null
			? []
			: [
					{
						path: `${name}.${preset.id}`,
						oembed: oembedOf(
							{ title: untitled(titleOf(page, presetText(preset))), height: HEIGHTS[name] },
							{
								home: `${home}/`,
								page: `${home}/p/${path}`,
								embed: `${home}/embed/${path}/`,
								poster: `${home}/posters/${path}.png`
							}
						)
					}
				]
	);
