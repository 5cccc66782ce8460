import { getContext, setContext } from 'svelte';

/** Titles and addresses of what a page cites, by key. */
export type Documents = Readonly<
	Record<string, { readonly title: string; readonly href: string | null }>
>;

/**
 * The documents that citations point at. They are heavy and nobody reads them first, so a page may hand
 * over a loader instead: it runs once a citation has been put on the screen.
 */
class DocumentShelf {
	#found: Documents | null = $state.raw(null);
	#load: () => Promise<Documents>;
	#asked = false;

	constructor(load: () => Promise<Documents>, found: Documents | null) {
		this.#load = load;
		this.#found = found;
	}

	/** null until they are loaded. */
	get found(): Documents | null {
		return this.#found;
	}

	async open(): Promise<void> {
		if (this.#asked || this.#found !== null) return;
		this.#asked = true;
		this.#found = await this.#load();
	}
}

const KEY = Symbol('documents');

export const provideDocuments = (
	load: () => Promise<Documents>,
	found: Documents | null = null
): void => {
	setContext(KEY, new DocumentShelf(load, found));
};

export const useDocuments = (): DocumentShelf => getContext<DocumentShelf>(KEY);
