// What the page says of what is reckoned beside it: loaded once its form and the answer of the defaults are on the screen.
export { namedAnswer, namesById } from '#lib/scenario/evacuation/ids';
export { listedIn } from '#lib/scenario/inventory/listing';
export { firstWords } from '#lib/words/evacuation/first-answer';
export { evacuationTitle } from '#lib/words/evacuation/title';
export { Reckoner } from './reckoner.svelte';
