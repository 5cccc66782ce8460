import { onMount } from 'svelte';
import { loadAfterPaint } from './after-paint';

/**
 * Code that a page shows only below or behind its first answer: it is loaded once the answer is on the
 * screen. null until then, and on the server.
 */
export class Late<T> {
	#loaded: T | null = $state.raw(null);
	#missed = $state(false);

	/** `wait`: calls back when it is to be loaded, and gives back how to drop that. */
	constructor(load: () => Promise<T>, wait: (work: () => void) => () => void = loadAfterPaint) {
		onMount(() =>
			wait(
				() =>
					void load().then(
						(loaded) => (this.#loaded = loaded),
						() => {
							this.#missed = true;
							// early.js says so, and offers to open the page again: browsers remember a script that did not come.
							dispatchEvent(new Event('vite:preloadError'));
						}
					)
			)
		);
	}

	/** Whether it did not come, and will not. */
	get missed(): boolean {
		return this.#missed;
	}

	get current(): T | null {
		return this.#loaded;
	}
}

/**
 * Works out what is about to be shown, each answer in an idle moment of its own: an answer is remembered, and all of
 * them at once would be a long task.
 */
export async function inTurns(works: readonly (() => unknown)[]): Promise<void> {
	for (const work of works)
		await new Promise<void>((done) =>
			loadAfterPaint(() => {
				work();
				done();
			})
		);
}
