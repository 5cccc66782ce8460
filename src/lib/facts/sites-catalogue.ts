import { CITIES_SOURCE, CITY_COUNT, MORE_CITIES_SOURCE } from './city-list';
import { DCI_FACTS } from './dci';
import type { FactGroup, MaybeFact, Source } from './fact';
import { LAYER2_RULES, type Layer2Rule } from './layer2-rules';
import { LINK_TECHNOLOGIES, type LinkTechnology } from './link-technologies';
import { NETWORK_ROLES, type RoleFact } from './network-roles';
import {
	FIREWALL_PORTS,
	type FirewallPort,
	readForNames,
	STORAGE_VMOTION_ANY_PROTOCOL
} from './ports';
import {
	MOBILITY_LIMITS,
	STRETCHED_STORAGE,
	type StretchedProduct,
	VSAN_WITNESS_TIERS
} from './storage';
import { TIPPING_RELIEF, type TippingRelief } from './tipping-relief';
import { STRETCHED_CLUSTER_FACTS } from './stretched-clusters';
import { MAC_TABLES, SPANNING_TREE_LIMITS } from './switch-tables';
import { VCF_9_FACTS } from './vcf-9';

interface Stated {
	readonly id: string;
	readonly label: string;
	readonly value: string | number;
	readonly unit: string;
	readonly note: string;
	readonly status: 'read' | 'unverified' | 'assumption';
	readonly sources: readonly Source[];
}

const NOBODY_READ = 'Widely given, but not found in a document that was opened.';
const OUR_CHOICE = 'No source states it; it is our choice, and can be changed.';

/** A row of a table as the sources page shows it: same status, same sources, its figure as the value. */
function asFact({ status, sources, ...rest }: Stated): MaybeFact<string | number> {
	const [first, ...others] = sources;
	if (status === 'read' && first !== undefined)
		return { ...rest, kind: 'vendor-limit', status, sources: [first, ...others] };
	return status === 'assumption'
		? { ...rest, kind: 'assumption', status, because: OUR_CHOICE, sources }
		: { ...rest, kind: 'vendor-limit', status: 'unverified', because: NOBODY_READ, sources };
}

/** What the reader checks against the source is the threshold; where the case brings it, what is compared. */
const ruleFact = (rule: Layer2Rule): MaybeFact<string | number> =>
	asFact({
		id: `rule-${rule.id.toLowerCase()}`,
		label: `${rule.id} ${rule.name}`,
		value: rule.limit ?? rule.quantity,
		unit: rule.limit === null ? '' : rule.unit,
		note: rule.note ?? rule.remedy,
		status: rule.status,
		sources: rule.sources
	});

const technologyFact = (row: LinkTechnology): MaybeFact<string | number> =>
	asFact({
		id: `link-${row.id}`,
		label: row.name,
		value: row.overhead,
		unit: 'B over the guest’s packet',
		note: row.note ?? row.floods,
		status: row.status,
		sources: row.sources
	});

function productFact(row: StretchedProduct): MaybeFact<string | number> {
	const shown = {
		id: `rtt-${row.id}`,
		label: `${row.name}, round trip${row.version === '' ? '' : ` (${row.version})`}`,
		unit: 's',
		note: row.note ?? row.thirdSite
	};
	if (row.limit === null)
		return {
			...shown,
			kind: 'vendor-limit',
			status: 'none',
			value: null,
			because: 'No single round-trip limit was read for it.',
			sources: row.sources
		};
	const status = row.status === 'read' ? 'read' : 'unverified';
	return asFact({ ...shown, value: row.limit, status, sources: row.sources });
}

function portFact(row: FirewallPort): MaybeFact<string | number> {
	const names = readForNames(row.readFor);
	return asFact({
		id: `port-${row.id}`,
		label: `Ports: ${row.purpose} (${row.ports})`,
		value: row.ports,
		unit: row.protocol,
		note: [names.length === 0 ? '' : `Read for ${names.join(' and ')}.`, row.note ?? '']
			.join(' ')
			.trim(),
		status: names.length === 0 ? 'unverified' : 'read',
		sources: row.sources
	});
}

const roleFact = (row: RoleFact): MaybeFact<string | number> =>
	asFact({
		id: `role-${row.role}`,
		label: `Between two sites: ${row.name}`,
		value: row.treatment,
		unit: '',
		note: row.note ?? row.reason,
		status: row.status,
		sources: row.sources
	});

const reliefFact = (row: TippingRelief): MaybeFact<string | number> =>
	asFact({
		id: row.id,
		label: row.name,
		value: row.takes,
		unit: '',
		note: `Leaves: ${row.leaves}`,
		status: row.status,
		sources: row.sources
	});

const CITY_LIST = asFact({
	id: 'cities',
	label: 'City centres to measure between',
	value: CITY_COUNT,
	unit: 'cities',
	note: 'GeoNames, CC BY 4.0; good to about a kilometre.',
	status: 'read',
	sources: [CITIES_SOURCE, MORE_CITIES_SOURCE]
});

/** Everything the sites page rests on, for the page of sources. */
export const SITES_GROUPS: readonly FactGroup[] = [
	{ title: 'Two sites: constants', facts: [...DCI_FACTS, CITY_LIST] },
	{ title: 'Two sites: rules', facts: LAYER2_RULES.map(ruleFact) },
	{ title: 'Two sites: links', facts: LINK_TECHNOLOGIES.map(technologyFact) },
	{
		title: 'Storage that two sites share',
		facts: [...STRETCHED_STORAGE.map(productFact), VSAN_WITNESS_TIERS]
	},
	{ title: 'Design rules of VCF 9.0', facts: VCF_9_FACTS },
	{ title: 'Clusters over two sites', facts: STRETCHED_CLUSTER_FACTS },
	{ title: 'Moving VMs between sites', facts: MOBILITY_LIMITS.map(productFact) },
	{
		title: 'What ways of joining take off the tipping point',
		facts: TIPPING_RELIEF.map(reliefFact)
	},
	{ title: 'MAC tables', facts: MAC_TABLES },
	{ title: 'Spanning-tree ports', facts: SPANNING_TREE_LIMITS },
	{ title: 'Networks between two sites', facts: Object.values(NETWORK_ROLES).map(roleFact) },
	{
		title: 'Firewall ports',
		facts: [...FIREWALL_PORTS.map(portFact), STORAGE_VMOTION_ANY_PROTOCOL]
	}
];
