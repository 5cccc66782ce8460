import type { Carried } from './carried.svelte';

/** The query of the comparison with the scenario on the screen: the first one opens it, the others follow it whole. */
export function withKept({ query, comparison }: Carried): string {
	if (comparison === null) return query;
	const params = new URLSearchParams(comparison);
	params.append('s', query);
	return params.toString();
}
