import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { PAGES } from './pages';

/** What a page may load as JavaScript before its first answer, compressed with brotli. */
const BUDGET_BYTES = 70_000;

const fileOf = (path: string) => join('build', path === '/' ? 'index.html' : `${path}.html`);

/** The scripts a page names, and whatever they import without waiting to be asked. */
function eagerScripts(html: string, from: string): ReadonlySet<string> {
	const named = [...html.matchAll(/(?:href|src|import\()="?'?\.?\/?([^"')]+\.js)/g)].map(
		([, path]) => join(dirname(from), path ?? '')
	);
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

const brotliSize = (path: string) => statSync(`${path}.br`).size;

describe.each(PAGES)('%s', (path) => {
	const file = fileOf(path);
	const html = readFileSync(file, 'utf8');

	it(`loads at most ${BUDGET_BYTES} bytes of JavaScript before the first answer`, () => {
		const scripts = [...eagerScripts(html, file)];
		const sizes = scripts.map((script) => [relative('build', script), brotliSize(script)] as const);
		const total = sizes.reduce((sum, [, size]) => sum + size, 0);
		console.log(`${path}: ${total} bytes of brotli in ${sizes.length} scripts`);
		expect(sizes.length).toBeGreaterThan(3);
		expect(total).toBeLessThanOrEqual(BUDGET_BYTES);
	});

	it('loads the chart library only later', () => {
		const holdsCharts = [...eagerScripts(html, file)].filter((script) =>
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

test('the chart library is in the build, so that the test above can fail', () => {
	const folder = 'build/_app/immutable/chunks';
	const chunks = readdirSync(folder).filter((name) => name.endsWith('.js'));
	expect(
		chunks.some((name) => readFileSync(join(folder, name), 'utf8').includes('logarithmic'))
	).toBe(true);
});
