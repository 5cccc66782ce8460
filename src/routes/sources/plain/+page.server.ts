import { DOCUMENTS } from '#lib/facts/documents';
import { type Chapter, chaptersOf } from '#lib/views/sources/chapters';
import type { ShownGroup } from '#lib/views/sources/search';
import { resolve } from '$app/paths';
import type { PageServerLoad } from './$types';

/** For a browser that runs no script: it is written once, when the site is built. */
export const csr = false;

export const load: PageServerLoad = async ({ fetch }) => {
	const response = await fetch(resolve('/sources/catalogue.json'));
	const groups = (await response.json()) as readonly ShownGroup[];
	const chapters: readonly Chapter[] = chaptersOf(groups);
	return { chapters, documents: DOCUMENTS };
};
