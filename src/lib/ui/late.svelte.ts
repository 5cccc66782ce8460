import { onMount } from 'svelte';

/**
 * Code that a page shows only below or behind its first answer: it is loaded once the answer is on the
 * screen. null until then, and on the server.
 */
export class Late<T> {
	#loaded: T | null = $state.raw(null);
	#missed = $state(false);

	constructor(load: () => Promise<T>) {
		onMount(() => {
			load().then(
				(loaded) => {
					this.#loaded = loaded;
				},
				(error: unknown) => {
					this.#missed = true;
					throw error;
				}
			);
		});
	}

	/** Whether it did not come, and will not. */
	get missed(): boolean {
		return this.#missed;
	}

	get current(): T | null {
		return this.#loaded;
	}
}
