import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { cutOut, plain } from '../../src/build/plain-kit';

const FILES = [
	'runtime/app/paths/client.js',
	'runtime/client/client.js',
	'runtime/client/fetcher.js',
	'runtime/client/state.svelte.js',
	'runtime/client/utils.js',
	'utils/routing.js'
];

const read = (path: string) => readFileSync(path, 'utf8');
const ofKit = (file: string) => read(`node_modules/@sveltejs/kit/src/${file}`);

function given(code: string): readonly string[] {
	const { module, errors } = parseSync('kit.js', code);
	expect(errors).toEqual([]);
	return module.staticExports
		.flatMap(({ entries }) => entries.map(({ exportName }) => exportName.name ?? ''))
		.toSorted();
}

describe('what of Kit pages have', () => {
	it.each(FILES)('%s: shorter, and gives what its own file gives to the client', (file) => {
		const code = plain(file, ofKit(file)) ?? '';
		expect(code.length).toBeLessThan(ofKit(file).length - 300);
		const missing = given(ofKit(file)).filter((name) => !given(code).includes(name));
		expect(missing).toEqual([]);
	});

	it('asks Svelte for what it needs by name', () => {
		const code = plain('runtime/client/client.js', ofKit('runtime/client/client.js')) ?? '';
		// What is left beside comments and what is there in development alone.
		const asked = code.match(/^(?!.*(\*|__SVELTEKIT|fork)).*\bsvelte\.(?!js)\w+.*$/gm) ?? [];
		expect(asked.map((line) => line.trim())).toEqual([]);
		expect(code).toContain("import { onMount, settled, tick, untrack } from 'svelte';");
	});

	it('is whole elsewhere', () => {
		expect(plain('runtime/client/parse.js', ofKit('runtime/client/parse.js'))).toBeUndefined();
	});

	it('fails where Kit reads otherwise, or reads so twice', () => {
		const cuts = [['a', 'c', 'x']] as const;
		expect(cutOut('1 a b c 2', cuts)).toBe('1 xc 2');
		expect(() => cutOut('1 b c 2', cuts)).toThrow('reads otherwise');
		expect(() => cutOut('1 a b 2', cuts)).toThrow('reads otherwise');
		expect(() => cutOut('1 a b c a 2', cuts)).toThrow('reads otherwise');
	});
});

describe('what pages do not ask of Kit', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((name) => `src/${name.replaceAll('\\', '/')}`)
		.filter((path) => /\.(svelte|ts|js|html)$/.test(path) && !path.startsWith('src/build/'))
		.map((path) => ({ path, text: read(path) }));
	const from = (module: string): readonly string[] => [
		...new Set(
			sources.flatMap(({ text }) =>
				[...text.matchAll(new RegExp(`import \\{([^}]*)\\} from '\\${module}'`, 'g'))].flatMap(
					([, names = '']) => names.split(',').map((name) => name.trim())
				)
			)
		)
	];
	const found = (pattern: RegExp) =>
		sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
	const named = (pattern: RegExp) =>
		sources.map(({ path }) => path).filter((path) => pattern.test(path));

	it('snapshots, where one is on the way to, and that what was loaded has changed', () => {
		expect(found(/export (const|let) snapshot/)).toEqual([]);
		expect(from('$app/navigation').toSorted()).toEqual(['afterNavigate', 'beforeNavigate', 'goto']);
		expect(from('$app/state')).toEqual(['page']);
		expect(found(/\$app\/(stores|forms|server)/)).toEqual([]);
		expect(found(/\binvalidateAll\b|\bdepends\(/)).toEqual([]);
	});

	it('to fetch pages before they are asked for, and whatever else a link can say but to load anew', () => {
		const said = sources.flatMap(({ text }) => text.match(/data-sveltekit-[a-z-]+/g) ?? []);
		expect([...new Set(said)]).toEqual(['data-sveltekit-reload']);
	});

	it('to send an address elsewhere, and to read addresses after a #', () => {
		expect(found(/\breroute\b|\btransport\b.*=/)).toEqual([]);
		expect(named(/src\/hooks\.(ts|js)$/)).toEqual([]);
		expect(read('svelte.config.js')).not.toMatch(/\brouter\b/);
	});

	it('parts of an address that vary, and what a server loads', () => {
		expect(found(/\bresolve\([^()]*\[/)).toEqual([]);
		expect(named(/\[.*\+page/)).toEqual([]);
		expect(named(/\+(page|layout)\.server\./)).toEqual([]);
	});

	it('more to load with than a fetch of an address', () => {
		const loaders = sources.filter(({ path }) => /\+(page|layout)\.ts$/.test(path));
		const loads = loaders.filter(({ text }) => text.includes('load'));
		expect(loads.length).toBeGreaterThan(5);
		const others = loads.filter(({ text }) => !/\bload: \w+ = async \(\{ fetch \}\) =>/.test(text));
		expect(others.map(({ path }) => path)).toEqual([]);
		expect(found(/\bredirect\(/)).toEqual([]);
	});

	it('to send a form', () => {
		const forms = sources.flatMap(({ path, text }) =>
			[...text.matchAll(/<form\b/g)].map(({ index }) => ({ path, form: text.slice(index, index + 400) }))
		);
		expect(forms.length).toBeGreaterThan(3);
		const sent = forms.filter(
			({ form }) => !/onsubmit=\{\(event\) =>\s*\{?\s*event\.preventDefault\(\)/.test(form)
		);
		expect(sent).toEqual([]);
	});

	it('its own page, form or parameters as what a component is given', () => {
		const routes = sources.filter(({ path }) => /\+(page|layout|error)\.svelte$/.test(path));
		const asking = routes.filter(({ text }) => /\b(form|params)\b[^=\n]*\} = \$props/.test(text));
		expect(asking.map(({ path }) => path)).toEqual([]);
	});
});
