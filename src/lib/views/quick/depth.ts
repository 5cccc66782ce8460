// Everything the page works out below and behind its first answers, loaded after them.
import { clusterOf } from '#lib/scenario/domain/cluster';
import { migrationOf } from '#lib/scenario/migration/migration';
import { verdictOf } from '#lib/scenario/sites/verdict';

export { default as WorkingPanel } from '#lib/ui/WorkingPanel.svelte';
export { meaningsSentence } from '#lib/words/domain/meanings';
export { domainWorkings } from '#lib/words/domain/workings';
export const DEPTH_ANSWERS = [migrationOf, clusterOf, verdictOf] as const;
export { quickAnswer, quickWorkings } from '#lib/words/quick';
export { default as SitesCard } from './SitesCard.svelte';
export { default as SolveFold } from '#lib/views/solve/SolveFold.svelte';
