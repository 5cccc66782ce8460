import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { DIRECTIVES } from './src/build/policy.js';
import { versionOf } from './src/build/version.js';

const {
	BUILD_DIR = 'build',
	BASE_PATH = '',
	SITE_ORIGIN = '',
	KIT_DIR = '.svelte-kit'
} = process.env;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { discloseVersion: false, runes: true },
	kit: {
		adapter: adapter({
			pages: BUILD_DIR,
			fallback: '404.html',
			precompress: true,
			strict: true
		}),
		// Two builds at the same time need a folder each.
		outDir: KIT_DIR,
		version: { name: versionOf({ number: version, settings: [BASE_PATH, SITE_ORIGIN] }) },
		paths: {
			// A host may serve the site below a folder: BASE_PATH=/metrospan npm run build
			base: /** @type {'' | `/${string}`} */ (BASE_PATH)
		},
		// package.json's "imports" serve Vite; this tells TypeScript the same, for files without extension.
		alias: { '#lib/*': './src/lib/*' },
		// The page that keeps itself up registers it once all else is there.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: { 'default-src': ['self'], 'script-src': ['self'], ...DIRECTIVES }
		}
	}
};
