import { onMount } from 'svelte';

/**
 * Code that a page shows only below or behind its first answer: it is loaded once the answer is on the
 * screen. null until then, and on the server.
 */
export class Late<T> {
	#loaded: T | null = $state.raw(null);

	constructor(load: () => Promise<T>) {
		onMount(() => {
			load().then(
				(loaded) => {
					this.#loaded = loaded;
				},
				// early.js says so, and offers to open the page again: browsers remember a script that did not come.
				() => dispatchEvent(new Event('vite:preloadError'))
			);
		});
	}

	get current(): T | null {
		return this.#loaded;
	}
}
