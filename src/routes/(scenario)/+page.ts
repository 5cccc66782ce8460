import type { QuickAnswer } from '#lib/words/quick';
import { builtAnswer } from './built';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	built: await builtAnswer<QuickAnswer>(fetch, 'quick')
});
