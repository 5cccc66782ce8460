import { readSettings, withoutSettings } from '#lib/embed/contract';
import { writeNumbersAs } from '#lib/form/numbering';
import { isOfLaterVersion, toLink } from '#lib/scenario/questions/link';
import type { Preset } from '#lib/scenario/questions/presets';
import { LATER_LINK } from '#lib/words/later-link';
import '../app.css';
import type { Component } from 'svelte';
import { drawAnew } from './draw-anew';
import type { Opening } from './opening';
import { setUp } from './settings';
import { wake } from './wake';

/** What the built page holds as data. */
type Given<B> = Pick<Opening<B>, 'built' | 'builtFor' | 'site'>;

/** The query of a preset; null where there is none of that name. */
async function presetQuery(
	id: string,
	loadPresets: () => Promise<readonly Preset[]>
): Promise<string | null> {
	const presets = await loadPresets();
	const { presetText } = await import('#lib/scenario/questions/presets');
	const preset = presets.find((each) => each.id === id);
	return preset === undefined ? null : toLink(presetText(preset));
}

/** Wakes an embed up as it was built, or shows it anew where its address asks for something else. */
export async function start<B>(
	component: Component<Opening<B>>,
	loadPresets: () => Promise<readonly Preset[]>
): Promise<void> {
	const target = document.getElementById('embed');
	const data = document.getElementById('given')?.textContent;
	if (target === null || data === undefined || data === null) throw new Error('not an embed');
	const given = JSON.parse(data) as Given<B>;
	const params = new URLSearchParams(location.search);
	const settings = readSettings(params);
	setUp(settings);
	writeNumbersAs([...(settings.lang === null ? [] : [settings.lang]), ...navigator.languages]);

	const notes = isOfLaterVersion(params) ? [LATER_LINK] : [];
	const preset = settings.preset === null ? null : await presetQuery(settings.preset, loadPresets);
	if (settings.preset !== null && preset === null)
		notes.push(`There is no preset “${settings.preset.slice(0, 60)}”.`);
	const query = new URLSearchParams(preset ?? given.builtFor);
	const asked = withoutSettings(params);
	for (const key of new Set(asked.keys())) query.delete(key);
	for (const [key, value] of asked) query.append(key, value);

	const props = { ...given, query: query.toString(), notes };
	if (location.search.length > 1) drawAnew(component, { target, props });
	else wake(component, { target, props });
}
