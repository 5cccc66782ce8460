import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { asking, type ValueOf } from '#lib/scenario/questions/reading';
import { SITES_QUESTIONS } from '#lib/scenario/questions/sites';

/** Two sites ask their own questions, and those of the way and of the estate that every page shares. */
export const withSitesValues = asking({
	...DOMAIN_QUESTIONS,
	...PATH_QUESTIONS,
	...SITES_QUESTIONS
});

export type SitesValue<K extends keyof typeof SITES_QUESTIONS> = ValueOf<
	(typeof SITES_QUESTIONS)[K]
>;
