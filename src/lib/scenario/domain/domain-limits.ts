import { exact, type Exact } from '#lib/calc/exact';
import { vmsByCores, vmsByMemory } from '#lib/calc/host-load';
import type { VersionValues } from '#lib/facts/vsphere-values';
import { hostsAddressed } from './addresses';
import { type Hardware, isFrom, type Network, type Storage } from './estate';
import {
	houseLimits,
	joinSets,
	type FactLimit,
	limitsFromFacts,
	type LimitSet,
	type Policy,
	ownLimit,
	type ScenarioLimit
} from './limits';

/** From 6.0 vMotion leaves its vCenter and its datacenter object (VMware KB 2106952). */
export const CROSSES_VCENTERS_FROM = '6.0';

/** Hosts that get their vMotion addresses, or nothing where addresses do not bound them. */
export function subnetLimit(network: Network): ScenarioLimit | null {
	const hosts = hostsAddressed(network);
	if (hosts === null) return null;
	return ownLimit({
		id: 'subnet',
		counts: 'hosts',
		value: hosts,
		fields: ['subnet', 'rsv', 'nics']
	});
}

/** What one host holds, by its own hardware and by the product's maximums for a host. */
export function perHostLimits(
	version: VersionValues,
	{ host, vm, sharing, cores }: Hardware,
	policy: Policy
): LimitSet {
	const byCores = vmsByCores(host, vm, sharing);
	const byMemory = vmsByMemory(host, vm, sharing);
	const yours: readonly ScenarioLimit[] = [
		ownLimit({
			id: 'cores',
			counts: 'vms-per-host',
			value: byCores,
			fields: ['sockets', 'cores', 'vcpu', 'cpumax']
		}),
		ownLimit({
			id: 'memory',
			counts: 'vms-per-host',
			value: byMemory,
			fields: ['ram', 'hv', 'vmram', 'over', 'mover']
		})
	];
	const maximums: readonly FactLimit[] = [
		{
			id: 'vms-per-host',
			key: 'vmsPerHost',
			counts: 'vms-per-host'
		},
		{
			id: 'vcpus-per-host',
			key: 'vcpusPerHost',
			counts: 'vms-per-host',
			scale: (n) => n.divToInt(vm.vcpus)
		},
		{
			id: 'vcpus-per-core',
			key: 'vcpusPerCore',
			counts: 'vms-per-host',
			scale: (n) => n.times(cores).divToInt(vm.vcpus)
		}
	];
	return joinSets(
		{ counted: [...yours, ...houseLimits(version, ['vms-per-host'])] },
		limitsFromFacts(version, maximums, policy)
	);
}

export function vcenterMaximums(vcenters: Exact): readonly FactLimit[] {
	return [
		{
			id: 'hosts-per-vcenter',
			key: 'hostsPerVcenter',
			counts: 'hosts',
			times: vcenters
		},
		{
			id: 'vms-per-vcenter',
			key: 'poweredOnVmsPerVcenter',
			counts: 'vms',
			times: vcenters
		}
	];
}

/** Before 6.0 a VM could not leave its datacenter object alive, so that bounds the domain too. */
const DATACENTER_MAXIMUMS: readonly FactLimit[] = [
	{
		id: 'hosts-per-datacenter',
		key: 'hostsPerDatacenter',
		counts: 'hosts'
	},
	{
		id: 'vms-per-datacenter',
		key: 'vmsPerDatacenter',
		counts: 'vms'
	}
];

const SWITCH_MAXIMUM: FactLimit = {
	id: 'hosts-per-vds',
	key: 'hostsPerVds',
	counts: 'hosts'
};

/** A switch bounds the domain only where every host shares it. */
function switchLimits(version: VersionValues, policy: Policy, vds: 'one' | 'several'): LimitSet {
	const set = limitsFromFacts(version, [SWITCH_MAXIMUM], policy);
	if (vds === 'one') return set;
	return joinSets({
		uncounted: set.counted.map((limit) => ({ limit, why: 'if-one-switch' }))
	});
}

/** What the datastores hold, in the domain and in any cluster of it. */
export function datastoreLimit({ diskGib, datastoreGib }: Storage): readonly ScenarioLimit[] {
	if (diskGib === null || datastoreGib === null) return [];
	const vms = datastoreGib.divToInt(diskGib);
	return [ownLimit({ id: 'datastore', counts: 'vms', value: vms, fields: ['ds', 'vmdisk'] })];
}

export interface DomainLimitInput {
	readonly version: VersionValues;
	readonly network: Network;
	readonly hardware: Hardware;
	readonly storage: Storage;
	readonly vcenters: Exact;
	readonly vds: 'one' | 'several';
	readonly policy: Policy;
}

/** Everything that bounds one vMotion domain. Cluster maximums are not among them: vMotion crosses clusters. */
export function domainLimits(input: DomainLimitInput): LimitSet {
	const { version, policy } = input;
	const crosses = isFrom(version.id, CROSSES_VCENTERS_FROM);
	const subnet = subnetLimit(input.network);
	const maximums = [
		...vcenterMaximums(crosses ? input.vcenters : exact(1)),
		...(crosses ? [] : DATACENTER_MAXIMUMS)
	];
	return joinSets(
		{ counted: [...(subnet === null ? [] : [subnet]), ...houseLimits(version, ['hosts', 'vms'])] },
		limitsFromFacts(version, maximums, policy),
		switchLimits(version, policy, input.vds),
		perHostLimits(version, input.hardware, policy),
		{ counted: datastoreLimit(input.storage) }
	);
}
