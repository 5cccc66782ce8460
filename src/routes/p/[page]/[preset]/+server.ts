import { error } from '@sveltejs/kit';
import { toLink } from '#lib/scenario/questions/link';
import { type Preset, presetText } from '#lib/scenario/questions/presets';
import { presetHead, PRESETS_OF } from '#lib/words/heads';
import { address, pageName, SCENARIO_PAGES, type ScenarioPage } from '../../../address';
import { oembedAddress, placesOf } from '../../../built/full-address';
import { previewPage } from '../../preview-page';
import type { EntryGenerator, RequestHandler } from './$types';

interface Entry {
	readonly page: string;
	readonly path: ScenarioPage;
	readonly preset: Preset;
}

const ENTRIES: readonly Entry[] = SCENARIO_PAGES.flatMap(({ path }) =>
	(PRESETS_OF[path] ?? []).map((preset) => ({ page: pageName(path), path, preset }))
);

export const prerender = true;
export const entries: EntryGenerator = () =>
	ENTRIES.map(({ page, preset }) => ({ page, preset: preset.id }));

/** An address of its own for each preset: a messenger reads a page as it was built, and never the link's query. */
export const GET: RequestHandler = ({ params }) => {
	const entry = ENTRIES.find(
		({ page, preset }) => page === params.page && preset.id === params.preset
	);
	if (entry === undefined) return error(404, 'There is no such preset');
	const { path, preset } = entry;
	const html = previewPage(presetHead(path, preset), {
		name: preset.name,
		href: address(path, toLink(presetText(preset))),
		places: placesOf(path, preset.id),
		oembed: oembedAddress(path, preset.id)
	});
	return new Response(html, { headers: { 'content-type': 'text/html' } });
};
