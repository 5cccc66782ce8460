/** What is not shown by then is shown all the same, on a page that is busy all the time. */
const LATEST_MS = 300;

/** What waits for the browser to have nothing better to do, each in a task of its own, the oldest first. */
const waiting = new Set<() => void>();
let asked = false;

function idle(work: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: LATEST_MS });
	else setTimeout(work);
}

function next(): void {
	const [first] = waiting;
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

/**
 * Does `work` once the browser has painted what was changed so far and is idle, in a task of its own, so that a key
 * pressed meanwhile comes first. Gives back how to drop it.
 */
export function afterPaint(work: () => void): () => void {
	waiting.add(work);
	ask(() => requestAnimationFrame(() => idle(next)));
	return () => waiting.delete(work);
}

/** Does at once all that waits: for a page that is opened rather than typed into. */
export function settleNow(): void {
	const all = [...waiting];
	waiting.clear();
	for (const work of all) work();
}
