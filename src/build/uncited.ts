import type { Plugin } from 'vite';

/** The maximums of the releases: who reckons with them says seldom where they stand. */
export const RELEASES = /\/src\/lib\/facts\/vsphere-v[^/]*(?<!-migration)\.ts$/;

/** Where a figure stands, as facts/ writes it. */
const CITATION = /\bcite(?:Again|Unread)?\(\s*'(?:[^'\\]|\\.)*',\s*'(?:[^'\\]|\\.)*'\s*\)/g;

/** Figures without the places that they were read in, for what shows none of those. */
export const uncited = (figures: RegExp | undefined): Plugin => ({
	name: 'uncited',
	enforce: 'pre',
	transform: (code, id) =>
		figures?.test(id.replaceAll('\\', '/')) === true ? code.replaceAll(CITATION, 'null') : undefined
});
