import type { FirstAnswer } from '#lib/words/migration/first-answer';
import { builtAnswer } from '../built';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	built: await builtAnswer<FirstAnswer>(fetch, 'migration')
});
