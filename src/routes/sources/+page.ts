import { resolve } from '$app/paths';
import type { Outline } from '#lib/views/sources/outline';
import type { PageLoad } from './$types';

/** In the prerendered page it stands in the HTML; the figures come once the page can be typed into. */
export const load: PageLoad = async ({ fetch }) => {
	const response = await fetch(resolve('/sources/outline.json'));
	return { outline: (await response.json()) as Outline };
};
