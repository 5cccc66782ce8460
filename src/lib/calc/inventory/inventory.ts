import type { Bytes } from '#lib/calc/units';

/*
 * An estate as an export lists it: each host, VM and network by itself, with the names it has there. What the export
 * does not say is null; nothing is filled in. Names stay in this list: links and files carry figures alone.
 */

export interface InventoryHost {
	readonly name: string;
	readonly cluster: string | null;
	readonly datacenter: string | null;
	/** Of vSAN, where the site of a stretched cluster stands. */
	readonly faultDomain: string | null;
	readonly processor: string | null;
	readonly sockets: number | null;
	readonly cores: number | null;
	/** As many as cores where hyper-threading is off. */
	readonly threads: number | null;
	readonly memory: Bytes | null;
	readonly version: string | null;
	readonly inMaintenance: boolean;
}

export type PowerState = 'on' | 'off' | 'suspended';

export interface InventoryVm {
	readonly name: string;
	readonly power: PowerState;
	readonly kind: 'vm' | 'template' | 'placeholder';
	readonly host: string | null;
	readonly cluster: string | null;
	readonly datacenter: string | null;
	readonly vcpus: number | null;
	readonly memory: Bytes | null;
	/** That the guest touched lately, where the export has it. */
	readonly activeMemory: Bytes | null;
	readonly provisionedDisk: Bytes | null;
	readonly usedDisk: Bytes | null;
	/** Of its cards, each once. */
	readonly networks: readonly string[];
}

export interface InventoryNetwork {
	readonly name: string;
	/** 0 is untagged; null where the export has none, or a trunk. */
	readonly vlan: number | null;
}

export interface VmkernelPort {
	readonly host: string;
	readonly device: string;
	readonly portGroup: string | null;
	readonly address: string | null;
	readonly mask: string | null;
	readonly gateway: string | null;
	readonly mtu: number | null;
}

export interface Inventory {
	readonly hosts: readonly InventoryHost[];
	readonly vms: readonly InventoryVm[];
	readonly networks: readonly InventoryNetwork[];
	readonly vmkernelPorts: readonly VmkernelPort[];
}
