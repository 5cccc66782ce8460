import type { ScenarioPage } from '../address';

/** With protocol and host, where the build was told them; a static site cannot know where it will be served. */
export const fullAddress = (path: ScenarioPage): string | null =>
	process.env.SITE_ORIGIN === undefined
		? null
		: new URL(`${process.env.BASE_PATH ?? ''}${path}`, process.env.SITE_ORIGIN).href;
