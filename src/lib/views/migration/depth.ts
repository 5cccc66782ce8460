// Everything the page works out: loaded once its form and the prerendered answer are on the screen.
export { answerMigration } from '#lib/scenario/migration';
export { firstAnswer } from '#lib/scenario/migration-first-answer';
export { default as MigrationDetails } from './MigrationDetails.svelte';
