/** What is not done by then is done all the same, on a page that is busy all the time. */
const LATEST_MS = 300;

function idle(work: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: LATEST_MS });
	else setTimeout(work);
}

/** What waits for the browser to have nothing better to do, each in a task of its own, the oldest first. */
class Queue {
	#waiting = new Set<() => void>();
	#asked = false;

	#next = () => {
		const [first] = this.#waiting;
		this.#asked = false;
		if (first === undefined) return;
		this.#waiting.delete(first);
		if (this.#waiting.size > 0) this.#ask(() => idle(this.#next));
		first();
	};

	#ask(how: () => void) {
		if (this.#asked) return;
		this.#asked = true;
		how();
	}

	add(work: () => void): () => void {
		this.#waiting.add(work);
		this.#ask(() => requestAnimationFrame(() => idle(this.#next)));
		return () => void this.#waiting.delete(work);
	}

	empty() {
		// What is done may leave more to do.
		for (const work of this.#waiting) {
			this.#waiting.delete(work);
			work();
		}
	}
}

const pictures = new Queue();
const loads = new Queue();

/**
 * Does `work` once the browser has painted what was changed so far and is idle, in a task of its own, so that a key
 * pressed meanwhile comes first. Gives back how to drop it.
 */
export const afterPaint = (work: () => void): (() => void) => pictures.add(work);

/** The same for what a page loads late: to ask for all of it at once would be a long task at the worst moment. */
export const loadAfterPaint = (work: () => void): (() => void) => loads.add(work);

/** Does at once all that waits to be shown: for a page that is opened rather than typed into. */
export function settleNow(): void {
	pictures.empty();
}
