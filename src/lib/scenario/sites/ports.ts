import { type Feature, portsFor } from '#lib/calc/port-table';
import type { NetworkRole } from '#lib/calc/vlan-plan';
import { FIREWALL_PORTS, type FirewallPort, PORT_PRESETS } from '#lib/facts/ports';
import type { VersionId } from '#lib/facts/vsphere';
import { once } from '#lib/scenario/once';
import { andThen, type Part, ready } from '#lib/scenario/part';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { type SitesValue, withSitesValues } from './asking';
import { planOf, releaseOf, type SitesPlan } from './plan';

const ALL_FEATURES: readonly Feature[] = [
	...new Set(FIREWALL_PORTS.flatMap(({ features }) => features as readonly Feature[]))
];

const ROLE_FEATURES: Partial<Record<NetworkRole, Feature>> = {
	vmotion: 'vmotion',
	vsan: 'vsan',
	'vsan-witness': 'vsan-witness',
	nfs: 'nfs',
	iscsi: 'iscsi',
	'fault-tolerance': 'fault-tolerance',
	'vsphere-replication': 'vsphere-replication'
};

/** What a plan lets cross the firewall: hosts and vCenter always, storage only where it is not kept local. */
function featuresOfPlan(plan: SitesPlan, stor: SitesValue<'stor'>): readonly Feature[] {
	const crossing =
		plan.kind === 'plan' ? plan.networks.filter(({ treatment }) => treatment !== 'local') : [];
	const roles = crossing.flatMap(({ network }) => ROLE_FEATURES[network.role] ?? []);
	return [
		'vcenter',
		'vmotion',
		'management',
		'ha',
		...roles,
		...(stor === 'vsan-stretched' ? (['vsan', 'vsan-witness'] as const) : [])
	];
}

const isFeature = (id: string): id is Feature =>
	ALL_FEATURES.includes(id as Feature) || id === 'linked-vcenters';

function featuresFor(
	fw: SitesValue<'fw'>,
	plan: SitesPlan,
	stor: SitesValue<'stor'>
): readonly Feature[] {
	if (fw === 'plan') return featuresOfPlan(plan, stor);
	if (fw === 'all') return ALL_FEATURES;
	if (fw === 'storage-vmotion-fc-to-nfs' || fw === 'stretched-vsan') return PORT_PRESETS[fw];
	return isFeature(fw) ? [fw] : [];
}

export interface PortAnswer {
	readonly rows: readonly FirewallPort[];
	readonly features: readonly Feature[];
	readonly version: VersionId;
}

type PortRow = FirewallPort & { readonly features: readonly Feature[] };

/** The rows of the firewall table for what the plan, or the chosen feature, needs. */
export const portsOf = once((scenario: Scenario): Part<PortAnswer> =>
	andThen(planOf(scenario), (plan) =>
		withSitesValues(scenario, ['fw', 'stor', 'vs'], ({ fw, stor, vs }) => {
			const features = featuresFor(fw, plan, stor);
			const rows = portsFor(FIREWALL_PORTS as readonly PortRow[], {
				features,
				release: releaseOf(vs)
			});
			return ready({ rows, features, version: vs });
		})
	)
);
