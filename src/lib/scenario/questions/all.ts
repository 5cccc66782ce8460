import { DOMAIN_QUESTIONS } from './domain';
import { EVACUATION_QUESTIONS } from './evacuation';
import { MIGRATION_QUESTIONS } from './migration';
import { PATH_QUESTIONS } from './path';
import { SITES_QUESTIONS } from './sites';

/** Every question there is; a page imports its own lists instead. */
export const ALL_QUESTIONS = {
	...DOMAIN_QUESTIONS,
	...PATH_QUESTIONS,
	...MIGRATION_QUESTIONS,
	...SITES_QUESTIONS,
	...EVACUATION_QUESTIONS
};
