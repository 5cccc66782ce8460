import { type PartAnswer, type SitesChosen, twoSides } from '#lib/scenario/inventory/answer';
import type { Chosen, Names, TwoSites } from '#lib/scenario/inventory/fields';
import type { Column, Columns } from '#lib/scenario/questions/comparison';
import { LONGEST_NAME, MOST_COLUMNS } from '#lib/scenario/questions/comparison';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';

function sitesOf({ siteChoices }: PartAnswer, { by, sides }: SitesChosen): TwoSites | null {
	const found = siteChoices.find((each) => each.by === by)?.sides ?? [];
	const [a, b] = sides.map((name) => found.find((side) => side.name === name));
	return a === undefined || b === undefined
		? null
		: { hosts: [a.hosts, b.hosts], vms: [a.vms, b.vms], sizes: [a.sizes, b.sizes] };
}

const isSame = (one: SitesChosen, other: SitesChosen): boolean =>
	one.by === other.by && one.sides.every((side, place) => side === other.sides[place]);

/** What becomes a scenario, with what somebody has said of it. */
export function chosenOf(
	part: PartAnswer,
	{
		sites,
		inventory,
		vmotion,
		cluster,
		names
	}: {
		readonly sites: SitesChosen | 'none';
		/** Of the part; asked for only where its sides are not the usual ones. */
		readonly inventory: () => Parameters<typeof twoSides>[0] | null;
		readonly vmotion: Chosen['vmotion'];
		/** The largest of several; null where the part is one. */
		readonly cluster: PartAnswer | null;
		readonly names: Names;
	}
): Chosen {
	const summedOf = (chosen: SitesChosen) => {
		if (part.usual !== null && isSame(part.usual.sites, chosen)) return part.usual.summed;
		const all = inventory();
		return all === null ? part : twoSides(all, chosen);
	};
	const { summary, ...lists } = sites === 'none' ? part : summedOf(sites);
	return {
		summary,
		part: lists,
		sites: sites === 'none' ? null : sitesOf(part, sites),
		cluster: cluster?.summary ?? null,
		vmotion: summary.vmotion.kind === 'found' ? summary.vmotion.network : vmotion,
		names
	};
}

/** What is emptied of it: where no sites were told apart, one host. */
export const toEmpty = (scenario: Scenario): Scenario =>
	scenario.sizes === '' ? { ...scenario, em: 'host' } : scenario;

/** Clusters side by side, as many as are compared; without their names where those stay out of links. */
export function columnsOf(
	clusters: readonly PartAnswer[],
	{
		usual,
		nameOf,
		names
	}: {
		readonly usual: (part: PartAnswer) => Scenario;
		readonly nameOf: (part: PartAnswer) => string;
		readonly names: Names;
	}
): Columns {
	const [first, ...others] = clusters.slice(0, MOST_COLUMNS).map((cluster, place): Column => ({
		name: names === 'kept' ? nameOf(cluster).slice(0, LONGEST_NAME) : `Cluster ${place + 1}`,
		text: usual(cluster)
	}));
	return first === undefined ? [{ name: '', text: INITIAL_TEXT }] : [first, ...others];
}
