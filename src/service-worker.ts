/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;

/** A host may hold several sites: each tidies up after itself alone. */
const OURS = `metrospan:${base}:`;
const CACHE = `${OURS}${version}`;
const MISSING = `${base}/404.html`;
/** Files that a host or an editor reads, not a page. */
const UNKEPT = /\/(_headers|scenario\.schema\.json|\.well-known\/.*)$/;

/** A page is known by several addresses: with and without a query, an ending or a slash. */
const keyOf = (path: string): string => path.replace(/(\/index)?(\.html)?\/?$/, '') || '/';

const isPage = (response: Response): boolean =>
	response.headers.get('content-type')?.startsWith('text/html') ?? false;

async function fetched(path: string, cache: RequestCache): Promise<Response> {
	// What somebody waits for goes first.
	const response = await fetch(path, { cache, priority: 'low' });
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response;
}

/** What a host sends while it is being updated may be the page before: then all of it is tried again another time. */
async function ofThisVersion(path: string): Promise<Response> {
	const response = await fetched(path, 'no-cache');
	const text = await response.text();
	if (isPage(response) && !text.includes(version)) throw new Error(`${path} is of another version`);
	// Made anew, because no browser opens a page by an answer that was redirected.
	return new Response(text, { headers: response.headers });
}

/** Hosts differ in how they answer for this page itself. */
async function missingPage(): Promise<Response> {
	const response = await fetch(MISSING, { cache: 'no-cache', priority: 'low' });
	return new Response(await response.text(), { status: 404, headers: response.headers });
}

async function keepAll(): Promise<void> {
	const cache = await caches.open(CACHE);
	const keep = async (path: string, found: Promise<Response>) =>
		cache.put(keyOf(path), await found);
	await Promise.all([
		// Their names hold what is in them, so what the page has loaded already serves as well.
		...build.map((path) => keep(path, fetched(path, 'default'))),
		...[...files.filter((path) => !UNKEPT.test(path)), `${base}/licences.txt`].map((path) =>
			keep(path, fetched(path, 'no-cache'))
		),
		...prerendered.map((path) => keep(path, ofThisVersion(path))),
		keep(MISSING, missingPage())
	]);
}

async function dropOlder(): Promise<void> {
	const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
	await Promise.all(older.map((name) => caches.delete(name)));
}

async function answer(request: Request, path: string): Promise<Response> {
	const cache = await caches.open(CACHE);
	const kept = (key: string) => cache.match(keyOf(key), { ignoreVary: true });
	const found = await kept(path);
	if (found !== undefined) return found;
	try {
		return await fetch(request);
	} catch (error) {
		const missing = request.mode === 'navigate' ? await kept(MISSING) : undefined;
		if (missing === undefined) throw error;
		return missing;
	}
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(dropOlder()));

worker.addEventListener('fetch', (event) => {
	const { origin, pathname } = new URL(event.request.url);
	if (event.request.method !== 'GET' || origin !== location.origin) return;
	event.respondWith(answer(event.request, pathname));
});

worker.addEventListener('message', (event) => {
	// A reader asks for the new version; until then the open pages stay with theirs.
	if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
	// A page that came from the host is answered from here only if it is of this very version.
	if (event.data === version) event.waitUntil(worker.clients.claim());
});
