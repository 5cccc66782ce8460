import { CALCULATORS, type Calculator } from '#lib/embed/contract';

/** A question of each embed whose answer is another with a 3 in it. */
export const ASKED_OF: Readonly<Record<Calculator, string>> = {
	quick: 'ratio',
	domain: 'ratio',
	migration: 'link',
	sites: 'km',
	compare: '2-ratio',
	evacuation: 'link'
};

export const EMBEDDED = Object.keys(CALCULATORS) as Calculator[];
