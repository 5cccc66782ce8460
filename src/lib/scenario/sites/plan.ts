import { type Feature, portsFor } from '#lib/calc/port-table';
import { type NetworkRole, planVlans, type Version, type VlanPlan } from '#lib/calc/vlan-plan';
import { NETWORK_ROLES, type RoleFact } from '#lib/facts/network-roles';
import { FIREWALL_PORTS, type FirewallPort, PORT_PRESETS } from '#lib/facts/ports';
import type { VersionId } from '#lib/facts/vsphere';
import { type Parsed } from '#lib/form/issue';
import { ready, waiting, withValues } from '#lib/scenario/questions/reading';
import type {
	SitesPart as Part,
	SitesReading as Reading,
	SitesValue as ValueOf
} from '#lib/scenario/questions/sites-reading';
import type { PlanCounts } from './case';
import type { SitesEstate } from './estate';
import { type NetworkDefaults, parseNetworks } from './network-list';

export type SitesPlan = VlanPlan<RoleFact<NetworkRole>>;

/** "7.0U1" is release 7.0 to the tables of ports and roles. */
export function releaseOf(version: VersionId): Version {
	const [major = '', minor = ''] = version.replace(/U\d+$/, '').split('.');
	return [Number(major), Number(minor)];
}

const networkDefaults = (
	{ hosts, vms }: Pick<SitesEstate, 'hosts' | 'vms'>,
	addresses: ValueOf<'adr'>
): NetworkDefaults => ({ hosts, vms, addresses });

/** Reads the list for its issue alone, whatever the estate is. */
export const networksIssue = (reading: Reading): Parsed<unknown> =>
	reading.nets.ok
		? parseNetworks(reading.nets.value, networkDefaults({ hosts: 0, vms: 0 }, 'keep'))
		: reading.nets;

/** Which networks to stretch, route or keep, each with its reason; or what contradicts itself. */
export const answerPlan = (reading: Reading, estate: SitesEstate): Part<SitesPlan> =>
	withValues(reading, ['nets', 'adr', 'vs'], ({ nets, adr, vs }) => {
		const networks = parseNetworks(nets, networkDefaults(estate, adr));
		if (!networks.ok) return waiting('nets');
		return ready(
			planVlans<RoleFact<NetworkRole>>({
				networks: networks.value,
				roles: NETWORK_ROLES,
				release: releaseOf(vs)
			})
		);
	});

/** What the rules want to know of the plan; a list that contradicts itself says nothing. */
export function planCounts(plan: SitesPlan): PlanCounts {
	if (plan.kind !== 'plan') return { withoutNeed: 0, stretches: 'some' };
	return {
		withoutNeed: plan.withoutNeed.length,
		stretches: plan.stretched.length > 0 ? 'some' : 'none'
	};
}

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
function featuresOfPlan(plan: SitesPlan, stor: ValueOf<'stor'>): readonly Feature[] {
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
	fw: ValueOf<'fw'>,
	plan: SitesPlan,
	stor: ValueOf<'stor'>
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
export const answerPorts = (reading: Reading, plan: SitesPlan): Part<PortAnswer> =>
	withValues(reading, ['fw', 'stor', 'vs'], ({ fw, stor, vs }) => {
		const features = featuresFor(fw, plan, stor);
		const rows = portsFor(FIREWALL_PORTS as readonly PortRow[], {
			features,
			release: releaseOf(vs)
		});
		return ready({ rows, features, version: vs });
	});
