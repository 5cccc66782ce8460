import { type Chapter, chaptersOf } from '#lib/views/sources/chapters';
import type { ShownGroup } from '#lib/views/sources/search';
import { resolve } from '$app/paths';
import type { PageLoad } from './$types';

/** For a browser that runs no script: it is written once, when the site is built. */
export const csr = false;

export const load: PageLoad = async ({ fetch }) => {
	const [response, { DOCUMENTS }] = await Promise.all([
		fetch(resolve('/sources/catalogue.json')),
		import('#lib/facts/documents')
	]);
	const groups = (await response.json()) as readonly ShownGroup[];
	const chapters: readonly Chapter[] = chaptersOf(groups);
	return { chapters, documents: DOCUMENTS };
};
