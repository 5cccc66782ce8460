import type {
	Inventory,
	InventoryHost,
	InventoryNetwork,
	InventoryVm,
	VmkernelPort
} from '#lib/calc/inventory/inventory';
import { bytes, type Bytes } from '#lib/calc/units';
import { BYTES_IN, isYes, type NumberReading, readNumber, readPower, readSize } from './cells';
import type { Mapping } from './mapping';
import { copied } from './markup';
import type { Cell, Row } from './row';
import { Issues, type RowFault } from './row-issue';
import type { FieldId } from './tables';

/** What became of a row. */
type Outcome = 'kept' | 'empty' | 'left-out';

/** A table that rows come from. */
interface Source {
	readonly name: string;
	readonly headings: readonly string[];
	readonly mapping: Mapping;
}

/** A row with what its table says of it. */
interface Line extends Source {
	readonly row: Row;
}

/** Beyond any machine there is: whatever is larger has another unit, or slipped. */
const MOST = {
	vcpus: 4096,
	cores: 16_384,
	sockets: 64,
	mtu: 65_535,
	vmMemory: 64 * BYTES_IN.TiB,
	hostMemory: 256 * BYTES_IN.TiB,
	disk: 2 ** 20 * BYTES_IN.TiB
} as const;

interface Range {
	readonly most: number;
	readonly least: 'above-zero' | 'zero';
	readonly grain: 'whole' | 'any';
}

const counting = (most: number): Range => ({ most, least: 'above-zero', grain: 'whole' });
const sized = (most: number): Range => ({ most, least: 'above-zero', grain: 'any' });
const sizedOrNone = (most: number): Range => ({ most, least: 'zero', grain: 'any' });

function faultOf(value: number, { most, least, grain }: Range): RowFault | null {
	if (value < 0 || (value === 0 && least === 'above-zero')) return 'not-positive';
	if (value > most) return 'too-large';
	return grain === 'whole' && !Number.isInteger(value) ? 'not-whole' : null;
}

/** A trunk carries every VLAN, and this number says so. */
const TRUNK = 4095;
const BETWEEN = '\u0000';

/** What several tables say of one VM, joined when all are read. */
interface Card {
	readonly vm: string;
	readonly id: string;
	readonly network: string;
}

export interface ClusterDiffers {
	readonly cluster: string;
	/** Of the table of clusters. */
	readonly said: number;
	/** Of the table of hosts. */
	readonly listed: number;
}

export interface Gathered {
	readonly inventory: Inventory;
	/** Hosts that no table describes: VMs say that they run there. */
	readonly hostsByName: number;
	readonly clustersDiffer: readonly ClusterDiffers[];
}

/** Takes rows of all tables in, whatever their order, and makes one inventory of them. */
export class Gatherer {
	readonly issues = new Issues();
	readonly #hosts: InventoryHost[] = [];
	readonly #vms: InventoryVm[] = [];
	readonly #ports: VmkernelPort[] = [];
	readonly #vlans = new Map<string, number | null>();
	readonly #clusters = new Map<string, number>();
	readonly #cards: Card[] = [];
	readonly #seen = new Set<string>();
	readonly #names = new Set<string>();
	readonly #ids = new Map<string, number>();
	readonly #kept = new Map<string, string>();

	/** Reads a row into the inventory. */
	add(row: Row, source: Source): Outcome {
		const line: Line = { ...source, row };
		const { kind, columns } = source.mapping;
		let isEmpty = true;
		for (const mapped of columns.values())
			for (const { column } of mapped) if (hasText(row.cells[column])) isEmpty = false;
		if (isEmpty) return 'empty';
		switch (kind) {
			case null:
				return 'left-out';
			case 'vInfo':
				return this.#vm(line);
			case 'vHost':
				return this.#host(line);
			case 'vCluster':
				return this.#cluster(line);
			case 'vNetwork':
				return this.#card(line);
			case 'vSC_VMK':
				return this.#port(line);
			case 'vPort':
			case 'dvPort':
				return this.#group(line);
		}
	}

