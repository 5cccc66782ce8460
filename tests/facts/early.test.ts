import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * Who answers first reckons with values: what is written about them, with the places they were read in, comes late or
 * not at all. What has to be there before an answer is what these files import, and what those do.
 */

const filesOf = (folder: string, ending: RegExp) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => ending.test(path));

/** The page of sources is the one that shows them. */
const PAGES = filesOf('src/routes', /\+(page|layout)\.svelte$/).filter(
	(path) => !path.includes('sources')
);
const ENGINES = filesOf('src/lib/views', /\/engine\.ts$/);
const WORKERS = filesOf('src/lib/scenario', /\bworker\.ts$/);

/** An import that is there when the program runs; what an `import()` asks for is late. */
const IMPORT = /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

const importsOf = (path: string): readonly string[] =>
	[...readFileSync(path, 'utf8').matchAll(IMPORT)].flatMap(([, named = '']) => {
		const place = named.startsWith('#lib/')
			? join('src/lib', named.slice('#lib/'.length))
			: join(dirname(path), named);
		return ['', '.ts', '.svelte.ts', '.js']
			.map((ending) => place + ending)
			.filter((file) => /\.(ts|js|svelte)$/.test(file) && existsSync(file));
	});

function withImports(from: readonly string[]): readonly string[] {
	const found = new Set<string>();
	const visit = (path: string) => {
		if (found.has(path)) return;
		found.add(path);
		importsOf(path).forEach(visit);
	};
	from.forEach(visit);
	return [...found];
}

const CITES = 'src/lib/facts/sources.ts';
const citing = (paths: readonly string[]) =>
	paths.filter((path) => importsOf(path).includes(CITES));

describe('before the first answer', () => {
	it.each([
		['pages at once', PAGES, 10, []],
		['what answers after them', ENGINES, 3, []],
		// What may be moved at once is not parted from its sources.
		['workers', WORKERS, 2, ['src/lib/facts/evacuation-limits.ts']]
	])('%s have no figure with its sources', (_, from, atLeast, unless) => {
		expect(from.length).toBeGreaterThanOrEqual(atLeast);
		expect(citing(withImports(from))).toEqual(unless);
	});

	it('there are the values of the releases, so that the test above can fail', () => {
		expect(withImports(PAGES)).toContain('src/lib/facts/vsphere-values.ts');
		expect(citing(withImports(['src/lib/words/domain/capacity-working.ts']))).toContain(
			'src/lib/facts/vsphere-v6.ts'
		);
	});
});
