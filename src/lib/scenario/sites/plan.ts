import {
	type Network,
	type NetworkRole,
	planVlans,
	type RoleRule,
	type Version,
	type VlanPlan
} from '#lib/calc/vlan-plan';
import { ROLE_VALUES } from '#lib/facts/network-role-values';
import type { VersionId } from '#lib/facts/vsphere-values';
import { once } from '#lib/scenario/once';
import { andThen, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import type { ListedNetwork } from '#lib/scenario/questions/network-list';
import { withSitesValues } from './asking';
import type { PlanCounts } from './case';
import { type SitesEstate, sitesEstateOf } from './estate';

export type SitesPlan = VlanPlan<RoleRule>;

/** "7.0U1" is release 7.0 to the tables of ports and roles. */
export function releaseOf(version: VersionId): Version {
	const [major = '', minor = ''] = version.replace(/U\d+$/, '').split('.');
	return [Number(major), Number(minor)];
}

/** Networks of roles that hold VMs share between them what the list says of no other. */
const HOLDS_VMS: readonly NetworkRole[] = ['vm', 'legacy', 'dmz'];

/** The list with the counts of the estate where it says none. */
function networksOf(
	listed: readonly ListedNetwork[],
	{ hosts, vms }: Pick<SitesEstate, 'hosts' | 'vms'>,
	{ addresses, arrive }: Pick<Network, 'addresses' | 'arrive'>
): readonly Network[] {
	const holders = listed.filter(({ role }) => HOLDS_VMS.includes(role));
	let rest = holders.reduce((left, network) => left - (network.vms ?? 0), vms);
	let sharing = holders.filter((network) => network.vms === null).length;
	const share = () => {
		const part = Math.max(0, Math.ceil(rest / sharing));
		rest -= part;
		sharing -= 1;
		return part;
	};
	return listed.map((network) => ({
		...network,
		hosts: network.hosts ?? hosts,
		vms: network.vms ?? (holders.includes(network) ? share() : 0),
		addresses,
		arrive
	}));
}

/** Which networks to stretch, route or keep, each with its reason; or what contradicts itself. */
export const planOf = once((scenario: Scenario): Part<SitesPlan> =>
	andThen(sitesEstateOf(scenario), (estate) =>
		withSitesValues(scenario, ['nets', 'adr', 'vs', 'stor'], ({ nets, adr, vs, stor }) =>
			ready(
				planVlans<RoleRule>({
					networks: networksOf(nets, estate, {
						addresses: adr,
						arrive: stor === 'async' ? 'restarted' : 'running'
					}),
					roles: ROLE_VALUES,
					release: releaseOf(vs)
				})
			)
		)
	)
);

/** What the rules want to know of the plan; a list that contradicts itself says nothing. */
export function planCounts(plan: SitesPlan): PlanCounts {
	if (plan.kind !== 'plan') return { withoutNeed: 0, keepAddresses: 0 };
	return {
		withoutNeed: plan.withoutNeed.length,
		keepAddresses: plan.stretched.filter(({ reason }) => reason === 'addresses-must-stay').length
	};
}
