import type { InventoryHost, InventoryVm, VmkernelPort } from '#lib/calc/inventory/inventory';
import { gibibytes } from '#lib/calc/units';

/** A host of 2 x 8 cores with 256 GiB in cluster "One", but for what is told otherwise. */
export const host = (name: string, told: Partial<InventoryHost> = {}): InventoryHost => ({
	name,
	cluster: 'One',
	datacenter: 'Here',
	faultDomain: null,
	processor: 'Made up',
	sockets: 2,
	cores: 16,
	threads: 32,
	memory: gibibytes(256),
	version: null,
	inMaintenance: false,
	...told
});

/** A VM of 4 vCPUs and 16 GiB that runs in cluster "One", but for what is told otherwise. */
export const vm = (name: string, told: Partial<InventoryVm> = {}): InventoryVm => ({
	name,
	power: 'on',
	kind: 'vm',
	host: null,
	cluster: 'One',
	datacenter: 'Here',
	vcpus: 4,
	memory: gibibytes(16),
	activeMemory: null,
	provisionedDisk: null,
	usedDisk: null,
	networks: [],
	...told
});

export const port = (hostName: string, told: Partial<VmkernelPort> = {}): VmkernelPort => ({
	host: hostName,
	device: 'vmk1',
	portGroup: 'vMotion',
	address: '198.51.100.7',
	mask: '255.255.255.0',
	gateway: null,
	mtu: 1500,
	...told
});
