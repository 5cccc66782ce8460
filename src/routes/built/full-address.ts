import type { Places } from '#lib/words/heads';
import { pageName, type ScenarioPage } from '../address';

/** The pages that can be embedded, by the names that the files of their presets have. */
const NAMES: Readonly<Partial<Record<ScenarioPage, string>>> = {
	'/': 'quick',
	'/domain': 'domain',
	'/migration': 'migration',
	'/sites': 'sites',
	'/evacuation': 'evacuation'
};

/** With protocol and host, where the build was told them; a static site cannot know where it will be served. */
const withHost = (path: string): string | null =>
	process.env.SITE_ORIGIN === undefined
		? null
		: new URL(`${process.env.BASE_PATH ?? ''}${path}`, process.env.SITE_ORIGIN).href;

/** Where a page and the picture of its answer stand; of a preset, that preset's. */
export function placesOf(path: ScenarioPage, preset: string | null): Places | null {
	const name = NAMES[path];
	const own = preset === null ? '' : `/${preset}`;
	const page = withHost(preset === null ? path : `/p/${pageName(path)}${own}`);
	const image = name === undefined ? null : withHost(`/posters/${name}${own}.png`);
	return page === null ? null : { page, image };
}

/** Where oEmbed is told of a preset; null also where there is nothing to embed. */
export function oembedAddress(path: ScenarioPage, preset: string): string | null {
	const name = NAMES[path];
	return name === undefined ? null : withHost(`/oembed/${name}.${preset}.json`);
}
