// Everything the page shows behind its first answers, loaded after them.
export { default as WorkingPanel } from '#lib/ui/WorkingPanel.svelte';
export { domainWorkings } from '#lib/scenario/domain-workings';
export { copyWorking, distanceWorking } from '#lib/scenario/first-look-workings';
export { default as SitesCard } from './SitesCard.svelte';
