import type { Calculator } from '#lib/embed/contract';
import type { Field } from '#lib/form/field';

export const NAMES: Readonly<Record<Calculator, string>> = {
	quick: 'Quick sizing',
	domain: 'VMs per vMotion domain',
	migration: 'Migration time',
	sites: 'Layer 2 between two sites',
	compare: 'Comparison of scenarios',
	evacuation: 'Emptying a host, a rack or a site'
};

/** What there is to choose from for one calculator. */
export interface Offered {
	readonly presets: readonly { readonly id: string; readonly name: string }[];
	/** The questions that it shows at once. */
	readonly fields: readonly { readonly key: string; readonly field: Field }[];
	/** What it answers as it opens, with a preset or with the query of a link. */
	readonly words: (preset: string | null, query: string) => string;
}
