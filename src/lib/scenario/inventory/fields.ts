import type { Part } from '#lib/calc/inventory/parts';
import {
	averageOf,
	type HostKind,
	type NetworkUse,
	type Summary
} from '#lib/calc/inventory/summary';
import type { SizeGroup } from '#lib/calc/inventory/sizes';
import type { PortNetwork } from '#lib/calc/inventory/vmotion-subnet';
import type { InventoryNetwork, VmkernelPort } from '#lib/calc/inventory/inventory';
import type { NetworkRole } from '#lib/calc/vlan-plan';
import { LONGEST_VALUE } from '#lib/form/params';
import { type AnyKey, INITIAL_TEXT, type Scenario } from '#lib/scenario/questions/initial-text';
import { NO_CELLS, type NetworkCells } from '#lib/scenario/questions/network-rows';
import { networkText } from '#lib/scenario/questions/network-text';
import { ROLE_NAMES, roleOf } from '#lib/scenario/questions/network-words';

/** Two sites of a part: what each holds. */
export interface TwoSites {
	readonly hosts: readonly [number, number];
	/** That run. */
	readonly vms: readonly [number, number];
	readonly sizes: readonly [readonly SizeGroup[], readonly SizeGroup[]];
}

/** Whether names and addresses of the estate go into links and files. */
export type Names = 'kept' | 'left-out';

/** What of an estate becomes a scenario. */
export interface Chosen {
	readonly summary: Summary;
	readonly part: Pick<Part['inventory'], 'networks' | 'vmkernelPorts'>;
	readonly sites: TwoSites | null;
	/** The largest of several clusters: what is asked of one cluster is said of it. null where the part is one. */
	readonly cluster: Summary | null;
	/** Found, or said by somebody; null where nobody has. */
	readonly vmotion: PortNetwork | null;
	readonly names: Names;
}

/** What the reader should know of a scenario that was made of an inventory. */
export type Remark =
	/** The scenario has one kind of host: here it is the mean of several. */
	| { readonly kind: 'mixed-hosts'; readonly kinds: readonly HostKind[] }
	/** Where one cluster is asked for, the largest of several counts. */
	| { readonly kind: 'largest-cluster'; readonly hosts: number }
	| { readonly kind: 'hosts-unsaid'; readonly hosts: number }
	| { readonly kind: 'vms-unsaid'; readonly vms: number }
	| { readonly kind: 'several-releases'; readonly taken: string; readonly others: number }
	| { readonly kind: 'release-unknown'; readonly named: string }
	| { readonly kind: 'networks-cut'; readonly shown: number; readonly all: number }
	| { readonly kind: 'vmotion-unknown' };

export type Fields = Readonly<Partial<Record<AnyKey, string>>>;

export interface FromInventory {
	/** Only what the inventory says: every other question keeps its first text. */
	readonly fields: Fields;
	readonly scenario: Scenario;
	readonly remarks: readonly Remark[];
}

const GIB = 2 ** 30;
const PLACES = 2;

/** As somebody would type it: a point, and no more places than matter. */
const typed = (value: number, places = PLACES): string => String(Number(value.toFixed(places)));

/** Hosts times it, cut to a whole, has to be the VMs again. */
function ratioText(vms: number, hosts: number): string {
	for (const places of [0, 1, 2, 3, 4, 5]) {
		const scale = 10 ** places;
		const ratio = Math.ceil((vms / hosts) * scale - 1e-9) / scale;
		if (Math.floor(ratio * hosts + 1e-9) === vms) return typed(ratio, places);
	}
	return typed(vms / hosts, 6);
}

/** Releases as the question names them, the oldest first, by the number that their names begin with. */
const RELEASES: readonly (readonly [choice: string, number: RegExp])[] = [
	...['3.5', '4.0', '4.1', '5.0', '5.1', '5.5', '6.0', '6.5', '6.7'].map(
		(release) => [release, new RegExp(`^${release.replace('.', '\\.')}\\b`)] as const
	),
	['7.0', /^7\.0(\.0)?$/],
	['7.0U1', /^7\.0\.[1-9]/],
	['8.0', /^8\./],
	['9.0', /^9\./]
];

const NUMBER = /\d+\.\d+(\.\d+)?/;

function releaseOf(version: string): string | null {
	const number = NUMBER.exec(version)?.[0] ?? '';
	return RELEASES.find(([, numbered]) => numbered.test(number))?.[0] ?? null;
}

const ageOf = (release: string): number => RELEASES.findIndex(([choice]) => choice === release);

interface Said {
	readonly fields: Fields;
	readonly remarks: readonly Remark[];
}

