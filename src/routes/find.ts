/** What the page of sources is searched for; it stands in the link beside the scenario, which that page passes on. */
export interface Find {
	sought: string;
	status: string;
}

const KEYS = { sought: 'find', status: 'status' } as const;

export function readFind(search: string): Find {
	const params = new URLSearchParams(search);
	return { sought: params.get(KEYS.sought) ?? '', status: params.get(KEYS.status) ?? '' };
}

/** The query without it. */
export function withoutFind(search: string): string {
	const params = new URLSearchParams(search);
	Object.values(KEYS).forEach((key) => params.delete(key));
	return params.size === 1 && params.has('v') ? '' : params.toString();
}

/** The query with it, closed as every link is: a chat app would cut what is sought at a final dot. */
export function withFind(search: string, { sought, status }: Find): string {
	const rest = withoutFind(search);
	const params = new URLSearchParams();
	if (sought !== '') params.set(KEYS.sought, sought);
	if (status !== '') params.set(KEYS.status, status);
	if (params.size === 0) return rest;
	return `${params.toString()}&${rest === '' ? 'v=1' : rest}`;
}
