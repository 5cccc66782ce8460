/** What waits until somebody unfolds it, and how to ask for it. */
const waiting = new Set<() => void>();
let isAsked = false;

/** In the place of `ui/when-below`: an embed loads what it has folded once somebody wants to see it. */
export function whenBelow(work: () => void): () => void {
	if (isAsked) work();
	else waiting.add(work);
	return () => void waiting.delete(work);
}

export function askBelow(): void {
	isAsked = true;
	for (const work of waiting) work();
	waiting.clear();
}
