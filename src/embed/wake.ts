// One file has `drawAnew` in the place of this (src/build/drawn-anew.ts).
export { hydrate as wake } from 'svelte';
