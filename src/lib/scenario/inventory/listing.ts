import type { NamedList } from '#lib/calc/inventory/listed';
import { withText } from '#lib/scenario/once';
import type { AnyKey, Scenario } from '#lib/scenario/questions/initial-text';

/** Hosts and VMs of an estate that was read, one by one. They stay in the memory of the page, with their names. */
export interface Listing {
	/** What they are called together. */
	readonly of: string;
	/** The scenario that went to the page with them, in which they are counted. */
	readonly handed: Scenario;
	/** Of both sites; null where none were told apart. */
	readonly sites: NamedList | null;
	/** What those are called. */
	readonly siteNames: readonly [string, string] | null;
	/** Of the cluster that the scenario is about. */
	readonly cluster: NamedList | null;
}

/** What is counted of an estate, and need not be where it is listed. */
const COUNTED: readonly AnyKey[] = [
	'shost',
	'chosts',
	'ratio',
	'per',
	'svms',
	'sizes',
	'ram',
	'vmram',
	'mvm'
];

const isAsHanded = ({ handed }: Listing, text: Scenario): boolean =>
	COUNTED.every((key) => text[key] === handed[key]);

/** What there is for what is emptied, whatever was typed. */
export const listFor = ({ sites, cluster }: Listing, { em }: Scenario): NamedList | null =>
	em === 'site' ? sites : cluster;

/** The list that stands for a scenario: none where other numbers were typed than those of its estate. */
export const listedIn = (listing: Listing, text: Scenario): NamedList | null =>
	isAsHanded(listing, text) ? listFor(listing, text) : null;

/** The scenario with the numbers of the estate again. */
export const asHanded = ({ handed }: Listing, text: Scenario): Scenario =>
	COUNTED.reduce((scenario, key) => withText(scenario, key, handed[key]), text);
