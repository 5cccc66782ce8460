import { COMMON_QUESTIONS } from '#lib/scenario/questions/common';
import { MIGRATION_QUESTIONS } from '#lib/scenario/questions/migration';
import { PATH_QUESTIONS } from '#lib/scenario/questions/path';
import { typedInto } from '#lib/words/working';

const RESTS_ON = { ...COMMON_QUESTIONS, ...PATH_QUESTIONS, ...MIGRATION_QUESTIONS };

export type MigrationKey = keyof typeof RESTS_ON;

/** What was typed into the questions that a migration rests on. */
export const migrationTyped = typedInto(RESTS_ON);
