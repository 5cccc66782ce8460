import type { Filling } from '#lib/calc/inventory/fit';
import type { Inventory } from '#lib/calc/inventory/inventory';
import { type Division, type Part, partsOf } from '#lib/calc/inventory/parts';
import { inService, running, type Summary, summaryOf } from '#lib/calc/inventory/summary';
import { type SizeGroup, sizesOf } from '#lib/calc/inventory/sizes';
import { type Fits, fitsOf } from './fits';

/** One side of a division that could be a site. */
export interface Side {
	readonly name: string;
	readonly hosts: number;
	readonly vms: number;
	/** Of those that run. */
	readonly sizes: readonly SizeGroup[];
}

/** A way to tell two sites apart: two sides or more, those with the most hosts first. */
export interface SiteChoice {
	readonly by: Division;
	readonly sides: readonly [Side, Side, ...Side[]];
}

/** Two sides of a part that are its sites. */
export interface SitesChosen {
	readonly by: Division;
	readonly sides: readonly [string, string];
}

/** What a scenario is made of: sums, and of the lists those that are short. */
export interface Summed {
	readonly summary: Summary;
	readonly networks: Inventory['networks'];
	readonly vmkernelPorts: Inventory['vmkernelPorts'];
}

export interface PartAnswer extends Summed {
	readonly name: string | null;
	readonly datacenter: string | null;
	readonly siteChoices: readonly SiteChoice[];
	/** Where exactly two sides stand for sites: datacenters of an estate, fault domains of a cluster. */
	readonly usual: { readonly sites: SitesChosen; readonly summed: Summed } | null;
	/** null where nothing restarts its VMs elsewhere. */
	readonly fits: Fits | null;
}

export interface EstateAnswer {
	readonly all: PartAnswer;
	readonly clusters: readonly PartAnswer[];
}

const SITES_BY: readonly Division[] = ['fault-domain', 'datacenter', 'cluster'];

function siteChoices(inventory: Inventory): readonly SiteChoice[] {
	return SITES_BY.flatMap((by) => {
		const [first, second, ...others] = partsOf(inventory, by).flatMap(
			({ name, inventory: part }): readonly Side[] => {
				const hosts = inService(part.hosts).length;
				const vms = running(part.vms);
				return name === null || hosts === 0
					? []
					: [{ name, hosts, vms: vms.length, sizes: sizesOf(vms) }];
			}
		);
		return first === undefined || second === undefined
			? []
			: [{ by, sides: [first, second, ...others] }];
	});
}

const summed = (inventory: Inventory): Summed => ({
	summary: summaryOf(inventory),
	networks: inventory.networks,
	vmkernelPorts: inventory.vmkernelPorts
});

/** The two sides of a part alone: of three sites a plan is about two. */
export function twoSides(inventory: Inventory, { by, sides }: SitesChosen): Summed {
	const both = partsOf(inventory, by).filter(({ name }) => name !== null && sides.includes(name));
	return summed({
		hosts: both.flatMap(({ inventory: { hosts } }) => hosts),
		vms: both.flatMap(({ inventory: { vms } }) => vms),
		networks: inventory.networks,
		vmkernelPorts: both.flatMap(({ inventory: { vmkernelPorts } }) => vmkernelPorts)
	});
}

function usualOf(
	inventory: Inventory,
	{ choices, by }: { readonly choices: readonly SiteChoice[]; readonly by: Division }
): PartAnswer['usual'] {
	const choice = choices.find((each) => each.by === by);
	if (choice?.sides.length !== 2) return null;
	const sites: SitesChosen = { by, sides: [choice.sides[0].name, choice.sides[1].name] };
	return { sites, summed: twoSides(inventory, sites) };
}

/** Waits for its turn between the steps of a work. */
async function inTurns<T>(steps: Generator<undefined, T>, turn: () => Promise<void>): Promise<T> {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		await turn();
	}
}

/** All that the page says of an inventory, cluster by cluster; `turn` is waited for between its pieces. */
export async function answerOf(
	inventory: Inventory,
	{ filling, turn }: { readonly filling: Filling; readonly turn: () => Promise<void> }
): Promise<EstateAnswer> {
	const answered = async (part: Part, by: Division): Promise<Omit<PartAnswer, 'fits'>> => {
		await turn();
		const choices = siteChoices(part.inventory);
		await turn();
		const usual = usualOf(part.inventory, { choices, by });
		await turn();
		const { name, datacenter } = part;
		return { ...summed(part.inventory), name, datacenter, siteChoices: choices, usual };
	};
	const whole = await answered({ name: null, datacenter: null, inventory }, 'datacenter');
	const clusters: PartAnswer[] = [];
	for (const part of partsOf(inventory, 'cluster')) {
		const own = await answered(part, 'fault-domain');
		await turn();
		const fits = await inTurns(fitsOf(part, filling), turn);
		clusters.push({ ...own, fits: fits.losses.length > 0 ? fits : null });
	}
	return { all: { ...whole, fits: null }, clusters };
}

/** The hosts and VMs of a cluster, by its place in the answer. */
export const clusterAt = (inventory: Inventory, place: number): Inventory | null =>
	partsOf(inventory, 'cluster')[place]?.inventory ?? null;
