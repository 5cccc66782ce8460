import type { Inventory, InventoryHost, InventoryVm } from './inventory';

/** What parts of an estate are told apart by. */
export type Division = 'cluster' | 'datacenter' | 'fault-domain';

/** One part; it is an inventory itself, so whatever is asked of the whole can be asked of it. */
export interface Part {
	/** null of hosts and VMs of which the export does not say it. */
	readonly name: string | null;
	/** Of a cluster; where two clusters have one name, it tells them apart. */
	readonly datacenter: string | null;
	readonly inventory: Inventory;
}

/** Names hold no such character. */
const BETWEEN = '\u0000';

const EMPTY = '';

const keyOf = (name: string | null, datacenter: string | null): string =>
	`${name ?? EMPTY}${BETWEEN}${datacenter ?? EMPTY}`;

type Place = Pick<InventoryHost, 'cluster' | 'datacenter' | 'faultDomain'>;

function nameIn(place: Place, by: Division): string | null {
	switch (by) {
		case 'cluster':
			return place.cluster;
		case 'datacenter':
			return place.datacenter;
		case 'fault-domain':
			return place.faultDomain;
	}
}

/** Where VMs are: where they say so, else where their host is. */
function placesOf(hosts: readonly InventoryHost[]): (vm: InventoryVm) => Place {
	const byName = new Map(hosts.map((host) => [host.name, host]));
	// A cluster lies in one datacenter, so its VMs need not name it.
	const byCluster = new Map<string, Set<string | null>>();
	for (const { cluster, datacenter } of hosts) {
		if (cluster === null) continue;
		const known = byCluster.get(cluster) ?? new Set();
		byCluster.set(cluster, known.add(datacenter));
	}
	const onlyOne = (cluster: string | null): string | null => {
		const [only, ...more] = byCluster.get(cluster ?? EMPTY) ?? [];
		return more.length === 0 ? (only ?? null) : null;
	};
	return (vm) => {
		const host = vm.host === null ? undefined : byName.get(vm.host);
		const cluster = vm.cluster ?? host?.cluster ?? null;
		return {
			cluster,
			datacenter: vm.datacenter ?? host?.datacenter ?? onlyOne(cluster),
			faultDomain: host?.faultDomain ?? null
		};
	};
}

interface Gathered {
	readonly name: string | null;
	readonly datacenter: string | null;
	readonly hosts: InventoryHost[];
	readonly vms: InventoryVm[];
}

/** A part of an estate: its hosts and VMs, and of the rest what they use. */
function closed(
	{ networks, vmkernelPorts }: Inventory,
	{ hosts, vms }: Pick<Inventory, 'hosts' | 'vms'>
): Inventory {
	const names = new Set(hosts.map(({ name }) => name));
	const ports = vmkernelPorts.filter(({ host }) => names.has(host));
	const used = new Set([
		...vms.flatMap((vm) => vm.networks),
		...ports.flatMap(({ portGroup }) => (portGroup === null ? [] : [portGroup]))
	]);
	return {
		hosts,
		vms,
		networks: networks.filter(({ name }) => used.has(name)),
		vmkernelPorts: ports
	};
}

/**
 * An estate in parts, the one with the most hosts first, then by name. Hosts and VMs of which the export does not say
 * it are a part without a name, which stands last.
 */
export function partsOf(inventory: Inventory, by: Division): readonly Part[] {
	const placeOf = placesOf(inventory.hosts);
	const gathered = new Map<string, Gathered>();
	const partAt = (place: Place): Gathered => {
		const name = nameIn(place, by);
		// Two clusters of one name are two; a fault domain has its name from the cluster it stands in.
		const datacenter = by === 'cluster' && name !== null ? place.datacenter : null;
		const key = keyOf(name, datacenter);
		const found = gathered.get(key) ?? { name, datacenter, hosts: [], vms: [] };
		gathered.set(key, found);
		return found;
	};
	for (const host of inventory.hosts) partAt(host).hosts.push(host);
	for (const vm of inventory.vms) partAt(placeOf(vm)).vms.push(vm);
	return [...gathered.values()]
		.toSorted(
			(a, b) =>
				Number(a.name === null) - Number(b.name === null) ||
				b.hosts.length - a.hosts.length ||
				(a.name ?? EMPTY).localeCompare(b.name ?? EMPTY, 'en', { numeric: true })
		)
		.map(({ name, datacenter, hosts, vms }) => ({
			name,
			datacenter,
			inventory: closed(inventory, { hosts, vms })
		}));
}
