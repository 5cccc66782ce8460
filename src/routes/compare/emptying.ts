/**
 * Far from the page that compares: what emptying takes is in the chunks of its own page, and nobody's are cut into more
 * pieces for the few who ask for it here.
 */
export const load = () => import('#lib/views/evacuation/compared.svelte');
