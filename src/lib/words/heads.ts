import { domainOf } from '#lib/scenario/domain/domain';
import { evacuationOf } from '#lib/scenario/evacuation/evacuation';
import { migrationOf } from '#lib/scenario/migration/migration';
import type { Part } from '#lib/scenario/part';
import { EVACUATION_PRESETS } from '#lib/scenario/questions/evacuation-presets';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { MIGRATION_PRESETS } from '#lib/scenario/questions/migration-presets';
import { type Preset, PRESETS, presetText } from '#lib/scenario/questions/presets';
import { SITES_PRESETS } from '#lib/scenario/questions/sites-presets';
import { verdictOf } from '#lib/scenario/sites/verdict';
import { domainHeadline } from './domain/sentences';
import { evacuationHeadline } from './evacuation/sentences';
import { migrationHeadline } from './migration/sentences';
import { type Phrase, plainText } from './phrase';
import { verdictHeadline } from './sites/verdict';
import { pageTitle, type PageWithTitle, plainTitle } from './title';

/** What a search engine or a messenger shows of a page, which reads the page as it was built. */
export interface Head {
	readonly title: string;
	readonly description: string;
}

/** Where a page and its picture stand, with protocol and host. */
export interface Places {
	readonly page: string;
	/** null where none was drawn. */
	readonly image: string | null;
}

/** The same as the tags of Open Graph; `places` is null where nobody knows where the site will stand. */
export const tagsOf = (
	{ title, description }: Head,
	places: Places | null
): readonly (readonly [property: string, content: string])[] => [
	['og:site_name', 'Metrospan'],
	['og:type', 'website'],
	['og:title', title],
	['og:description', description],
	['twitter:card', places?.image == null ? 'summary' : 'summary_large_image'],
	...(places === null ? [] : [['og:url', places.page] as const]),
	...(places?.image == null
		? []
		: ([
				['og:image', places.image],
				['og:image:width', '1200'],
				['og:image:height', '630'],
				['og:image:alt', title]
			] as const))
];

const METROSPAN =
	'Metrospan works out what one vMotion subnet, two sites and the link between them carry, with every working and source.';

const sayOr = <T>(part: Part<T>, say: (value: T) => Phrase): string =>
	part.kind === 'waiting' ? '' : plainText(say(part.value)).replaceAll('\u00a0', ' ');

/** The sentence that each page begins with; empty where its answer waits. */
export const ANSWERS: Readonly<Record<PageWithTitle, (scenario: Scenario) => string>> = {
	'/': (scenario) => sayOr(domainOf(scenario), domainHeadline),
	'/domain': (scenario) => sayOr(domainOf(scenario), domainHeadline),
	'/migration': (scenario) => sayOr(migrationOf(scenario), migrationHeadline),
	'/sites': (scenario) => sayOr(verdictOf(scenario), verdictHeadline),
	'/evacuation': (scenario) => sayOr(evacuationOf(scenario), evacuationHeadline)
};

/** A page before anything is typed; the link of another case shows its own answer once it is open. */
export const headOf = (page: PageWithTitle): Head & { readonly plain: string } => ({
	plain: plainTitle(page),
	title: pageTitle(page, INITIAL_TEXT),
	description: `${METROSPAN} As this page opens: ${ANSWERS[page](INITIAL_TEXT)}`
});

/** Presets whose answer has an address of its own, by the page that answers them. */
export const PRESETS_OF: Readonly<Partial<Record<PageWithTitle, readonly Preset[]>>> = {
	'/': PRESETS,
	'/migration': MIGRATION_PRESETS,
	'/sites': SITES_PRESETS,
	'/evacuation': EVACUATION_PRESETS
};

/** The same for a preset. */
export function presetHead(page: PageWithTitle, preset: Preset): Head {
	const scenario = presetText(preset);
	return {
		title: pageTitle(page, scenario),
		description: `${ANSWERS[page](scenario)} ${preset.about} ${METROSPAN}`.trim()
	};
}
