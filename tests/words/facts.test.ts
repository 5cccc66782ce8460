import { ROUND_TRIP_VALUES } from '#lib/facts/vmotion-round-trip-values';
import { describe, expect, it } from 'vitest';
import {
	ARP_CORE_TIME,
	ARP_RATE_LAN_AVERAGE,
	ARP_RATE_LAN_PEAK,
	FRAME_ON_WIRE,
	GUEST_BROADCAST_RATE,
	STORM_CONTROL_SHARE,
	VMOTION_FLOOR,
	VSAN_LINK_MINIMUM,
	VSAN_METADATA_FACTOR,
	VSAN_RESYNC_FACTOR,
	VTEP_NEIGHBOURS,
	VTEP_REPLICATION,
	WITNESS_BYTES,
	WITNESS_WITHIN
} from '#lib/facts/dci';
import {
	AMPLIFIER_DELAY,
	FEC_DELAY,
	IPSEC_DELAY,
	MACSEC_DELAY,
	REGENERATOR_DELAY,
	ROUTER_DELAY
} from '#lib/facts/path-devices';
import { ETHERNET_OVERHEAD } from '#lib/facts/ethernet';
import { HYPERVISOR_VALUES } from '#lib/facts/hypervisor-values';
import { HYPERVISORS } from '#lib/facts/hypervisors';
import { DCI_VALUES } from '#lib/facts/dci-values';
import { LAYER2_RULE_VALUES } from '#lib/facts/layer2-rule-values';
import { LINK_VALUES } from '#lib/facts/link-values';
import { MIGRATION_VALUES } from '#lib/facts/migration-values';
import { PATH_VALUES } from '#lib/facts/path-values';
import { PRECOPY_VALUES } from '#lib/facts/precopy-values';
import { CLUSTER_VALUES, MOBILITY_VALUES, STORAGE_VALUES } from '#lib/facts/storage-values';
import { MAC_TABLE_VALUES, SPANNING_TREE_VALUES } from '#lib/facts/switch-values';
import { LAYER2_RULES } from '#lib/facts/layer2-rules';
import { LINK_TECHNOLOGIES } from '#lib/facts/link-technologies';
import { MIGRATION_FACTS } from '#lib/facts/migration';
import { FIBRE_GROUP_INDEX, ROUTE_FACTOR_PLANNED } from '#lib/facts/physics';
import {
	CORES_PER_SOCKET_MAX,
	MEMORY_OVERHEAD_6_5,
	VCPUS_PER_CORE_CEILING
} from '#lib/facts/sizing';
import { MOBILITY_LIMITS, STRETCHED_STORAGE, VSAN_WITNESS_TIERS } from '#lib/facts/storage';
import { MAC_TABLES, SPANNING_TREE_LIMITS } from '#lib/facts/switch-tables';
import {
	HA_4_0_SMALL_CLUSTER_HOSTS,
	HA_4_0_VMS_PER_HOST_LARGE,
	VSPHERE_VERSIONS
} from '#lib/facts/vsphere';
import {
	HA_4_0_VALUES,
	type LimitKey,
	type VersionId,
	VSPHERE_VALUES
} from '#lib/facts/vsphere-values';
import type { Scenario } from '#lib/scenario/questions/initial-text';
import { say, workOut } from '#lib/words/say';
import { typed } from '../scenario/scenario-of';

/** All that is said and worked out, by name. A note is the fact's own and may quote what it likes. */
function texts(over: Partial<Scenario>): ReadonlyMap<string, string> {
	const scenario = typed(over);
	return new Map([
		...say(scenario).map(({ name, sentence }) => [name, sentence] as const),
		...workOut(scenario).map(
			({ title, formula, steps, ingredients }) =>
				[
					`= ${title}`,
					[formula, ...steps, ...ingredients.map(({ label, value }) => `${label} = ${value}`)].join(
						' | '
					)
				] as const
		)
	]);
}

type Slots = Record<string, unknown>;

