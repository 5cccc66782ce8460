import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Carried } from './carried.svelte';
import { getContext, setContext } from 'svelte';

/** Pages in the order of the chain; each shows the same scenario. */
export const SCENARIO_PAGES = [
	{ path: '/', name: 'Quick' },
	{ path: '/domain', name: 'Domain' },
	{ path: '/migration', name: 'Migration' },
	{ path: '/sites', name: 'Sites' },
	{ path: '/evacuation', name: 'Evacuate' }
] as const;

export type ScenarioPage = (typeof SCENARIO_PAGES)[number]['path'];
export type Page = ScenarioPage | '/compare' | '/inventory' | '/sources';

/** A page as the addresses of its presets name it, and what is embedded of it. */
export const pageName = (path: ScenarioPage): string => path.slice(1) || 'quick';

/** The route that a page of the chain is built from. */
export const routeOf = (path: ScenarioPage) => `/(scenario)${path === '/' ? '' : path}` as const;

/** The address of a page with a scenario in it; no query at all for the defaults. */
export const address = (path: Page, query: string): string =>
	query === '' ? resolve(path) : `${resolve(path)}?${query}`;

/**
 * Puts the scenario into the address bar. A preset gets a step of its own in the history, and is a navigation; what was
 * typed is none, and is kept from Kit, whose own `replaceState` would read out the title of the page at every pause. Its
 * state stays as it is; nothing asks Kit for the query.
 */
export function remember(path: Page, query: string, history: 'push' | 'replace'): void {
	const to = `${address(path, query)}${location.hash}`;
	if (history === 'replace') window.history.replaceState(window.history.state, '', to);
	else void goto(to, { keepFocus: true, noScroll: true });
}

const KEY = Symbol('carried');

export const provideCarried = (carried: Carried): Carried => setContext(KEY, carried);
export const useCarried = (): Carried => getContext<Carried>(KEY);
