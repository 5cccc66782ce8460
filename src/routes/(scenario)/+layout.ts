import type { ScenarioPage } from '../address';
import type { PageHead } from '../built/page-head';
import { builtAnswer } from './built';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ fetch }) => ({
	heads: await builtAnswer<Readonly<Record<ScenarioPage, PageHead>>>(fetch, 'heads')
});
