import { getContext, setContext } from 'svelte';

/** What the button that prints has to wait for. */
export interface Printing {
	/** Puts the page's handout in place; a page without one prints as it stands. */
	prepare: () => Promise<void>;
}

const KEY = Symbol('printing');

export const providePrinting = (): Printing =>
	setContext(KEY, { prepare: () => Promise.resolve() });
export const usePrinting = (): Printing => getContext<Printing>(KEY);