/** Values that stand apart from what is written about them: tables by identifier, and rows that have one. */
const TABLES: readonly object[] = [
	DCI_VALUES,
	PATH_VALUES,
	CLUSTER_VALUES,
	MIGRATION_VALUES,
	PRECOPY_VALUES
];
const VALUE_ROWS: readonly { readonly id: string }[] = [
	...STORAGE_VALUES,
	...MOBILITY_VALUES,
	...LAYER2_RULE_VALUES,
	...MAC_TABLE_VALUES,
	...SPANNING_TREE_VALUES,
	...LINK_VALUES,
	...VSPHERE_VALUES.flatMap(({ limits }) => Object.values(limits)),
	...Object.values(HA_4_0_VALUES)
];

/** What a fact on a generation of a hypervisor is the other half of. */
const PROFILES = (Object.keys(HYPERVISORS) as (keyof typeof HYPERVISORS)[]).flatMap((name) =>
	Object.entries<unknown>(HYPERVISORS[name]).map(([key, fact]) => ({
		fact,
		place: [HYPERVISOR_VALUES[name].profile as unknown as Slots, key] as const
	}))
);

/** Where a figure stands: in its fact, and in the half of it that answers reckon with. */
function placesOf(fact: object, key: string): readonly (readonly [Slots, string])[] {
	const id = 'id' in fact ? String(fact.id) : '';
	return [
		[fact as Slots, key],
		...TABLES.filter((table) => id in table).map((table) => [table as Slots, id] as const),
		...VALUE_ROWS.filter((row) => row.id === id).map(
			(row) => [row as unknown as Slots, key] as const
		),
		...PROFILES.filter((profile) => profile.fact === fact).map(({ place }) => place)
	];
}

/** Runs `then` with another value in a fact, and puts the old one back whatever happens. */
function withValue<T>(fact: object, key: string, value: unknown, then: () => T): T {
	const places = placesOf(fact, key);
	const before = places.map(([slots, name]) => slots[name]);
	for (const [slots, name] of places) slots[name] = value;
	try {
		return then();
	} finally {
		places.forEach(([slots, name], index) => (slots[name] = before[index]));
	}
}

const byId = <R extends { readonly id: string }>(rows: readonly R[], id: string): R => {
	const found = rows.find((row) => row.id === id);
	if (found === undefined) throw new Error(id);
	return found;
};
const maximum = (id: VersionId, key: LimitKey) => byId(VSPHERE_VERSIONS, id).limits[key];

interface Row {
	readonly name: string;
	readonly fact: object;
	/** What of the fact is another one; its value unless said. */
	readonly key?: string;
	readonly value: unknown;
	readonly over?: Partial<Scenario>;
	/** Every text that quotes the figure, and the figure in it before and after. */
	readonly quotes: Readonly<Record<string, readonly [old: string, fresh: string]>>;
}

const VSAN = { stor: 'vsan-stretched' } as const;
const LINK = '= What the link carries';

/*
 * Each sum is the one of the tables, with one figure changed:
 *   writes      10,000 x 4 kB x 8 = 320 Mbit/s; x 1.4 x 1.25 = 560; x 1.7 x 1.25 = 680; x 1.4 x 1.5 = 672
 *   vMotion     4 x 250 Mbit/s = 1 Gbit/s; 4 x 300 = 1.2
 *   storm       1.25 GB/s / 84 B = 14,880,952, x 1 % = 148,810, x 2 % = 297,619; / 100 B = 12,500,000, x 1 % = 125,000
 *   guest CPU   2,000 x 10 us = 2 %; 5,000 x 10 us = 5 %; 2,000 x 20 us = 4 %; 203 x 0.468 x 10 us = 0.0951 %, x 2 = 0.19 %
 *   fibre       1.4682 / 299,792,458 = 4.897 us/km; 1.5 / 299,792,458 = 5.003; 52 x 2 x 5.0035 = 0.52 ms
 *   MAC table   80 % of 32,000 = 25,600; of 48,000 = 38,400
 */
