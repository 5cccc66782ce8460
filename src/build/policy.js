/** SvelteKit writes this very style attribute on its route announcer; its hash lets a strict policy pass it. */
const ROUTE_ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * What a page may do, but for its scripts: nearly the same for every page, so a host can send it as a header too.
 *
 * `connect-src` is not 'none': going on to another page asks the own site for that page's built answer. Once the
 * service worker is there, it answers that from what it keeps.
 *
 * @type {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const DIRECTIVES = {
	'connect-src': ['self'],
	'font-src': ['none'],
	// But for the page that makes embeds and shows them: src/hooks.server.ts.
	'frame-src': ['none'],
	'img-src': ['self', 'data:'],
	'manifest-src': ['self'],
	'media-src': ['none'],
	'object-src': ['none'],
	'style-src': ['self', 'unsafe-hashes', ROUTE_ANNOUNCER_STYLE],
	'worker-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'metrospan-worker']
};
