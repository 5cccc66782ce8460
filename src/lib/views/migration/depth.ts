// Everything the page works out: loaded once its form and the prerendered answer are on the screen.
export { answerMigration } from '#lib/scenario/migration/migration';
export { firstAnswer } from '#lib/words/migration/first-answer';
export { default as MigrationDetails } from './MigrationDetails.svelte';
