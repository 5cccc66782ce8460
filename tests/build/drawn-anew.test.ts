import { readFileSync } from 'node:fs';
import { build, type Plugin } from "vite";
import { describe, expect, it } from 'vitest';
import { drawnAnew, withoutWaking } from '../../src/build/drawn-anew';

const given = (code: string): readonly string[] =>
	[...code.matchAll(/^export (?:function|const|let) (\w+)/gm)].map(([, name]) => name ?? '');

/** What is bundled of a script that wakes something up where src/embed/start.ts stands. */
async function bundled(plugins: readonly Plugin[]): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [...plugins],
		resolve: { conditions: ['browser'] },
		build: {
			write: false,
			minify: false,
			lib: { entry: 'src/embed/start.ts', formats: ['es'] },
			rolldownOptions: { external: /^(#lib|\.\/settings|\.\.\/app)/ }
		}
	});
	const [first] = Array.isArray(result) ? result : [result];
	if (first === undefined || !('output' in first)) throw new Error('nothing was built');
	return first.output[0].code;
}

describe('what is drawn anew', () => {
	it("gives what Svelte's own file gives, and never wakes up", () => {
		const own = readFileSync('node_modules/svelte/src/internal/client/dom/hydration.js', 'utf8');
		expect(given(withoutWaking())).toEqual(given(own));
		expect(own).toMatch(/^\s*hydrating = /m);
		expect(withoutWaking()).not.toMatch(/^\s*hydrating = /m);
	});

	it('has nothing of what finds its way through what stands there', async () => {
		const finds = /function hydrate\(/;
		expect(await bundled([])).toMatch(finds);
		const anew = await bundled([drawnAnew()]);
		expect(anew).not.toMatch(finds);
		expect(anew).toContain('replaceChildren()');
	});
});
