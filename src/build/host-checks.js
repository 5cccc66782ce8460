import { cachingOf, EVERYWHERE, IMMUTABLE } from './headers.js';

/**
 * @typedef {{ readonly status: number, readonly headers: Headers, readonly text: string }} Answer
 * @typedef {{ readonly what: string, readonly kind: 'good' | 'missing' | 'wrong', readonly found: string }} Finding
 */

/** @type {(what: string, holds: boolean, found: string) => Finding} */
const finding = (what, holds, found) => ({ what, kind: holds ? 'good' : 'wrong', found });

/** Directives of a policy that a host has to send at the least; a stricter policy may hold more. */
const partsOf = (/** @type {string} */ policy) => policy.split(';').map((part) => part.trim());

/** @type {(sent: string, name: string, wanted: string) => boolean} */
const fulfils = (sent, name, wanted) => {
	switch (name) {
		case 'Content-Security-Policy': {
			const parts = partsOf(sent);
			// Who may show the site in a frame is the host's to decide.
			return partsOf(wanted).every((part) =>
				part.startsWith('frame-ancestors')
					? parts.some((each) => each.startsWith('frame-ancestors'))
					: parts.includes(part)
			);
		}
		case 'Strict-Transport-Security':
			return Number(/max-age=(\d+)/.exec(sent)?.[1]) > 0;
		default:
			return sent === wanted;
	}
};

/** @type {(path: string, answer: Answer) => readonly Finding[]} */
export const headerFindings = (path, { headers }) =>
	EVERYWHERE.map(([name, wanted]) => {
		const what = `${path}: ${name}`;
		const sent = headers.get(name);
		return sent === null
			? { what, kind: 'missing', found: 'not sent' }
			: finding(what, fulfils(sent, name, wanted), sent);
	});

/** How long a browser keeps a file without asking, by what its host says; null where it says nothing. */
const keptFor = (/** @type {string | null} */ caching) => {
	if (caching === null) return null;
	if (/no-cache|no-store/.test(caching)) return 0;
	const seconds = /max-age=(\d+)/.exec(caching)?.[1];
	return seconds === undefined ? null : Number(seconds);
};

/** @type {(path: string, answer: Answer) => Finding} */
export function cachingFinding(path, { headers }) {
	const sent = headers.get('Cache-Control');
	const seconds = keptFor(sent);
	const holds = path.startsWith(IMMUTABLE)
		? seconds !== null && seconds >= (keptFor(cachingOf(IMMUTABLE)[1]) ?? 0)
		: seconds === 0;
	return finding(`${path}: Cache-Control`, holds, sent ?? 'not sent');
}

/** The files that the service worker keeps, without the part of the address that the site stands at. */
export const keptFiles = (/** @type {string} */ worker) => [
	...new Set(
		[...worker.matchAll(/[`"'](\/[\w@./-]*)[`"']/g)]
			.map(([, path]) => path ?? '')
			.filter((path) => path !== '' && !/^\/(_headers|scenario\.schema\.json|\.well-known\/)/.test(path))
	)
];

/** Pages by the address a reader sees, each with a policy in itself. */
const PAGES = ['/', '/domain', '/migration', '/sites', '/sources'];
const NOWHERE = '/there-is-no-such-page';

/** @type {(path: string, answer: Answer) => readonly Finding[]} */
const pageFindings = (path, { status, headers, text }) => [
	finding(`${path}: opens`, status === 200, String(status)),
	finding(
		`${path}: is HTML`,
		(headers.get('Content-Type') ?? '').startsWith('text/html'),
		headers.get('Content-Type') ?? 'not sent'
	),
	finding(
		`${path}: carries its policy before its first script`,
		/http-equiv="content-security-policy"/.test(text) &&
			text.indexOf('content-security-policy') < text.indexOf('<script'),
		'in the page'
	)
];

/**
 * Looks at a site where it is served: what its host sends, whether pages and the missing page come, and whether a
 * browser could keep all of it.
 *
 * @param {string} site without a slash at its end
 * @param {(address: string) => Promise<Answer>} open
 * @returns {Promise<readonly Finding[]>}
 */
export async function checkHost(site, open) {
	/** @type {(path: string) => Promise<readonly [path: string, answer: Answer]>} */
	const at = async (path) => [path, await open(`${site}${path}`)];
	const pages = await Promise.all(PAGES.map(at));
	const [, missing] = await at(NOWHERE);
	const [, worker] = await at('/service-worker.js');
	const files = await Promise.all(keptFiles(worker.text).map(at));
	const script = files.find(([path]) => path.startsWith(IMMUTABLE));
	const lost = files.filter(([path, { status }]) => status !== 200 && path !== '/404.html');
	return [
		...pages.flatMap(([path, answer]) => [
			...pageFindings(path, answer),
			...headerFindings(path, answer),
			cachingFinding(path, answer)
		]),
		finding(
			`${NOWHERE}: is the missing page, with its status`,
			missing.status === 404 && missing.text.includes('content-security-policy'),
			String(missing.status)
		),
		finding(
			'/service-worker.js: is a script',
			worker.status === 200 && /javascript/.test(worker.headers.get('Content-Type') ?? ''),
			`${worker.status} ${worker.headers.get('Content-Type')}`
		),
		cachingFinding('/service-worker.js', worker),
		finding(
			`offline: the ${files.length} files that a browser keeps are there`,
			files.length > 0 && lost.length === 0,
			lost.length === 0 ? 'all' : lost.map(([path]) => path).join(' ')
		),
		...(script === undefined ? [] : [...headerFindings(...script), cachingFinding(...script)])
	];
}