/** The oldest release bounds what a cluster may do. */
function releaseFields({ hosts: { versions } }: Summary): Said {
	const releases = [...new Set(versions.flatMap((version) => releaseOf(version) ?? []))].toSorted(
		(a, b) => ageOf(a) - ageOf(b)
	);
	const [oldest, ...others] = releases;
	const [unread] = versions.filter((version) => releaseOf(version) === null);
	return {
		fields: oldest === undefined ? {} : { vs: oldest },
		remarks: [
			...(oldest === undefined || others.length === 0
				? []
				: [{ kind: 'several-releases', taken: oldest, others: others.length } as const]),
			...(unread === undefined ? [] : [{ kind: 'release-unknown', named: unread } as const])
		]
	};
}

function hostFields({ hosts }: Summary): Said {
	const { kinds, cores, memory, threads } = hosts;
	const sockets = kinds.find((kind) => kind.sockets !== null)?.sockets ?? 1;
	const [mean, meanMemory] = [averageOf(cores), averageOf(memory)];
	const sizes = new Set(kinds.map((kind) => `${kind.cores} ${kind.memory}`));
	const unsaid = Math.max(cores.unsaid, memory.unsaid);
	const sameThreads = new Set(kinds.map((kind) => kind.threads)).size === 1 && threads.said > 0;
	return {
		fields: {
			...(mean === null
				? {}
				: {
						sockets: String(sockets),
						cores: String(Math.max(1, Math.round(mean / sockets)))
					}),
			...(meanMemory === null ? {} : { ram: typed(meanMemory / GIB) }),
			...(sameThreads && sizes.size === 1 ? { lp: typed(threads.total / threads.said) } : {})
		},
		remarks: [
			...(sizes.size > 1 ? [{ kind: 'mixed-hosts', kinds } as const] : []),
			...(unsaid > 0 ? [{ kind: 'hosts-unsaid', hosts: unsaid } as const] : [])
		]
	};
}

/** Smaller ones are no question's answer. */
const LEAST_VCPUS = 1;
const LEAST_GIB = 0.0625;
const LEAST_TOTAL_GIB = 0.1;

function vmFields({ summary, cluster }: Chosen): Said {
	const { vms } = summary;
	const [vcpus, memory] = [averageOf(vms.vcpus), averageOf(vms.memory)];
	const whole = (cluster ?? summary).vms;
	const unsaid = Math.max(vms.vcpus.unsaid, vms.memory.unsaid);
	return {
		fields: {
			...(vcpus === null || vcpus < LEAST_VCPUS ? {} : { vcpu: typed(vcpus) }),
			...(memory === null || memory / GIB < LEAST_GIB ? {} : { vmram: typed(memory / GIB) }),
			...(whole.vcpus.total === 0 ? {} : { tcpu: String(whole.vcpus.total) }),
			...(whole.memory.total / GIB < LEAST_TOTAL_GIB
				? {}
				: { tmem: typed(whole.memory.total / GIB) })
		},
		remarks: unsaid > 0 ? [{ kind: 'vms-unsaid', vms: unsaid }] : []
	};
}

/** The site that is emptied is the one with more hosts; its VMs go by size, since those of one size copy alike. */
function emptyingFields({ sites }: Chosen): Fields {
	if (sites === null) return {};
	const { hosts, sizes } = sites;
	const groups = sizes[hosts[1] > hosts[0] ? 1 : 0].filter(
		({ memory }) => memory / GIB >= LEAST_GIB
	);
	return groups.length === 0
		? { em: 'site' }
		: {
				em: 'site',
				sizes: groups.map(({ vms, memory }) => `${vms} x ${typed(memory / GIB, 3)} GiB`).join('; ')
			};
}

const LEAST_RATIO = 0.01;

function countFields({ summary: { hosts, vms }, sites, cluster }: Chosen): Fields {
	const all = sites === null ? String(hosts.count) : sites.hosts.join(' + ');
	const atB = sites === null ? null : sites.vms[1] / Math.max(1, sites.vms[0] + sites.vms[1]);
	return {
		...(hosts.count === 0
			? {}
			: { chosts: cluster === null ? all : String(cluster.hosts.count), shost: all }),
		...(vms.running === 0 ? {} : { svms: String(vms.running), want: String(vms.running) }),
		...(hosts.count === 0 || vms.running / hosts.count < LEAST_RATIO
			? {}
			: { per: 'vms-per-host', ratio: ratioText(vms.running, hosts.count) }),
		...(atB === null ? {} : { shb: typed(100 * atB, 0) })
	};
}

function vmotionFields({ vmotion, names }: Chosen): Said {
	if (vmotion === null) return { fields: {}, remarks: [{ kind: 'vmotion-unknown' }] };
	const { network, prefixLength, ports, hosts } = vmotion;
	return {
		fields: {
			net: 'subnet',
			subnet: `${names === 'kept' ? network : ''}/${prefixLength}`,
			nics: String(Math.max(1, Math.round(ports / hosts)))
		},
		remarks: []
	};
}

