import type { Plugin } from 'vite';

const NAME = '\0shallow-state';

export const INSTEAD_OF_PROXIES = `export const proxy = (value) => value;
export const get_proxied_value = proxy;
export const is = Object.is;`;

/** Whether the compiler has written a component that changes inside of objects are followed for. */
export const seesDeepState = (code: string): boolean => /\$\.proxy\(/.test(code);

/**
 * Leaves out what Svelte follows changes inside of objects with (0.9 kB): state is put in the place of the one before here,
 * never changed. A component whose state begins as an object without `$state.raw` fails.
 */
export const shallowState = (): Plugin => ({
	name: 'shallow-state',
	enforce: 'pre',
	apply: 'build',
	resolveId: (source, importer) =>
		source.endsWith('/proxy.js') && importer?.includes('/svelte/src/') === true ? NAME : undefined,
	load: (id) => (id === NAME ? INSTEAD_OF_PROXIES : undefined)
});

/** Sees what the compiler has written, where the other has to come before it. */
export const noDeepState = (): Plugin => ({
	name: 'no-deep-state',
	enforce: 'post',
	transform(code, id) {
		if (seesDeepState(code)) throw new Error(`${id} has a $state that should be $state.raw`);
		return undefined;
	}
});
