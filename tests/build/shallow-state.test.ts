import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { INSTEAD_OF_PROXIES, seesDeepState } from '../../src/build/shallow-state';

const given = (code: string): readonly string[] =>
	[...code.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name ?? '').toSorted();

const written = (script: string) =>
	compile(`<script>${script}</script>`, { generate: 'client' }).js.code;

describe('Svelte without what follows changes inside of objects', () => {
	it('gives what its own file gives', () => {
		const own = readFileSync('node_modules/svelte/src/internal/client/proxy.js', 'utf8');
		expect(given(own)).toEqual(given(INSTEAD_OF_PROXIES));
	});

	it('is refused by a component that needs that', () => {
		expect(seesDeepState(written('let all = $state([]); all.push(1);'))).toBe(true);
		expect(seesDeepState(written('let all = $state.raw([]); all = [1];'))).toBe(false);
		expect(seesDeepState(written("let one = $state('a'); one = 'b';"))).toBe(false);
	});
});
