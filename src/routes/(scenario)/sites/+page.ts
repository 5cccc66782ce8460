import type { Built } from '#lib/views/two-sites/field-words';
import { builtAnswer } from '../built';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	built: await builtAnswer<Built>(fetch, 'sites')
});
