import { type PartAnswer, type SiteChoice, twoSides } from '#lib/scenario/inventory/answer';
import type { Chosen, Names, TwoSites } from '#lib/scenario/inventory/fields';
import type { Column, Columns } from '#lib/scenario/questions/comparison';
import { LONGEST_NAME, MOST_COLUMNS } from '#lib/scenario/questions/comparison';
import { INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';

/** Two sides of a part that are its sites. */
export interface SitesChosen {
	readonly by: SiteChoice['by'];
	readonly sides: readonly [string, string];
}

/** Where exactly two sides stand for sites they do: datacenters of an estate, fault domains of a cluster. */
export function usualSites({ siteChoices }: PartAnswer, isWhole: boolean): SitesChosen | 'none' {
	const by = isWhole ? 'datacenter' : 'fault-domain';
	const choice = siteChoices.find((each) => each.by === by);
	return choice?.sides.length === 2
		? { by, sides: [choice.sides[0].name, choice.sides[1].name] }
		: 'none';
}

function sitesOf({ siteChoices }: PartAnswer, { by, sides }: SitesChosen): TwoSites | null {
	const found = siteChoices.find((each) => each.by === by)?.sides ?? [];
	const [a, b] = sides.map((name) => found.find((side) => side.name === name));
	return a === undefined || b === undefined
		? null
		: { hosts: [a.hosts, b.hosts], vms: [a.vms, b.vms] };
}

/** What becomes a scenario, with what somebody has said of it. */
export function chosenOf(
	part: PartAnswer,
	{
		sites,
		vmotion,
		cluster,
		names
	}: {
		readonly sites: SitesChosen | 'none';
		readonly vmotion: Chosen['vmotion'];
		/** The largest of several; null where the part is one. */
		readonly cluster: PartAnswer | null;
		readonly names: Names;
	}
): Chosen {
	const whole = sites === 'none' ? part : twoSides(part, sites);
	const { summary } = whole;
	return {
		summary,
		part: whole.part,
		sites: sites === 'none' ? null : sitesOf(part, sites),
		cluster: cluster?.summary ?? null,
		vmotion: summary.vmotion.kind === 'found' ? summary.vmotion.network : vmotion,
		names
	};
}

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
