import { once } from '#lib/scenario/once';
import { andThen, joinParts, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withSitesValues } from './asking';
import { isUntouched } from './case';
import { type SitesEstate, sitesEstateOf } from './estate';
import { planOf, type SitesPlan } from './plan';

/** What is stretched between the sites, as everything counts it that asks. */
export interface Stretched {
	/** Whether a typed list of networks is counted, or the questions on VLANs are. */
	readonly from: 'list' | 'questions';
	readonly vlans: number;
	readonly hosts: number;
	readonly vms: number;
	/** VMs in the largest VLAN. */
	readonly busiest: number;
	/** VLANs that a typed list stretches, counted or not; null where there is none that makes sense. */
	readonly listed: number | null;
}

type Counts = Pick<Stretched, 'vlans' | 'hosts' | 'vms' | 'busiest'>;

/** Networks may share a VLAN. */
function countsOf({ stretched, hosts, vms }: Extract<SitesPlan, { kind: 'plan' }>): Counts {
	const inVlan = new Map<number, number>();
	for (const { network } of stretched)
		inVlan.set(network.vlan, (inVlan.get(network.vlan) ?? 0) + network.vms);
	return { vlans: inVlan.size, hosts, vms, busiest: Math.max(0, ...inVlan.values()) };
}

const spread = (vlans: number, { hosts, vms }: SitesEstate): Counts => ({
	vlans,
	hosts,
	vms,
	busiest: vlans === 0 ? 0 : Math.ceil(vms / vlans)
});

/**
 * The VLANs of a typed list count, unless their number was typed itself. The list that the form begins with is an
 * example: of it only counts that it stretches anything.
 */
export const stretchedOf = once((scenario: Scenario): Part<Stretched> =>
	andThen(joinParts(sitesEstateOf(scenario), planOf(scenario)), ([estate, plan]) =>
		withSitesValues(scenario, ['vlans', 'busy'], ({ vlans, busy }) => {
			const list = plan.kind === 'plan' ? countsOf(plan) : null;
			const typed = isUntouched(scenario, 'nets') ? null : list;
			const isListed = typed !== null && typed.vlans > 0 && isUntouched(scenario, 'vlans');
			const counts = isListed ? typed : spread(list?.vlans === 0 ? 0 : Number(vlans), estate);
			return ready({
				from: isListed ? 'list' : 'questions',
				...counts,
				busiest: counts.vlans === 0 || busy === null ? counts.busiest : Number(busy),
				listed: typed?.vlans ?? null
			});
		})
	)
);
