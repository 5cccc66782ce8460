import { DIRECTIVES } from './policy.js';

/** Words of a policy that stand in quotation marks; hashes do too. */
const QUOTED = /^(self|none|script|unsafe-hashes|sha256-.*)$/;

/** @type {(directives: Readonly<Record<string, unknown>>) => string} */
const policyText = (directives) =>
	Object.entries(directives)
		.map(([name, words]) =>
			[name, .../** @type {string[]} */ (words)]
				.map((word) => (QUOTED.test(word) ? `'${word}'` : word))
				.join(' ')
		)
		.join('; ');

/** One page shows frames, and an embed that is a single file knows the hash of its own style. */
const SAID_BY_PAGES_ALONE = ['frame-src', 'style-src'];

/** What the policies of all pages have in common. Embeds make their scripts by a policy of their own name. */
const HEADER = Object.fromEntries([
	...Object.entries(DIRECTIVES).filter(([name]) => !SAID_BY_PAGES_ALONE.includes(name)),
	['trusted-types', [...(DIRECTIVES['trusted-types'] ?? []), 'metrospan-embed']]
]);

/** What no page of the site ever asks for. */
const UNUSED = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb'
];

/** One year, in seconds. */
const YEAR_S = 31_536_000;

/**
 * What a host should send with everything, beside the policy that each page carries itself: that one knows the hash of
 * its own script, which no header can.
 *
 * @type {readonly (readonly [name: string, value: string])[]}
 */
export const EVERYWHERE = [
	// Anybody may show the site in a frame: there is no account in it that a click could be stolen for.
	[
		'Content-Security-Policy',
		`${policyText(HEADER)}; frame-ancestors *`
	],
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'no-referrer'],
	['Permissions-Policy', UNUSED.map((feature) => `${feature}=()`).join(', ')],
	['Strict-Transport-Security', `max-age=${YEAR_S}`],
	['Cross-Origin-Opener-Policy', 'same-origin'],
	// Both let a page that isolates itself show the site in a frame.
	['Cross-Origin-Embedder-Policy', 'credentialless'],
	['Cross-Origin-Resource-Policy', 'cross-origin'],
	// In a sandboxed frame the site has no origin of its own, and its own scripts are foreign to it.
	['Access-Control-Allow-Origin', '*']
];

/** Where files lie whose names hold what is in them. */
export const IMMUTABLE = '/_app/immutable/';

/** @type {(path: string) => readonly [name: string, value: string]} how long a browser may keep what it got */
export const cachingOf = (path) => [
	'Cache-Control',
	path.startsWith(IMMUTABLE) ? `public, max-age=${YEAR_S}, immutable` : 'no-cache'
];

const FOR_EVER = cachingOf(IMMUTABLE)[1];
const LOOKED_AT = cachingOf('/')[1];

/** @type {(value: string) => string} */
const quoted = (value) => `"${value.replaceAll('"', '\\"')}"`;

/** @type {(lines: readonly string[], tabs: number) => string} */
const indented = (lines, tabs) => lines.map((line) => `${'\t'.repeat(tabs)}${line}`).join('\n');

const NOTE = 'Written by "npm run headers" from src/build/headers.js.';

/**
 * For Netlify and Cloudflare Pages, which have every other file looked at again by themselves. Where two of its rules
 * fit, Cloudflare sends both, so none says the same header twice.
 */
const netlify = () => `# ${NOTE}
/*
${EVERYWHERE.map(([name, value]) => `  ${name}: ${value}`).join('\n')}
${IMMUTABLE}*
  Cache-Control: ${FOR_EVER}
`;

const nginx = () => `# ${NOTE}
# Inside "http": the folder of the build and the name of the host are yours to set.
server {
	listen 80;
	server_name tools.example;
	root /srv/metrospan;
	gzip_static on;

	types {
		text/html html;
		text/css css;
		text/javascript js;
		application/json json;
		application/manifest+json webmanifest;
		image/svg+xml svg;
		image/png png;
		text/plain txt;
	}

${indented(
	EVERYWHERE.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
	1
)}
	# What "map" below says of each address.
	add_header Cache-Control $metrospan_caching always;

	error_page 404 /404.html;
	location / {
		try_files $uri $uri.html $uri/index.html =404;
	}
}

map $uri $metrospan_caching {
	default "${LOOKED_AT}";
	"~^${IMMUTABLE}" "${FOR_EVER}";
}
`;

const caddy = () => `# ${NOTE}
# The folder of the build and the name of the host are yours to set.
tools.example {
	root * /srv/metrospan
	header {
${indented(
	EVERYWHERE.map(([name, value]) => `${name} ${quoted(value)}`),
	2
)}
	}
	@for-ever path ${IMMUTABLE}*
	@looked-at not path ${IMMUTABLE}*
	header @for-ever Cache-Control "${FOR_EVER}"
	header @looked-at Cache-Control "${LOOKED_AT}"

	try_files {path} {path}.html {path}/index.html
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`;

const apache = () => `# ${NOTE}
# Needs mod_headers, mod_rewrite and mod_mime; as .htaccess in the folder of the build, or within <Directory>.
AddType application/manifest+json .webmanifest
${EVERYWHERE.map(([name, value]) => `Header always set ${name} ${quoted(value)}`).join('\n')}
Header always set Cache-Control "${LOOKED_AT}"
<If "%{REQUEST_URI} =~ m#${IMMUTABLE}#">
	Header always set Cache-Control "${FOR_EVER}"
</If>

Options -MultiViews
DirectorySlash Off
RewriteEngine On
# /domain is domain.html, although the folder /sources lies beside sources.html.
RewriteCond %{REQUEST_FILENAME}.html -f
RewriteRule ^(.+[^/])$ $1.html [L]
ErrorDocument 404 /404.html
`;

/** Every file that tells a host what to send, by its place here. */
export const SAMPLES = new Map([
	['static/_headers', netlify()],
	['docs/hosting/nginx.conf', nginx()],
	['docs/hosting/Caddyfile', caddy()],
	['docs/hosting/apache.htaccess', apache()]
]);