	/** All tables together. */
	end(): Gathered {
		this.#joinCards();
		const listed = this.#hosts.length;
		const known = new Set(this.#hosts.map(({ name }) => name));
		for (const { host, cluster, datacenter } of this.#vms) {
			if (host === null || known.has(host)) continue;
			known.add(host);
			this.#hosts.push({ ...NAMED_ONLY, name: host, cluster, datacenter });
		}
		for (const { networks } of this.#vms)
			for (const name of networks) if (!this.#vlans.has(name)) this.#vlans.set(name, null);
		const networks = [...this.#vlans].map(([name, vlan]): InventoryNetwork => ({ name, vlan }));
		return {
			inventory: { hosts: this.#hosts, vms: this.#vms, networks, vmkernelPorts: this.#ports },
			hostsByName: this.#hosts.length - listed,
			clustersDiffer: listed === 0 ? [] : this.#clustersDiffer()
		};
	}

	#clustersDiffer(): readonly ClusterDiffers[] {
		return [...this.#clusters].flatMap(([cluster, said]) => {
			const listed = this.#hosts.filter((host) => host.cluster === cluster).length;
			return listed === said ? [] : [{ cluster, said, listed }];
		});
	}

	#fault(line: Line, fault: RowFault, field?: FieldId): void {
		const column = field === undefined ? undefined : line.mapping.columns.get(field)?.[0]?.column;
		this.issues.add({
			fault,
			table: line.name,
			row: line.row.row,
			column: column === undefined ? null : (line.headings[column] ?? null),
			text: column === undefined ? '' : String(line.row.cells[column] ?? '').trim()
		});
	}

	/** Names recur: one copy of each is enough, and it keeps no piece of the file alive. */
	#once(text: string): string {
		const known = this.#kept.get(text);
		if (known !== undefined) return known;
		const copy = copied(text);
		this.#kept.set(copy, copy);
		return copy;
	}

	#text(line: Line, field: FieldId): string | null {
		const text = plainText(line, field);
		return text === '' ? null : this.#once(text);
	}

