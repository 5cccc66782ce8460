import { ADDRESSING_FACTS } from './addressing';
import { ETHERNET_FACTS } from './ethernet';
import { EVACUATION_FACTS } from './evacuation-limits';
import { HYPERVISOR_FACT_GROUPS } from './hypervisors';
import { MIGRATION_FACT_LIST } from './migration';
import { MIGRATION_COST_LIST } from './migration-costs';
import { MIGRATION_ASSUMPTIONS } from './migration-assumptions';
import { ONE_MEASUREMENT_DOUBT, PATH_DOUBTS } from './path-doubts';
import { PHYSICS_FACTS } from './physics';
import { PLATFORM_FACT_GROUPS } from './platforms';
import { CHANNEL_FACTS } from './channels';
import { RAW_DISK_FACTS } from './raw-disks';
import { POST_FACTS } from './post';
import { PRECOPY_FACTS } from './precopy-fit';
import { SITES_GROUPS } from './sites-catalogue';
import { SIZING_FACTS } from './sizing';
import { vmotionRoundTripsOf } from './vmotion-round-trip';
import { VMOTION_RULES, type VmotionRule } from './vmotion-rules';
import { HA_4_0_RULE, VSPHERE_VERSIONS } from './vsphere';
import { LIMIT_KEYS, type VersionId } from './vsphere-values';
import { PAUSE_HELD, PRECOPY_STUDY, TIME_HELD } from './precopy-study';
import { MIGRATION_LIMIT_KEYS, VSPHERE_MIGRATION_LIMITS } from './vsphere-migration';
import type { FactGroup, ReadFact } from './fact';

/** A rule has no number; on the sources page its requirement is its value. */
const asFact = ({ id, title, requirement, why, sources }: VmotionRule): ReadFact<string> => ({
	id,
	label: title,
	value: requirement,
	unit: '',
	kind: 'vendor-limit',
	note: why,
	status: 'read',
	sources
});

const migrationLimitsOf = (version: VersionId) =>
	VSPHERE_MIGRATION_LIMITS.filter(({ id }) => id === version).flatMap(({ limits }) =>
		MIGRATION_LIMIT_KEYS.map((key) => limits[key])
	);

export const CATALOGUE: readonly FactGroup[] = [
	{ title: 'The post', facts: POST_FACTS },
	{ title: 'Addresses', facts: ADDRESSING_FACTS },
	{ title: 'vMotion: what must also be true', facts: VMOTION_RULES.map(asFact) },
	...VSPHERE_VERSIONS.map(({ id, name, limits }) => ({
		title: `Limits of ${name}`,
		facts: [
			...LIMIT_KEYS.map((key) => limits[key]),
			...migrationLimitsOf(id),
			...Object.values(vmotionRoundTripsOf(id).limits),
			...(id === '4.0' ? HA_4_0_RULE : [])
		]
	})),
	{ title: 'Sizing', facts: SIZING_FACTS },
	{ title: 'Light and fibre', facts: PHYSICS_FACTS },
	{ title: 'Ethernet, IP and TCP', facts: ETHERNET_FACTS },
	{
		title: 'Pre-copy live migration',
		facts: [...PRECOPY_FACTS, PRECOPY_STUDY, PAUSE_HELD, TIME_HELD]
	},
	{ title: 'Migrations: rates and costs', facts: [...MIGRATION_FACT_LIST, ...MIGRATION_COST_LIST] },
	{ title: 'Migrations: what is assumed', facts: MIGRATION_ASSUMPTIONS },
	{
		title: 'Migrations: how far rates lie beside a ceiling',
		facts: [PATH_DOUBTS, ONE_MEASUREMENT_DOUBT]
	},
	...HYPERVISOR_FACT_GROUPS,
	...PLATFORM_FACT_GROUPS,
	{ title: 'Migrations at once while hosts are emptied', facts: EVACUATION_FACTS },
	{ title: 'Compressed copies and RDMA', facts: CHANNEL_FACTS },
	{ title: 'Raw disks', facts: RAW_DISK_FACTS },
	...SITES_GROUPS
];
