import { type SizeUnit, withUnit } from './cells';

/** The tables of an export that are read, by the names of its sheets. */
export type TableKind =
	'vInfo' | 'vHost' | 'vCluster' | 'vNetwork' | 'vSC_VMK' | 'vPort' | 'dvPort';

export type FieldId =
	| 'name'
	| 'power'
	| 'template'
	| 'placeholder'
	| 'vcpus'
	| 'memory'
	| 'activeMemory'
	| 'provisionedDisk'
	| 'usedDisk'
	| 'networks'
	| 'host'
	| 'cluster'
	| 'datacenter'
	| 'id'
	| 'uuid'
	| 'server'
	| 'processor'
	| 'sockets'
	| 'coresPerSocket'
	| 'cores'
	| 'threads'
	| 'hyperThreading'
	| 'version'
	| 'maintenance'
	| 'faultDomain'
	| 'vm'
	| 'hosts'
	| 'portGroup'
	| 'device'
	| 'address'
	| 'mask'
	| 'gateway'
	| 'mtu'
	| 'vlan';

interface Field {
	readonly id: FieldId;
	/** Headings without case, marks and spaces, and without a unit at their end; the better ones first. */
	readonly headings: readonly string[];
	/** A size, and the unit it has where its heading names none. */
	readonly unit?: SizeUnit;
}

interface Table {
	/** The name of its sheet, as the headings of some exports begin with it. */
	readonly prefix: string;
	/** Without it no row says what it is about. */
	readonly key: FieldId;
	readonly fields: readonly Field[];
}

const PLACE: readonly Field[] = [
	{ id: 'cluster', headings: ['cluster', 'clustername'] },
	{ id: 'datacenter', headings: ['datacenter', 'datacentre', 'dc'] }
];

const TABLES: Readonly<Record<TableKind, Table>> = {
	vInfo: {
		prefix: 'vinfo',
		key: 'name',
		fields: [
			{
				id: 'name',
				headings: [
					'vm',
					'vmname',
					'virtualmachine',
					'virtualmachinename',
					'name',
					'guest',
					'guestname'
				]
			},
			{ id: 'power', headings: ['powerstate', 'power', 'powerstatus', 'state'] },
			{ id: 'template', headings: ['template', 'istemplate'] },
			{ id: 'placeholder', headings: ['srmplaceholder'] },
			{
				id: 'vcpus',
				headings: [
					'cpus',
					'vcpus',
					'vcpu',
					'numcpu',
					'numcpus',
					'#cpu',
					'#cpus',
					'#vcpu',
					'#vcpus',
					'cpu',
					'cpucount',
					'vcpucount'
				]
			},
			{
				id: 'memory',
				headings: ['memory', 'memorysize', 'configuredmemory', 'vram', 'ram', 'mem'],
				unit: 'MiB'
			},
			{ id: 'activeMemory', headings: ['activememory', 'memoryactive', 'active'], unit: 'MiB' },
			{
				id: 'provisionedDisk',
				headings: [
					'provisioned',
					'provisionedspace',
					'totaldiskcapacity',
					'diskcapacity',
					'disksize',
					'disk',
					'storage'
				],
				unit: 'MiB'
			},
			{
				id: 'usedDisk',
				headings: ['inuse', 'usedspace', 'useddisk', 'useddiskspace', 'used'],
				unit: 'MiB'
			},
			{ id: 'networks', headings: ['network', 'networkname', 'portgroup', 'networks'] },
			{ id: 'host', headings: ['host', 'vmhost', 'esxhost', 'esxihost', 'hypervisor'] },
			...PLACE,
			{ id: 'id', headings: ['vmid', 'moref'] },
			{ id: 'uuid', headings: ['vmuuid', 'instanceuuid', 'uuid'] },
			{ id: 'server', headings: ['visdkuuid', 'visdkserver', 'vcenter', 'vcenterserver'] }
		]
	},
	vHost: {
		prefix: 'vhost',
		key: 'name',
		fields: [
			{ id: 'name', headings: ['host', 'name', 'hostname', 'vmhost', 'esxhost', 'esxihost'] },
			...PLACE,
			{ id: 'processor', headings: ['cpumodel', 'processor', 'processortype', 'processormodel'] },
			{
				id: 'sockets',
				headings: [
					'#cpu',
					'#cpus',
					'sockets',
					'cpusockets',
					'#sockets',
					'numcpu',
					'cpus',
					'numcpupackages'
				]
			},
			{ id: 'coresPerSocket', headings: ['corespercpu', 'corespersocket'] },
			{
				id: 'cores',
				headings: [
					'#cores',
					'cores',
					'totalcores',
					'numcores',
					'numcpucores',
					'cpucores',
					'corestotal'
				]
			},
			{
				id: 'threads',
				headings: ['threads', 'logicalprocessors', 'numcputhreads', 'cputhreads', '#threads']
			},
			{ id: 'hyperThreading', headings: ['htactive', 'hyperthreadingactive', 'hyperthreading'] },
			{
				id: 'memory',
				headings: ['#memory', 'memorysize', 'memory', 'totalmemory', 'memorytotal', 'ram', 'mem'],
				unit: 'MiB'
			},
			{ id: 'version', headings: ['esxversion', 'esxiversion', 'version', 'fullname'] },
			{
				id: 'maintenance',
				headings: [
					'inmaintenancemode',
					'maintenancemode',
					'inmaintenance',
					'maintenance',
					'connectionstate'
				]
			},
			{
				id: 'faultDomain',
				headings: ['vsanfaultdomainname', 'vsanfaultdomain', 'faultdomain', 'site']
			},
			{ id: 'server', headings: ['visdkuuid', 'visdkserver', 'vcenter', 'vcenterserver'] }
		]
	},
	vCluster: {
		prefix: 'vcluster',
		key: 'name',
		fields: [
			{ id: 'name', headings: ['name', 'cluster', 'clustername'] },
			{ id: 'hosts', headings: ['numhosts', 'hosts', '#hosts'] }
		]
	},
	vNetwork: {
		prefix: 'vnetwork',
		key: 'vm',
		fields: [
			{ id: 'vm', headings: ['vm', 'vmname'] },
			{ id: 'networks', headings: ['network', 'networkname', 'portgroup'] },
			{ id: 'id', headings: ['vmid'] },
			{ id: 'server', headings: ['visdkuuid', 'visdkserver'] }
		]
	},
	vSC_VMK: {
		prefix: 'vscvmk',
		key: 'host',
		fields: [
			{ id: 'host', headings: ['host', 'vmhost'] },
			{ id: 'device', headings: ['device'] },
			{ id: 'portGroup', headings: ['portgroup'] },
			{ id: 'address', headings: ['ipaddress', 'ip'] },
			{ id: 'mask', headings: ['subnetmask', 'mask', 'netmask'] },
			{ id: 'gateway', headings: ['gateway'] },
			{ id: 'mtu', headings: ['mtu'] }
		]
	},
	vPort: {
		prefix: 'vport',
		key: 'portGroup',
		fields: [
			{ id: 'portGroup', headings: ['portgroup', 'name'] },
			{ id: 'vlan', headings: ['vlan', 'vlanid'] }
		]
	},
	dvPort: {
		prefix: 'dvport',
		key: 'portGroup',
		fields: [
			{ id: 'portGroup', headings: ['port', 'portgroup', 'name'] },
			{ id: 'vlan', headings: ['vlan', 'vlanid'] }
		]
	}
};

