import { once } from '#lib/scenario/once';
import { andThen, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { withSitesValues } from './asking';
import { sitesEstateOf } from './estate';

/** More VMs in the largest stretched VLAN than there are on both sites: one of the two figures is wrong. */
export interface OverfullVlan {
	readonly largest: number;
	readonly vms: number;
}

/** Null where the figures fit together, or nothing is asked of the largest VLAN. */
export const overfullVlanOf = once((scenario: Scenario): Part<OverfullVlan | null> =>
	andThen(sitesEstateOf(scenario), ({ vms }) =>
		withSitesValues(scenario, ['vlans', 'busy'], ({ vlans, busy }) => {
			const largest = Number(vlans) === 0 ? null : busy;
			return ready(
				largest !== null && Number(largest) > vms ? { largest: Number(largest), vms } : null
			);
		})
	)
);
