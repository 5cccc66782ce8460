import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { toLink } from '#lib/scenario/link';
import type { ScenarioText } from '#lib/scenario/fields';

export type Page = '/' | '/domain' | '/sources';

/** The address of a page with a scenario in it; no query at all for the defaults. */
export function address(path: Page, text: ScenarioText): string {
	const query = toLink(text);
	return query === '' ? resolve(path) : `${resolve(path)}?${query}`;
}

/** Puts the scenario into the address bar; a preset gets a step of its own in the history. */
export function remember(path: Page, text: ScenarioText, history: 'push' | 'replace'): void {
	void goto(address(path, text), {
		replaceState: history === 'replace',
		keepFocus: true,
		noScroll: true
	});
}
