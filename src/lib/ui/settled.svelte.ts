import { untrack } from 'svelte';
import { afterPaint } from './after-paint';

/**
 * Follows its source once the answer to a key is painted and the browser is idle, so that pictures, tables and lists
 * never hold up typing. What stands there until then is the older one; the first is there at once.
 */
export class Settled<T> {
	#value: T = $state.raw() as T;

	constructor(source: () => T) {
		this.#value = untrack(source);
		$effect(() => {
			const latest = source();
			if (latest === untrack(() => this.#value)) return;
			return afterPaint(() => {
				this.#value = latest;
			});
		});
	}

	get current(): T {
		return this.#value;
	}
}
