import type { Plugin } from 'vite';

/*
 * Kit's client less what no page here asks of it, for every page loads it before it reacts. What each cut rests on is
 * said beside it, and tests/build/plain-kit.test.ts holds the pages to it. A file of Kit that reads otherwise than it
 * did when this was written fails the build.
 */

/** From the first text up to the second, both as Kit writes them; and what stands in its place. */
type Cut = readonly [from: string, to: string, instead: string];

/** A function of the top level. */
const whole = (head: string, instead: string): Cut => [head, '\n}\n', instead];

const CLIENT: readonly Cut[] = [
	// By name: as one object they would all have to be there.
	[
		"import * as svelte from 'svelte';",
		'import {\n	decode_params,',
		`import { onMount, settled, tick, untrack } from 'svelte';
import { HttpError, SvelteKitError } from '@sveltejs/kit/internal';
`
	],
	['svelte.settled?.()', ';', 'settled()'],
	['	await svelte.tick();\n	await svelte.tick();', '\n\n', '	await tick();\n	await tick();'],
	// Who is on the way where is shown nowhere.
	[
		'	url: /* @__PURE__ */ notifiable_store({}),\n',
		'	page: /* @__PURE__ */ notifiable_store({}),',
		''
	],
	['	navigating: /* @__PURE__ */ writable(', '	updated: /* @__PURE__ */', ''],
	["	if (started && nav.navigation.type !== 'enter') {", '	let navigation_result', ''],
	['	stores.navigating.set((navigating.current = null));\n\n	updating', '	updating', ''],
	["	addEventListener('pageshow'", '	/**\n	 * @param {URL} url', ''],
	// Nothing that a component asks for by itself is fetched on the server.
	['	if (__SVELTEKIT_PAYLOAD__.data) {', '	// detect basic auth', ''],
	// No component keeps a snapshot of itself.
	whole('function capture_snapshot(', 'function capture_snapshot() {'),
	whole('function restore_snapshot(', 'function restore_snapshot() {'),
	['	storage.set(SNAPSHOT_KEY, snapshots);', '\n', ''],
	['	i = current_navigation_index + 1;', '}\n\n/**\n * Loads `href`', ''],
	// No link asks for its page before it is followed.
	whole('function setup_preload(', 'function setup_preload() {'),
	whole('function discard_load_cache(', 'function discard_load_cache() {'),
	['	if (load_cache?.id === id) {', '	const { errors, layouts, leaf } = route;', ''],
	['				if (err instanceof Redirect) {', '				let status = get_status(err);', ''],
	['	const load_cache_fork = intent', '	navigation_result.props.page.state = state;', ''],
	['		const fork = load_cache_fork', '			rendering_error = null;', '		{\n'],
	// No hook sends an address elsewhere.
	whole('async function get_rerouted_url(', 'async function get_rerouted_url(url) {\n	return url;'),
	// What is loaded rests on the page alone, and nothing says later that it has changed: it asks for its file, once.
	[
		'	const url_changed = current.url ? id',
		'	let parent_invalid = false;',
		''
	],
	['	let parent_changed = false;', '	const branch_promises = loaders.map(', ''],
	[
		'		const server_data_node = server_data_nodes?.[i];',
		'	});\n\n	// if we don',
		'		return loader[1] === previous?.loader ? previous : load_node({ loader: loader[1], url });\n'
	],
	whole(
		'async function load_node(',
		`async function load_node({ loader, url }) {
	const node = await loader();
	const load = node.universal?.load;
	const fetch = (resource) => resolve_fetch_url(resource, undefined, url).promise;
	const data = load ? await load({ fetch }) : null;
	return { node, loader, server: null, universal: null, data, slash: node.universal?.trailingSlash };`
	),
	[
		'			const server_data_node = server_data_nodes[i];',
		"		});\n\n		/** @type {Array<import('./types.js').BranchNode | undefined>} */",
		'			return load_node({ loader: app.nodes[n], url });\n'
	],
	[
		'		if (error instanceof Redirect) {\n			await',
		'		// otherwise, render the static error page',
		''
	],
	['		if (error instanceof Redirect) {\n			// this is', '		result = await load_root_error', ''],
	[
		"	await navigate({\n		type: 'goto'",
		'\n}\n',
		`	await navigate({
		type: 'goto',
		url: resolve_url(url),
		keepfocus: options.keepFocus,
		noscroll: options.noScroll,
		replace_state: options.replaceState,
		state: options.state,
		redirect_count,
		nav_token
	});`
	],
	['	// Clear preload cache when invalidateAll', '	await navigate({', ''],
	[
		"	if (navigation_result.type === 'redirect') {\n		// whatwg",
		'if (/** @type {number} */ (navigation_result.props.page.status) >= 400)',
		'	'
	],
	// Nothing here waits for a page to be left.
	['		const after_navigate = (', '		// Type-casts are save', ''],
	// Every form says itself what becomes of it.
	["	container.addEventListener('submit'", "	addEventListener('popstate'", '']
];

