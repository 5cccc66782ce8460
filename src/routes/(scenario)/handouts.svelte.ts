import { getContext, setContext } from 'svelte';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { Handout } from '#lib/ui/handout-shape';

type MakesHandout = (scenario: Scenario) => Handout;

/** What the page that is open gives on paper: nobody prints first, so it comes as a loader. */
export class Handouts {
	load: (() => Promise<MakesHandout>) | null = $state.raw(null);
}

const KEY = Symbol('handouts');

export const provideHandouts = (): Handouts => setContext(KEY, new Handouts());

/** Called by a page when it opens. */
export function offerHandout(load: () => Promise<MakesHandout>): void {
	getContext<Handouts>(KEY).load = load;
}
