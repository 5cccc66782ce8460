import adapter from '@sveltejs/adapter-static';

/** SvelteKit writes this very style attribute on its route announcer; its hash lets a strict policy pass it. */
const ROUTE_ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { discloseVersion: false },
	kit: {
		adapter: adapter({
			pages: process.env.BUILD_DIR ?? 'build',
			fallback: '404.html',
			precompress: true,
			strict: true
		}),
		paths: {
			// A host may serve the site below a folder: BASE_PATH=/metrospan npm run build
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '')
		},
		// package.json's "imports" serve Vite; this tells TypeScript the same, for files without extension.
		alias: { '#lib/*': './src/lib/*' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'img-src': ['self', 'data:'],
				'style-src': ['self', 'unsafe-hashes', ROUTE_ANNOUNCER_STYLE],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url']
			}
		}
	}
};