	#checked(
		line: Line,
		field: FieldId,
		{ reading, range }: { readonly reading: NumberReading; readonly range: Range }
	): number | null {
		if (reading.kind === 'none') return null;
		const fault = reading.kind === 'number' ? faultOf(reading.value, range) : 'not-a-number';
		if (fault === null && reading.kind === 'number') return reading.value;
		this.#fault(line, fault ?? 'not-a-number', field);
		return null;
	}

	#number(line: Line, field: FieldId, range: Range): number | null {
		const cell = cellOf(line, field);
		if (cell === undefined) return null;
		return this.#checked(line, field, { reading: readNumber(cell, line.mapping.sign), range });
	}

	#size(line: Line, field: FieldId, range: Range): Bytes | null {
		const mapped = line.mapping.columns.get(field)?.[0];
		const cell = cellOf(line, field);
		if (cell === undefined || mapped === undefined) return null;
		const reading = readSize(cell, { sign: line.mapping.sign, unit: mapped.unit ?? 'MiB' });
		const size = this.#checked(line, field, { reading, range });
		return size === null ? null : bytes(size);
	}

	#power(line: Line): InventoryVm['power'] {
		const cell = cellOf(line, 'power');
		if (!hasText(cell)) return 'on';
		const power = readPower(cell ?? '');
		if (power === null) this.#fault(line, 'unknown-power', 'power');
		return power ?? 'on';
	}

	#vm(line: Line): Outcome {
		const name = plainText(line, 'name');
		if (name === '') {
			this.#fault(line, 'no-name');
			return 'left-out';
		}
		const vm: InventoryVm = {
			name: copied(name),
			power: this.#power(line),
			kind: vmKind(line),
			host: this.#text(line, 'host'),
			cluster: this.#text(line, 'cluster'),
			datacenter: this.#text(line, 'datacenter'),
			vcpus: this.#number(line, 'vcpus', counting(MOST.vcpus)),
			memory: this.#size(line, 'memory', sized(MOST.vmMemory)),
			activeMemory: this.#size(line, 'activeMemory', sizedOrNone(MOST.vmMemory)),
			provisionedDisk: this.#size(line, 'provisionedDisk', sizedOrNone(MOST.disk)),
			usedDisk: this.#size(line, 'usedDisk', sizedOrNone(MOST.disk)),
			networks: this.#networks(line)
		};
		const identity = identityOf(line, vm);
		if (this.#isTwice(line, 'vm', identity.text)) return 'left-out';
		if (identity.from === 'row' && this.#names.has(vm.name)) this.#fault(line, 'same-name', 'name');
		this.#names.add(vm.name);
		const id = plainText(line, 'id');
		if (id !== '') this.#ids.set(`${id}${BETWEEN}${vm.name}`, this.#vms.length);
		this.#vms.push(vm);
		return 'kept';
	}

	#isTwice(line: Line, of: string, identity: string): boolean {
		const key = copied(`${of}${BETWEEN}${identity}`);
		if (!this.#seen.has(key)) {
			this.#seen.add(key);
			return false;
		}
		this.#fault(line, 'twice', line.mapping.columns.has('name') ? 'name' : 'host');
		return true;
	}

	#networks(line: Line): readonly string[] {
		const names = (line.mapping.columns.get('networks') ?? []).flatMap(({ column }) => {
			const text = String(line.row.cells[column] ?? '').trim();
			return text === '' ? [] : [this.#once(text)];
		});
		return names.length < 2 ? names : [...new Set(names)];
	}

	#host(line: Line): Outcome {
		const name = this.#text(line, 'name');
		if (name === null) {
			this.#fault(line, 'no-name');
			return 'left-out';
		}
		const sockets = this.#number(line, 'sockets', counting(MOST.sockets));
		const each = this.#number(line, 'coresPerSocket', counting(MOST.cores));
		const all = this.#number(line, 'cores', counting(MOST.cores));
		const cores = all ?? (sockets === null || each === null ? null : sockets * each);
		const host: InventoryHost = {
			name,
			cluster: this.#text(line, 'cluster'),
			datacenter: this.#text(line, 'datacenter'),
			faultDomain: this.#text(line, 'faultDomain'),
			processor: this.#text(line, 'processor'),
			sockets,
			cores,
			threads: this.#threads(line, cores),
			memory: this.#size(line, 'memory', sized(MOST.hostMemory)),
			version: this.#text(line, 'version'),
			inMaintenance: isYes(cellOf(line, 'maintenance') ?? '')
		};
		if (this.#isTwice(line, 'host', [name, host.cluster, host.datacenter].join(BETWEEN)))
			return 'left-out';
		this.#hosts.push(host);
		return 'kept';
	}

	#threads(line: Line, cores: number | null): number | null {
		const said = this.#number(line, 'threads', counting(MOST.cores));
		const active = cellOf(line, 'hyperThreading');
		if (said !== null || cores === null || !hasText(active)) return said;
		return isYes(active ?? '') ? 2 * cores : cores;
	}

	#cluster(line: Line): Outcome {
		const name = this.#text(line, 'name');
		const hosts = this.#number(line, 'hosts', sizedOrNone(MOST.cores));
		if (name === null) {
			this.#fault(line, 'no-name');
			return 'left-out';
		}
		// Two clusters may have one name, and their hosts are counted by it.
		if (hosts !== null) this.#clusters.set(name, hosts + (this.#clusters.get(name) ?? 0));
		return 'kept';
	}

	#card(line: Line): Outcome {
		const [vm, [network]] = [plainText(line, 'vm'), this.#networks(line)];
		if (vm === '') {
			this.#fault(line, 'no-name');
			return 'left-out';
		}
		if (network !== undefined)
			this.#cards.push({ vm: this.#once(vm), id: copied(plainText(line, 'id')), network });
		return 'kept';
	}

	/** What the table of cards says of VMs that name no network themselves. */
	#joinCards(): void {
		if (this.#cards.length === 0) return;
		const byName = new Map<string, number | null>();
		for (const [place, { name }] of this.#vms.entries())
			byName.set(name, byName.has(name) ? null : place);
		const joined = new Map<number, Set<string>>();
		for (const { vm, id, network } of this.#cards) {
			const place = this.#ids.get(`${id}${BETWEEN}${vm}`) ?? byName.get(vm) ?? null;
			if (place === null) continue;
			const networks = joined.get(place) ?? new Set(this.#vms[place]?.networks);
			joined.set(place, networks.add(network));
		}
		for (const [place, networks] of joined) {
			const vm = this.#vms[place];
			if (vm !== undefined) this.#vms[place] = { ...vm, networks: [...networks] };
		}
	}

	#port(line: Line): Outcome {
		const [host, device] = [this.#text(line, 'host'), this.#text(line, 'device')];
		if (host === null) {
			this.#fault(line, 'no-name');
			return 'left-out';
		}
		const port: VmkernelPort = {
			host,
			device: device ?? '',
			portGroup: this.#text(line, 'portGroup'),
			address: this.#text(line, 'address'),
			mask: this.#text(line, 'mask'),
			gateway: this.#text(line, 'gateway'),
			mtu: this.#number(line, 'mtu', counting(MOST.mtu))
		};
		if (this.#isTwice(line, 'port', [host, device, port.address].join(BETWEEN))) return 'left-out';
		this.#ports.push(port);
		return 'kept';
	}

	#group(line: Line): Outcome {
		const name = this.#text(line, 'portGroup');
		if (name === null) {
			this.#fault(line, 'no-name');
			return 'left-out';
		}
		const vlan = vlanIn(cellOf(line, 'vlan'));
		const known = this.#vlans.get(name) ?? null;
		if (known !== null && vlan !== null && known !== vlan) this.#fault(line, 'other-vlan', 'vlan');
		this.#vlans.set(name, known ?? vlan);
		return 'kept';
	}
}

const NAMED_ONLY = {
	faultDomain: null,
	processor: null,
	sockets: null,
	cores: null,
	threads: null,
	memory: null,
	version: null,
	inMaintenance: false
} as const;

function hasText(cell: Cell | undefined): boolean {
	return cell !== undefined && (typeof cell === 'number' || cell.trim() !== '');
}

function cellOf({ mapping, row }: Line, field: FieldId): Cell | undefined {
	const mapped = mapping.columns.get(field)?.[0];
	return mapped === undefined ? undefined : row.cells[mapped.column];
}

const plainText = (line: Line, field: FieldId): string => String(cellOf(line, field) ?? '').trim();

function vmKind(line: Line): InventoryVm['kind'] {
	if (isYes(cellOf(line, 'placeholder') ?? '')) return 'placeholder';
	return isYes(cellOf(line, 'template') ?? '') ? 'template' : 'vm';
}

interface Identity {
	readonly text: string;
	/** Whether the export names one, or all of the row has to do. */
	readonly from: 'id' | 'row';
}

/** Clones share what a machine calls itself, and two servers count alike: only with the name it tells VMs apart. */
function identityOf(line: Line, vm: InventoryVm): Identity {
	const [id, uuid, server] = (['id', 'uuid', 'server'] as const).map((field) =>
		plainText(line, field)
	);
	return id !== '' || uuid !== ''
		? { from: 'id', text: [id, uuid, server, vm.name].join(BETWEEN) }
		: { from: 'row', text: JSON.stringify(vm) };
}

/** null for a trunk, a range, and where none stands. */
function vlanIn(cell: Cell | undefined): number | null {
	const text = String(cell ?? '').trim();
	const vlan = /^\d{1,4}$/.test(text) ? Number(text) : TRUNK;
	return vlan >= TRUNK ? null : vlan;
}
