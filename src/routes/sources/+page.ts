/** Titles and addresses come with the prerendered text, and as a chunk of their own for the search. */
export async function load() {
	const { DOCUMENTS } = await import('#lib/facts/documents');
	return { documents: DOCUMENTS };
}
