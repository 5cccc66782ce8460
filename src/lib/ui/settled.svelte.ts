import { untrack } from 'svelte';
import { afterPaint } from './after-paint';

/**
 * Follows its source once the answer to a key is painted and the browser is idle, so that pictures, tables and lists
 * never hold up typing. What stands there until then is the older one; the first is there at once.
 */
export class Settled<T> {
	#value: T = $state.raw() as T;

	/** `steps`: what showing it asks for, each worked out before in an idle moment of its own. */
	constructor(source: () => T, steps: () => readonly ((of: T) => unknown)[] = () => []) {
		this.#value = untrack(source);
		$effect(() => {
			const latest = source();
			if (latest === untrack(() => this.#value)) return;
			const works = [...untrack(steps), (settled: T) => (this.#value = settled)];
			let drop = () => {};
			const next = ([first, ...rest]: typeof works) => {
				if (first === undefined) return;
				drop = afterPaint(() => {
					first(latest);
					next(rest);
				});
			};
			next(works);
			return () => drop();
		});
	}

	get current(): T {
		return this.#value;
	}
}
