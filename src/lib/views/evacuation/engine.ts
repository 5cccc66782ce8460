// What the page works out: loaded once its form and the answer of the defaults are on the screen.
export { planOf } from '#lib/scenario/evacuation/plan';
export { firstWords } from '#lib/words/evacuation/first-answer';
export { Reckoner } from './reckoner.svelte';
