import type { Filling } from '#lib/calc/inventory/fit';
import type { Inventory } from '#lib/calc/inventory/inventory';
import { type Division, type Part, partsOf } from '#lib/calc/inventory/parts';
import { inService, running, type Summary, summaryOf } from '#lib/calc/inventory/summary';
import { bytes } from '#lib/calc/units';
import { hardwareOf } from '#lib/scenario/domain/estate';
import { INITIAL_TEXT } from '#lib/scenario/questions/initial-text';
import type { Fits } from './fits';

/** One side of a division that could be a site. */
export interface Side {
	readonly name: string;
	readonly hosts: number;
	readonly vms: number;
}

/** A way to tell two sites apart: two sides or more, those with the most hosts first. */
export interface SiteChoice {
	readonly by: Division;
	readonly sides: readonly [Side, Side, ...Side[]];
}

export interface PartAnswer {
	readonly name: string | null;
	readonly datacenter: string | null;
	readonly part: Part['inventory'];
	readonly summary: Summary;
	readonly siteChoices: readonly SiteChoice[];
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
				return name === null || hosts === 0 ? [] : [{ name, hosts, vms: running(part.vms).length }];
			}
		);
		return first === undefined || second === undefined
			? []
			: [{ by, sides: [first, second, ...others] }];
	});
}

const MIB = 2 ** 20;

/** As the pages fill hosts before anything is typed there. */
export function usualFilling(): Filling {
	const hardware = hardwareOf(INITIAL_TEXT);
	// The first texts of all questions are read without a word.
	if (hardware.kind === 'waiting') throw new Error(`not read: ${hardware.fields.join(', ')}`);
	const { host, vm, sharing } = hardware.value;
	return {
		hypervisor: bytes(host.hypervisorMib.toNumber() * MIB),
		overhead: bytes(vm.overheadMib.toNumber() * MIB),
		memoryOvercommit: sharing.memoryOvercommit.toNumber(),
		vcpusPerCore: sharing.vcpusPerCore.toNumber()
	};
}

const plainAnswer = ({ name, datacenter, inventory }: Part): PartAnswer => ({
	name,
	datacenter,
	part: inventory,
	summary: summaryOf(inventory),
	siteChoices: siteChoices(inventory),
	fits: null
});

/** All that the page says of an inventory, cluster by cluster; `turn` is waited for after each. */
export async function answerOf(
	inventory: Inventory,
	{ fits, turn }: { readonly fits: readonly Fits[]; readonly turn: () => Promise<void> }
): Promise<EstateAnswer> {
	const all = plainAnswer({ name: null, datacenter: null, inventory });
	const clusters: PartAnswer[] = [];
	for (const [place, part] of partsOf(inventory, 'cluster').entries()) {
		await turn();
		const own = fits[place];
		const restarts = part.name !== null && own !== undefined && own.losses.length > 0;
		clusters.push({ ...plainAnswer(part), fits: restarts ? own : null });
	}
	return { all, clusters };
}

/** The two sides of a part alone: of three sites a plan is about two. */
export function twoSides(
	{ part }: Pick<PartAnswer, 'part'>,
	{ by, sides }: { readonly by: Division; readonly sides: readonly [string, string] }
): PartAnswer {
	const both = partsOf(part, by).filter(({ name }) => name !== null && sides.includes(name));
	return plainAnswer({
		name: null,
		datacenter: null,
		inventory: {
			hosts: both.flatMap(({ inventory }) => inventory.hosts),
			vms: both.flatMap(({ inventory }) => inventory.vms),
			networks: part.networks,
			vmkernelPorts: both.flatMap(({ inventory }) => inventory.vmkernelPorts)
		}
	});
}
