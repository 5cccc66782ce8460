import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const BOUNDARIES = 'node_modules/svelte/src/internal/client/dom/blocks/boundary.js';
const AWAITING = 'node_modules/svelte/src/internal/client/reactivity/async.js';

export const INSTEAD_OF_BOUNDARIES = `import { branch } from '../../reactivity/effects.js';
import { hydrate_next, hydrating } from '../hydration.js';
export function boundary(node, props, children) {
	if (hydrating) hydrate_next();
	branch(() => children(node));
}
export function pending() {
	return 0;
}
`;

const START = `	if (async.length === 0 && pending.length === 0) {
		fn(deriveds);
		return;
	}
`;
const END = '\n}\n';

/** Svelte's own file, in which what a component shows is there at once: `await` in markup has to be switched on, and is not. */
export function withoutAwaiting(): string {
	const text = readFileSync(AWAITING, 'utf8');
	const from = text.indexOf(START);
	if (from === -1) throw new Error(`${AWAITING} reads otherwise than it did`);
	return `${text.slice(0, from)}	fn(deriveds);${text.slice(text.indexOf(END, from))}`;
}

/** Whether the compiler has written a component that catches what fails in it, or says how much is awaited. */
export const needsBoundaries = (code: string): boolean => /\$\.(boundary\(|pending\b)/.test(code);

/** Leaves out what Svelte awaits with, and catches errors with, inside of components (1.4 kB): no component here does either. */
export const synchronous = (): Plugin => ({
	name: 'synchronous',
	apply: 'build',
	load(id) {
		const path = id.replaceAll('\\', '/');
		if (path.endsWith(BOUNDARIES)) return INSTEAD_OF_BOUNDARIES;
		return path.endsWith(AWAITING) ? withoutAwaiting() : undefined;
	},
	transform: {
		order: 'post',
		handler(code, id) {
			if (id.endsWith('.svelte') && needsBoundaries(code))
				throw new Error(`${id} has a boundary, which builds leave out`);
			return undefined;
		}
	}
});
