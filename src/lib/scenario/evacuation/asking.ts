import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import { DOMAIN_QUESTIONS } from '#lib/scenario/questions/domain';
import { ESTATE_QUESTIONS } from '#lib/scenario/questions/estate';
import { EVACUATION_QUESTIONS } from '#lib/scenario/questions/evacuation';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { asking, type ValueOf } from '#lib/scenario/questions/reading';

/** Emptying hosts asks its own questions, and some of those of the hosts and of one migration. */
export const EVACUATION_ASKS = {
	...COMMON_QUESTIONS,
	...PATH_QUESTIONS,
	...DOMAIN_QUESTIONS,
	...MIGRATION_QUESTIONS,
	...EVACUATION_QUESTIONS,
	...ESTATE_QUESTIONS
};

export const withEvacuationValues = asking(EVACUATION_ASKS);

export type EvacuationValue<K extends keyof typeof EVACUATION_QUESTIONS> = ValueOf<
	(typeof EVACUATION_QUESTIONS)[K]
>;