const ROWS: readonly Row[] = [
	{
		name: 'VSAN_METADATA_FACTOR',
		fact: VSAN_METADATA_FACTOR,
		value: 1.7,
		over: VSAN,
		quotes: {
			'sites writes': ['metadata (× 1.4) and', 'metadata (× 1.7) and'],
			[LINK]: ['× 8 × 1.4 × 1.25 = 560 Mbit/s', '× 8 × 1.7 × 1.25 = 680 Mbit/s']
		}
	},
	{
		name: 'VSAN_RESYNC_FACTOR',
		fact: VSAN_RESYNC_FACTOR,
		value: 1.5,
		over: VSAN,
		quotes: {
			'sites writes': ['repairs (× 1.25) vSAN sends 560', 'repairs (× 1.5) vSAN sends 672'],
			[LINK]: ['× 8 × 1.4 × 1.25 = 560 Mbit/s', '× 8 × 1.4 × 1.5 = 672 Mbit/s']
		}
	},
	{
		name: 'WITNESS_BYTES',
		fact: WITNESS_BYTES,
		value: 2276,
		over: VSAN,
		// 1,000 x 1,138 B x 8 / 5 s = 1.82 Mbit/s, and twice that
		quotes: {
			'sites writes': ['up to 1.82 Mbit/s', 'up to 3.64 Mbit/s'],
			[LINK]: ['each component = 1,138 B', 'each component = 2,276 B']
		}
	},
	{
		name: 'WITNESS_WITHIN',
		fact: WITNESS_WITHIN,
		value: 10,
		over: VSAN,
		quotes: { 'sites writes': ['up to 1.82 Mbit/s', 'up to 910 kbit/s'] }
	},
	{
		name: 'VMOTION_FLOOR',
		fact: VMOTION_FLOOR,
		value: 300e6 / 8,
		quotes: {
			[LINK]: ['× 250 Mbit/s = 1 Gbit/s', '× 300 Mbit/s = 1.2 Gbit/s'],
			// 2.82 + 0.2 Gbit/s
			'sites rulings': ['R04 met: 2.82 Gbit/s', 'R04 met: 3.02 Gbit/s']
		}
	},
	{
		name: 'VSAN_LINK_MINIMUM where vSAN is chosen',
		fact: VSAN_LINK_MINIMUM,
		value: 25e9 / 8,
		over: VSAN,
		quotes: {
			[LINK]: ['the product wants 10 Gbit/s', 'the product wants 25 Gbit/s'],
			'sites rulings': ['R30 met: 10 Gbit/s against 20', 'R30 blocker: 25 Gbit/s against 20']
		}
	},
	{
		name: 'VSAN_LINK_MINIMUM beside copies at intervals',
		fact: VSAN_LINK_MINIMUM,
		value: 25e9 / 8,
		over: { stor: 'async' },
		quotes: { 'sites alternatives': ['and with 10 Gbit/s', 'and with 25 Gbit/s'] }
	},
	{
		name: 'GUEST_BROADCAST_RATE',
		fact: GUEST_BROADCAST_RATE,
		value: 5000,
		quotes: {
			'sites storm': ['where 2,000 cost each VM 2 %', 'where 5,000 cost each VM 5 %']
		}
	},
	{
		name: 'ARP_CORE_TIME',
		fact: ARP_CORE_TIME,
		value: 20e-6,
		quotes: {
			'sites storm': ['cost each VM 2 % of', 'cost each VM 4 % of'],
			'sites rulings': ['0.095 % against 2 %', '0.19 % against 2 %'],
			'= R13 Guest CPU for broadcasts': ['0.095 % ÷ 2 %', '0.19 % ÷ 2 %']
		}
	},
	{
		name: 'STORM_CONTROL_SHARE',
		fact: STORM_CONTROL_SHARE,
		value: 0.02,
		quotes: {
			'sites storm': ['at 1 % still passes 148,810', 'at 2 % still passes 297,619']
		}
	},
	{
		name: 'FRAME_ON_WIRE',
		fact: FRAME_ON_WIRE,
		value: 100,
		quotes: {
			'sites storm': [
				'up to 14.9 million broadcasts a second; storm control at 1 % still passes 148,810',
				'up to 12.5 million broadcasts a second; storm control at 1 % still passes 125,000'
			],
			sites: ['14.9 million broadcasts', '12.5 million broadcasts'],
			'sites short': ['14.9 million broadcasts', '12.5 million broadcasts'],
			'sites rulings': ['14.9 million a second', '12.5 million a second']
		}
	},
	{
		name: 'ARP_RATE_LAN_PEAK',
		fact: ARP_RATE_LAN_PEAK,
		value: 1,
		// 2,024 requests a second of 3,000 = 67.5 %
		quotes: {
			'sites rulings': ['R12 met: 948 a second', 'R12 warning: 2,024 a second'],
			[LINK]: ['peak of a LAN of 2,456 = 0.468 a second', 'peak of a LAN of 2,456 = 1 a second']
		}
	},
	{
		name: 'ARP_RATE_LAN_AVERAGE',
		fact: ARP_RATE_LAN_AVERAGE,
		value: 0.1,
		// 2,024 x 0.1 / 3,000 = 6.75 %
		quotes: { 'sites rulings': ['rate it is 2.4 % of', 'rate it is 6.7 % of'] }
	},
	{
		name: 'the round trip of vMSC',
		fact: byId(STRETCHED_STORAGE, 'vmsc'),
		key: 'limit',
		value: 0.008,
		quotes: {
			'sites support': ['allows 10 ms: 9.49 ms', 'allows 8 ms: 7.49 ms'],
			'sites rulings': ['0.51 ms against 10 ms', '0.51 ms against 8 ms'],
			'= R02 Round trip against the product': [
				'hosts of one cluster = 10 ms',
				'hosts of one cluster = 8 ms'
			],
			'= Round trips of products: who says so': [
				'one cluster (5.0 to 9.0) = 10 ms',
				'one cluster (5.0 to 9.0) = 8 ms'
			]
		}
	},
	{
		name: 'the round trip of vSAN',
		fact: byId(STRETCHED_STORAGE, 'vsan-stretched'),
		key: 'limit',
		value: 0.004,
		over: VSAN,
		quotes: {
			'sites support': ['allows 5 ms: 4.49 ms', 'allows 4 ms: 3.49 ms'],
			'sites rulings': ['0.51 ms against 5 ms', '0.51 ms against 4 ms']
		}
	},
	{
		name: 'the round trip of vSAN beside copies at intervals',
		fact: byId(STRETCHED_STORAGE, 'vsan-stretched'),
		key: 'limit',
		value: 0.004,
		over: { stor: 'async' },
		quotes: { 'sites alternatives': ['within 5 ms', 'within 4 ms'] }
	},
	{
		name: 'the round trip of vMotion where it is not meant',
		fact: byId(MOBILITY_LIMITS, 'vmotion-long-distance'),
		key: 'limit',
		value: 0.2,
		over: { stor: 'none' },
		quotes: { 'sites support': ['The 150 ms of vMotion', 'The 200 ms of vMotion'] }
	},
	{
		name: 'the round trip of vMotion where VMs only move',
		fact: ROUND_TRIP_VALUES['8.0'].enterprisePlus,
		key: 'value',
		value: 200,
		over: { stor: 'none', purp: 'migration', km: '1000' },
		quotes: {
			'sites support': ['allows 150 ms', 'allows 200 ms'],
			'sites rulings': ['13 ms against 150 ms', '13 ms against 200 ms']
		}
	},
	{
		name: 'the witness of a small vSAN',
		fact: VSAN_WITNESS_TIERS.value[1],
		key: 'limit',
		value: 0.25,
		over: { ...VSAN, shost: '10' },
		quotes: { 'sites rulings': ['20 ms against 200 ms', '20 ms against 250 ms'] }
	},
	{
		name: 'CORES_PER_SOCKET_MAX',
		fact: CORES_PER_SOCKET_MAX,
		value: 299,
		over: { cores: '300' },
		quotes: { cores: ['more than 288 cores', 'more than 299 cores'] }
	},
	{
		name: 'VCPUS_PER_CORE_CEILING',
		fact: VCPUS_PER_CORE_CEILING,
		value: 5,
		quotes: {
			'= VMs in the domain at 8 VMs per host': [
				'plan with, servers = 4 vCPUs',
				'plan with, servers = 5 vCPUs'
			]
		}
	},
	{
		name: 'MEMORY_OVERHEAD_6_5',
		fact: MEMORY_OVERHEAD_6_5[1]?.overhead ?? {},
		value: 60.5,
		quotes: {
			'= VMs in the domain at 8 VMs per host': [
				'and 4 GB, vSphere 6.5 = 48.64 MB',
				'and 4 GB, vSphere 6.5 = 60.5 MB'
			]
		}
	},
	{
		name: 'hosts per vCenter',
		fact: maximum('8.0', 'hostsPerVcenter'),
		value: 3000,
		over: { net: 'routed' },
		quotes: {
			domain: ['carries 20,000 VMs', 'carries 24,000 VMs'],
			'domain why': ['run out first (2,500)', 'run out first (3,000)'],
			'= VMs in the domain at 8 VMs per host': [
				'Hosts per vCenter: 2,500 × 8',
				'Hosts per vCenter: 3,000 × 8'
			],
			'= What 5,000 VMs take': ['vSphere 8.0 = 2,500 hosts', 'vSphere 8.0 = 3,000 hosts']
		}
	},
	{
		name: 'hosts per cluster',
		fact: maximum('8.0', 'hostsPerCluster'),
		value: 128,
		quotes: {
			cluster: ['cluster of 96 hosts holds 768', 'cluster of 128 hosts holds 1,024'],
			'cluster hosts': ['96 hosts are as many', '128 hosts are as many'],
			'cluster stretched': ['48 of its 96 hosts', '64 of its 128 hosts'],
			'cluster cores': ['96 hosts × 8', '128 hosts × 8'],
			'= The same VMs on the hosts that are left': [
				'Lost: 48 of 96 hosts',
				'Lost: 64 of 128 hosts'
			],
			'= What 5,000 VMs take': ['vSphere 8.0 = 96 hosts', 'vSphere 8.0 = 128 hosts']
		}
	},
	{
		name: 'VMs per cluster',
		fact: maximum('8.0', 'vmsPerCluster'),
		value: 700,
		quotes: {
			cluster: ['holds 768 VMs', 'holds 700 VMs'],
			'= VMs in the cluster at 8 VMs per host': [
				'VMs per cluster: 10,000 = 10,000 VMs',
				'VMs per cluster: 700 = 700 VMs'
			]
		}
	},
	{
		name: 'VMs per host',
		fact: maximum('8.0', 'vmsPerHost'),
		value: 7,
		quotes: {
			domain: ['carries 2,024 VMs', 'carries 1,771 VMs'],
			'loss first': ['It fits.', 'the maximum of VMs per host (16 VMs per host wanted, 7 fit)']
		}
	},
	{
		name: 'the HA rule of 4.0',
		fact: HA_4_0_VMS_PER_HOST_LARGE,
		value: 6,
		over: { vs: '4.0', chosts: '10' },
		// 10 x 6
		quotes: {
			cluster: ['holds 80 VMs', 'holds 60 VMs'],
			'= VMs in the cluster at 8 VMs per host': [
				'40 in clusters this large',
				'6 in clusters this large'
			]
		}
	},
	{
		name: 'the size to which the HA rule of 4.0 reaches',
		fact: HA_4_0_SMALL_CLUSTER_HOSTS,
		value: 12,
		over: { vs: '4.0', chosts: '10', ratio: '50', ram: '256', cores: '32' },
		// 10 x 40 by the rule, 10 x 50 without it
		quotes: { cluster: ['holds 400 VMs', 'holds 500 VMs'] }
	},
	{
		name: 'FIBRE_GROUP_INDEX',
		fact: FIBRE_GROUP_INDEX,
		value: 1.5,
		quotes: {
			'path distance': ['at least 0.51 ms', 'at least 0.52 ms'],
			path: ['0.51 ms to plan with', '0.52 ms to plan with'],
			sites: ['(at least 0.51 ms there', '(at least 0.52 ms there'],
			'= Round trip': ['1.4682 ÷ 299,792,458 m/s = 4.897 µs', '1.5 ÷ 299,792,458 m/s = 5.003 µs']
		}
	},
	{
		name: 'ROUTE_FACTOR_PLANNED',
		fact: ROUTE_FACTOR_PLANNED,
		value: 1.45,
		quotes: { '= Round trip': ['planned route = 1.3', 'planned route = 1.45'] }
	},
	{
		name: 'ETHERNET_OVERHEAD',
		fact: ETHERNET_OVERHEAD,
		value: 500,
		over: { saf: '10', link: '0.1' },
		// 2 x 10 x 1,538 B x 8 / 100 Mbit/s = 2.46 ms; 2,000 B: 3.2 ms
		quotes: { '= Round trip': ['serialization: 2.46 ms', 'serialization: 3.2 ms'] }
	},
	...(
		[
			['AMPLIFIER_DELAY', AMPLIFIER_DELAY, 'amp', 'amplifier, one way = 0.1 µs to 0.15 µs'],
			['REGENERATOR_DELAY', REGENERATOR_DELAY, 'regen', 'back), one way = 0.1 ms'],
			['FEC_DELAY', FEC_DELAY, 'fec', 'line, one way = 15 µs to 0.15 ms'],
			['MACSEC_DELAY', MACSEC_DELAY, 'msec', 'link, one way = 1 µs to 3 µs'],
			['IPSEC_DELAY', IPSEC_DELAY, 'ipsec', 'gateway, one way = 50 µs to 0.5 ms'],
			['ROUTER_DELAY', ROUTER_DELAY, 'hops', 'edge, one way = 20 µs to 0.1 ms']
		] as const
	).map(([name, fact, key, old]): Row => ({
		name,
		fact,
		value: { low: 250e-6, high: 750e-6 },
		over: { [key]: '1' },
		quotes: {
			'= Round trip': [old, old.replace(/=.*/, '= 0.25 ms to 0.75 ms')],
			// 0.509 + 2 x 0.25, + 2 x 0.75
			path: [' to plan with', '1 ms to 2 ms to plan with']
		}
	})),
	{
		name: 'the reach of the optics',
		fact: byId(LINK_TECHNOLOGIES, 'dark-fibre-zr'),
		key: 'reach',
		value: 100_000,
		quotes: {
			'sites rulings': ['52 km against 80 km: 65 %', '52 km against 100 km: 52 %'],
			'= R01 Optics reach': ['52 km ÷ 80 km', '52 km ÷ 100 km']
		}
	},
	{
		name: 'the headers of a technology',
		fact: byId(LINK_TECHNOLOGIES, 'vxlan'),
		key: 'overhead',
		value: 70,
		over: { tech: 'vxlan' },
		quotes: {
			'sites rulings': ['1,550 B against 9,000 B', '1,570 B against 9,000 B'],
			'= MTU': ['1,500 + 50 = 1,550 B', '1,500 + 70 = 1,570 B']
		}
	},
	{
		name: 'a MAC table',
		fact: byId(MAC_TABLES, 'mac-trident2'),
		value: 48_000,
		quotes: {
			'sites rulings': ['2,783 against 25,600 entries', '2,783 against 38,400 entries'],
			'= R10 MAC table': ['2,783 entries ÷ 25,600', '2,783 entries ÷ 38,400']
		}
	},
	{
		name: 'a spanning-tree limit',
		fact: byId(SPANNING_TREE_LIMITS, 'stp-nexus-5500'),
		value: 60_000,
		quotes: {
			'sites rulings': ['480 against 48,000 ports', '480 against 60,000 ports'],
			'= R09 Spanning-tree ports': ['480 ports ÷ 48,000', '480 ports ÷ 60,000']
		}
	},
	{
		name: 'the diameter of a spanning tree',
		fact: byId(LAYER2_RULES, 'R08'),
		key: 'limit',
		value: 9,
		quotes: { 'sites rulings': ['5 against 7 bridges', '5 against 9 bridges'] }
	},
	{
		name: 'machines in one VLAN',
		fact: byId(LAYER2_RULES, 'R11'),
		key: 'limit',
		value: 300,
		// 203 of 300; the estate reaches it at 2,024 x 300 / 203 = 2,991
		quotes: {
			'sites rulings': ['203 against 1,000 machines', '203 against 300 machines'],
			'sites slopes': [
				'machines in one VLAN, at 10,000 VMs on 1,200 hosts in 49 VLANs; today',
				'machines in one VLAN, at 3,000 VMs on 370 hosts in 14 VLANs; today'
			]
		}
	},
	{
		name: 'VTEP_NEIGHBOURS',
		fact: VTEP_NEIGHBOURS,
		value: 512,
		over: { vtep: '200' },
		quotes: { 'sites rulings': ['200 against 256 endpoints', '200 against 512 endpoints'] }
	},
	{
		name: 'VTEP_REPLICATION',
		fact: VTEP_REPLICATION,
		value: 64,
		over: { vrep: '60' },
		quotes: { 'sites rulings': ['60 against 128 endpoints', '60 against 64 endpoints'] }
	},
	{
		name: 'AZURE_PLANNING_FACTOR',
		fact: MIGRATION_FACTS.AZURE_PLANNING_FACTOR,
		value: 0.9,
		over: { rule: 'azure' },
		// 2 GiB x 8 x 0.7 / 10 Gbit/s = 1.2 s; x 0.9 = 1.55
		quotes: { migration: ['size × 0.7 ÷ bandwidth', 'size × 0.9 ÷ bandwidth'] }
	},
	{
		name: 'SWITCH_OVER_TIMEOUT',
		fact: MIGRATION_FACTS.SWITCH_OVER_TIMEOUT,
		value: 80,
		over: { link: '0.1', vmram: '64', know: 'rate', dirty: '20', goal: '100000' },
		quotes: {
			'migration remarks': ['may pass 100 s, at which', 'may pass 80 s, at which']
		}
	},
	{
		name: 'STORAGE_RATE_ACROSS_TYPES',
		fact: MIGRATION_FACTS.STORAGE_RATE_ACROSS_TYPES,
		value: { low: 300e6, high: 400e6 },
		over: { moves: 'both' },
		quotes: { 'migration remarks': ['500 to 700 MB/s were seen', '300 to 400 MB/s were seen'] }
	},
	{
		name: 'a switch-over goal',
		fact: HYPERVISORS.VMOTION_7.switchOverGoal,
		value: 0.25,
		quotes: { 'migration pause': ['goal of 500\u00a0ms', 'goal of 250\u00a0ms'] }
	}
];

describe('a changed fact', () => {
	it.each(ROWS)(
		'changes every text that quotes it: $name',
		({ fact, key, value, over, quotes }) => {
			const before = texts(over ?? {});
			const after = withValue(fact, key ?? 'value', value, () => texts(over ?? {}));
			for (const [name, [old, fresh]] of Object.entries(quotes)) {
				expect(before.get(name)).toContain(old);
				expect(before.get(name)).not.toContain(fresh);
				expect(after.get(name)).toContain(fresh);
			}
			// Wherever else the old figure stood in these words, it is gone as well.
			const gone = Object.values(quotes).filter(([old, fresh]) => !fresh.includes(old));
			for (const [old] of gone)
				expect([...after].filter(([, text]) => text.includes(old)).map(([name]) => name)).toEqual(
					[]
				);
		}
	);

	it('is put back: nothing else is said afterwards', () => {
		const first = texts({});
		expect(first.get('domain')).toContain('2,024 VMs');
		expect(texts(VSAN).get('sites writes')).toContain('(× 1.4)');
	});
});
