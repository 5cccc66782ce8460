import type { BuiltAnswer } from '#lib/words/migration/after-answer';
import { builtAnswer } from '../built';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	built: await builtAnswer<BuiltAnswer>(fetch, 'migration')
});
