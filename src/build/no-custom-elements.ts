import type { Plugin } from 'vite';

const NAME = '\0no-custom-elements';

/** Leaves out what Svelte makes custom elements with: there are none, and no bundler dares to take it out (1.2 kB). */
export const noCustomElements = (): Plugin => ({
	name: 'no-custom-elements',
	enforce: 'pre',
	apply: 'build',
	resolveId: (source, importer) =>
		source.endsWith('/custom-element.js') && importer?.includes('/svelte/') === true
			? NAME
			: undefined,
	load: (id) => (id === NAME ? 'export const create_custom_element = () => {};' : undefined)
});
