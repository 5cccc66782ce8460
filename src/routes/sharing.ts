import { getContext, setContext } from 'svelte';
import type { Columns } from '#lib/scenario/questions/comparison';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Handout } from '#lib/ui/handout-shape';
import type { ScenarioPage } from './address';

/**
 * What a page has to pass on, and where it puts what was saved. It hands over no more than what it holds already: all
 * that is made of that is loaded once somebody wants it.
 */
export type Sharer =
	/** A page without a form. */
	| { readonly kind: 'none' }
	| {
			readonly kind: 'scenario';
			readonly path: () => ScenarioPage | undefined;
			readonly text: () => Scenario;
			readonly handout: () => Promise<(scenario: Scenario) => Handout> | undefined;
			readonly put: (text: Scenario) => void;
	  }
	| {
			readonly kind: 'comparison';
			readonly columns: () => Columns;
			readonly put: (columns: Columns) => void;
	  };

/** What the frame around every page knows of the page in it. */
export interface Sharing {
	page: Sharer;
}

const KEY = Symbol('sharing');
const NONE: Sharer = { kind: 'none' };

export const provideSharing = (): Sharing => setContext(KEY, { page: NONE });

/** Called by a page when it opens; what is returned is called when it goes. */
export function offerTo(sharing: Sharing, page: Sharer): () => void {
	sharing.page = page;
	return () => {
		// The next page may have opened before this one goes.
		if (sharing.page === page) sharing.page = NONE;
	};
}

export const useSharing = (): Sharing => getContext<Sharing>(KEY);