export const TABLE_KINDS = Object.keys(TABLES) as readonly TableKind[];

export const keyOf = (kind: TableKind): FieldId => TABLES[kind].key;

export const fieldsOf = (kind: TableKind): readonly FieldId[] =>
	TABLES[kind].fields.map(({ id }) => id);

/** The unit of a size where its heading names none; null of what is no size. */
export const unitOf = (kind: TableKind, field: FieldId): SizeUnit | null =>
	TABLES[kind].fields.find(({ id }) => id === field)?.unit ?? null;

/** The sheets of an export that nothing is read from, as far as a name tells. */
const OF_AN_EXPORT = /^v[A-Z]|^dv[A-Z]/;

export const isOfExport = (sheet: string): boolean => OF_AN_EXPORT.test(sheet);

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9#]/g, '');

/** A sheet, or a file that holds one: `vInfo`, `RVTools_tabvInfo.csv`. */
export function kindNamed(name: string): TableKind | null {
	const words = bare(name.replace(/\.[a-z]{2,4}$/i, ''));
	const kinds = TABLE_KINDS.toSorted((a, b) => TABLES[b].prefix.length - TABLES[a].prefix.length);
	return kinds.find((kind) => words.endsWith(TABLES[kind].prefix)) ?? null;
}

export interface FoundColumn {
	/** Counted from 0. */
	readonly column: number;
	/** Of a size. */
	readonly unit: SizeUnit | null;
	/** Where the heading named the unit itself. */
	readonly named: 'unit' | 'none';
}

export type FoundColumns = ReadonlyMap<FieldId, readonly FoundColumn[]>;

/** The networks of a VM have a column each: `Network #1`. */
const NUMBERED = /^network#?\d$/;

const withoutPrefix = (heading: string, prefix: string): string =>
	heading.startsWith(prefix) && heading.length > prefix.length
		? heading.slice(prefix.length)
		: heading;

/** Which column holds what, by their headings. */
export function columnsOf(kind: TableKind, headings: readonly string[]): FoundColumns {
	const { prefix, fields } = TABLES[kind];
	const read = headings.map((heading, column) => {
		const { rest, unit } = withUnit(heading.trim());
		return {
			column,
			whole: withoutPrefix(bare(heading), prefix),
			rest: withoutPrefix(bare(rest), prefix),
			unit
		};
	});
	const found = new Map<FieldId, readonly FoundColumn[]>();
	const taken = new Set<number>();
	for (const field of fields) {
		const { id, headings: known, unit } = field;
		const best = read
			.filter(
				(each) =>
					!taken.has(each.column) &&
					(known.includes(each.whole) || (unit !== undefined && known.includes(each.rest)))
			)
			.toSorted((a, b) => placeOf(known, a) - placeOf(known, b))[0];
		if (id === 'networks') {
			const numbered = read.filter(({ whole }) => NUMBERED.test(whole));
			const columns = numbered.length > 0 ? numbered : best === undefined ? [] : [best];
			if (columns.length === 0) continue;
			columns.forEach(({ column }) => taken.add(column));
			found.set(
				id,
				columns.map(({ column }) => ({ column, unit: null, named: 'none' }))
			);
			continue;
		}
		if (best === undefined) continue;
		taken.add(best.column);
		found.set(id, [
			{
				column: best.column,
				unit: unit === undefined ? null : (best.unit ?? unit),
				named: unit !== undefined && best.unit !== null ? 'unit' : 'none'
			}
		]);
	}
	return found;
}

const placeOf = (
	known: readonly string[],
	{ whole, rest }: { readonly whole: string; readonly rest: string }
): number =>
	Math.min(...[whole, rest].map((text) => known.indexOf(text)).filter((place) => place !== -1));
