import { type Feature, isReadFor, portsFor } from '#lib/calc/port-table';
import type { NetworkRole } from '#lib/calc/vlan-plan';
import {
	FIREWALL_PORTS,
	type FirewallPort,
	PORT_PRESETS,
	STORAGE_VMOTION_ANY_PROTOCOL
} from '#lib/facts/ports';
import type { VersionId } from '#lib/facts/vsphere-values';
import { isFrom } from '#lib/scenario/domain/estate';
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

/** A row, and what is known of it on the release in use. */
export type PortInUse = FirewallPort & { readonly status: 'read' | 'unverified' };

/** A VM that changes its storage and keeps its host: whether that works through the firewall at all. */
export interface StorageMove {
	readonly kind: 'can' | 'not-read';
	/** What does not cross because the VM stays on its host. */
	readonly spared: readonly FirewallPort[];
	/** What a vCenter on the far side needs besides, as always. */
	readonly vcenter: readonly FirewallPort[];
}

export interface PortAnswer {
	readonly rows: readonly PortInUse[];
	readonly features: readonly Feature[];
	readonly version: VersionId;
	/** null where no move was asked about. */
	readonly move: StorageMove | null;
}

type PortRow = FirewallPort & { readonly features: readonly Feature[] };
const ROWS: readonly PortRow[] = FIREWALL_PORTS;

function moveOf(version: VersionId): StorageMove {
	const release = releaseOf(version);
	return {
		kind: isFrom(version, STORAGE_VMOTION_ANY_PROTOCOL.value) ? 'can' : 'not-read',
		spared: portsFor(ROWS, { features: ['vmotion'], release }),
		vcenter: portsFor(ROWS, { features: ['vcenter'], release })
	};
}

/** The rows of the firewall table for what the plan, or the chosen feature, needs. */
export const portsOf = once((scenario: Scenario): Part<PortAnswer> =>
	andThen(planOf(scenario), (plan) =>
		withSitesValues(scenario, ['fw', 'stor', 'vs'], ({ fw, stor, vs }) => {
			const features = featuresFor(fw, plan, stor);
			const release = releaseOf(vs);
			const rows = portsFor(ROWS, { features, release }).map((row): PortInUse => ({
				...row,
				status: isReadFor(row.readFor, release) ? 'read' : 'unverified'
			}));
			return ready({
				rows,
				features,
				version: vs,
				move: fw === 'storage-vmotion-fc-to-nfs' ? moveOf(vs) : null
			});
		})
	)
);
