import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { EVACUATION_QUESTIONS } from '#lib/scenario/questions/evacuation';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { asking, type ValueOf } from '#lib/scenario/questions/reading';
import { SITES_QUESTIONS } from '#lib/scenario/questions/sites';

/** Emptying hosts asks its own questions, and some of those of the hosts and of one migration. */
export const withEvacuationValues = asking({
	...COMMON_QUESTIONS,
	...PATH_QUESTIONS,
	...DOMAIN_QUESTIONS,
	...MIGRATION_QUESTIONS,
	...EVACUATION_QUESTIONS,
	lnk: SITES_QUESTIONS.lnk,
	evh: SITES_QUESTIONS.evh,
	macv: SITES_QUESTIONS.macv,
	lrn: SITES_QUESTIONS.lrn
});

export type EvacuationValue<K extends keyof typeof EVACUATION_QUESTIONS> = ValueOf<
	(typeof EVACUATION_QUESTIONS)[K]
>;