/** What a page was loaded with stands in its HTML, as text; on the way to another page it is asked for. */
const FETCHER = `export function initial_fetch(resource) {
	const script = document.querySelector(
		\`script[data-sveltekit-fetched][data-url=\${JSON.stringify(resource)}]\`
	);
	if (!script?.textContent) return fetch(resource);
	const { body, ...init } = JSON.parse(script.textContent);
	return Promise.resolve(new Response(body, init));
}
export const subsequent_fetch = (_, resolved) => fetch(resolved);
export const lock_fetch = () => {};
export const unlock_fetch = lock_fetch;
export const dev_fetch = fetch;
`;

/** No address of a page has a part that varies. */
const ROUTING: readonly Cut[] = [
	whole(
		'export function parse_route_id(',
		`export function parse_route_id(id) {
	return { params: [], pattern: new RegExp(\`^\${id.replaceAll(/\\/\\([^)]+\\)/g, '')}/?$\`) };`
	),
	whole('export function exec(', 'export function exec() {\n	return {};')
];

const PATHS: readonly Cut[] = [
	whole('export function resolve(', 'export function resolve(path) {\n	return base + path;')
];

const UTILS: readonly Cut[] = [
	// All that a link says of itself is that it wants its page anew.
	['const levels = {', '/**\n * @param {Element} element\n * @returns', ''],
	whole(
		'export function get_router_options(',
		`export function get_router_options(element) {
	return { reload: element.closest('[data-sveltekit-reload]') !== null };`
	),
	// Addresses are paths, not what follows a #.
	["		// if the hash doesn't start with", '	} catch {}', ''],
	['	if (hash_routing) {', '	return false;', '']
];

const STATE: readonly Cut[] = [
	// Svelte is not the one before the last.
	['const is_legacy =', 'const placeholder_url', ''],
	['if (is_legacy) {', '	page = new (class', '{\n'],
	['	navigating = new (class', '}\n\n/**\n * @param {import', '']
];

/** What holds the page, as one class without what only Svelte 4 asked of it. */
const ROOT = `import { flushSync, hydrate, mount } from 'svelte';
import { get, mutable_source, set } from 'svelte/internal/client';
import Root from './root.svelte';
export default class {
	#props;
	constructor({ target, props, hydrate: isWritten }) {
		const sources = new Map();
		const source = (name) => {
			if (!sources.has(name)) sources.set(name, mutable_source(props[name], false, false));
			return sources.get(name);
		};
		this.#props = new Proxy(props, {
			get: (_, name) => get(source(name)),
			has: (_, name) => (get(source(name)), name in props),
			set: (_, name, value) => {
				set(source(name), value);
				props[name] = value;
				return true;
			}
		});
		(isWritten ? hydrate : mount)(Root, { target, props: this.#props, intro: false });
		flushSync();
	}
	$set(props) {
		Object.assign(this.#props, props);
	}
}
`;

const CUTS: ReadonlyMap<string, readonly Cut[]> = new Map([
	['runtime/app/paths/client.js', PATHS],
	['runtime/client/client.js', CLIENT],
	['runtime/client/state.svelte.js', STATE],
	['runtime/client/utils.js', UTILS],
	['utils/routing.js', ROUTING]
]);

/** A file of Kit less what is cut out of it. */
export function cutOut(code: string, cuts: readonly Cut[]): string {
	return cuts.reduce((text, [from, to, instead]) => {
		const at = text.indexOf(from);
		const end = text.indexOf(to, at + 1);
		if (at === -1 || end === -1 || text.includes(from, at + 1))
			throw new Error(`Kit reads otherwise than it did: ${from}`);
		return text.slice(0, at) + instead + text.slice(end);
	}, code);
}

/** A file of Kit's `src/` as pages have it, or undefined where they have it whole. */
export function plain(file: string, code: string): string | undefined {
	if (file === 'runtime/client/fetcher.js') return FETCHER;
	const cuts = CUTS.get(file);
	if (cuts === undefined) return undefined;
	// Addresses are paths, not what follows a #.
	return cutOut(code.replaceAll(/\bapp\.hash\b/g, 'false'), cuts);
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

export const plainKit = (): Plugin => ({
	name: 'plain-kit',
	enforce: 'pre',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	transform(code, id) {
		const path = slashed(id);
		if (path.endsWith('/generated/root.js')) return ROOT;
		// Pages take what they are loaded with, and nothing of the address or a form.
		if (path.endsWith('/generated/root.svelte'))
			return code.replaceAll(/bind:this=\{components\[\d\]\} |\{form\} params=\{page\.params\}/g, '');
		const [, file] = path.split('/node_modules/@sveltejs/kit/src/');
		return file === undefined ? undefined : plain(file, code);
	}
});
