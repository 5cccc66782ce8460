import type { BuiltAnswer } from '#lib/words/evacuation/built';
import { builtAnswer } from '../built';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({
	built: await builtAnswer<BuiltAnswer>(fetch, 'evacuation')
});
