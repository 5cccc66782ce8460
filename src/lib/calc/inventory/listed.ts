import type { Inventory, InventoryHost, InventoryVm } from './inventory';
import { inService, running } from './summary';

/**
 * Hosts and the VMs that run on them one by one, as figures alone: each is told by its place, and its name stays in a list
 * of its own.
 */
export interface Listed {
	/** In bytes; NaN where the export does not say it. Hosts of the first site stand first. */
	readonly hostMemory: Float64Array;
	/** So many hosts are at the first of two sites; all of them where there is one. */
	readonly atFirstSite: number;
	/** The place of the host of each VM, and its memory in bytes. */
	readonly vmHost: Int32Array;
	readonly vmMemory: Float64Array;
}

export interface ListedNames {
	readonly hosts: readonly string[];
	readonly vms: readonly string[];
}

export interface NamedList {
	readonly listed: Listed;
	readonly names: ListedNames;
	/** VMs that run, and of which the export says neither a host in service nor their memory. */
	readonly leftOut: number;
}

type Site = Pick<Inventory, 'hosts' | 'vms'>;

/** The lists of one site, or of two; null where nothing runs on a host that is known. */
export function listedOf(sites: readonly [Site] | readonly [Site, Site]): NamedList | null {
	const hosts: readonly InventoryHost[] = sites.flatMap((site) => inService(site.hosts));
	const places = new Map(hosts.map(({ name }, place) => [name, place]));
	const all: readonly InventoryVm[] = sites.flatMap(({ vms }) => running(vms));
	const known = all.flatMap(({ name, host, memory }) => {
		const place = host === null ? undefined : places.get(host);
		return place === undefined || memory === null || memory <= 0 ? [] : [{ name, place, memory }];
	});
	if (known.length === 0) return null;
	return {
		listed: {
			hostMemory: Float64Array.from(hosts, ({ memory }) => memory ?? NaN),
			atFirstSite: inService(sites[0].hosts).length,
			vmHost: Int32Array.from(known, ({ place }) => place),
			vmMemory: Float64Array.from(known, ({ memory }) => memory)
		},
		names: { hosts: hosts.map(({ name }) => name), vms: known.map(({ name }) => name) },
		leftOut: all.length - known.length
	};
}
