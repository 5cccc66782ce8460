import { resolve } from '$app/paths';

/** A first answer that was worked out when the site was built; in the prerendered page it needs no request. */
export async function builtAnswer<T>(
	fetch: typeof globalThis.fetch,
	answer: 'quick' | 'migration' | 'sites'
): Promise<T> {
	const response = await fetch(resolve('/built/[answer].json', { answer }));
	return (await response.json()) as T;
}
