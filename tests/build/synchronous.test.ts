import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { INSTEAD_OF_BOUNDARIES, needsBoundaries, withoutAwaiting } from '../../src/build/synchronous';

const functions = (code: string): readonly string[] =>
	[...code.matchAll(/^export function (\w+)/gm)].map(([, name]) => name ?? '').toSorted();

const written = (component: string) => compile(component, { generate: 'client' }).js.code;

describe('Svelte without what awaits and catches', () => {
	it('gives the functions that its own file gives', () => {
		const own = readFileSync('node_modules/svelte/src/internal/client/dom/blocks/boundary.js', 'utf8');
		expect(functions(own)).toEqual(functions(INSTEAD_OF_BOUNDARIES));
	});

	it('gives all that its own file gives that awaits', () => {
		const own = readFileSync('node_modules/svelte/src/internal/client/reactivity/async.js', 'utf8');
		expect(functions(own)).toEqual(functions(withoutAwaiting()));
		expect(withoutAwaiting().length).toBeLessThan(own.length - 1000);
	});

	it('cannot be built where a component awaits in its markup', () => {
		expect(() => written('<p>{await 1}</p>')).toThrow('experimental_async');
	});

	it('is refused by a component that has one', () => {
		expect(needsBoundaries(written('<svelte:boundary><p>a</p></svelte:boundary>'))).toBe(true);
		expect(needsBoundaries(written('{$effect.pending()}'))).toBe(true);
		expect(needsBoundaries(written('<p>a</p>'))).toBe(false);
	});
});
