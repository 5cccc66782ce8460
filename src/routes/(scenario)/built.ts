import { resolve } from '$app/paths';

/**
 * A first answer that was worked out when the site was built. Its `fetch` is Kit's: in the prerendered page the answer
 * stands in the HTML, and only going on to another page asks its own site for that page's, which holds nothing typed.
 */
export async function builtAnswer<T>(
	fetch: typeof globalThis.fetch,
	answer: 'quick' | 'migration' | 'sites' | 'evacuation' | 'heads'
): Promise<T> {
	const response = await fetch(resolve(`/built/${answer}.json`));
	return (await response.json()) as T;
}
