import type { FirstAnswer } from '#lib/words/sites/first-answer';
import { builtAnswer } from '../built';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	built: await builtAnswer<FirstAnswer>(fetch, 'sites')
});
