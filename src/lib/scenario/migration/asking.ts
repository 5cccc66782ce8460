import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { asking, type ValueOf } from '#lib/scenario/questions/reading';

/** A migration asks its own questions, and those of the way and of the VM that every page shares. */
export const withMigrationValues = asking({
	...COMMON_QUESTIONS,
	...PATH_QUESTIONS,
	...MIGRATION_QUESTIONS
});

export type MigrationValue<K extends keyof typeof MIGRATION_QUESTIONS> = ValueOf<
	(typeof MIGRATION_QUESTIONS)[K]
>;