/** A VLAN of this number is none. */
const UNTAGGED = 0;

const vlanText = (vlan: number | null): string =>
	vlan === null || vlan === UNTAGGED ? '' : String(vlan);

/** A role by the word that a list of networks has for it; nothing where its name says none. */
const roleWord = (role: NetworkRole | undefined): string =>
	role === undefined ? '' : (ROLE_NAMES[role][0] ?? '');

/** VMs in a network that is named for the hosts' management are those that manage. */
const vmRole = (name: string): NetworkRole => {
	const role = roleOf(name) ?? 'vm';
	return role === 'esxi-management' ? 'management-vms' : role;
};

const vmNetworks = (networks: readonly NetworkUse[]): readonly NetworkCells[] =>
	networks
		.filter(({ vms }) => vms > 0)
		.map(({ name, vlan, vms, hosts }) => ({
			...NO_CELLS,
			name,
			vms: String(vms),
			hosts: hosts === 0 ? '' : String(hosts),
			vlan: vlanText(vlan),
			role: roleWord(vmRole(name))
		}));

/** Networks of hosts alone, of whose names it is known what they carry. */
function hostNetworks(
	ports: readonly VmkernelPort[],
	networks: readonly InventoryNetwork[]
): readonly NetworkCells[] {
	const groups = new Map<string, Set<string>>();
	for (const { portGroup, host } of ports) {
		if (portGroup === null) continue;
		groups.set(portGroup, (groups.get(portGroup) ?? new Set()).add(host));
	}
	const vlans = new Map(networks.map(({ name, vlan }) => [name, vlan]));
	return [...groups]
		.map(([name, hosts]) => ({
			...NO_CELLS,
			name,
			hosts: String(hosts.size),
			vlan: vlanText(vlans.get(name) ?? null),
			role: roleWord(roleOf(name))
		}))
		.filter(({ role }) => role !== '');
}

/** Told apart by VLAN, or by their place, so that no name of the estate is needed. */
function unnamed(rows: readonly NetworkCells[]): readonly NetworkCells[] {
	const merged = new Map<string, NetworkCells>();
	for (const [place, row] of rows.entries()) {
		const name = row.vlan === '' ? `Network ${place + 1}` : `VLAN ${row.vlan}`;
		const known = merged.get(name);
		merged.set(name, known === undefined ? { ...row, name } : both(known, row));
	}
	return [...merged.values()];
}

const figure = (text: string): number => (/^\d{1,9}$/.test(text) ? parseInt(text, 10) : 0);

/** Two groups in one VLAN are one network; a host in both is not counted twice. */
const both = (one: NetworkCells, other: NetworkCells): NetworkCells => ({
	...one,
	vms: one.vms === '' && other.vms === '' ? '' : String(figure(one.vms) + figure(other.vms)),
	hosts: String(Math.max(figure(one.hosts), figure(other.hosts))),
	role: one.role === other.role ? one.role : one.role || other.role
});

/** As many of them as a link holds, those with the most VMs before the others. */
function networkFields({ summary, part, names }: Chosen): Said {
	const ofHosts = hostNetworks(part.vmkernelPorts, part.networks);
	const named = new Set(ofHosts.map(({ name }) => name));
	const all = [...ofHosts, ...vmNetworks(summary.networks).filter(({ name }) => !named.has(name))];
	const rows = names === 'kept' ? all : unnamed(all);
	if (rows.length === 0) return { fields: {}, remarks: [] };
	const lines = rows.map((row) => networkText([row])).filter((line) => line !== '');
	let length = -1;
	const held = lines.findIndex((line) => (length += line.length + 1) > LONGEST_VALUE);
	const shown = held === -1 ? rows.length : held;
	return {
		fields: { nets: lines.slice(0, shown).join('\n') },
		remarks: shown < rows.length ? [{ kind: 'networks-cut', shown, all: rows.length }] : []
	};
}

/**
 * What an estate, or a part of it, says to the questions of the pages. Averages stand for VMs and hosts that differ, and
 * the sums stand beside them, by which a loss is judged.
 */
export function scenarioOf(chosen: Chosen): FromInventory {
	const { summary, cluster } = chosen;
	const all: readonly Said[] = [
		releaseFields(summary),
		vmotionFields(chosen),
		{
			fields: countFields(chosen),
			remarks: cluster === null ? [] : [{ kind: 'largest-cluster', hosts: cluster.hosts.count }]
		},
		{ fields: emptyingFields(chosen), remarks: [] },
		hostFields(summary),
		vmFields(chosen),
		networkFields(chosen)
	];
	const fields: Fields = Object.assign({}, ...all.map((said) => said.fields)) as Fields;
	return {
		fields,
		scenario: { ...INITIAL_TEXT, ...fields },
		remarks: all.flatMap(({ remarks }) => remarks)
	};
}
