/** The verdict comes with the page, in a file of its own: the prerendered page already shows it. */
export const load = async () => ({ engine: await import('#lib/views/two-sites/engine') });
