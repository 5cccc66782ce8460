/** What is not done by then is done all the same, on a page that is busy all the time. */
const LATEST_MS = 300;

/** What waits for the browser to have nothing better to do, each in a task of its own, the oldest first. */
const waiting = new Map<() => void, 'to show' | 'to load'>();
let asked = false;

function idle(work: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: LATEST_MS });
	else setTimeout(work);
}

function next(): void {
	const [first] = waiting.keys();
	asked = false;
	if (first === undefined) return;
	waiting.delete(first);
	if (waiting.size > 0) ask(() => idle(next));
	first();
}

function ask(how: () => void): void {
	if (asked) return;
	asked = true;
	how();
}

const waitWith = (kind: 'to show' | 'to load') => (work: () => void) => {
	waiting.set(work, kind);
	ask(() => requestAnimationFrame(() => idle(next)));
	return () => void waiting.delete(work);
};

/**
 * Does `work` once the browser has painted what was changed so far and is idle, in a task of its own, so that a key
 * pressed meanwhile comes first. Gives back how to drop it.
 */
export const afterPaint = waitWith('to show');

/** The same for what a page loads late: to ask for all of it at once would be a long task at the worst moment. */
export const loadAfterPaint = waitWith('to load');

/** Does at once all that waits to be shown: for a page that is opened rather than typed into. */
export function settleNow(): void {
	// What is done may leave more to do.
	for (const [work, kind] of waiting) {
		if (kind === 'to load') continue;
		waiting.delete(work);
		work();
	}
}
