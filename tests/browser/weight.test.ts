import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { PAGES } from './pages';

/**
 * What a page may need as JavaScript, compressed with brotli, until it reacts to typing: all that it imports at once,
 * all that its `load` waits for, and the late part without which nothing that is typed is answered.
 */
const BUDGET_BYTES = 85_000;

/**
 * The late part that gives a page its first answer; the other pages answer with what they import at once. On the page on
 * two sites the way between them answers before it, and the verdict with it.
 */
const ANSWERING: Readonly<Partial<Record<(typeof PAGES)[number], string>>> = {
	'/migration': 'src/lib/views/migration/engine.ts',
	'/sites': 'src/lib/views/two-sites/engine.ts',
	'/evacuation': 'src/lib/views/evacuation/engine.ts'
};

/** Emptying hosts is planned and reckoned by a worker, which its answers wait for as well: with that it needs so much. */
const EVACUATION_BYTES = 103_400;

type Manifest = Readonly<
	Record<
		string,
		{
			readonly file: string;
			readonly css?: readonly string[];
			readonly assets?: readonly string[];
		}
	>
>;
const MANIFEST = JSON.parse(
	readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')
) as Manifest;

const builtFile = (source: string): string => {
	const entry = MANIFEST[source];
	if (entry === undefined) throw new Error(`${source} is no part of its own`);
	return join('build', entry.file);
};

const fileOf = (path: string) => join('build', path === '/' ? 'index.html' : `${path}.html`);

/** Scripts, and whatever they import without waiting to be asked. */
function withImports(named: readonly string[]): ReadonlySet<string> {
	const found = new Set<string>();
	const visit = (path: string) => {
		if (found.has(path)) return;
		found.add(path);
		const code = readFileSync(path, 'utf8');
		for (const [, imported] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
			visit(join(dirname(path), imported ?? ''));
		}
	};
	named.forEach(visit);
	return found;
}

/** The scripts that a page names. */
const namedScripts = (html: string, from: string): readonly string[] =>
	[...html.matchAll(/(?:href|src|import\()="?'?\.?\/?([^"')]+\.js)/g)].map(([, path]) =>
		join(dirname(from), path ?? '')
	);

const weightOf = (scripts: Iterable<string>): number =>
	[...scripts].reduce((sum, script) => sum + brotliSize(script), 0);

const brotliSize = (path: string) => statSync(`${path}.br`).size;

describe.each(PAGES)('%s', (path) => {
	const file = fileOf(path);
	const html = readFileSync(file, 'utf8');

	it(`needs at most ${BUDGET_BYTES} bytes of JavaScript until it reacts to typing`, () => {
		const late = ANSWERING[path];
		const eager = withImports(namedScripts(html, file));
		const needed = withImports([
			...namedScripts(html, file),
			...(late === undefined ? [] : [builtFile(late)])
		]);
		console.log(`${path}: ${weightOf(eager)} bytes at once, ${weightOf(needed)} until it answers`);
		expect(eager.size).toBeGreaterThan(3);
		expect(weightOf(needed)).toBeLessThanOrEqual(BUDGET_BYTES);
	});

	it('names in its head every script and style that it is painted with', () => {
		const scripts = [...withImports(namedScripts(html, file))];
		const styles = Object.values(MANIFEST)
			.filter(({ file: of }) => scripts.includes(join('build', of)))
			.flatMap(({ css = [] }) => css);
		expect(styles.length).toBeGreaterThan(0);
		const named = [...scripts, ...styles].map((path) => path.split('/').at(-1) ?? '');
		expect(named.filter((name) => !html.includes(name))).toEqual([]);
	});

	it('waits for no further script before it can be typed into', () => {
		const entry = MANIFEST[`src/routes/(scenario)${path === '/' ? '' : path}/+page.ts`];
		expect(entry).toBeUndefined();
	});

	it('loads the chart library only later', () => {
		const holdsCharts = [...withImports(namedScripts(html, file))].filter((script) =>
			readFileSync(script, 'utf8').includes('LogarithmicScale')
		);
		expect(holdsCharts).toEqual([]);
	});

	it('carries a policy without inline code or eval, and no inline style', () => {
		const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
		expect(policy).toContain("default-src 'self'");
		expect(policy).not.toContain('unsafe-inline');
		expect(policy).not.toContain('unsafe-eval');
		expect(html).not.toMatch(/<[^>]+\sstyle="(?!position: absolute)/);
	});
});

test(`emptying hosts needs at most ${EVACUATION_BYTES} bytes with its worker`, () => {
	const file = fileOf('/evacuation');
	const needed = withImports([
		...namedScripts(readFileSync(file, 'utf8'), file),
		builtFile('src/lib/views/evacuation/engine.ts')
	]);
	const workers = Object.values(MANIFEST)
		.filter(({ file: of }) => needed.has(join('build', of)))
		.flatMap(({ assets = [] }) => assets.filter((path) => /\/workers\/[^/]+\.js$/.test(path)))
		.map((path) => join('build', path));
	expect(workers).toHaveLength(1);
	const bytes = weightOf(needed) + weightOf(withImports(workers));
	console.log(`/evacuation with its worker: ${bytes} bytes`);
	expect(bytes).toBeLessThanOrEqual(EVACUATION_BYTES);
});

test('what workers load late is kept for when there is no network', () => {
	const folder = 'build/_app/immutable/workers/chunks';
	const parts = readdirSync(folder).filter((name) => name.endsWith('.js'));
	expect(parts.length).toBeGreaterThan(1);
	const kept = readFileSync('build/service-worker.js', 'utf8');
	expect(parts.filter((name) => !kept.includes(name))).toEqual([]);
});

test('the chart library is in the build, so that the test above can fail', () => {
	const folder = 'build/_app/immutable/chunks';
	const chunks = readdirSync(folder).filter((name) => name.endsWith('.js'));
	expect(
		chunks.some((name) => readFileSync(join(folder, name), 'utf8').includes('logarithmic'))
	).toBe(true);
});
